/** Names of predicate types as policies write them. */
export const predicateNames = [
  'cyclonedx',
  'spdxjson',
  'slsaprovenance1',
  'openvex',
  'vuln',
  'gatehouse-verdict',
] as const
export type PredicateName = (typeof predicateNames)[number]

/** The type that an image's signature has as a statement (cosign 3.1.3). */
export const signatureType = 'https://sigstore.dev/cosign/sign/v1'

/** Of what this gate attests about an image: its schema is `schema/verdict-predicate.schema.json`. */
export const verdictType = 'https://github.com/gatehouse/gatehouse/verdict/v1'

/** The address behind each name, as cosign 3.1.3 writes it (pkg/types/predicate.go); ours is ours. */
export const predicateTypes: Readonly<Record<PredicateName, string>> = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdxjson: 'https://spdx.dev/Document',
  slsaprovenance1: 'https://slsa.dev/provenance/v1',
  openvex: 'https://openvex.dev/ns',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  'gatehouse-verdict': verdictType,
}

export const isPredicateName = (name: string): name is PredicateName => predicateNames.some((known) => known === name)

/** The predicate type that a policy asks for by a name or by its address. */
export const predicateTypeOf = (name: string): string => (isPredicateName(name) ? predicateTypes[name] : name)

/** What a person calls it. */
export function predicateTitle(name: string): string {
  if (!isPredicateName(name)) return `attestation of type ${name}`
  switch (name) {
    case 'cyclonedx':
      return 'SBOM (CycloneDX)'
    case 'spdxjson':
      return 'SBOM (SPDX)'
    case 'slsaprovenance1':
      return 'provenance (SLSA)'
    case 'openvex':
      return 'VEX statement (OpenVEX)'
    case 'vuln':
      return 'vulnerability report'
    case 'gatehouse-verdict':
      return 'verdict of Gatehouse'
  }
}
