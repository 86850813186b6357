import type { InstallOptions } from '../../install/install-tool.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import { type Credentials, openCredentials } from '../../registry/access/credentials.js'
import { suppliesOf } from '../scan/supply/supplies.js'
import { type Images, imagesOf } from './images.js'

/** What it takes to work with images where they are, beside a program that asks registries itself. */
export interface BesideRegistries extends Ports {
  readonly images: Images
  /** Of registries, for the program: it is given those of the images' registries. */
  readonly credentials: Credentials
  /** Brings a tool, checked by its digest. */
  install(tool: string): Promise<Installed>
}

/**
 * `dockerConfig` is a folder with a `config.json`, absolute; absent: where Docker keeps its own. `expected` is a tool that will be asked for: what this
 * machine has of it is checked from now on. @throws GatehouseError `CREDENTIALS_INVALID`.
 */
export async function besideRegistries(
  dockerConfig: string | undefined,
  ports: Ports,
  { offline = false, keeper }: Pick<InstallOptions, 'offline' | 'keeper'>,
  expected: readonly string[] = [],
): Promise<BesideRegistries> {
  const supplies = suppliesOf({ offline, ...(keeper === undefined ? {} : { keeper }) }, ports)
  supplies.expect(expected)
  const credentials = await openCredentials(dockerConfig, ports)
  return {
    ...ports,
    images: imagesOf({ ports, credentials }),
    credentials,
    install: (tool) => supplies.install(tool),
  }
}
