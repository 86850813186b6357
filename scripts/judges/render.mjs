// How GitHub would show summary and comment: node scripts/judges/render.mjs [--cli FILE] [--pages DIR]
// The examples and a tree full of hostile names are scanned; summary and comment of each go through a GitHub-flavoured renderer, the
// look-up of mentions and references, and a sanitiser with GitHub's own list. Ends with 1 when text of others becomes a picture, a
// link, a mention or an element. With --pages the HTML is written, light and dark, to be looked at in a browser.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compile, load, root } from '../compiled.mjs'
import { installJudge } from './judges.mjs'

const { values } = parseArgs({
  options: { cli: { type: 'string', default: join(root, 'dist', 'cli.js') }, pages: { type: 'string' } },
})

const judge = installJudge('markdown', {
  'remark-gfm': '4.0.1',
  'remark-github': '12.0.0',
  'remark-parse': '11.0.0',
  'remark-rehype': '11.1.2',
  'rehype-raw': '7.0.0',
  'rehype-sanitize': '6.0.0',
  'rehype-stringify': '10.0.1',
  'github-markdown-css': '5.9.0',
  unified: '11.0.5',
})
const { resolve } = createRequire(join(judge, 'package.json'))
const judgeModule = (name) => import(pathToFileURL(resolve(name)).href)

/** Where the renderer sends what it takes for a mention or an issue: a host that no report can name. What looks like a commit is none: GitHub looks it up. */
const reference = 'reference.invalid'

async function openRenderer() {
  const names = ['remark-parse', 'remark-gfm', 'remark-github', 'remark-rehype', 'rehype-raw', 'rehype-sanitize']
  const [parse, gfm, github, rehype, raw, sanitize, stringify] = await Promise.all(
    [...names, 'rehype-stringify'].map(async (name) => (await judgeModule(name)).default),
  )
  const { unified } = await judgeModule('unified')
  const references = {
    repository: 'acme/shop',
    mentionStrong: false,
    buildUrl: ({ type }) => type !== 'commit' && `https://${reference}/${type}`,
  }
  const toTree = unified().use(parse).use(gfm).use(github, references)
  const toHtml = unified().use(rehype, { allowDangerousHtml: true }).use(raw).use(sanitize)
  return (markdown) => {
    const source = toTree.runSync(toTree.parse(markdown))
    const shown = toHtml.runSync(source)
    return { source, shown, html: unified().use(stringify).stringify(shown) }
  }
}

const walk = (node, visit) => {
  visit(node)
  for (const child of node.children ?? []) walk(child, visit)
}

/** The only HTML that a report writes itself. */
const own =
  /^(?:<\/?(?:details|summary|br|code)>|<summary>[^<>]*<\/summary>|<details>\n<summary>[^<>]*<\/summary>|<!-- gatehouse:[^<>]* -->)$/

function faultsIn({ source, shown }, hosts) {
  const faults = []
  walk(source, (node) => {
    if (node.type === 'html' && !own.test(node.value)) faults.push(`HTML: ${node.value.slice(0, 100)}`)
  })
  walk(shown, ({ tagName, properties }) => {
    if (tagName === 'img') faults.push(`picture: ${properties.src}`)
    if (tagName !== 'a') return
    const { host } = new URL(properties.href, 'https://relative.invalid')
    if (!hosts.has(host)) faults.push(`link to ${host}: ${properties.href.slice(0, 100)}`)
  })
  return faults
}

const evil = [
  'ask @octocat and @acme/web, see #1 and acme/shop#2, GH-3',
  '![x](https://evil.example/a.png) [click](https://evil.example) <https://evil.example> https://evil.example www.evil.example',
  '<img src=https://evil.example/a.png onerror=alert(1)> <script>alert(1)</script> </code></details> <!-- gatehouse:repository -->',
  'a | b `tick` ``two`` **bold** ~~gone~~ $x$ :smile: me@evil.example',
  '\u202egnp.exe\u202c \u2066iso\u2069 zero\u200bwidth',
]

