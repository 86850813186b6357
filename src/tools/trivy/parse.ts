import type { Reported } from '../../core/finding/reported.js'
import type { Parsed, ToolRun } from '../tool.js'
import { countedLicenses, indexBearers, notableLicenses, readLicense } from './parse/parse-license.js'
import { formatOf, readMisconfiguration } from './parse/parse-misconfiguration.js'
import { packagesByUid } from './parse/parse-package.js'
import { readSecret } from './parse/parse-secret.js'
import { readVulnerability } from './parse/parse-vulnerability.js'
import { readReport } from './report.js'
import type { TrivyResult } from './schema.js'
import { readGaps } from './trouble/stderr.js'

/** Formats whose files `trivy/config` names in its report even without a finding (0.74.0; not Terraform, not ARM, not Ansible). */
export const formatsByFile = ['cloudformation', 'dockerfile', 'kubernetes'] as const

const listing: ReadonlySet<string> = new Set([...formatsByFile, 'helm'])

/**
 * What `trivy/config` said: misconfigurations and secrets. Its lists of packages, which come along, are not its business.
 * @throws GatehouseError when the run cannot be believed.
 */
export function parseConfig(run: ToolRun): Parsed {
  const results = readReport(run)
  return {
    findings: results.flatMap((result): Reported[] => [
      ...result.Misconfigurations.filter(({ Status }) => Status === undefined || Status === 'FAIL').map((found) =>
        readMisconfiguration(found, result, run.files),
      ),
      ...result.Secrets.map((found) => readSecret(found, result)),
    ]),
    gaps: readGaps(run.stderr),
    listed: targetsOf(results, ({ Class, Type }) => Class === 'config' && listing.has(formatOf(Type))),
    problems: [],
  }
}

/**
 * What `trivy/packages` said: vulnerabilities of the packages that manifests name, and their licences: those of which somebody should
 * know are findings, all are counted.
 * @throws GatehouseError when the run or its database cannot be believed.
 */
export function parsePackages(run: ToolRun): Parsed {
  const results = readReport(run)
  const bearers = indexBearers(results)
  return {
    findings: results.flatMap((result): Reported[] => {
      const packages = packagesByUid(result)
      return [
        ...result.Vulnerabilities.map((found) => readVulnerability(found, result, packages)),
        ...notableLicenses(result).map((found) => readLicense(found, result, bearers)),
      ]
    }),
    gaps: readGaps(run.stderr),
    listed: targetsOf(results, ({ Class }) => Class === 'lang-pkgs'),
    problems: [],
    licenses: countedLicenses(results),
  }
}

const targetsOf = (results: readonly TrivyResult[], isListed: (result: TrivyResult) => boolean): ReadonlySet<string> =>
  new Set(results.filter(isListed).map(({ Target }) => Target))
