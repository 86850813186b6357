import { describe, expect, it } from 'vitest'
import {
  folderOf,
  followSource,
  moduleNames,
  stackOf,
} from '../../../../src/repository/locate/terraform/terraform-stacks.js'

describe('followSource', () => {
  it.each([
    ['.', './modules/a', 'modules/a'],
    ['live/prod', '../../modules/a', 'modules/a'],
    ['a', '..', '.'],
    ['a/b', './', 'a/b'],
  ])('from %s to %s is %s', (folder, source, expected) => {
    expect(followSource(folder, source)).toBe(expected)
  })

  it.each(['terraform-aws-modules/s3/aws', 'git::https://example.com/m.git', '../../..', '.hidden'])(
    'does not follow %s',
    (source) => {
      expect(followSource('a', source)).toBeUndefined()
    },
  )
})

describe('moduleNames', () => {
  it('reads names without their keys', () => {
    expect(moduleNames('module.a["x.module.y"].module.b[0].module.c-d')).toEqual(['a', 'b', 'c-d'])
  })
})

describe('stackOf', () => {
  const calls = [
    { name: 'outer', path: 'live/main.tf', target: 'outer' },
    { name: 'inner', path: 'outer/main.tf', target: 'inner' },
    { name: 'inner', path: 'other/main.tf', target: 'inner' },
  ]

  it('is the folder of the file for a resource of no module', () => {
    expect(stackOf('a/main.tf', undefined, undefined, calls)).toBe('a')
    expect(folderOf('main.tf')).toBe('.')
  })

  it('climbs through nested calls to the root that has them all', () => {
    expect(stackOf('inner/main.tf', 'module.outer.module.inner', undefined, calls)).toBe('live')
  })

  it('takes the first by name when several roots could have called', () => {
    expect(stackOf('inner/main.tf', 'module.inner', undefined, calls)).toBe('other')
  })

  it('stays where it is when nobody calls', () => {
    expect(stackOf('lone/main.tf', 'module.unknown', undefined, calls)).toBe('lone')
  })

  it('believes the outermost call that the tool names', () => {
    expect(stackOf('inner/main.tf', 'module.inner', 'outer/main.tf', calls)).toBe('outer')
  })
})
