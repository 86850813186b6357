import type { Canary } from '../tool.js'

/** Put together here, so that no file of this repository looks as if it held a key. It belongs to nobody. */
const madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('')

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`

/** One for each format that `trivy/config` claims, but charts: one at the root of a repository swallows every chart below it, so they are proven by their listing. */
export const configCanaries: readonly Canary[] = [
  {
    format: 'terraform',
    files: {
      'main.tf': lines(
        'resource "aws_s3_bucket" "canary" {',
        '  bucket = "gatehouse-canary"',
        '  acl    = "public-read"',
        '}',
      ),
    },
    expects: 'AWS-0092',
  },
  {
    format: 'cloudformation',
    files: {
      'template.yaml': lines(
        'AWSTemplateFormatVersion: "2010-09-09"',
        'Resources:',
        '  Canary:',
        '    Type: AWS::S3::Bucket',
        '    Properties:',
        '      AccessControl: PublicRead',
      ),
    },
    expects: 'AWS-0092',
  },
  {
    format: 'kubernetes',
    files: {
      'pod.yaml': lines(
        'apiVersion: v1',
        'kind: Pod',
        'metadata:',
        '  name: gatehouse-canary',
        'spec:',
        '  containers:',
        '    - name: canary',
        '      image: canary',
        '      securityContext:',
        '        privileged: true',
      ),
    },
    expects: 'KSV-0017',
  },
  { format: 'dockerfile', files: { Dockerfile: lines('FROM scratch', 'EXPOSE 22', 'USER root') }, expects: 'DS-0002' },
  {
    format: 'arm',
    files: {
      'azuredeploy.json': lines(
        '{',
        '  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",',
        '  "contentVersion": "1.0.0.0",',
        '  "resources": [',
        '    {',
        '      "type": "Microsoft.Storage/storageAccounts",',
        '      "apiVersion": "2023-01-01",',
        '      "name": "gatehousecanary",',
        '      "properties": { "supportsHttpsTrafficOnly": false }',
        '    }',
        '  ]',
        '}',
      ),
    },
    expects: 'AZU-0008',
  },
  {
    format: 'secrets',
    files: { 'canary.yaml': lines(`aws_access_key_id: ${madeUpKey}`) },
    expects: 'aws-access-key-id',
  },
]

/** A release of lodash with a well-known advisory: without it in the database, nothing that the database says counts. */
export const packagesCanaries: readonly Canary[] = [
  {
    format: 'lockfile',
    files: {
      'package-lock.json': `${JSON.stringify(
        {
          name: 'gatehouse-canary',
          version: '0.0.0',
          lockfileVersion: 3,
          packages: {
            '': { name: 'gatehouse-canary', version: '0.0.0', dependencies: { lodash: '4.17.4' } },
            'node_modules/lodash': { version: '4.17.4' },
          },
        },
        undefined,
        2,
      )}\n`,
    },
    expects: 'CVE-2019-10744',
  },
]
