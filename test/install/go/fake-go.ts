import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface FakeGo {
  readonly version?: string
  /** The folder that it says to have put the module into. */
  readonly module: string
  /** What it prints in place of a module's description. */
  readonly said?: string
  readonly fails?: {
    readonly at: 'mod' | 'build'
    readonly stderr?: string
    readonly stdout?: string
    readonly hangs?: boolean
  }
  /** What it builds; empty: nothing, though it says that it did. */
  readonly program?: string
  /** A build takes a while, and fails while another one is under way. */
  readonly isAlone?: boolean
}

/** Puts a `go` on a PATH that answers as Go 1.26 does; gives what it was called with, one line for each call. */
export function putGo(
  bin: string,
  { version = '1.26.8', module, said, fails, program = '', isAlone = false }: FakeGo,
): () => string[] {
  const calls = join(bin, 'go.calls')
  const answer = said ?? JSON.stringify({ Path: 'example.com/acme/scanner', Version: 'v1.2.3', Dir: module })
  const failing = (at: 'mod' | 'build'): string =>
    fails?.at === at
      ? `printf '%s\\n' '${fails.stderr ?? ''}' >&2; printf '%s' '${fails.stdout ?? ''}'; ${fails.hangs === true ? 'exec /bin/sleep 60' : 'exit 1'}`
      : ':'
  const alone = isAlone ? `/bin/mkdir '${calls}.busy' || exit 1; /bin/sleep 0.2; /bin/rmdir '${calls}.busy'` : ':'
  const write = program === '' ? ':' : `printf '%s' '${program}' > "$2"`
  const script = [
    '#!/bin/sh',
    `echo "$PWD $GOFLAGS $GOTOOLCHAIN $CGO_ENABLED $*" >> '${calls}'`,
    `echo "$GOOS/$GOARCH work=$GOWORK proxy=$GOPROXY" >> '${calls}.environment'`,
    'case "$1" in',
    `  env) echo go${version} ;;`,
    `  mod) ${failing('mod')}; printf '%s' '${answer}' ;;`,
    `  build) ${failing('build')}; ${alone}; while [ "$1" != -o ]; do shift; done; ${write} ;;`,
    'esac',
    '',
  ]
  writeFileSync(join(bin, 'go'), script.join('\n'))
  chmodSync(join(bin, 'go'), 0o755)
  return () => (existsSync(calls) ? readFileSync(calls, 'utf8').trimEnd().split('\n') : [])
}
