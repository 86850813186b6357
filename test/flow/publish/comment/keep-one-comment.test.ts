import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepOneComment, type WantedComment } from '../../../../src/flow/publish/comment/keep-one-comment.js'
import type { Comment, GitHub } from '../../../../src/ports/github.js'
import { bot, createGitHub, type FakeGitHub, fail, headCommit, sha, succeed } from '../outside.js'

const marker = '<!-- gatehouse:repository -->'

const wanted = (text: string, more: Partial<WantedComment> = {}): WantedComment => ({
  number: 7,
  commit: headCommit,
  marker,
  isNeeded: true,
  bodyFor: () => `${marker}\n\n${text}\n`,
  ...more,
})
const comment = (id: number, text: string, author = bot): Comment => ({ id, body: `${marker}\n\n${text}\n`, author })

const changes = ({ asked }: FakeGitHub): readonly string[] =>
  asked.filter((name) => /^(create|update|delete)/.test(name))
const bodies = ({ stored }: FakeGitHub): readonly string[] => stored.map(({ body }) => body.split('\n')[2] ?? '')

describe('the one comment', () => {
  it('is written when something must be said', async () => {
    const github = createGitHub()
    await keepOneComment(wanted('closed'), github)
    expect(bodies(github)).toEqual(['closed'])
    expect(changes(github)).toEqual(['createComment'])
  })

  it('is not written while nothing must be said', async () => {
    const github = createGitHub()
    await keepOneComment(wanted('open', { isNeeded: false }), github)
    expect(github.stored).toEqual([])
  })

  it('is edited in place, also when nothing must be said any more', async () => {
    const github = createGitHub({}, [comment(1, 'closed')])
    const bodyFor: WantedComment['bodyFor'] = (before) => `${marker}\n\n${before === 'a-comment' ? 'now open' : 'open'}`
    await keepOneComment(wanted('', { isNeeded: false, bodyFor }), github)
    expect(bodies(github)).toEqual(['now open'])
    expect(github.stored[0]?.id).toBe(1)
    expect(changes(github)).toEqual(['updateComment'])
  })

  it('is left alone when it says the same, whatever a server did to the ends of its lines', async () => {
    const same = { ...comment(1, 'closed'), body: `${marker}\r\n\r\nclosed` }
    const github = createGitHub({}, [same])
    await keepOneComment(wanted('closed'), github)
    expect(changes(github)).toEqual([])
  })

  it('loses its doubles, the oldest stays', async () => {
    const github = createGitHub({}, [comment(5, 'c'), comment(3, 'a'), comment(4, 'b')])
    await keepOneComment(wanted('new'), github)
    expect(github.stored).toMatchObject([{ id: 3, body: `${marker}\n\nnew\n` }])
  })

  it('is not touched by a run whose commit is no longer the head', async () => {
    const github = createGitHub({}, [comment(1, 'newer'), comment(2, 'double')])
    await keepOneComment(wanted('older', { commit: sha('9') }), github)
    expect(github.asked).toEqual(['pullRequestHead'])
  })

  it('is not edited when the head moves while the run looks for it', async () => {
    const github = createGitHub({}, [comment(1, 'newer')])
    const comments: GitHub['comments'] = (number) => {
      github.head = sha('9')
      return github.comments(number)
    }
    await keepOneComment(wanted('older'), { ...github, comments })
    expect(bodies(github)).toEqual(['newer'])
  })
})

describe('the comment of somebody else', () => {
  const person = { login: 'dev', isBot: false }
  it.each<[string, Comment, Partial<GitHub>]>([
    ['a person who copied the marker', comment(1, 'fake', person), {}],
    ['a bot that quotes the marker', { ...comment(1, 'x'), body: `> ${marker}` }, {}],
    ['this gate in another scope', { ...comment(1, 'x'), body: '<!-- gatehouse:image%2Fapi -->\n\nx' }, {}],
    [
      'a bot, when the token belongs to a person',
      comment(1, 'x'),
      { viewer: async () => succeed({ login: 'gate-keeper', isBot: false }) },
    ],
    [
      'another person, when the token belongs to one',
      comment(1, 'x', person),
      { viewer: async () => succeed({ login: 'gate-keeper', isBot: false }) },
    ],
  ])('stays as it is: %s', async (_, other, answers) => {
    const github = createGitHub(answers, [other], { login: 'gate-keeper', isBot: false })
    await keepOneComment(wanted('closed'), github)
    expect(github.stored).toHaveLength(2)
    expect(github.stored[0]).toEqual(other)
  })

  it.each<[string, Comment['author'], Partial<GitHub>]>([
    ['the token of a job', bot, {}],
    ['the token of an app', { login: 'acme-gate[bot]', isBot: true }, { viewer: async () => fail('not-found') }],
    [
      'the token of a person, whatever its case',
      { login: 'Gate-Keeper', isBot: false },
      { viewer: async () => succeed({ login: 'gate-keeper', isBot: false }) },
    ],
  ])('is not that which was written with %s', async (_, author, answers) => {
    const github = createGitHub(answers, [comment(1, 'closed', author)])
    await keepOneComment(wanted('again'), github)
    expect(bodies(github)).toEqual(['again'])
  })

  it('is not guessed while nobody says whose the token is', async () => {
    const github = createGitHub({ viewer: async () => fail('timed-out') }, [comment(1, 'x')])
    await expect(keepOneComment(wanted('closed'), github)).rejects.toMatchObject({ failure: { kind: 'timed-out' } })
    expect(changes(github)).toEqual([])
  })
})

