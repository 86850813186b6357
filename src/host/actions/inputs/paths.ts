import { isAbsolute, relative, resolve } from 'node:path'
import { type Read, wrongValue } from './input.js'

const isPath = (text: string): boolean => !/\p{Cc}/u.test(text)

/** A file or folder anywhere; absolute, and what is relative begins in the workspace. */
export const anyPath: Read<string> = (text, name, { workspace }) => {
  if (!isPath(text)) throw wrongValue(name, text, 'It is one path, without line breaks.')
  return resolve(workspace, text)
}

/** A file or folder of the repository; relative to the workspace, with `/`, and empty for the workspace itself. */
export const pathInWorkspace: Read<string> = (text, name, { workspace }) => {
  const path = relative(workspace, isPath(text) ? resolve(workspace, text) : '/')
  if (!isPath(text) || path === '..' || path.startsWith('../') || isAbsolute(path)) {
    throw wrongValue(
      name,
      text,
      'It is a path inside the workspace, where the repository is checked out, such as infra/prod.',
    )
  }
  return path
}

/** A file inside the workspace, so not the workspace itself. */
export const fileInWorkspace: Read<string> = (text, name, situation) => {
  const path = pathInWorkspace(text, name, situation)
  if (path === '') throw wrongValue(name, text, 'It is a file inside the workspace, such as .gatehouse/policy.yml.')
  return path
}
