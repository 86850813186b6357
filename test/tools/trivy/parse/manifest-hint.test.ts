import { describe, expect, test } from 'vitest'
import { manifestHint } from '../../../../src/tools/trivy/parse/manifest-hint.js'

/** Messages of Trivy 0.74.0 (`trivy config --format json`) about a chart with two Deployments. */
describe('the manifest that a message names', () => {
  test.each([
    [
      "Container 'web' of Deployment 'shop-web' should set 'securityContext.privileged' to false",
      'Deployment/default/shop-web#web',
    ],
    [
      "Container 'runner' of 'deployment' 'jobs' in 'prod' namespace should set securityContext.capabilities.drop",
      'Deployment/default/jobs#runner',
    ],
    [
      'container "runner" of deployment "jobs" in "prod" namespace should specify a seccomp profile',
      'Deployment/default/jobs#runner',
    ],
    ["Container 'app' of Rollout 'web' should set 'resources.limits.cpu'", 'Rollout/default/web#app'],
    ["Deployment 'jobs' should not set 'spec.template.spec.hostNetwork' to true", 'Deployment/default/jobs'],
    [
      'deployment shop-web in default namespace should set metadata.namespace to a non-default namespace',
      'Deployment/default/shop-web',
    ],
    [
      'deployment jobs in prod namespace is using the default security context, which allows root privileges',
      'Deployment/default/jobs',
    ],
    ['statefulset db in default namespace is using the default security context', 'StatefulSet/default/db'],
    ['container shop-web in default namespace is using the default security context', undefined],
    ['container should drop all', undefined],
    ["Either Pod or Container should set 'securityContext.seccompProfile.type' to 'RuntimeDefault'", undefined],
    ["Thing 'web' should be another", undefined],
    ['constructor web should be another', undefined],
    ['', undefined],
  ])('of %j is %s', (message, hint) => {
    expect(manifestHint(message).resourceHint).toBe(hint)
  })
})
