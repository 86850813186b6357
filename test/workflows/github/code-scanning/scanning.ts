import { type Alert, type AlertBook, createAlertBook } from './alerts.js'
import type { Log } from './log.js'

export interface Analysis {
  readonly id: number
  readonly sarifId: string
  readonly ref: string
  readonly commit: string
  readonly category: string
  readonly tool: { readonly name: string; readonly version?: string }
  readonly results: number
  readonly rules: number
  readonly warning: string
  readonly createdAt: string
}

/** What an upload did to the alerts of its ref. */
export interface Changes {
  /** Never seen on this ref before. */
  readonly new: readonly Alert[]
  /** Was fixed there, and is back. */
  readonly reopened: readonly Alert[]
  readonly kept: readonly Alert[]
  readonly fixed: readonly Alert[]
}

export interface Upload {
  readonly id: string
  readonly ref: string
  readonly commit: string
  readonly toolName: string
  readonly startedAt?: string
  readonly checkoutUri?: string
  /** Name of the token. */
  readonly by: string
  /** What was sent, unpacked. */
  readonly sarif: unknown
  /** What GitHub read of it; absent when it could not. */
  readonly log?: Log
  readonly outcome: 'complete' | 'failed'
  readonly errors: readonly string[]
  readonly changes: Changes
}

export interface CodeScanning {
  readonly uploads: Upload[]
  /** How many polls are left until an upload's outcome is told. */
  readonly polls: Map<string, number>
  readonly analyses: Analysis[]
  readonly book: AlertBook
}

export const createScanning = (): CodeScanning => ({
  uploads: [],
  polls: new Map(),
  analyses: [],
  book: createAlertBook(),
})
