import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { program } from '../binaries.js'
import { alpine } from '../images/contents.js'
import { makeImage } from '../images/image.js'

const lodash = { 'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.20","license":"MIT"}' }

/** What the golden bundles speak of, and another image that some of them wrongly hang on. */
export const subject = makeImage({ layers: [alpine('3.20.0'), lodash] })
export const stranger = makeImage({ layers: [alpine('3.20.0'), { 'app/evil.js': '' }] })

export interface Sboms {
  readonly cyclonedx: string
  readonly spdx: string
}

/** Both SBOMs of an image in a registry, by Syft. */
export async function makeSboms(reference: string): Promise<Sboms> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-sbom-'))
  const file = (name: string): string => join(folder, name)
  try {
    const formats = ['-o', `cyclonedx-json=${file('cyclonedx')}`, '-o', `spdx-json=${file('spdx')}`]
    const env = { PATH: process.env['PATH'], HOME: folder, SYFT_CHECK_FOR_APP_UPDATE: 'false' }
    await promisify(execFile)(await program('syft'), ['scan', `registry:${reference}`, '--quiet', ...formats], { env })
    return { cyclonedx: await readFile(file('cyclonedx'), 'utf8'), spdx: await readFile(file('spdx'), 'utf8') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** SLSA 1.0 as a build on GitHub states it, shortened. */
export const provenance = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/heads/main',
        repository: 'https://github.com/acme/app',
        path: '.github/workflows/release.yml',
      },
    },
  },
  runDetails: { builder: { id: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main' } },
}

/** A statement about vulnerabilities, and no SBOM. */
export const vex = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.org/vex/1',
  author: 'Acme',
  timestamp: '2026-11-01T00:00:00Z',
  version: 1,
  statements: [{ vulnerability: { name: 'CVE-2020-28500' }, status: 'not_affected' }],
}
