import type { SkipSyntax } from '../tool.js'
import { canonicalCheckovId } from './rule-id.js'

/**
 * `checkov:skip=ID,ID:reason` (also `bridgecrew:` and `cortex:`) in comments and metadata, and annotations of Kubernetes objects
 * (`checkov.io/skip1: ID=reason`), as Checkov 3.3.30 reads them. It reports what it skipped, so that nothing has to be taken out.
 */
export const checkovSkips: SkipSyntax = {
  pattern:
    /(?:checkov|bridgecrew|cortex)(?::skip= {0,20}|\.io\/skip[\w-]{0,40}["']?: {0,20}["']?)([\w-]{1,200}(?:,[\w-]{1,200}){0,200})(?:[:=]([^\n"]*))?/g,
  canonical: canonicalCheckovId,
  neutralise: false,
}
