import { beforeAll, describe, expect, it } from 'vitest'
import { bucket, expectSameVerdict, gapsOf, type Scan, scanTree, treeWith } from './scene.js'

/** What would cost a tool its time or its memory, and with it the findings of everything else. */

const mebibyte = 1024 * 1024

/** 50 MiB of Terraform with a finding at the end: what nobody looks at must not look clean. */
const large = `${'# padding, as a generated file has it\n'.repeat((50 * mebibyte) / 38)}${bucket('hidden')}`

/** 9^9 values when each alias is followed. */
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`))
  .join('\n')

const many = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, index) => {
    const path = `many/${Math.floor(index / 100)}/${index}`
    return index % 10 === 0
      ? [`${path}.tf`, `locals {\n  n${index} = ${index}\n}\n`]
      : [`${path}.${index % 10 === 1 ? 'yaml' : 'txt'}`, `number: ${index}\n`]
  }),
)

describe('a file of 50 MB, a YAML bomb and 10,000 files', () => {
  let odd: Scan
  beforeAll(() => {
    odd = scanTree(treeWith({ ...many, 'large.tf': large, 'bomb.yaml': bomb }))
  })

  it('change nothing about the other files', () => {
    expectSameVerdict(odd)
  })

  it.each([
    ['large.tf', '51 MiB, read up to 2'],
    ['bomb.yaml', 'its aliases stand for more than 100000 values'],
  ])('are given to no tool, and told: %s', (path, detail) => {
    expect(gapsOf(odd, path)).toEqual([{ path, reason: 'too-large', detail }])
    expect(odd.told).toContain(`${path} (${detail})`)
  })

  it('stand beside the verdict, because something may be hidden in them', () => {
    expect(odd.told).toMatch(
      /^Gatehouse: closed \(audit\)\. \d+ findings would block\. 2 files are too large to be looked at\.\n/,
    )
  })

  it('are counted, all of them', () => {
    expect(odd.verdict.coverage.files).toBe(10_002)
    for (const { examined } of odd.verdict.scanners)
      expect(examined).toContainEqual({ format: 'terraform', files: 1_002 })
  })
})
