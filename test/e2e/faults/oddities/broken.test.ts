import { beforeAll, describe, expect, it } from 'vitest'
import type { Gap } from '../../../../src/core/evidence.js'
import { writeTree } from '../../../temporary.js'
import { expectSameVerdict, gapsOf, runTool, type Scan, scanTree, treeWith } from './scene.js'

/** Files that their language does not allow: no tool says anything of most of them. */

const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n'

const broken: Readonly<Record<string, string>> = {
  'hcl/broken.tf': 'resource "aws_s3_bucket" "broken" {\n  bucket = "a\n}\n',
  'hcl/broken.tf.json': '{ "resource": { "aws_s3_bucket": \n',
  'kubernetes/pod.yaml': `${pod}spec: {\n  containers: [\n`,
  'kubernetes/pod.json': '{ "apiVersion": "v1", "kind": "Pod", "metadata": { "name": "a" }\n',
  'cloudformation/stack.yaml': 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n   B: [\n',
  'cloudformation/stack.json': '{ "Resources": { "A": { "Type": "AWS::S3::Bucket" }\n',
  'azure/main.json':
    '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n "resources": [ }\n',
  '.github/workflows/ci.yml': 'on: push\njobs:\n  a: [\n',
  '.gitlab-ci.yml': 'job:\n  script: [\n',
  '.circleci/config.yml': 'jobs:\n  a: {\n',
  'azure-pipelines.yml': 'steps:\n  - script: "a\n',
  'bitbucket-pipelines.yml': 'pipelines:\n  default: [\n',
  'openapi.yaml': 'openapi: 3.0.0\npaths: {\n',
  'argo.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {\n',
}

describe('files that do not parse', () => {
  let odd: Scan
  beforeAll(() => {
    odd = scanTree(treeWith(broken))
  })

  it('change nothing about the other files, and are nobody’s failure', () => {
    expectSameVerdict(odd)
    expect(odd.evidence.head.map(({ scanner, outcome }) => [scanner, outcome])).toEqual([
      ['checkov', 'complete'],
      ['trivy/config', 'complete'],
    ])
  })

  it.each(Object.keys(broken))('are told by name: %s', (path) => {
    const gaps = gapsOf(odd, path)
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.filter(({ reason }) => reason !== 'not-parsed')).toEqual([])
    expect(new Set(gaps.map(({ tool }) => tool)).size).toBe(gaps.length)
  })

  it.each(Object.keys(broken).filter((path) => path !== 'hcl/broken.tf'))('are told with the line: %s', (path) => {
    const lines = gapsOf(odd, path).map(({ line }) => line ?? 0)
    expect(Math.min(...lines)).toBeGreaterThan(0)
    expect(lines).not.toEqual([])
  })

  it.each([
    ['kubernetes', 'kubernetes/pod.yaml', ['checkov', 'trivy']],
    ['cloudformation', 'cloudformation/stack.yaml', ['checkov', 'trivy']],
    ['arm', 'azure/main.json', ['checkov', 'trivy']],
    ['terraform', 'hcl/broken.tf', ['checkov', 'trivy']],
    ['gitlab-ci', '.gitlab-ci.yml', ['checkov']],
  ])('are counted as read by no tool that takes them apart: %s', (format, path, tools) => {
    expect(gapsOf(odd, path).map(({ tool }: Gap) => tool)).toEqual(tools)
    const wrong = odd.evidence.head.filter(({ examined, planned }) => {
      const [read, given] = [examined, planned].map(
        (counts) => counts.find((count) => count.format === format)?.files ?? 0,
      )
      return given !== undefined && given > 0 && read === given
    })
    expect(wrong.map(({ scanner }) => scanner)).toEqual([])
  })

  it('are told to the reader', () => {
    expect(odd.told).toMatch(/\d+ files could not be parsed \(Checkov and Trivy\): /)
    expect(odd.told).toMatch(/\d+ files could not be parsed \(Checkov\): /)
  })
})

/** Checkov 3.3.30 cannot hash a map as the type of a resource, and loses every result of the run. */
const known = '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"A":{"Type":{"X":"y"}}}}'
/** The same by a reference, which is not recognised before the run. */
const unknown = [
  'AWSTemplateFormatVersion: "2010-09-09"',
  'Metadata:',
  '  Odd: &odd { X: y }',
  'Resources:',
  '  A:',
  '    Type: *odd',
  '',
].join('\n')
const stack = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Good:\n    Type: AWS::S3::Bucket\n'

describe('a template that crashes Checkov', () => {
  it.each([
    ['known.json', known, '(the Type of A is no text, which ends Checkov)'],
    ['unknown.yaml', unknown, '(Checkov crashed (TypeError, exit code 2).)'],
  ])('is found and told, and everything beside it counts: %s', (name, text, detail) => {
    const odd = scanTree(treeWith({ [`stacks/${name}`]: text, 'stacks/good.yaml': stack }))
    expectSameVerdict(odd, ['stacks/good.yaml'])
    expect(gapsOf(odd, `stacks/${name}`).map(({ reason, tool }) => [reason, tool])).toContainEqual([
      'crashed-tool',
      'checkov',
    ])
    expect(odd.told).toContain(`1 file crashed the scanner (Checkov): stacks/${name} ${detail}`)
    const checkov = odd.evidence.head.find(({ scanner }) => scanner === 'checkov')
    expect(checkov?.outcome).toBe('complete')
    const found = checkov?.findings.filter(({ place }) => place.path === 'stacks/good.yaml') ?? []
    expect(found.map(({ subject }) => subject.resource?.address)).toContain('Good')
  })

  it('still crashes it, or the file need not be kept from it', async () => {
    const root = writeTree({ 'known.json': known })
    const { end, stderr } = await runTool('checkov', [`--directory=${root}`, '--framework=cloudformation'], root)
    expect(end).toEqual({ type: 'exited', code: 2 })
    expect(stderr).toContain("TypeError: unhashable type: 'dict'")
  })
})
