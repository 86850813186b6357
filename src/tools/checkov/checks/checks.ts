import { sortedUnique } from '../../../core/order.js'
import type { CustomCheckRules } from '../../tool.js'
import { findCheckovMistakes } from './check-mistakes.js'

/** Python, and policies in YAML or JSON. Checkov 3.3.30 loads no Python from a folder without `__init__.py`, and says nothing. */
export const checkovChecks: CustomCheckRules = {
  isCheck: (path) => /(?:^|\/)(?!__init__\.py$)[^/.][^/]*\.(?:py|ya?ml|json)$/.test(path),
  isProgram: (path) => path.endsWith('.py'),
  beside: (paths) =>
    sortedUnique(paths.filter((path) => path.endsWith('.py')).map((path) => path.replace(/[^/]+$/, '__init__.py'))),
  mistakes: findCheckovMistakes,
  complaints: [
    /\bFailed to parse check id '.{0,200}' from file (.{1,200}?): /,
    /\] {1,4}Loaded data from JSON is not Dict\b/,
  ],
}