/** Holds every call of every run until it is let through. */
function createTurns() {
  const waiting = new Map<number, () => void>()
  const gate = (run: number): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(run, resolve)
    })
  const through = (run: number): void => {
    const resolve = waiting.get(run)
    waiting.delete(run)
    resolve?.()
  }
  return { gate, through, waiting: (): readonly number[] => [...waiting.keys()].sort((a, b) => a - b) }
}

/** Between two calls a run needs no more than these turns of the queue. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await undefined
}

type Call = (...args: readonly never[]) => Promise<unknown>

const throughGate = (github: FakeGitHub, gate: () => Promise<void>): GitHub => {
  const gated = Object.entries(github)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, call]) => [
      name,
      async (...args: readonly never[]) => {
        await gate()
        return (call as Call)(...args)
      },
    ])
  return { ...github, ...Object.fromEntries(gated) }
}

/** Runs them together, `choose` says whose call comes next; returns how many could have been next each time. */
async function interleave(
  github: FakeGitHub,
  runs: readonly WantedComment[],
  choose: (choices: number, step: number) => number,
): Promise<readonly number[]> {
  const turns = createTurns()
  const done = Promise.all(
    runs.map((run, index) =>
      keepOneComment(
        run,
        throughGate(github, () => turns.gate(index)),
      ),
    ),
  )
  const sizes: number[] = []
  for (;;) {
    await settled()
    const waiting = turns.waiting()
    if (waiting.length === 0) break
    const index = choose(waiting.length, sizes.length)
    sizes.push(waiting.length)
    turns.through(waiting[index] ?? 0)
  }
  await done
  return sizes
}

/** The next sequence of choices, counted like digits; nothing after the last. */
function following(choices: readonly number[], sizes: readonly number[]): readonly number[] | undefined {
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const choice = choices[at] ?? 0
    if (choice + 1 < (sizes[at] ?? 0))
      return [...choices.slice(0, at), ...Array(Math.max(0, at - choices.length)).fill(0), choice + 1]
  }
  return undefined
}

describe('runs at the same time', () => {
  it.each<[string, readonly Comment[], readonly WantedComment[]]>([
    ['on a pull request without a comment', [], [wanted('A'), wanted('B')]],
    ['on one with a comment', [comment(1, 'old')], [wanted('A'), wanted('B')]],
    ['on one with two', [comment(1, 'old'), comment(2, 'old')], [wanted('A'), wanted('B')]],
    ['one of which has nothing to say', [], [wanted('A'), wanted('B', { isNeeded: false })]],
  ])(
    'leave one comment, whichever call comes first: %s',
    async (_, before, runs) => {
      let choices: readonly number[] | undefined = []
      let orders = 0
      while (choices !== undefined) {
        const taken: readonly number[] = choices
        const github = createGitHub({}, before)
        const sizes = await interleave(github, runs, (_size, step) => taken[step] ?? 0)
        expect(github.stored.length, `order ${taken.join('')}`).toBe(1)
        expect(['A', 'B']).toContain(bodies(github)[0])
        if (before.length > 0) expect(github.stored[0]?.id).toBe(1)
        choices = following(taken, sizes)
        orders += 1
      }
      expect(orders).toBeGreaterThan(50)
    },
    120_000,
  )

  it('leave one comment of the newest commit, when an older commit is judged beside it', async () => {
    let choices: readonly number[] | undefined = []
    while (choices !== undefined) {
      const taken: readonly number[] = choices
      const github = createGitHub()
      const runs = [wanted('older', { commit: sha('9') }), wanted('newest')]
      const sizes = await interleave(github, runs, (_size, step) => taken[step] ?? 0)
      expect(bodies(github)).toEqual(['newest'])
      choices = following(taken, sizes)
    }
  })

  it('leave one comment when there are three of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.nat({ max: 3 }), async (stream, count) => {
        const before = Array.from({ length: count }, (_, id) => comment(id + 1, 'old'))
        const github = createGitHub({}, before)
        const runs = ['A', 'B', 'C'].map((text) => wanted(text))
        await interleave(github, runs, (size) => (stream.next().value ?? 0) % size)
        expect(github.stored).toHaveLength(1)
        expect(['A', 'B', 'C']).toContain(bodies(github)[0])
      }),
      { numRuns: 300 },
    )
  })
})
