import { describe, expect, it } from 'vitest'
import { errorCodes, GatehouseError, toProblem } from '../../src/core/errors.js'

describe('an error', () => {
  it('has a code, a sentence, a hint and a cause', () => {
    const cause = new Error('ENOENT')
    const error = new GatehouseError('TOOL_MISSING', 'Trivy is missing.', { hint: 'Run `gatehouse setup`.', cause })
    expect(error).toMatchObject({
      name: 'GatehouseError',
      code: 'TOOL_MISSING',
      message: 'Trivy is missing.',
      hint: 'Run `gatehouse setup`.',
      cause,
    })
  })

  it('has no cause when there is none', () => {
    expect(new GatehouseError('INTERNAL', 'It failed.')).not.toHaveProperty('cause')
  })

  it('has a code of its own for each trouble', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length)
  })
})

describe('a problem', () => {
  it('is the value form of an error of ours', () => {
    expect(toProblem(new GatehouseError('DISK_FULL', 'The disk is full.', { hint: 'Make room.' }))).toEqual({
      code: 'DISK_FULL',
      sentence: 'The disk is full.',
      hint: 'Make room.',
    })
    expect(toProblem(new GatehouseError('DISK_FULL', 'The disk is full.'))).toEqual({
      code: 'DISK_FULL',
      sentence: 'The disk is full.',
    })
  })

  it('keeps the credentials of an address to itself', () => {
    const words = 'No answer from https://bot:hunter22@mirror.example.'
    expect(toProblem(new GatehouseError('DOWNLOAD_FAILED', words, { hint: words }))).toEqual({
      code: 'DOWNLOAD_FAILED',
      sentence: 'No answer from https://****@mirror.example.',
      hint: 'No answer from https://****@mirror.example.',
    })
    expect(toProblem(new Error(words)).sentence).not.toContain('hunter22')
  })

  it.each([
    [new TypeError('x is not a function'), 'Gatehouse itself failed: x is not a function'],
    ['odd', 'Gatehouse itself failed: odd'],
  ])('is internal for anything else that is thrown: %s', (thrown, sentence) => {
    expect(toProblem(thrown)).toMatchObject({ code: 'INTERNAL', sentence })
  })
})
