import { z } from 'zod'
import type { GitHub } from '../../../ports/github.js'
import { type Ask, bodyAs } from './request/ask.js'

const needs = 'contents: read'

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)

const isInside = (path: string): boolean =>
  !path.includes('\0') && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')

const tipSchema = z
  .object({ object: z.object({ type: z.literal('commit'), sha }) })
  .transform(({ object }) => object.sha)

const entrySchema = z
  .object({
    path: z.string().refine(isInside),
    type: z.enum(['blob', 'tree', 'commit']),
    mode: z.string().regex(/^[0-7]{6}$/),
    sha,
    size: z.int().nonnegative().nullish(),
  })
  .transform(({ size, ...entry }) => ({ ...entry, ...(typeof size === 'number' ? { size } : {}) }))

const treeSchema = z
  .object({ tree: z.array(entrySchema), truncated: z.boolean() })
  .transform(({ tree, truncated }) => ({ entries: tree, truncated }))

/** Refused unless the text is base64 and holds as many bytes as it says: half a policy must not be read as a whole one. */
const blobSchema = z
  .object({ encoding: z.literal('base64'), content: z.string().regex(/^[A-Za-z0-9+/=\s]*$/), size: z.int() })
  .transform(({ content, size }, { addIssue }): Uint8Array => {
    const bytes = new Uint8Array(Buffer.from(content, 'base64'))
    if (bytes.length !== size) addIssue({ code: 'custom', message: 'not as long as it says', path: ['content'] })
    return bytes
  })

/** What a repository holds at a commit. */
export const contents = (ask: Ask): Pick<GitHub, 'branchTip' | 'tree' | 'blob'> => ({
  branchTip: (branch) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
      parameters: { ref: `heads/${branch}` },
      read: bodyAs(tipSchema),
      needs,
    }),
  tree: (tree, { recursive }) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      // GitHub reads any value of `recursive` as yes, `false` too.
      parameters: { tree_sha: tree, ...(recursive ? { recursive: '1' } : {}) },
      read: bodyAs(treeSchema),
      needs,
    }),
  blob: (blob) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      parameters: { file_sha: blob },
      read: bodyAs(blobSchema),
      needs,
    }),
})
