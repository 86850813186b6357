import { describe, expect, it } from 'vitest'
import { exceptionUrl, fileUrl, findingUrl, type Site } from '../../../src/report/markdown/links.js'
import { integrity } from '../../core/builders.js'
import { enforced, judged, openIngress } from '../sample.js'

const site: Site = {
  server: 'https://github.com',
  repository: 'acme/shop',
  commit: 'abc123',
  defaultBranch: 'release/1',
}

describe('the address of a file', () => {
  it('is that of the commit, with the lines', () => {
    const region = { startLine: 3, endLine: 5 }
    expect(fileUrl({ path: 'infra/ä b#.tf', region }, {}, site)).toBe(
      'https://github.com/acme/shop/blob/abc123/infra/%C3%A4%20b%23.tf#L3-L5',
    )
    expect(fileUrl({ path: 'main.tf', region: { startLine: 3, endLine: 3 } }, { prefix: 'apps/web' }, site)).toBe(
      'https://github.com/acme/shop/blob/abc123/apps/web/main.tf#L3',
    )
    expect(fileUrl({ path: 'main.tf' }, {}, site)).toBe('https://github.com/acme/shop/blob/abc123/main.tf')
  })

  it.each(['../../../../mallory/shop/blob/main/a', 'a/../../b', './a', 'a/..'])(
    'does not lead to another repository: %s',
    (path) => {
      expect(fileUrl({ path }, { prefix: 'apps/web' }, site)).toBeUndefined()
    },
  )

  it('is not made up where the commit is not known', () => {
    const { commit: _, ...unknown } = site
    expect(fileUrl({ path: 'main.tf' }, {}, unknown)).toBeUndefined()
    expect(fileUrl({ path: 'main.tf' }, {}, undefined)).toBeUndefined()
  })
})

describe('the address of a finding', () => {
  const name = 'ghcr.io/acme/app'
  const inImage = (path: string) => ({ ...integrity(name, 'signature'), place: { path, related: [] } })

  it('is that of its file', () => {
    expect(findingUrl(openIngress, {}, site)).toMatch(/^https:\/\/github\.com\/acme\/shop\/blob\/abc123\//)
    expect(findingUrl(inImage('build/Dockerfile'), {}, site)).toBe(
      'https://github.com/acme/shop/blob/abc123/build/Dockerfile',
    )
    expect(findingUrl(inImage(`image/${name}-other/a`), {}, site)).toBeDefined()
  })

  it.each([`image/${name}`, `image/${name}/etc/passwd`])(
    'is none where the repository has no such file: %s',
    (path) => {
      expect(findingUrl(inImage(path), {}, site)).toBeUndefined()
    },
  )
})

describe('the way to an exception', () => {
  it('is a new file on the default branch that holds the waiver', () => {
    const one = judged('block', openIngress, { id: '7f3a91c2' })
    const url = new URL(exceptionUrl(one, enforced, site) ?? '')
    expect(`${url.origin}${url.pathname}`).toBe('https://github.com/acme/shop/new/release/1')
    expect(url.searchParams.get('filename')).toBe('.gatehouse/waivers/7f3a91c2.yml')
    const below = new URL(exceptionUrl(one, { ...enforced, subject: { prefix: 'apps/web' } }, site) ?? '')
    expect(below.searchParams.get('filename')).toBe('apps/web/.gatehouse/waivers/7f3a91c2.yml')
    expect(url.searchParams.get('value')).toContain(
      'match: { id: "7f3a91c2", resource: "aws_security_group.web" }\nreason: ""',
    )
  })

  it('is not there where the default branch is not known', () => {
    const { defaultBranch: _, ...unknown } = site
    expect(exceptionUrl(judged('block', openIngress), enforced, unknown)).toBeUndefined()
  })
})
