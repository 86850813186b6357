import { describe, expect, it } from 'vitest'
import { suppliesOf } from '../../../../src/flow/scan/supply/supplies.js'
import type { Ports } from '../../../../src/ports.js'
import { makeOutside, problemOf } from '../../../install/outside.js'

/** An outside without any tool, which remembers whether somebody asked the network. */
function makeScene() {
  const { ports, steps } = makeOutside()
  const asked: string[] = []
  const get: Ports['http']['get'] = async ({ url }) => {
    asked.push(url)
    throw new Error('there is no network')
  }
  return { ports: { ...ports, http: { ...ports.http, get } }, asked, steps }
}

describe('supplies', () => {
  it('fetch nothing for a tool that is only expected', async () => {
    const { ports, asked } = makeScene()
    const supplies = suppliesOf({ offline: true }, ports)
    supplies.expect(['trivy', 'checkov'])
    expect(await problemOf(supplies.install('trivy'))).toMatchObject({ code: 'ORIGIN_UNREACHABLE' })
    expect(asked).toEqual([])
  })

  it('are fetched when they are asked for, expected or not', async () => {
    const { ports, asked } = makeScene()
    const supplies = suppliesOf({ offline: false }, ports)
    supplies.expect(['trivy'])
    await problemOf(supplies.install('trivy'))
    expect(asked.length).toBeGreaterThan(0)
  })

  it('say why there is no tool, expected or not', async () => {
    const { ports } = makeScene()
    const supplies = suppliesOf({ offline: true }, ports)
    supplies.expect(['checkov'])
    const [expected, other] = await Promise.all([
      problemOf(supplies.install('checkov')),
      problemOf(suppliesOf({ offline: true }, ports).install('checkov')),
    ])
    expect(expected).toEqual(other)
    expect(expected.code).toBe('PYTHON_MISSING')
  })
})
