import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../src/repository/locate/index.js'
import { draw } from './draw.js'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/locate/${name}`, import.meta.url), 'utf8')

/** The format that reads each fixture. */
const formats = {
  'shop.tf': 'terraform',
  'shop.tf.json': 'terraform',
  'manifest.yaml': 'kubernetes',
  'chart.yaml': 'helm',
  'template.yaml': 'cloudformation',
  'serverless.yml': 'serverless',
  'azure.json': 'arm',
  'main.bicep': 'bicep',
  Dockerfile: 'dockerfile',
  'workflow.yml': 'github-actions',
} as const

describe('outlineOf', () => {
  it.each(Object.entries(formats))('finds every subject of %s at its lines', async (name, format) => {
    await expect(draw(outlineOf(format, fixture(name), name))).toMatchFileSnapshot(
      `../../fixtures/locate/outlines/${name}.txt`,
    )
  })

  it.each(Object.entries(formats))(
    'sees the same in %s with Windows line ends and a byte order mark',
    (name, format) => {
      const text = fixture(name)
      expect(outlineOf(format, `\uFEFF${text.replaceAll('\n', '\r\n')}`, name)).toEqual(outlineOf(format, text, name))
    },
  )

  it('identifies a format without a locator by its file', () => {
    for (const format of ['openapi', 'ansible', 'gitlab-ci', 'lockfile', 'secrets', 'terraform-plan', 'unheard-of']) {
      expect(outlineOf(format, 'a: 1\nb: 2\n', 'x')).toEqual({ spans: [], lines: 2, parsed: true })
    }
  })
})
