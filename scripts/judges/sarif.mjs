// What others say of our SARIF: node scripts/judges/sarif.mjs [--cli FILE] [FILE ...]
//   schema   the schema of OASIS (SARIF 2.1.0), by ajv
//   ghas     Microsoft's multitool with its rules for GitHub, those that are off by default too
//   profile  our own list of what GitHub refuses, collapses, hides, cuts or misreads
// Without a file, the examples are scanned and judged. Ends with 1 when any of them finds an error; warnings are listed.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { compile, load, root } from '../compiled.mjs'
import { installJudge } from './judges.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: join(root, 'dist', 'cli.js') } },
})

const version = '5.7.0'
/** GH1004 stays off: it knows limits of years ago (5 runs, 1,000 results). */
const offByDefault = [
  'GH1001.ProvideRequiredLocationProperties',
  'GH1002.InlineThreadFlowLocations',
  'GH1003.ProvideRequiredRegionProperties',
  'GH1005.LocationsMustBeRelativeUrisOrFilePaths',
  'GH1006.ProvideCheckoutPath',
  'GH1007.ProvideFullyFormattedMessageStrings',
]
/** A judge that finds nothing in this log is none. */
const bad = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Bad' } }, results: [{ message: { id: 'a' } }] }] }

function scanExamples(work) {
  return ['insecure-shop', 'secure-shop'].map((name) => {
    const sarif = join(work, `${name}.sarif`)
    const folder = join(root, 'examples', name)
    const database = join(root, 'examples', 'vulnerability-db')
    const words = ['scan', '--everything', folder, '--vulnerability-db', database, '--output', `sarif=${sarif}`]
    const { status, stderr } = spawnSync(process.execPath, [values.cli, ...words], { encoding: 'utf8' })
    if (status !== 0 && status !== 1) throw new Error(`gatehouse scan ${name} ends with ${status}: ${stderr}`)
    return sarif
  })
}

function multitool() {
  const packages = { '@microsoft/sarif-multitool': version, '@microsoft/sarif-multitool-linux': version }
  const folder = installJudge('sarif-multitool', packages)
  const file = join(folder, 'node_modules', '@microsoft', 'sarif-multitool-linux', 'Sarif.Multitool')
  chmodSync(file, 0o755)
  return file
}

const configuration = () => {
  const on = (name) =>
    `<Properties Key="${name}.Options"><Property Key="RuleEnabled" Value="Error" Type="Driver.RuleEnabledState" /></Properties>`
  return `<?xml version="1.0" encoding="utf-8"?>\n<Properties>\n${offByDefault.map(on).join('\n')}\n</Properties>\n`
}

/** By number of the file; its exit code says nothing (0 with errors), so that its own log is read. */
function askMultitool(files, work) {
  const copies = files.map((file, index) => {
    const copy = join(work, `log-${index}.sarif`)
    copyFileSync(file, copy)
    return copy
  })
  const planted = join(work, 'bad.sarif')
  writeFileSync(planted, JSON.stringify(bad))
  writeFileSync(join(work, 'rules.xml'), configuration())
  const output = join(work, 'judged.sarif')
  const words = ['--rule-kind', 'Ghas', '-c', join(work, 'rules.xml'), '-o', output, '--log', 'ForceOverwrite']
  const limits = ['--max-file-size-in-kb', '1000000', '--timeout-in-seconds', '600']
  execFileSync(multitool(), ['validate', ...copies, planted, ...words, ...limits], {
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    maxBuffer: 1024 ** 3,
  })
  const [run] = JSON.parse(readFileSync(output, 'utf8')).runs
  const wentWell = run.invocations.every((one) => one.executionSuccessful)
  const of = (file) =>
    run.results
      .filter((result) => result.locations[0].physicalLocation.artifactLocation.uri === pathToFileURL(file).href)
      .map(({ ruleId, level = 'warning', message }) => ({ level, text: `${ruleId} ${message.arguments?.[0] ?? ''}` }))
  const seen = new Set(of(planted).map(({ text }) => text.split(' ')[0]))
  if (!wentWell || !seen.has('GH1001') || !seen.has('GH1015'))
    throw new Error('the multitool did not finish, or finds nothing wrong with a bad log')
  return copies.map(of)
}

function schemaJudge() {
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true })
  addFormats.default(ajv)
  const path = join(root, 'test', 'fixtures', 'report', 'sarif-schema-2.1.0.json')
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
  return (log) =>
    validate(log)
      ? []
      : validate.errors.map(({ instancePath, message }) => ({ level: 'error', text: `${instancePath} ${message}` }))
}

/** What GitHub refuses or makes one of is an error; what it hides, cuts or misreads is told. */
const levels = { refused: 'error', collapsed: 'error', misread: 'error', hidden: 'warning', cut: 'warning' }

async function profileJudge() {
  compile()
  const { checkProfile } = await load('report/github/profile.js')
  return (text, bytes) =>
    checkProfile(text, bytes).map(({ rule, effect, pointer, sentence }) => ({
      level: levels[effect],
      text: `${rule} (${effect}) ${pointer} ${sentence}`,
    }))
}

const tally = (faults) => {
  const errors = faults.filter(({ level }) => level === 'error').length
  return `${errors} / ${faults.length - errors}`
}

/** The first few of each rule, with their number: one rule may be broken by a thousand results. */
function tell(name, faults, level) {
  const texts = faults.filter((fault) => fault.level === level).map(({ text }) => text)
  const rules = new Set(texts.map((text) => text.split(' ')[0]))
  for (const rule of rules) {
    const all = texts.filter((text) => text.split(' ')[0] === rule)
    console.log(`  ${level} of ${name}: ${rule}, ${all.length} times`)
    for (const text of all.slice(0, 5)) console.log(`    ${text}`)
  }
}

const work = mkdtempSync(join(tmpdir(), 'gatehouse-judges-'))
try {
  const files = positionals.length > 0 ? positionals.map((file) => resolve(file)) : scanExamples(work)
  const [bySchema, byProfile] = [schemaJudge(), await profileJudge()]
  const byMultitool = askMultitool(files, work)
  const judged = files.map((file, index) => {
    const text = readFileSync(file, 'utf8')
    const bytes = gzipSync(text, { level: 9 }).length
    const log = JSON.parse(text)
    const faults = { schema: bySchema(log), ghas: byMultitool[index], profile: byProfile(text, bytes) }
    return { name: basename(file), log, bytes, faults }
  })
  const row = (...cells) => console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 28 : 12)).join(''))
  row('log', 'results', 'rules', 'gzip bytes', 'schema', 'ghas', 'profile', '(errors / warnings)')
  for (const { name, log, bytes, faults } of judged) {
    const [run] = log.runs
    const counts = [faults.schema, faults.ghas, faults.profile].map(tally)
    row(name, run.results.length, run.tool.driver.rules.length, bytes, ...counts)
    for (const level of ['error', 'warning', 'note']) for (const of of Object.keys(faults)) tell(of, faults[of], level)
  }
  const all = judged.flatMap(({ faults }) => Object.values(faults).flat())
  if (all.some(({ level }) => level === 'error')) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
