import type { Archives } from '../../ports/machine/archives.js'
import type { Downloads, Http, Ports, Progress } from '../../ports.js'
import { clock } from './clock.js'
import { files } from './files/files.js'
import { createGit } from './git/git.js'
import { createExec } from './process/exec.js'

const quiet: Progress = { step: () => undefined }

/** The network is rarely needed: its modules are loaded when it is. */
const lazyHttp = (environment: Ports['environment']): Http => {
  let http: Promise<Http> | undefined
  const load = (): Promise<Http> => {
    http ??= import('./network/http.js').then(({ createHttp }) => createHttp(environment))
    return http
  }
  return {
    get: async (request) => (await load()).get(request),
    post: async (request, form) => (await load()).post(request, form),
  }
}

const lazyDownloads: Downloads = {
  append: async (path, from, body, onBytes) => {
    const { downloads } = await import('./network/downloads.js')
    return downloads.append(path, from, body, onBytes)
  },
}

const lazyArchives: Archives = {
  compress: async (text) => {
    const { archives } = await import('./files/archives.js')
    return archives.compress(text)
  },
  decompress: async (packed, maxBytes) => {
    const { archives } = await import('./files/archives.js')
    return archives.decompress(packed, maxBytes)
  },
  extract: async (archive, wanted, maxBytes) => {
    const { archives } = await import('./files/archives.js')
    return archives.extract(archive, wanted, maxBytes)
  },
  unpack: async (archive, folder, limits) => {
    const { archives } = await import('./files/archives.js')
    return archives.unpack(archive, folder, limits)
  },
  survey: async (archive, limits) => {
    const { archives } = await import('./files/archives.js')
    return archives.survey(archive, limits)
  },
  readZipped: async (archive, name, maxBytes) => {
    const { archives } = await import('./files/archives.js')
    return archives.readZipped(archive, name, maxBytes)
  },
}

export interface PortOptions {
  readonly progress: Progress
  /** The user's environment; that of this process unless given. */
  readonly environment?: Ports['environment']
}

/** The outside as Node offers it. */
export function createPorts({ progress, environment = process.env }: PortOptions): Ports {
  const exec = createExec(environment)
  return {
    exec,
    files,
    http: lazyHttp(environment),
    downloads: lazyDownloads,
    archives: lazyArchives,
    git: createGit(exec, environment),
    clock,
    progress,
    environment,
    platform: process.platform,
    architecture: process.arch,
  }
}

/** The same, telling nobody how it goes. */
export const nodePorts: Ports = createPorts({ progress: quiet })
