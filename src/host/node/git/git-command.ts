import type { Exec } from '../../../ports.js'

/** Runs git in a folder; standard output, or `undefined` when git is missing, fails or takes too long. */
export type GitCommand = (
  folder: string,
  args: readonly string[],
  variables?: Readonly<Record<string, string>>,
) => Promise<string | undefined>

const deadlineMs = 120_000
const outputBytes = 384 * 1024 * 1024

/**
 * A repository's configuration can name programs, and git's own refusal of folders of another user (the normal case in
 * a container job) would leave us blind. So every program that the commands used here could start is switched off, and
 * then any owner is fine. A bare repository inside a tree is never taken for the repository (git-config(1)).
 */
const safely: readonly string[] = [
  'core.fsmonitor=',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'safe.directory=*',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting])

/**
 * Nothing of git's own variables is inherited: in a hook they would name another index. Missing objects of a partial
 * clone are not fetched, since the transport could be a program too. Names are never patterns.
 */
const fixed: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
}

/** The user's own configuration counts: their ignore file decides what "ignored" means. */
const inherited = ['PATH', 'HOME', 'XDG_CONFIG_HOME'] as const

export function createGitCommand(exec: Exec, environment: Readonly<Record<string, string | undefined>>): GitCommand {
  let found: Promise<string | undefined> | undefined
  const given = inherited.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const env = { ...Object.fromEntries(given), ...fixed }
  return async (folder, args, variables = {}) => {
    found ??= exec.find('git')
    const file = await found
    if (file === undefined) return undefined
    const request = {
      file,
      args: [...safely, ...args],
      cwd: folder,
      env: { ...env, ...variables },
      deadlineMs,
      outputBytes,
      isolated: false,
    }
    const { end, stdout } = await exec.run(request)
    return end.type === 'exited' && end.code === 0 ? stdout : undefined
  }
}
