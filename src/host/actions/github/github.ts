import type { GitHub } from '../../../ports/github.js'
import { isEnterpriseServer, type RunContext } from '../../../ports/run-context.js'
import { clock } from '../../node/clock.js'
import { codeScanning } from './code-scanning.js'
import { contents } from './contents.js'
import { conversation } from './conversation.js'
import { history } from './history.js'
import { createAsk, failed, type Time } from './request/ask.js'
import { createSend } from './request/send.js'
import { storedArtifacts } from './stored-artifacts.js'

/** All waiting of a step for limits and repeats together. */
const patienceMs = 120_000

const realTime: Time = { ...clock, random: Math.random }

export interface GitHubOptions {
  readonly context: Pick<RunContext, 'server' | 'api' | 'repository'>
  /** Empty when there is none: every call then says so, and nothing is asked. */
  readonly token: string
  readonly time?: Time
}

/** GitHub's API for the repository whose workflow runs, as the port promises. */
export function createGitHub({ context, token, time = realTime }: GitHubOptions): GitHub {
  const { api, repository } = context
  const send = createSend({ api, repository, token })
  const asking = createAsk(send, time, patienceMs)
  const ask: typeof asking =
    token === '' ? async () => failed({ kind: 'unauthenticated', message: 'There is no token.' }) : asking
  return {
    ...contents(ask),
    ...history(ask, api),
    ...storedArtifacts(ask, api),
    ...codeScanning(ask, !isEnterpriseServer(context)),
    ...conversation(ask),
  }
}
