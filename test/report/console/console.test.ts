import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormatCount } from '../../../src/core/evidence.js'
import { allJudged, type Judged, type Verdict } from '../../../src/core/verdict.js'
import { renderConsole } from '../../../src/report/console/console.js'
import { columns } from '../../../src/report/console/terminal.js'
import { anyVerdict } from '../arbitrary.js'
import {
  bucketOfSite,
  closed,
  dependency,
  enforced,
  finding,
  hostile,
  judged,
  many,
  openIngress,
  place,
  rule,
  samples,
  scanner,
  undecided,
  verdict,
  warned,
} from '../sample.js'

const text = (of: Verdict, width = 100): string => renderConsole(of, { width, colour: false }).text
const firstLine = (of: Verdict): string => text(of, 120).split('\n')[0] ?? ''

const nowhere = { files: 0, formats: [], gaps: [], skips: [] }

describe('the console', () => {
  it.each(Object.keys(samples))('tells the story of the sample %s', async (name) => {
    await expect(text(samples[name] ?? verdict())).toMatchFileSnapshot(`../../fixtures/report/console-${name}.txt`)
  })

  it('tells the next steps of a workflow in its log, with a link to ask for an exception', async () => {
    const site = {
      server: 'https://github.com',
      repository: 'acme/shop',
      commit: 'c0ffee',
      defaultBranch: 'main',
    }
    await expect(renderConsole(closed, { width: 100, colour: false, site }).text).toMatchFileSnapshot(
      '../../fixtures/report/console-closed-workflow.txt',
    )
  })

  it('fits a terminal of 80 columns', async () => {
    await expect(text(closed, 80)).toMatchFileSnapshot('../../fixtures/report/console-closed-80.txt')
  })

  it('tells the whole story on 40 columns, with commands to copy in one piece', async () => {
    await expect(text(closed, 40)).toMatchFileSnapshot('../../fixtures/report/console-closed-40.txt')
    for (const width of [40, 50, 60, 80, 120])
      expect(text(closed, width)).toMatch(/(?:^|: )gatehouse explain [0-9a-f]{8}$/m)
  })

  it('paints what matters where colour is wanted', async () => {
    const painted = renderConsole(enforced, { width: 100, colour: true }).text
    await expect(painted).toMatchFileSnapshot('../../fixtures/report/console-enforced-colour.txt')
    expect(painted.replace(/\u001b\[[\d;]+m/g, '')).toBe(text(enforced))
  })

  it('lists every finding when details are wanted', async () => {
    const { text: details, leftOut } = renderConsole(enforced, { width: 100, colour: false, details: true })
    await expect(details).toMatchFileSnapshot('../../fixtures/report/console-enforced-details.txt')
    expect(leftOut.map(({ reason }) => reason)).toEqual(['waived'])
  })
})

describe('the first sentence', () => {
  const one = [judged('block', openIngress)]
  it.each<[string, Verdict]>([
    ['Gatehouse: closed (audit). 6 findings would block.', closed],
    ['Gatehouse: closed (audit). 1 finding would block.', verdict({ verdict: 'block', blocking: one })],
    ['Gatehouse: closed. 1 finding blocks it.', verdict({ verdict: 'block', mode: 'enforce', blocking: one })],
    ['Gatehouse: open. Nothing blocks: 41 files, 31 findings noted.', verdict({ noted: closed.noted })],
    ['Gatehouse: open. Nothing blocks: 41 files, no findings.', verdict()],
    ['Gatehouse: open. There is nothing to scan here.', verdict({ scanners: [], coverage: nowhere })],
    ['Gatehouse: open. Nothing blocks, but no file was looked at.', verdict({ scanners: [] })],
    ['Gatehouse: open, with warnings. 1 finding to look at; nothing blocks.', warned],
    ['Gatehouse: closed. 1 finding in this change blocks it. 1 older finding does not count here.', enforced],
    [
      'Gatehouse: closed (audit). 6 findings in this change would block.',
      { ...closed, comparison: { commit: 'b'.repeat(40), problems: [] } },
    ],
    [
      'Gatehouse: closed (audit). 6 findings would block. Everything counts, older findings too, because there is nothing to compare with.',
      { ...closed, comparison: { problems: [] } },
    ],
    [
      'Gatehouse: open, with warnings. 1 finding in this change to look at; nothing blocks.',
      { ...warned, comparison: { commit: 'b'.repeat(40), problems: [] } },
    ],
    [
      'Gatehouse: open. Nothing in this change blocks. 6 older findings do not count here.',
      verdict({
        comparison: { commit: 'b'.repeat(40), problems: [] },
        noted: closed.blocking.map((each) => ({ ...each, action: 'note', introduced: false, spared: 'block' })),
      }),
    ],
    [
      'Gatehouse: open. Nothing blocks: 41 files, 31 findings noted.',
      verdict({ noted: closed.noted, subject: { base: 'main' } }),
    ],
    [
      'Gatehouse: open, with warnings. 2 files were not looked at. Nothing blocks.',
      verdict({
        verdict: 'warn',
        reason: '2 files were not looked at.',
        warningsOfTheGate: ['2 files were not looked at.'],
      }),
    ],
    [
      'Gatehouse: could not decide. Not your code: Checkov was stopped after 10 min (limit 10m). Trivy finished: nothing blocks.',
      undecided,
    ],
    [
      'Gatehouse: could not decide. Files were not looked at, and the policy makes that an error. Checkov and Trivy finished: nothing',
      verdict({ verdict: 'error', reason: 'Files were not looked at, and the policy makes that an error.' }),
    ],
  ])('is "%s"', (sentence, of) => {
    expect(firstLine(of)).toBe(sentence.length > 120 ? firstLine(of) : sentence)
    expect(text(of, 120).replace(/\n {3}/g, ' ')).toContain(sentence)
  })

  it('says that there may be more when something blocks and a tool did not finish', () => {
    const both = { ...undecided, verdict: 'block', blocking: one } as const
    expect(text(both)).toContain('There may be more: not everything was looked at.')
    expect(text(both)).toContain(' ! Checkov was stopped after 10 min (limit 10m). Run again')
  })

  it('does not tell a trouble twice', () => {
    const [problem] = undecided.problems
    const sentence = problem?.sentence ?? ''
    const lenient = { ...undecided, verdict: 'warn', reason: sentence, warningsOfTheGate: [sentence] } as const
    expect(text(lenient).split('stopped after')).toHaveLength(2)
  })
})

describe('what is not shown', () => {
  it('is counted: at most twenty blocking findings are told in full', () => {
    const { text: shown, leftOut } = renderConsole(many, { width: 100, colour: false })
    expect(shown.match(/^ ?\d+ (critical|high|medium) /gm)).toHaveLength(20)
    expect(shown).toContain('… and 10 medium more\n')
    expect(shown).toContain('All 30 findings: add --format json, or --output json=FILE')
    expect(leftOut).toEqual([{ reason: 'folded', count: 10, names: expect.any(Array) }])
  })

  it('leaves room for notes when many rules warn', () => {
    const each = (action: 'warn' | 'note') =>
      Array.from({ length: 15 }, (_, index) =>
        judged(
          action,
          finding({ rule: rule(`${action}-${index}`, `Title ${index}`), place: place('a.tf', index + 1) }),
        ),
      )
    const shown = text(verdict({ verdict: 'warn', warnings: each('warn'), noted: each('note') }))
    expect(shown.match(/^ +1 +high +warn-/gm)).toHaveLength(7)
    expect(shown.match(/^ +1 +high +note-/gm)).toHaveLength(3)
    expect(shown).toContain('and 8 findings of 8 more rules')
    expect(shown).toContain('and 12 findings of 12 more rules')
  })

  it('has no hint where every finding is told', () => {
    const one = verdict({ verdict: 'block', blocking: [judged('block', openIngress)] })
    expect(text(one)).toContain('More about one finding, with a waiver to paste: gatehouse explain')
    expect(text(one)).not.toContain('--format json')
    const [note] = closed.noted
    if (note !== undefined) expect(text(verdict({ noted: [note] }))).toContain('The finding in full: add --format json')
  })

  it('includes the ids for which a row has no room', () => {
    const flaws = Array.from({ length: 6 }, (_, index) =>
      judged('block', {
        ...finding({ rule: rule(`CVE-${index}`, 'A flaw'), place: place('go.mod', 1) }),
        kind: 'vulnerability',
        subject: dependency('x', '1.0', `1.${index + 1}`),
      }),
    )
    const { text: shown, leftOut } = renderConsole(verdict({ verdict: 'block', blocking: flaws }), {
      width: 100,
      colour: false,
    })
    expect(shown).toMatch(/^ 1 high {2}go.mod:1 {2}x 1.0 -> 1.6 {2}6 vulnerabilities: 6 high$/m)
    expect(leftOut).toEqual([{ reason: 'folded', count: 2, names: expect.any(Array) }])
    expect(shown).toContain('All 6 findings: add --format json')
  })

  it('names what comments do, and those that do nothing', () => {
    const skipped = judged('waive', openIngress, { by: { layer: 'default', skip: 'inline' } })
    const waived = judged('waive', bucketOfSite, { by: { layer: 'default', waiver: 'W-1' } })
    expect(text(verdict({ waived: [skipped] }))).toContain('Waived: 1 finding, by comments in the files')
    expect(text(verdict({ waived: [skipped, waived] }))).toContain('Waived: 2 findings, 1 of them by comments in the')
    expect(text(closed)).toContain('1 comment asks to skip a rule and fits no finding: infra/network.tf:3 (CKV_AWS_24)')
  })

  it('says nothing of a comment for a tool that did not run to its end', () => {
    const failed = scanner('checkov', [], { outcome: 'failed' })
    for (const scanners of [[], [failed]]) expect(text({ ...closed, scanners })).not.toContain('asks to skip')
  })

  it('gives the advice of a problem once, beside the problem', () => {
    const blocking = [judged('block', openIngress)]
    const both = text({ ...undecided, verdict: 'block', blocking })
    expect(both.split('Run again, or raise')).toHaveLength(2)
    expect(both).toContain('If it stays, ask #appsec-help.')
  })
})

describe('a warning', () => {
  const warning = (id: string, line: number, more: Partial<Judged> = {}): Judged =>
    judged('warn', finding({ rule: rule(id, `Title of ${id}`), place: place('a.tf', line) }), more)
  const why = 'Public buckets caused incident 2026-014.'
  const how = { text: 'Use module acme/bucket.', url: 'https://wiki.example.com/bucket' }
  const by = { layer: 'repository', rule: 'buckets' } as const
  const shown = (warnings: readonly Judged[]): string =>
    text(verdict({ verdict: 'warn', warnings })).split('\n\n')[1] ?? ''

  it('says why and how the policy wants it repaired, once', () => {
    expect(
      shown([
        warning('B-1', 1, { by, why, how }),
        warning('B-1', 2, { by, why, how }),
        warning('B-2', 3, { by, why, how }),
      ]),
    ).toBe(`Warnings: 3 high
    2  high  B-1  Title of B-1
       why  Public buckets caused incident 2026-014.   rule buckets
       fix  Use module acme/bucket.   https://wiki.example.com/bucket
    1  high  B-2  Title of B-2
       why  as above   rule buckets`)
  })

  it('of one rule stands in two rows where the policy says two things', () => {
    const other = { by: { layer: 'repository', rule: 'others' }, why: 'Old debt.' } as const
    expect(shown([warning('B-1', 1, other), warning('B-1', 2, { by, why }), warning('B-1', 3)])).toBe(`Warnings: 3 high
    1  high  B-1  Title of B-1
    1  high  B-1  Title of B-1
       why  Public buckets caused incident 2026-014.   rule buckets
    1  high  B-1  Title of B-1
       why  Old debt.   rule others`)
  })

  it('may be told how without being told why', () => {
    expect(shown([warning('B-1', 1, { by, how: { text: 'Use module acme/bucket.' } })])).toBe(`Warnings: 1 high
    1  high  B-1  Title of B-1
       why  rule buckets
       fix  Use module acme/bucket.`)
  })

  it('says it in the list of all findings too', () => {
    const { text: details } = renderConsole(verdict({ verdict: 'warn', warnings: [warning('B-1', 1, { by, why })] }), {
      width: 100,
      colour: false,
      details: true,
    })
    expect(details).toMatch(/^ {3}high {2}a\.tf:1 {2}Title of B-1 {2}id \w{8}\n {9}why {2}Public buckets/m)
  })
})

describe('what was looked at', () => {
  it.each<[string, Verdict['policy']]>([
    [
      '.gatehouse/policy.yml of origin/main: audit',
      { layer: 'repository', source: '.gatehouse/policy.yml of origin/main', problems: [] },
    ],
    [
      'default (no policy file in origin/main): audit, block critical, high, secret',
      { layer: 'default', source: 'no policy file in origin/main', problems: [] },
    ],
    [
      'default (.gatehouse/policy.yml of the working tree cannot be used): audit, block critical, high, secret',
      {
        layer: 'default',
        source: '.gatehouse/policy.yml of the working tree',
        digest: 'sha256:ab',
        problems: [{ code: 'POLICY_INVALID', sentence: '.gatehouse/policy.yml:1:1: It is empty.' }],
      },
    ],
  ])('has the policy and where it was read: %s', (words, policy) => {
    expect(text(verdict({ policy }), 120).replace(/\n {6,}/g, ' ')).toContain(`   Policy          ${words}\n`)
  })

  it('has data with a date, told once and in another colour where it is doubtful', () => {
    const of = (updated: string) => {
      const data = [{ name: 'vulnerability-db', digest: 'sha256:ab', updated }]
      const examined = [{ format: 'lockfile', files: 1 }]
      return verdict({ scanners: ['trivy/packages', 'trivy/config'].map((name) => scanner(name, examined, { data })) })
    }
    const painted = (updated: string) => renderConsole(of(updated), { width: 100, colour: true }).text
    expect(text(of('2026-11-16T00:00:00Z')).match(/vulnerability database of 2026-11-16, 8 days old\n/g)).toHaveLength(
      1,
    )
    expect(painted('2026-11-16T00:00:00Z')).toContain('\u001b[33mvulnerability database of 2026-11-16, 8 days old')
    expect(painted('2026-11-24T00:00:00Z')).toContain(' vulnerability database of 2026-11-24\n')
  })

  it('tells files searched for secrets apart from formats', () => {
    const secrets = { format: 'secrets', files: 9 }
    const of = (...examined: readonly FormatCount[]) => text(verdict({ scanners: [scanner('checkov', examined)] }))
    expect(of(secrets, { format: 'terraform', files: 2 })).toContain('3.3.30  2 terraform; 9 searched for secrets\n')
    expect(of(secrets)).toContain('Checkov 3.3.30  9 files searched for secrets\n')
    expect(of({ format: 'secrets', files: 0 })).toContain('Checkov 3.3.30  nothing\n')
  })
})

/** Only a label or an indentation may stand on a line with a word that is too long for it. */
const longestWord = (line: string): string => line.split(' ').reduce((a, b) => (columns(b) > columns(a) ? b : a), '')

describe('hostile text', () => {
  it('never begins a line of its own and never ends the report', () => {
    const lines = text(hostile).split('\n')
    expect(lines.filter((line) => line.startsWith('Gatehouse:'))).toEqual([lines[0]])
    expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([])
  })

  it('moves no cursor, whatever the verdict holds, and breaks no line that could be broken', () => {
    fc.assert(
      fc.property(anyVerdict, fc.integer({ min: 40, max: 120 }), fc.boolean(), (of, width, details) => {
        const shown = renderConsole(of, { width, colour: false, details })
        expect(shown.text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(shown.text).not.toMatch(/##\[|^\s*::/m)
        for (const line of shown.text.split('\n'))
          if (columns(line) > width) expect(columns(line) - columns(longestWord(line))).toBeLessThan(38)
        expect(renderConsole(of, { width, colour: false, details })).toEqual(shown)
      }),
      { numRuns: 150 },
    )
  })

  it('loses no finding: each is told or left out by name', () => {
    fc.assert(
      fc.property(anyVerdict, (of) => {
        const { text: shown, leftOut } = renderConsole(of, { width: 120, colour: false })
        const names = new Set(leftOut.flatMap((entry) => entry.names))
        for (const { id } of allJudged(of)) expect(shown.includes(id) || names.has(id)).toBe(true)
      }),
    )
  })
})
