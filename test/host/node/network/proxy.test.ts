import { describe, expect, it } from 'vitest'
import { bareHost, findProxy, isLoopback, portOf } from '../../../../src/host/node/network/proxy.js'

const proxyFor = (url: string, environment: Readonly<Record<string, string>>): string | undefined => {
  const proxy = findProxy(new URL(url), environment)
  return typeof proxy === 'string' ? `not a proxy: ${proxy}` : proxy?.origin
}

describe('the proxy of the environment', () => {
  it('is chosen by the scheme of the address, lower case first, ALL_PROXY last', () => {
    const both = { HTTP_PROXY: 'http://h:1', HTTPS_PROXY: 'http://s:2', ALL_PROXY: 'http://a:3' }
    expect(proxyFor('https://x.test/', both)).toBe('http://s:2')
    expect(proxyFor('http://x.test/', both)).toBe('http://h:1')
    expect(proxyFor('https://x.test/', { ...both, https_proxy: 'http://l:4' })).toBe('http://l:4')
    expect(proxyFor('https://x.test/', { ...both, https_proxy: '' })).toBe('http://s:2')
    expect(proxyFor('https://x.test/', { ALL_PROXY: 'https://a:3' })).toBe('https://a:3')
    expect(proxyFor('https://x.test/', {})).toBeUndefined()
  })

  it('may be written without a scheme; other kinds come back as they were written', () => {
    expect(proxyFor('https://x.test/', { HTTPS_PROXY: 'proxy.corp:3128' })).toBe('http://proxy.corp:3128')
    expect(proxyFor('https://x.test/', { ALL_PROXY: 'socks5://s:1080' })).toBe('not a proxy: socks5://s:1080')
    expect(proxyFor('https://x.test/', { HTTPS_PROXY: 'http://' })).toBe('not a proxy: http://')
  })

  it('is never asked for this machine', () => {
    for (const host of ['localhost', 'a.localhost', '127.0.0.1', '127.1', '[::1]']) {
      expect(proxyFor(`https://${host}:8443/`, { HTTPS_PROXY: 'http://s:2' })).toBeUndefined()
    }
  })

  it.each([
    ['*', true],
    ['x.test', true],
    ['.x.test', true],
    ['*.x.test', true],
    ['test', true],
    ['X.TEST', true],
    ['a, x.test', true],
    ['a x.test:443', true],
    ['sub.x.test', true],
    ['est', false],
    ['x.test:80', false],
    ['y.x.test', false],
    ['', false],
    ['.', false],
    [',', false],
    ['10.0.0.1', false],
  ])('is left out by NO_PROXY=%s: %s', (exceptions, isLeftOut) => {
    const proxy = proxyFor('https://sub.x.test/', { HTTPS_PROXY: 'http://s:2', NO_PROXY: exceptions })
    expect(proxy).toBe(isLeftOut ? undefined : 'http://s:2')
  })

  it('is left out for addresses too', () => {
    const through = (url: string, exceptions: string) =>
      proxyFor(url, { HTTPS_PROXY: 'http://s:2', no_proxy: exceptions })
    expect(through('https://10.0.0.1/', '10.0.0.1')).toBeUndefined()
    expect(through('https://[fd00::1]/', 'fd00::1')).toBeUndefined()
    expect(through('https://[fd00::1]/', '[fd00::1]')).toBeUndefined()
    expect(through('https://[fd00::2]/', 'fd00::1')).toBe('http://s:2')
  })
})

describe('a web address', () => {
  it('has a host without brackets and always a port', () => {
    expect(bareHost(new URL('http://[::1]:80/'))).toBe('::1')
    expect(portOf(new URL('https://x.test/'))).toBe(443)
    expect(portOf(new URL('http://x.test/'))).toBe(80)
    expect(portOf(new URL('http://x.test:8080/'))).toBe(8080)
  })

  it('is this machine by name and by number only', () => {
    expect(isLoopback(new URL('http://127.9.9.9/'))).toBe(true)
    expect(isLoopback(new URL('http://localhost.evil.test/'))).toBe(false)
    expect(isLoopback(new URL('http://127.0.0.1.evil.test/'))).toBe(false)
  })
})
