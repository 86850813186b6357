import { readFileSync } from 'node:fs'

/** What the real Syft 1.54.1 wrote (test/fixtures/syft, scripts/fixtures/record-sboms.mjs). */
export const recordedDocument = (name: string, format: 'cdx' | 'spdx'): string =>
  readFileSync(`test/fixtures/syft/${name}.syft.${format}.json`, 'utf8')

/** What the real Trivy 0.74.0 saw in the same image. */
export const recordedListing = (name: string): string =>
  readFileSync(`test/fixtures/syft/${name}.trivy-listing.cdx.json`, 'utf8')

export const documentNames = ['alpine', 'bare', 'canary', 'debian', 'java', 'packages'] as const

/** The document with something changed in it. */
export function changed(text: string, change: (document: Record<string, unknown>) => void): string {
  const document: Record<string, unknown> = JSON.parse(text)
  change(document)
  return JSON.stringify(document)
}
