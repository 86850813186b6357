import type { Attachment, AttachmentKinds } from '../core/supply-chain/attachment.js'
import type { Answer } from '../core/supply-chain/attestation.js'
import type { Requirement } from '../core/supply-chain/requirements.js'

/** What a verifier is asked about an image. All paths are absolute. */
export interface VerifyOptions {
  /** `name@sha256:…`: a tag can move. */
  readonly image: string
  readonly requirement: Requirement
  /** The roots that vouch for certificates, logs and times. */
  readonly trustedRoot?: string
  /** After this it ends by itself, if it can. */
  readonly deadlineMs: number
}

/** How a program is started beside a registry: nothing else is in its environment but what every such program is given. */
export interface Invocation {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** How it ended, as text. */
export interface InvocationRun {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

/** A tool that proves who signed what. Values only: no disk, no process, no registry. */
export interface Verifier {
  readonly tool: string
  readonly deadlineMs: number
  readonly memoryBytes: number
  verify(options: VerifyOptions): Invocation
  /** `attached` hangs on the image, unproven: it names who made what was proven, as far as it can. */
  parse(run: InvocationRun, options: VerifyOptions, attached?: readonly Attachment[]): Answer
  readonly together: Together
  /** What names signers. */
  readonly attachments: AttachmentKinds
  /** Writes the public roots to a file. */
  publicRoots(file: string, deadlineMs: number): Invocation
  readonly canary: VerifierCanary
}

/** One question about several images in one process, for signatures: it starts once, and ends at the first image that fails. */
export interface Together {
  verify(images: readonly string[], options: Omit<VerifyOptions, 'image'>): Invocation
  /** What each image's own run would have said, in their order; `undefined` unless all were proven, and then each must be asked alone. */
  apart(run: InvocationRun, images: readonly string[]): readonly InvocationRun[] | undefined
}

/** What a verifier must take and must refuse, to be believed at all. */
export interface VerifierCanary {
  /** By their names. */
  readonly files: Readonly<Record<string, string>>
  /** `folder` holds the files. */
  trials(folder: string, deadlineMs: number): readonly { readonly invocation: Invocation; readonly passes: boolean }[]
}

/** Who signs. */
export type SigningIdentity =
  /** The job of a workflow: what GitHub gives it to ask for a token. */
  | { readonly type: 'job'; readonly tokenUrl: string; readonly tokenBearer: string }
  /** A private key as PEM, encrypted or not, and its password; both only ever in the environment of the program. */
  | { readonly type: 'key'; readonly pem: string; readonly password: string }
  /** The address of a key in a key management service. */
  | { readonly type: 'service'; readonly address: string }

/** What a signer is asked to do. All paths are absolute. */
export interface SignOptions {
  /** `name@sha256:…`. */
  readonly image: string
  readonly identity: SigningIdentity
  /** Services to use, and roots of trust: of a private Sigstore, or of none. Absent: the public ones. */
  readonly services?: { readonly signingConfig: string; readonly trustedRoot: string }
  /** Absent: the image itself is signed. */
  readonly statement?: { readonly predicateType: string; readonly predicate: string }
  readonly deadlineMs: number
}

/** A tool that signs. Values only. */
export interface Signer {
  readonly tool: string
  readonly deadlineMs: number
  readonly memoryBytes: number
  sign(options: SignOptions): Invocation
  /** Why it did not, in words a person can act on; `undefined` when it did. */
  failure(run: InvocationRun): { readonly sentence: string; readonly hint: string } | undefined
  /** Writes files that name no service and no root: then the key alone counts. */
  noServices(signingConfig: string, trustedRoot: string): readonly Invocation[]
}
