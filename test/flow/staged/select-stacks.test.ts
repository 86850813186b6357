import { describe, expect, it } from 'vitest'
import { selectStacks } from '../../../src/flow/staged/select-stacks.js'

const all = [
  'README.md',
  'app/Dockerfile',
  'app/package-lock.json',
  'app/package.json',
  'app/server.js',
  'charts/api/Chart.yaml',
  'charts/api/charts/db/Chart.yaml',
  'charts/api/charts/db/templates/db.yaml',
  'charts/api/templates/api.yaml',
  'charts/api/values.yaml',
  'infra/dev/main.tf',
  'infra/dev/main.tfvars',
  'infra/prod/main.tf',
  'infra/prod/variables.tf',
  'k8s/a.yaml',
  'k8s/b.yaml',
  'modules/bucket/main.tf',
  'modules/key/main.tf',
  'modules/queue/main.tf',
]
const call = (path: string, target: string) => ({ name: 'x', path, target })
const calls = [
  call('infra/prod/main.tf', 'modules/bucket'),
  call('infra/prod/main.tf', 'modules/queue'),
  call('infra/dev/main.tf', 'modules/bucket'),
  call('modules/bucket/main.tf', 'modules/key'),
]
const pick = (...changed: readonly string[]) => {
  const { select, stacks } = selectStacks(changed, all, calls)
  return { files: select(all), stacks }
}

describe('the stacks of staged files', () => {
  it('are the module with what it calls', () => {
    expect(pick('infra/prod/variables.tf')).toEqual({
      files: [
        'infra/prod/main.tf',
        'infra/prod/variables.tf',
        'modules/bucket/main.tf',
        'modules/key/main.tf',
        'modules/queue/main.tf',
      ],
      stacks: ['infra/prod/'],
    })
  })

  it('are all callers of a module, with what they call besides', () => {
    expect(pick('modules/key/main.tf').stacks).toEqual(['infra/dev/', 'infra/prod/'])
    expect(pick('modules/key/main.tf').files).toContain('modules/queue/main.tf')
    expect(pick('modules/queue/main.tf').stacks).toEqual(['infra/prod/'])
  })

  it('are a folder for its values', () => {
    expect(pick('infra/dev/main.tfvars').files).toContain('infra/dev/main.tf')
  })

  it('are the whole chart, from the outermost on', () => {
    expect(pick('charts/api/charts/db/templates/db.yaml')).toEqual({
      files: all.filter((path) => path.startsWith('charts/api/')),
      stacks: ['charts/api/'],
    })
  })

  it('are a lock with its manifest, and nothing else of the folder', () => {
    expect(pick('app/package.json')).toEqual({ files: ['app/package-lock.json', 'app/package.json'], stacks: ['app/'] })
  })

  it('are a file that stands alone', () => {
    expect(pick('k8s/a.yaml', 'app/Dockerfile')).toEqual({
      files: ['app/Dockerfile', 'k8s/a.yaml'],
      stacks: ['app/Dockerfile', 'k8s/a.yaml'],
    })
  })

  it('are the folder of a file that went away', () => {
    const { files, stacks } = pick('infra/dev/old.tf')
    expect(stacks).toEqual(['infra/dev/'])
    expect(files).toContain('infra/dev/main.tf')
  })

  it('end where modules call each other in a circle', () => {
    const circle = [call('a/main.tf', 'b'), call('b/main.tf', 'a')]
    expect(selectStacks(['a/main.tf'], ['a/main.tf', 'b/main.tf'], circle).stacks).toEqual(['a/', 'b/'])
  })
})
