import { describe, expect, it } from 'vitest'
import { crashesCheckov } from '../../../../src/tools/checkov/trouble/crash.js'

const template = (type: string): string => `AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Name:
    Type: String
Resources:
  Fine:
    Type: AWS::S3::Bucket
  Odd:
    ${type}
    Properties: {}
`
const reason = 'the Type of Odd is no text, which ends Checkov'

describe('a template that ends Checkov', () => {
  it.each([
    ['a map', 'Type: { Fn::If: [a, b, c] }', reason],
    ['a map on lines of its own', 'Type:\n      Rain::Module: vpc.yml', reason],
    ['a list', 'Type: [AWS::S3::Bucket]', reason],
    ['a tag, which becomes a map', 'Type: !Rain::Module ../vpc.yml', reason],
    ['a tag after a quoted key', '"Type": !Ref Name', reason],
    ['text', 'Type: AWS::EC2::VPC', undefined],
    ['text by its tag', 'Type: !!str AWS::EC2::VPC', undefined],
    ['a number', 'Type: 5', undefined],
    ['nothing', 'Type:', undefined],
  ])('is one with a resource whose Type is %s', (_, type, expected) => {
    expect(crashesCheckov('cloudformation', template(type))).toBe(expected)
  })

  it('may be JSON', () => {
    const json = (type: unknown): string => JSON.stringify({ Resources: { Odd: { Type: type } } })
    expect(crashesCheckov('cloudformation', json({ 'Rain::Module': 'x' }))).toBe(reason)
    expect(crashesCheckov('cloudformation', json('AWS::S3::Bucket'))).toBeUndefined()
  })

  it('is not one where another Type is no text', () => {
    const nested = `Resources:\n  A:\n    Type: AWS::X\n    Properties:\n      Type: !Ref Name\n      Other: { Type: { a: b } }\n`
    expect(crashesCheckov('cloudformation', nested)).toBeUndefined()
    expect(crashesCheckov('kubernetes', template('Type: {}'))).toBeUndefined()
  })

  it('is no text that cannot be read', () => {
    expect(crashesCheckov('cloudformation', 'Resources: { Type: {')).toBeUndefined()
  })
})
