import { type ErrorCode, GatehouseError } from '../../core/errors.js'
import type { ProcessEnd } from '../../ports.js'
import { lastWords } from '../python/manager-failure.js'
import { noGo } from './go.js'

interface Meaning {
  readonly words: RegExp
  readonly code: ErrorCode
  readonly sentence: string
  readonly hint: string
}

const configuration = 'Look at the network and at GOPROXY, GOSUMDB and HTTPS_PROXY (`go env` prints them).'

/** What `go` says when it fails, the surest first: Go 1.26.8 was listened to. */
const meanings: readonly Meaning[] = [
  {
    words: /signal: killed|cannot allocate memory|out of memory/i,
    code: 'DOWNLOAD_FAILED',
    sentence: 'go ran out of memory.',
    hint: 'Give it more, or set GOMAXPROCS=1, with which it needs the least.',
  },
  {
    words: /no space left on device/i,
    code: 'DISK_FULL',
    sentence: 'go found no space left on the disk.',
    hint: 'Free some space (about 3 GB), or let GOCACHE, GOMODCACHE and TMPDIR name a larger disk.',
  },
  {
    words: /checksum mismatch|SECURITY ERROR/i,
    code: 'DIGEST_MISMATCH',
    sentence: 'go was given something else than the locked modules.',
    hint: 'If you use a module proxy, it may have replaced them; `go clean -modcache` forgets those that are here.',
  },
  {
    words: /module lookup disabled by GOPROXY=off/,
    code: 'ORIGIN_UNREACHABLE',
    sentence: 'go may not fetch modules: GOPROXY is off.',
    hint: 'Let GOPROXY name a module proxy.',
  },
  {
    words:
      /dial tcp|no such host|i\/o timeout|TLS handshake|connection (?:refused|reset)|proxyconnect|unexpected EOF|x509:/i,
    code: 'ORIGIN_UNREACHABLE',
    sentence: 'go could not reach its module proxy.',
    hint: configuration,
  },
  {
    words: /not found|no such file or directory|unknown revision|\b(?:403|404|410|429|5[0-9]{2}) [A-Z]/,
    code: 'DOWNLOAD_FAILED',
    sentence: 'go did not get all modules from its module proxy.',
    hint: configuration,
  },
]

/** A module that it needs may want a newer Go than it does. */
const older = /requires go >= [0-9.]+ \(running go ([0-9.]+)/
const byHand = 'Try go by hand.'

/** Why `go` failed, as a sentence; `said` is what it printed, whichever way, and `needed` the oldest Go that builds the module. */
export function explainGoFailure(needed: string, end: ProcessEnd, said: string): GatehouseError {
  if (end.type === 'timed-out') {
    return new GatehouseError('ORIGIN_UNREACHABLE', 'go took too long and was stopped.', { hint: configuration })
  }
  if (end.type !== 'exited') {
    return new GatehouseError('DOWNLOAD_FAILED', 'go could not run to its end.', { hint: byHand })
  }
  const old = older.exec(said)
  if (old !== null) return noGo(`The Go on this machine is ${old[1]}`, needed)
  const meaning = meanings.find(({ words }) => words.test(said))
  if (meaning !== undefined) return new GatehouseError(meaning.code, meaning.sentence, { hint: meaning.hint })
  return new GatehouseError('DOWNLOAD_FAILED', `go failed: ${lastWords(said)}`, { hint: byHand })
}