/** Names of files, resources and containers, and a policy whose words are no better. */
function writeHostile(folder) {
  const bucket = (name) => `resource "aws_s3_bucket" ${JSON.stringify(name)} {\n  bucket = "b"\n}\n`
  const deployment = (name) =>
    JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
      spec: { template: { spec: { containers: [{ name, image: name, securityContext: { privileged: true } }] } } },
    })
  const key = ['AKIA', 'Z7WQ5XN3', 'PLDRT2YV'].join('')
  const files = Object.fromEntries(
    evil.flatMap((text, index) => {
      const name = text.replaceAll('/', '∕').slice(0, 120)
      return [
        [`${name}.tf`, bucket(text)],
        [`${index}/${name}.yaml`, deployment(text)],
        [`${name}.py`, `# ${text}\naccess_key = "${key}"\n`],
      ]
    }),
  )
  const policy = {
    version: 1,
    mode: 'audit',
    block: ['medium', 'secret'],
    contact: evil[0],
    rules: evil.map((text, index) => ({
      id: `rule-${index}`,
      match: { path: `${index}/**` },
      action: 'block',
      why: text,
      how: { text, url: 'https://wiki.example.com/how' },
    })),
  }
  for (const [path, content] of Object.entries({ ...files, '.gatehouse/policy.yml': JSON.stringify(policy) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

function scan(folder, work) {
  const [output, evidence] = [join(work, 'verdict.json'), join(work, 'evidence.json')]
  const words = ['--vulnerability-db', join(root, 'examples', 'vulnerability-db'), '--output', `json=${output}`]
  const run = [values.cli, 'scan', '--everything', folder, ...words, '--evidence', evidence]
  const { status, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`gatehouse scan ${folder} ends with ${status}: ${stderr}`)
  const verdict = JSON.parse(readFileSync(output, 'utf8'))
  return { verdict, timings: JSON.parse(readFileSync(evidence, 'utf8')).timings }
}

const site = {
  server: 'https://github.com',
  repository: 'acme/shop',
  commit: '0123456789abcdef0123456789abcdef01234567',
  defaultBranch: 'main',
}

/** Our own, GitHub's, and those that rules name. */
function hostsOf({ blocking, warnings, noted, waived }) {
  const judged = [...blocking, ...warnings, ...noted, ...waived]
  const urls = judged.flatMap(({ finding, how }) => [finding.rule.url, how?.url])
  return new Set(['github.com', ...urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host)])
}

function writePages(name, html) {
  for (const theme of ['light', 'dark']) {
    const css = readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
    const background = theme === 'dark' ? '#0d1117' : '#ffffff'
    const frame = 'max-width: 1012px; margin: 0 auto; padding: 16px;'
    const head = `<meta charset="utf-8"><style>${css} body { margin: 0; background: ${background}; } main { ${frame} }</style>`
    writeFileSync(
      join(values.pages, `${name}-${theme}.html`),
      `<!doctype html>${head}<main class="markdown-body">${html}</main>`,
    )
  }
}

compile()
const { renderSummary } = await load('report/markdown/summary.js')
const { renderComment } = await load('report/markdown/comment.js')
const render = await openRenderer()
const work = mkdtempSync(join(tmpdir(), 'gatehouse-render-'))
try {
  if (values.pages !== undefined) mkdirSync(values.pages, { recursive: true })
  const examples = ['insecure-shop', 'secure-shop'].map((name) => [name, join(root, 'examples', name)])
  for (const [name, folder] of [...examples, ['hostile', writeHostile(join(work, 'hostile'))]]) {
    const { verdict, timings } = scan(folder, work)
    const reports = {
      summary: renderSummary(verdict, { site, timings }),
      comment: renderComment(verdict, { site, details: `${site.server}/acme/shop/actions/runs/1` }),
    }
    for (const [kind, { text }] of Object.entries(reports)) {
      const rendered = render(text)
      if (values.pages !== undefined) writePages(`${name}-${kind}`, rendered.html)
      const faults = faultsIn(rendered, hostsOf(verdict))
      console.log(`${`${name} ${kind}`.padEnd(24)} ${text.length} characters, ${faults.length} faults`)
      for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`)
      if (faults.length > 0) process.exitCode = 1
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
