import type { Problem } from '../../core/errors.js'
import type { ToolIdentity } from '../../core/evidence.js'
import type { SupplyChain } from '../../core/supply-chain/requirements.js'
import type { LayerName } from '../../core/verdict.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import type { Verifier } from '../../tools/signing.js'
import type { Workplace } from '../registries/run-beside-registry.js'

/** An image that somebody asks about. */
export interface AskedImage {
  readonly reference: string
  /** The file that names it, and where. */
  readonly path?: string
  readonly line?: number
}

/** One section of `supply-chain`, and whose. */
export interface LayeredSection {
  readonly layer: LayerName
  readonly section: SupplyChain
}

/** Processes and images side by side: more only wait for the registry and each other. */
export const sideBySide = 6

/** Everything that proving images takes. */
export interface Proving {
  readonly verifier: Verifier
  readonly tool: ToolIdentity
  /** Or why there is none. */
  readonly installed: Installed | Problem
  readonly place: Workplace
  readonly roots: Roots
  /** Whether the verifier refuses what it must refuse, and takes what is right; absent while that is not known. */
  readonly canary: Promise<CanaryOutcome>
  /** ISO 8601 instant. */
  readonly now: string
  readonly ports: Ports
}

export interface CanaryOutcome {
  readonly seen: boolean
  readonly problem?: Problem
}

/** Files with roots of trust, absolute. */
export interface Roots {
  /** Of the one that a policy names. @throws GatehouseError `POLICY_INVALID` for one that is not there, or that the organisation's policy names. */
  named(path: string, layer: LayerName): Promise<string>
  /** Of the input, else the public ones, which are fetched once. @throws GatehouseError when nobody could be asked. */
  usual(): Promise<string>
}
