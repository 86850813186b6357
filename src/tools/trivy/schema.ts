import { z } from 'zod'

/** Go writes an absent list as nothing or as `null`. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])

const text = z.string().optional()
const line = z.number().int().optional()

const occurrence = z.object({
  Resource: text,
  Filename: text,
  Location: z.object({ StartLine: line, EndLine: line }).optional(),
})

const misconfiguration = z.object({
  ID: z.string(),
  Title: text,
  Message: text,
  Resolution: text,
  Severity: text,
  PrimaryURL: text,
  Status: text,
  CauseMetadata: z
    .object({
      Resource: text,
      Provider: text,
      Service: text,
      StartLine: line,
      EndLine: line,
      Occurrences: listOf(occurrence),
    })
    .optional(),
})

const secret = z.object({
  RuleID: z.string(),
  Category: text,
  Severity: text,
  Title: text,
  StartLine: line,
  EndLine: line,
  Match: text,
})

const identifier = z.object({ PURL: text, UID: text }).optional()

const score = z.object({ V3Score: z.number().optional(), V40Score: z.number().optional() })

const vulnerability = z.object({
  VulnerabilityID: z.string(),
  VendorIDs: listOf(z.string()),
  PkgName: z.string(),
  PkgPath: text,
  PkgIdentifier: identifier,
  InstalledVersion: text,
  FixedVersion: text,
  PrimaryURL: text,
  Title: text,
  Severity: text,
  CweIDs: listOf(z.string()),
  CVSS: z.record(z.string(), score).nullish(),
  PublishedDate: text,
})

const license = z.object({
  Severity: text,
  Category: text,
  PkgName: text,
  FilePath: text,
  Name: z.string(),
})

const dependency = z.object({
  Name: text,
  Version: text,
  Release: text,
  Identifier: identifier,
  Licenses: listOf(z.string()),
  Relationship: text,
  FilePath: text,
  Locations: listOf(z.object({ StartLine: line, EndLine: line })),
})

const result = z.object({
  Target: z.string(),
  Class: text,
  Type: text,
  Packages: listOf(dependency),
  Vulnerabilities: listOf(vulnerability),
  Misconfigurations: listOf(misconfiguration),
  Secrets: listOf(secret),
  Licenses: listOf(license),
})

/** Of an image. Its configuration holds whatever was put into its environment: nothing but labels is taken over. */
const metadata = z.object({
  OS: z.object({ Family: text, Name: text, EOSL: z.boolean().optional() }).nullish(),
  ImageID: text,
  RepoTags: listOf(z.string()),
  ImageConfig: z
    .object({
      os: text,
      architecture: text,
      variant: text,
      config: z.object({ Labels: z.record(z.string(), z.string()).nullish() }).nullish(),
    })
    .nullish(),
})

/**
 * The fields of Trivy's JSON report (schema 2, observed on 0.74.0) that are used here; the rest is tolerated. `Results` is absent when
 * nothing was recognised.
 */
export const trivyReport = z.object({
  SchemaVersion: z.literal(2),
  Metadata: metadata.optional(),
  Results: listOf(result),
})

export type TrivyReport = z.output<typeof trivyReport>

export type TrivyResult = z.output<typeof result>
export type TrivyMisconfiguration = z.output<typeof misconfiguration>
export type TrivyOccurrence = z.output<typeof occurrence>
export type TrivySecret = z.output<typeof secret>
export type TrivyVulnerability = z.output<typeof vulnerability>
export type TrivyLicense = z.output<typeof license>
export type TrivyPackage = z.output<typeof dependency>
