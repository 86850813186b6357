import type { CustomCheckRules } from '../../tool.js'
import { findRegoMistakes } from './rego-mistakes.js'

/** Rego in the package `user`; what is in another one is a library to Trivy, never a check. */
export const trivyChecks: CustomCheckRules = {
  isCheck: (path, text) => path.endsWith('.rego') && /^package[ \t]+user\b/m.test(text),
  isProgram: () => false, // Rego has no way out but the network, and there is none.
  beside: () => [],
  mistakes: findRegoMistakes,
  complaints: [],
}
