import { describe, expect, it } from 'vitest'
import { formatNames, formats, formatsOf, needsContent } from '../../src/repository/formats.js'

describe('the table of formats', () => {
  it('names each format once', () => {
    expect(new Set(formatNames).size).toBe(formatNames.length)
    expect(formatNames).toContain('secrets')
  })

  it('says for each format how it is recognised', () => {
    for (const format of formats) expect(format.recognised, format.name).not.toBe('')
  })
})

describe('formatsOf', () => {
  it.each([
    ['main.tf', '', ['terraform']],
    ['a/b/x.tf.json', '{}', ['terraform']],
    ['-x.tf', '', ['terraform']],
    ['with\nnewline.tf', '', ['terraform']],
    ['.hidden/main.tofu', '', ['terraform']],
    ['Dockerfile', '', ['dockerfile']],
    ['images/Dockerfile.prod', '', ['dockerfile']],
    ['web.dockerfile', '', ['dockerfile']],
    ['Containerfile', '', ['dockerfile']],
    ['.github/workflows/ci.yml', 'on: push', ['github-actions']],
    ['.github/dependabot.yml', 'version: 2', []],
    ['package-lock.json', '{}', ['lockfile']],
    ['services/api/requirements.txt', '', ['lockfile']],
    ['go.mod', '', ['lockfile']],
    ['k8s/app.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n', ['kubernetes']],
    ['k8s/app.json', '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}', ['kubernetes']],
    ['kind.yaml', 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n', []],
    ['kustomization.yaml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n', []],
    ['cfn/t.yaml', 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n', ['cloudformation']],
    ['cfn/t.template', '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{}}', ['cloudformation']],
    [
      'arm.json',
      '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","resources":[]}',
      ['arm'],
    ],
    ['plan.json', '{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{}}', ['terraform-plan']],
    ['wf.yaml', 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {}\n', ['argo-workflows', 'kubernetes']],
    ['api.yaml', 'openapi: 3.0.0\n', ['openapi']],
    ['play.yml', '# site\n---\n\n- hosts: all\n  tasks:\n    - name: x\n', ['ansible']],
    ['roles/web/tasks/main.yml', '- name: install\n  apt: { name: nginx }\n', ['ansible']],
    ['pod.yml', 'containers:\n  - name: x\n', []],
    ['README.md', 'apiVersion: v1\nkind: Pod\n', []],
    ['data.json', '{"a":1}', []],
  ])('knows %j', (path, content, expected) => {
    expect(formatsOf(path, needsContent(path) ? content : undefined)).toEqual(expected)
  })

  it('recognises a manifest that does not parse, so that it can be named as broken', () => {
    expect(formatsOf('broken.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  bad: [')).toEqual(['kubernetes'])
  })

  it('stays linear on a megabyte of white space', () => {
    expect(formatsOf('x.yaml', `${' \n'.repeat(500_000)}apiVersion: v1\nkind: Pod\nmetadata: {}\n`)).toEqual([
      'kubernetes',
    ])
  })
})
