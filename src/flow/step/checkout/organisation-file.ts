import { GatehouseError } from '../../../core/errors.js'
import { isPolicyText } from '../../policy/organisation-policy.js'
import type { StepPorts } from '../step-ports.js'
import { findCheckout } from './find-checkout.js'

/** A file that an input of a step names. */
export interface GivenFile {
  readonly input: string
  readonly given: string | undefined
}

/**
 * A file of the repository that is scanned is written by whoever writes the change. One that another step brought, or a clone of another
 * repository beside it, is the workflow's.
 * @throws GatehouseError `INPUT_INVALID`
 */
export async function refuseOwnFile(
  { input: name, given }: GivenFile,
  root: string,
  { context: { workspace }, files, git }: Pick<StepPorts, 'context' | 'files' | 'git'>,
): Promise<void> {
  const input = given?.trim() ?? ''
  if (input === '' || isPolicyText(input)) return
  const path = input.startsWith('/') ? input : `${workspace}/${input}`
  const real = await Promise.all([workspace, root, path].map((each) => files.realPath(each))).catch(() => [])
  const [top, folder, file] = real
  if (top === undefined || folder === undefined || file?.startsWith(`${top}/`) !== true) return
  const [parent, last] = [file.slice(0, file.lastIndexOf('/')), file.slice(file.lastIndexOf('/') + 1)]
  const [own, other] = await Promise.all([folder, parent].map((each) => findCheckout(each, top, { files, git })))
  if (own?.top !== other?.top || (await git.files(parent, { untracked: false }))?.includes(last) !== true) return
  throw new GatehouseError('INPUT_INVALID', `The file ${input} of \`${name}\` is one of the repository itself.`, {
    hint: `A change could rewrite it. ${name === 'organisation-policy' ? 'Give YAML text, or check' : 'Check'} out the repository of the organisation and give a file of that.`,
  })
}
