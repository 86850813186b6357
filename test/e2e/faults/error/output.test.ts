import { beforeAll, describe, it } from 'vitest'
import {
  expectError,
  fakeTool,
  findReport,
  quickCheckov,
  realTool,
  scanWith,
  suppliesWith,
  wrappedTool,
} from './scene.js'

/** A scanner that ends as if all were well, or nearly, and brings half of a report, none, too much of it, or nothing that counts. */

beforeAll(async () => {
  await Promise.all(['checkov', 'trivy'].map(realTool))
})

const half = '{"check_type":"terraform","results":{"failed_checks":[{"check_id":"CKV_AWS_20","check_na'
const gigabyte = 'exec /usr/bin/head -c 1G /dev/zero'

describe('Checkov', () => {
  it.each<[string, string, string]>([
    ['half a report and exit 1', `printf '${half}'; exit 1`, 'Checkov gave up with exit code 1.'],
    ['half a report and exit 2', `printf '${half}'; exit 2`, 'Checkov gave up with exit code 2.'],
    ['half a report and exit 0', `printf '${half}'`, "Checkov's report is no JSON: it is cut off, or there are two."],
    ['two reports', `printf '{}\\n{}\\n'`, "Checkov's report is no JSON: it is cut off, or there are two."],
    ['a report of another shape', `printf '{"hello":1}'`, "Checkov's report is not what version 3.3.30 prints."],
    ['no report', 'exit 0', 'Checkov ended without an error but printed no report.'],
    ['blanks', `printf ' \\n\\n'`, 'Checkov ended without an error but printed no report.'],
    [
      'a panic where the report should be',
      `printf 'thread main panicked at src/lib.rs:1\\n'`,
      "Checkov's report is no JSON: it is cut off, or there are two.",
    ],
    ['a gigabyte', gigabyte, 'Checkov wrote more than 384 MiB and was stopped.'],
    ['messages without end', `exec /bin/cat /dev/zero >&2`, 'Checkov wrote more than 384 MiB and was stopped.'],
    [
      'many messages and exit 1',
      '/usr/bin/head -c 50000000 /dev/zero >&2; exit 1',
      'Checkov gave up with exit code 1.',
    ],
    [
      'a report without anything in it',
      `printf '{"passed":0,"failed":0,"skipped":0,"parsing_errors":0,"resource_count":0,"checkov_version":"3.3.30"}'`,
      'Checkov did not find the planted test case for secrets, terraform, so its silence proves nothing.',
    ],
  ])('prints %s', async (_, script, sentence) => {
    expectError(await scanWith({ supplies: suppliesWith({ checkov: fakeTool('checkov', script) }) }), sentence, 'trivy')
  })

  it('has no rules', async () => {
    const real = await realTool('checkov')
    const checkov = { ...real, args: [...real.args, '--check=CKV_NONE_1'] }
    expectError(
      await scanWith({ supplies: suppliesWith({ checkov }) }),
      'Checkov did not find the planted test case for secrets, terraform, so its silence proves nothing.',
      'trivy',
    )
  })

  it('skips a format', async () => {
    const alone = 'case $word in --framework=*) word=--framework=secrets;; esac'
    const checkov = wrappedTool('checkov', `for word; do shift; ${alone}; set -- "$@" "$word"; done; exec "$@"`)
    expectError(
      await scanWith({ supplies: suppliesWith({ checkov }) }),
      'Checkov did not find the planted test case for terraform, so its silence proves nothing.',
      'trivy',
    )
  })

  it('says so much that its first words are lost, which may have named files', async () => {
    const checkov = quickCheckov('/usr/bin/head -c 20000000 /dev/zero >&2')
    const told = await scanWith({ supplies: suppliesWith({ checkov }) })
    const sentence =
      'Checkov wrote more than 16 MiB of messages, of which the first are lost: files that it did not read may be named in them.'
    expectError(told, sentence, 'trivy')
    expectError(told, sentence, 'checkov')
  })
})

describe('Trivy', () => {
  it.each<[string, string, string]>([
    [
      'half a report',
      `${findReport}; printf '{"SchemaVersion":2,"Resu' > "$report"`,
      "Trivy's report is no JSON, or only the first part of one.",
    ],
    [
      'a report of another version',
      `${findReport}; printf '{"SchemaVersion":3}' > "$report"`,
      "Trivy's report is not what version 0.74.0 writes (at SchemaVersion).",
    ],
    ['an empty report', `${findReport}; : > "$report"`, 'Trivy ended without an error but wrote no report.'],
    ['no report', 'exit 0', 'Trivy ended without an error but wrote no report.'],
    [
      'a gigabyte',
      `${findReport}; /usr/bin/truncate -s 1G "$report"`,
      'Trivy wrote more than 384 MiB and was stopped.',
    ],
    [
      'a report without anything in it',
      `${findReport}; printf '{"SchemaVersion":2}' > "$report"`,
      'Trivy did not find the planted test case for secrets, terraform, so its silence proves nothing.',
    ],
  ])('writes %s', async (_, script, sentence) => {
    expectError(
      await scanWith({
        supplies: suppliesWith({ trivy: fakeTool('trivy', script) }),
      }),
      sentence,
      'checkov',
    )
  })

  it('skips a format', async () => {
    const trivy = { ...(await realTool('trivy')), env: { TRIVY_SKIP_FILES: '**/*.tf' } }
    expectError(
      await scanWith({ supplies: suppliesWith({ trivy }) }),
      'Trivy did not find the planted test case for terraform, so its silence proves nothing.',
      'checkov',
    )
  })
})
