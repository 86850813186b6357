import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const events = new URL('../../fixtures/events/', import.meta.url)

/** What GitHub tests on the pull requests of the fixtures. */
export const mergeCommit = 'a10867b14bb761a232cd80139fbd4c0d33264240'

/** Variables that a runner sets for a step, for a run of the event in `test/fixtures/events/`. */
export const environmentOf = (
  fixture: string,
  more: Readonly<Record<string, string | undefined>> = {},
): Record<string, string | undefined> => ({
  GITHUB_EVENT_NAME: fixture.split('.')[0],
  GITHUB_EVENT_PATH: fileURLToPath(new URL(`${fixture}.json`, events)),
  GITHUB_REPOSITORY: 'Codertocat/Hello-World',
  GITHUB_SHA: mergeCommit,
  GITHUB_REF: 'refs/pull/2/merge',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_ACTOR: 'Codertocat',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'gate',
  GITHUB_WORKSPACE: '/home/runner/work/Hello-World/Hello-World',
  RUNNER_TEMP: '/home/runner/work/_temp',
  ...more,
})

export const readText = (path: string): Promise<string> => readFile(path, 'utf8')
