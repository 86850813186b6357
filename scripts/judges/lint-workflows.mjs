// What others say of our workflows and actions: node scripts/judges/lint-workflows.mjs
//   actionlint  syntax, expressions, contexts, inputs of known actions
//   zizmor      what is dangerous: injections, permissions, pins, credentials; offline, with the rules for auditors too
// Reads every action.yml, every workflow here and in examples/, and every workflow in a page. Ends with 1 when one of them finds
// something that has no reason below, or when a reason is needed no more.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { root } from '../compiled.mjs'
import { judgeFolder } from './judges.mjs'

const versions = { actionlint: 'v1.7.12', zizmor: '1.29.0' }

/** Rules that we do not follow, each with its reason. */
const reasons = {
  'zizmor concurrency-limits':
    'Every commit gets its verdict: a run that is cancelled by the next one leaves a required check without an answer (GitHub says so of required workflows).',
  'zizmor anonymous-definition':
    'The id of the job is the name of the check, so that a branch rule names what the file shows.',
  'zizmor undocumented-permissions': 'docs/workflows.md and the page of each action say what every permission is for.',
}

/** A judge that finds nothing in this workflow is none. */
const bad = `name: bad
on: pull_request_target
jobs:
  bad:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: echo "\${{ steps.nobody.outputs.x }}"
`

const run = (file, args) => {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr }
}

/** Go and pip are asked through their ordinary clients; each judge has a folder for its version. */
function install(name, work) {
  const folder = judgeFolder(name, versions[name])
  const done = join(folder, 'installed')
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true })
    work(folder)
    writeFileSync(done, '')
  }
  return folder
}

function actionlint() {
  const folder = install('actionlint', (bin) =>
    execFileSync('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${versions.actionlint}`], {
      env: { ...process.env, GOBIN: bin },
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  )
  return (workflows) => {
    const { status, stdout, stderr } = run(join(folder, 'actionlint'), [
      ...['-shellcheck=', '-pyflakes=', '-format', '{{json .}}'],
      ...workflows,
    ])
    if (status > 1) throw new Error(`actionlint ends with ${status}: ${stderr}`)
    return JSON.parse(stdout).map(({ kind, filepath, line, message }) => ({
      rule: kind,
      file: filepath,
      line,
      message,
    }))
  }
}

function zizmor() {
  const folder = install('zizmor', (target) => {
    const words = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--root-user-action', 'ignore']
    const what = ['--no-deps', '--only-binary', ':all:', '--target', target, `zizmor==${versions.zizmor}`]
    execFileSync('python3', [...words, ...what], { stdio: ['ignore', 'inherit', 'inherit'] })
  })
  return (workflows, actions = []) => {
    const options = [
      '--offline',
      '--no-config',
      '--no-ignores',
      '--persona=auditor',
      '--strict-collection',
      '--format=json',
    ]
    const { stdout, stderr } = run(join(folder, 'bin', 'zizmor'), [
      ...options,
      '--no-exit-codes',
      ...actions,
      ...workflows,
    ])
    if (stdout === '') throw new Error(`zizmor says nothing: ${stderr}`)
    return JSON.parse(stdout).map(({ ident, desc, locations }) => {
      const [{ symbolic, concrete }] = locations
      const { verbatim_path: file } = symbolic.key.Local
      return { rule: ident, file, line: concrete.location.start_point.row + 1, message: desc }
    })
  }
}

const below = (folder, ending) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : []

/** The workflows in fenced blocks of pages, as files of their own. */
function workflowsOfPages(work) {
  const pages = [
    'README.md',
    ...below('docs', '.md'),
    ...below('actions', '').map((folder) => join(folder, 'README.md')),
  ]
  return pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```ya?ml\n(.*?)^```$/gms)]
      .filter(([, text]) => /^jobs:/m.test(text))
      .map(([, text], index) => {
        const file = join(work, `${page.replaceAll('/', '_')}.${index + 1}.yml`)
        writeFileSync(file, text)
        return file
      }),
  )
}

function judge(work) {
  const planted = join(work, 'bad.yml')
  writeFileSync(planted, bad)
  const workflows = [
    ...below('.github/workflows', '.yml'),
    ...below('examples/workflows', '.yml'),
    ...workflowsOfPages(work),
  ]
  const actions = ['action.yml', ...below('actions', '').map((folder) => join(folder, 'action.yml'))]
  const used = new Set()
  let faults = 0
  const judges = { actionlint: actionlint(), zizmor: zizmor() }
  for (const [name, ask] of Object.entries(judges)) {
    if (ask([planted]).length < 2) throw new Error(`${name} finds nothing in a bad workflow.`)
    const findings = ask(workflows, actions)
    const left = findings.filter(({ rule }) => !Object.hasOwn(reasons, `${name} ${rule}`))
    for (const { rule } of findings) used.add(`${name} ${rule}`)
    for (const { rule, file, line, message } of left) {
      const place = file.startsWith(work) ? basename(file) : relative(root, join(root, file))
      console.log(`${name}: ${place}:${line}: ${message} [${rule}]`)
    }
    const looked = workflows.length + (name === 'zizmor' ? actions.length : 0)
    console.log(
      `${name} ${versions[name]}: ${looked} files, ${left.length} findings, ${findings.length - left.length} with a reason`,
    )
    faults += left.length
  }
  for (const rule of Object.keys(reasons).filter((each) => !used.has(each))) {
    console.log(`No finding needs the reason for ${rule} any more: take it out.`)
    faults += 1
  }
  return faults
}

const work = mkdtempSync(join(tmpdir(), 'gatehouse-lint-'))
try {
  process.exitCode = judge(work) === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
