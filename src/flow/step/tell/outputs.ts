import type { Publication } from '../../../core/publication.js'
import type { Verdict } from '../../../core/verdict.js'
import type { RunContext } from '../../../ports/run-context.js'
import type { Runner } from '../../../ports/runner.js'
import type { JudgedOutputs, StepOutputs } from '../../../ports/step-outputs.js'
import { onOneLine } from '../../../report/escape.js'
import { decideUploadElsewhere } from '../../publish/alerts/upload-target.js'
import type { StepFiles } from './files.js'

export function setOutputs(outputs: Readonly<Record<string, string>>, runner: Runner): void {
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value)
}

type VerdictOutputs = Pick<StepOutputs<'publish'>, 'verdict' | 'enforced' | 'reason'>

export const verdictOutputs = ({ verdict, enforced, reason }: Verdict): VerdictOutputs => ({
  verdict,
  enforced: String(enforced),
  reason: onOneLine(reason),
})

/** What a later step may want of a verdict; the counts are of findings, and `introduced` counts every one that is not waived. */
export function judgedOutputs(verdict: Verdict, files: StepFiles, context: RunContext): JudgedOutputs {
  const { blocking, warnings, noted, waived } = verdict
  const introduced = [...blocking, ...warnings, ...noted].filter((judged) => judged.introduced)
  return {
    ...verdictOutputs(verdict),
    blocking: String(blocking.length),
    warnings: String(warnings.length),
    noted: String(noted.length),
    waived: String(waived.length),
    introduced: String(introduced.length),
    evidence: files.evidence,
    'verdict-file': files.verdict,
    sarif: files.sarif,
    'summary-file': files.summary,
    upload: String(decideUploadElsewhere(verdict, context).type === 'upload'),
  }
}

/** Those of a step that leaves the judging to `actions/gate`: all but its evidence is empty. */
export const unjudgedOutputs = ({ evidence }: Pick<StepFiles, 'evidence'>): JudgedOutputs => ({
  ...{ verdict: '', enforced: '', reason: '', blocking: '', warnings: '', noted: '', waived: '', introduced: '' },
  ...{ evidence, 'verdict-file': '', sarif: '', 'summary-file': '', upload: '' },
})

export const publishedOutputs = ({
  published,
  reason,
  sarifId = '',
}: Publication): Pick<StepOutputs<'publish'>, 'published' | 'publish-reason' | 'sarif-id'> => ({
  published: String(published),
  'publish-reason': reason,
  'sarif-id': sarifId,
})

/** Those of a step that publishes nothing. */
export const unpublishedOutputs = { published: 'false', 'publish-reason': '', 'sarif-id': '' } as const
