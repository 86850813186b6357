const { execFileSync } = require('node:child_process')
const { appendFileSync } = require('node:fs')

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const { GATEHOUSE_TEST_ORIGIN: origin, GATEHOUSE_TEST_RECORD: record, GITHUB_SHA: sha, GITHUB_JOB: job } = process.env
const folder = input('path') === '' ? '.' : input('path')
const git = (...args) =>
  execFileSync('git', ['-c', 'protocol.file.allow=always', '-C', folder, ...args], { stdio: 'pipe' })

execFileSync('git', ['init', '--quiet', folder])
git('remote', 'add', 'origin', `file://${origin}`)
git('fetch', '--quiet', `--depth=${input('fetch-depth') === '0' ? 2147483647 : 1}`, 'origin', sha)
git('checkout', '--quiet', '--detach', sha)
git('remote', 'set-url', 'origin', 'https://github.com/acme/shop')
if (input('persist-credentials') === 'true')
  git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic eHg6dG9rZW4=')
appendFileSync(record, `${JSON.stringify({ action: 'checkout', job, persist: input('persist-credentials') })}\n`)
