import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../fixtures/sbom/${name}`, import.meta.url), 'utf8'))

const ajv = new Ajv({ strict: false, validateFormats: true, unicodeRegExp: false })
formats.default(ajv)
/** Of international host names, by which CycloneDX bounds e-mail addresses; ajv-formats 3.0.1 has none. */
ajv.addFormat('idn-email', true)
ajv.addFormat('iri-reference', true)
for (const name of ['jsf-0.82.SNAPSHOT.schema.json', 'spdx.SNAPSHOT.schema.json']) {
  // By the address at which bom-1.6 looks for it, which differs from the one that the file gives itself.
  ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}` })
}

const validate = {
  cyclonedx: ajv.compile(read('bom-1.6.SNAPSHOT.schema.json')),
  spdx: ajv.compile(read('spdx-schema-2.3.json')),
}

/** What the official schema of CycloneDX 1.6 or SPDX 2.3 finds wrong with a document; empty when nothing. */
export function schemaFaults(text: string): readonly string[] {
  const value: unknown = JSON.parse(text)
  const check = text.includes('"bomFormat"') ? validate.cyclonedx : validate.spdx
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
