import type { Answer, GitHub } from '../../ports/github.js'

const noToken: Answer<never> = {
  ok: false,
  failure: { kind: 'unauthenticated', message: 'This step was given no token.' },
}

const refuse = async (): Promise<Answer<never>> => noToken

/** GitHub as it looks without a token: nothing is asked, and everything says why. */
export const noGitHub: GitHub = {
  branchTip: refuse,
  tree: refuse,
  blob: refuse,
  parents: refuse,
  mergeBase: refuse,
  archiveAddress: refuse,
  artifacts: refuse,
  workflowRun: refuse,
  artifactAddress: refuse,
  uploadSarif: refuse,
  sarifStatus: refuse,
  analyses: refuse,
  pullRequestHead: refuse,
  comments: refuse,
  createComment: refuse,
  updateComment: refuse,
  deleteComment: refuse,
  viewer: refuse,
}
