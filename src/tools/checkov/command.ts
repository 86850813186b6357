import type { Command, CommandOptions } from '../tool.js'
import { frameworksOf } from './frameworks.js'

/**
 * What Checkov is told by its environment. One process: with workers a crash can leave it waiting for ever, and the results of a worker
 * that the system kills are lost in silence; with few frameworks it is no slower (docs/decisions/checkov-in-one-process.md). Hidden
 * folders and node_modules are read like any other that is in the tree; `//` is the name of no folder, an empty value would exclude all.
 */
const environment: Readonly<Record<string, string>> = {
  BC_SKIP_MAPPING: 'TRUE',
  CHECKOV_PARALLELIZATION_TYPE: 'none',
  CKV_GITHUB_CONFIG_FETCH_DATA: 'FALSE',
  CKV_GITLAB_CONFIG_FETCH_DATA: 'FALSE',
  CKV_IGNORED_DIRECTORIES: '//',
  CKV_IGNORE_HIDDEN_DIRECTORIES: 'FALSE',
  CKV_SKIP_PACKAGE_UPDATE_CHECK: 'TRUE',
  CKV_VALIDATE_SECRETS: 'FALSE',
  HCL_PARSE_TIMEOUT_SEC: '60',
  LOG_LEVEL: 'WARNING',
  // An arena of glibc for each thread takes 64 MiB of addresses that nobody uses, and the limit counts addresses (docs/decisions/checkov-witness.md).
  MALLOC_ARENA_MAX: '1',
  PYTHONNOUSERSITE: '1',
  PYTHONSAFEPATH: '1',
  PYTHONUTF8: '1',
}

/**
 * Arguments of Checkov itself, which the installed set starts. The root is the one word `--directory=ROOT`: in any other form Checkov 3.3.30
 * loads the root's `.checkov.yaml`, which can name Python to run. Files are one word each too. Not `--quiet`, which drops skips and
 * parsing errors. `--soft-fail`: findings end with 0, so that another code means trouble.
 */
export function checkovCommand({ root, formats, only, without = [], checks }: CommandOptions): Command {
  const target = only === undefined ? [`--directory=${root}`] : only.map((path) => `--file=${root}/${path}`)
  return {
    args: [
      ...target,
      ...without.map((path) => `--skip-path=^${literally(`${root}/${path}`)}$`),
      `--framework=${frameworksOf(formats).join(',')}`,
      '--output=json',
      '--skip-download',
      '--soft-fail',
      ...(checks === undefined ? [] : [`--external-checks-dir=${checks}`]),
    ],
    // Checks are Python of the repository: its bytecode is nothing to keep among the tool's.
    env: checks === undefined ? environment : { ...environment, PYTHONDONTWRITEBYTECODE: '1' },
    reportOn: 'stdout',
  }
}

/** Checkov searches the expression in the absolute path; one in Python's syntax that it cannot read is left out in silence. */
const literally = (path: string): string => path.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
