// docs/formats.md, made from the tables of the code: formats, what each scanner declares, locators.

const intro = `# Formats

What Gatehouse recognises, which tool reads it, and how a finding is known again when lines move.
Written by \`npm run docs\` from the code; edit \`src/repository/formats.ts\` and the scanners in \`src/tools/\` instead.
`

const notes = `A **canary** is a planted known-bad file: the tool has to find it in the same run, or the verdict is \`error\`. Where none is
reliable ([why](decisions/formats-without-canary.md)), every file has to be listed in the tool's report, or it is named as not read.

**Known again by** is the heart of a finding's id, which waivers name. A *block* is the smallest thing in the file that holds the finding and has
a name of its own: a Terraform resource, a container of a Kubernetes object, a CloudFormation resource, an instruction of a Dockerfile stage, a
step of a job. Where it is the *file*, findings of one rule in one file share an id.

- A file may be several formats at once. Recognition is generous; a scan says how many files of each format were read, and names those that were not.
- Helm charts are rendered by Trivy alone. Kustomizations are read as the plain Kubernetes files they are made of, not as they are rendered.
  No tool runs the \`helm\` or \`kubectl\` of the machine.
- Remote modules of Terraform are not fetched; each is named as not looked at.
- Which files a tool searches for secrets is its own rule. A file that no tool opens for it, such as Markdown, is named
  ([why](decisions/left-out.md)).
`

/**
 * @param tables `formats` of src/repository/formats.ts, the pseudo-format of secrets, `scanners` of src/tools/index.ts, `locators` of
 * src/repository/locate/index.ts.
 */
export function formatsPage({ formats, secretsFormat, scanners, locators }) {
  const tools = [...new Set(scanners.map(({ tool }) => tool))].sort()
  const located = new Set(locators.flatMap((locator) => locator.formats))
  const secrets = { name: secretsFormat, title: 'Secrets', recognised: 'every file' }
  const rows = [...formats, secrets].map((format) => [
    `\`${format.name}\``,
    format.title,
    format.recognised,
    ...tools.map((tool) =>
      readBy(
        scanners.filter((scanner) => scanner.tool === tool),
        format.name,
      ),
    ),
    knownBy(format.name, located, secretsFormat),
  ])
  const head = ['format', 'what', 'recognised by', ...tools.map(capitalised), 'known again by']
  return [intro, table([head, ...rows]), '', notes].join('\n')
}

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1)

function readBy(scanners, format) {
  const reading = scanners.filter(({ reads }) => reads.includes(format))
  if (reading.length === 0) return ''
  const planted = reading.every(({ canaries }) => canaries.some((canary) => canary.format === format))
  return planted ? 'reads, canary' : 'reads'
}

function knownBy(format, located, secretsFormat) {
  if (format === secretsFormat) return 'line, secrets starred'
  if (format === 'lockfile') return 'package and folder'
  return located.has(format) ? 'block' : 'file'
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const [head, ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
