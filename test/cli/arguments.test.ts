import { describe, expect, it } from 'vitest'
import { oneOf, readArguments } from '../../src/cli/arguments.js'

const kinds = { policy: 'value', output: 'values', offline: 'flag' } as const
const read = (...words: string[]) => readArguments(words, kinds, 1)
const codeAndHint = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('readArguments', () => {
  it('takes a value after a space and after an equals sign', () => {
    expect(read('--policy', 'a.yml').value('policy')).toBe('a.yml')
    expect(read('--policy=a.yml').value('policy')).toBe('a.yml')
  })

  it('collects what may be repeated', () => {
    expect(read('--output', 'sarif=a', '--output=json=b').values('output')).toEqual(['sarif=a', 'json=b'])
  })

  it('keeps words that are no options, also after --', () => {
    expect(read('dir').positionals).toEqual(['dir'])
    expect(read('--', '--policy').positionals).toEqual(['--policy'])
  })

  it.each([
    [['--polcy', 'x'], 'There is no option --polcy.', 'Did you mean --policy?'],
    [['--offline=yes'], '--offline takes no value.', 'Write --offline alone.'],
    [['--policy'], '--policy needs a value.', 'See `gatehouse --help`.'],
    [['--policy', 'a', '--policy', 'b'], '--policy was given twice.', 'Give it once.'],
    [['a', 'b'], 'There is one word too many: b.', 'See `gatehouse --help`.'],
    [['-p'], 'There is no option -p.', 'See `gatehouse --help`.'],
  ])('refuses %j with a sentence', (words, sentence, hint) => {
    expect(codeAndHint(() => read(...words))).toMatchObject({ code: 'ARGUMENT_INVALID', message: sentence, hint })
  })
})

describe('oneOf', () => {
  it('suggests what was meant', () => {
    expect(codeAndHint(() => oneOf('--mode', 'enforc', ['audit', 'enforce']))).toMatchObject({
      hint: 'Did you mean enforce?',
    })
    expect(codeAndHint(() => oneOf('--mode', 'zzzzzzz', ['audit', 'enforce']))).toMatchObject({
      hint: 'It is one of audit, enforce.',
    })
    expect(oneOf('--mode', 'audit', ['audit', 'enforce'])).toBe('audit')
  })
})
