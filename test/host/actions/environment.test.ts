import { describe, expect, it } from 'vitest'
import { identityOfJob, withoutCredentials } from '../../../src/host/actions/environment.js'

const identity = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
}
const whole = {
  ...identity,
  ACTIONS_RUNTIME_TOKEN: 'r',
  INPUT_TOKEN: 't',
  GH_TOKEN: 'g',
  GITHUB_OUTPUT: '/o',
  PATH: '/bin',
  COSIGN_PASSWORD: 'p',
}

describe('the environment of a step', () => {
  it('has no credentials and nothing that steers later steps', () => {
    expect(withoutCredentials(whole)).toEqual({ PATH: '/bin', COSIGN_PASSWORD: 'p' })
  })

  it('gives the identity of the job, and nothing else, to the step that signs', () => {
    expect(identityOfJob(whole)).toEqual(identity)
    expect(identityOfJob({ PATH: '/bin' })).toEqual({
      ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
    })
  })
})
