import { type InstallOptions, installTool } from '../../install/install-tool.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import { type Credentials, openCredentials } from '../../registry/access/credentials.js'
import { type Images, imagesOf } from './images.js'

/** What it takes to work with images where they are, beside a program that asks registries itself. */
export interface BesideRegistries extends Ports {
  readonly images: Images
  /** Of registries, for the program: it is given those of the images' registries. */
  readonly credentials: Credentials
  /** Brings a tool, checked by its digest. */
  install(tool: string): Promise<Installed>
}

/** `dockerConfig` is a folder with a `config.json`, absolute; absent: where Docker keeps its own. @throws GatehouseError `CREDENTIALS_INVALID`. */
export async function besideRegistries(
  dockerConfig: string | undefined,
  ports: Ports,
  options: InstallOptions,
): Promise<BesideRegistries> {
  const credentials = await openCredentials(dockerConfig, ports)
  return {
    ...ports,
    images: imagesOf({ ports, credentials }),
    credentials,
    install: (tool) => installTool(tool, ports, options),
  }
}
