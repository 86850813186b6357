/** The parts of SARIF 2.1.0 (OASIS, errata 01) that we write; GitHub reads only these (docs "SARIF support for code scanning"). */

export type Level = 'error' | 'warning' | 'note'

export interface Message {
  readonly text: string
}

export interface MultiformatMessage extends Message {
  readonly markdown?: string
}

/** Lines and columns from 1; the end column is the one after the last character. */
export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: SarifRegion
  }
  readonly message?: Message
}

export interface ReportingDescriptor {
  readonly id: string
  readonly name: string
  readonly shortDescription: Message
  readonly fullDescription: Message
  readonly help: MultiformatMessage
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision: Precision
    readonly 'security-severity': string
  }
}

export type Precision = 'very-high' | 'high' | 'medium' | 'low'

export interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Level
  readonly message: Message
  readonly locations: readonly [Location]
  readonly relatedLocations?: readonly Location[]
  readonly fingerprints: Readonly<Record<string, string>>
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
}

export interface Notification {
  readonly descriptor: { readonly id: string }
  readonly level: Level
  readonly message: Message
  readonly locations?: readonly Location[]
}

export interface ToolComponent {
  readonly name: string
  readonly version: string
}

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [Run]
}

export interface Run {
  readonly tool: {
    readonly driver: ToolComponent & {
      readonly semanticVersion: string
      readonly rules: readonly ReportingDescriptor[]
    }
    readonly extensions: readonly ToolComponent[]
  }
  readonly automationDetails: { readonly id: string }
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Notification[] },
  ]
  readonly results: readonly Result[]
}
