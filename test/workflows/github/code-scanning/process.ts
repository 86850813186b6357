import type { State } from '../server/state.js'
import { type Alert, placeOf, sightingsOf } from './alerts.js'
import { refuseLog, warningsOf } from './limits.js'
import { categoryOf, type Log, parseLog, type Run, rulesOf } from './log.js'
import type { Changes, Upload } from './scanning.js'

/** What an upload says of itself, and its unpacked text. */
export type Sent = Omit<Upload, 'sarif' | 'log' | 'outcome' | 'errors' | 'changes'> & { readonly text: string }

const noChanges: Changes = { new: [], reopened: [], kept: [], fixed: [] }

function compare(before: readonly Alert[], after: readonly Alert[]): Changes {
  const was = new Map(before.map(({ number, state }) => [number, state]))
  const open = after.filter(({ state }) => state === 'open')
  return {
    new: open.filter(({ number }) => !was.has(number)),
    reopened: open.filter(({ number }) => was.get(number) === 'fixed'),
    kept: open.filter(({ number }) => was.get(number) === 'open'),
    fixed: after.filter(({ number, state }) => state === 'fixed' && was.get(number) === 'open'),
  }
}

function addAnalysis(state: State, { id, ref, commit }: Sent, run: Run): void {
  const { name, version, semanticVersion } = run.tool.driver
  const kept = sightingsOf(run, commit)
  state.scanning.book.take(placeOf(run, ref), kept, name)
  const shown = semanticVersion ?? version
  state.scanning.analyses.unshift({
    id: state.nextId(),
    sarifId: id,
    ref,
    commit,
    category: categoryOf(run),
    tool: { name, ...(shown === undefined ? {} : { version: shown }) },
    results: Math.max(0, kept.length - state.settings.lostResults),
    rules: rulesOf(run).length,
    warning: warningsOf(run).join('\n'),
    createdAt: state.tick(),
  })
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function errorsOf(
  state: State,
  read: { readonly log: Log } | { readonly error: string },
  sent: Sent,
): readonly string[] {
  if (state.settings.processingErrors.length > 0) return state.settings.processingErrors
  return 'error' in read ? [read.error] : refuseLog(read.log, sent.checkoutUri)
}

/** Reads an upload as GitHub's queue does: whole, or not at all. The outcome is told after the polls. */
export function processUpload(state: State, sent: Sent): void {
  const { scanning, settings } = state
  const read = parseLog(sent.text)
  const errors = errorsOf(state, read, sent)
  const ends = Number.isFinite(settings.pendingPolls)
  const before = scanning.book.on(sent.ref)
  if ('log' in read && errors.length === 0 && ends) {
    for (const run of read.log.runs) addAnalysis(state, sent, run)
  }
  const { text, ...facts } = sent
  scanning.polls.set(sent.id, settings.pendingPolls)
  scanning.uploads.push({
    ...facts,
    sarif: jsonOf(text),
    ...('log' in read ? { log: read.log } : {}),
    outcome: errors.length === 0 ? 'complete' : 'failed',
    errors,
    changes: errors.length === 0 ? compare(before, scanning.book.on(sent.ref)) : noChanges,
  })
}
