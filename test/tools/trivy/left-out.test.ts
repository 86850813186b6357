import { expect, test } from 'vitest'
import { leavesOutOfSecrets } from '../../../src/tools/trivy/left-out.js'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Seen by running Trivy 0.74.0 over one file of each name, all with the same key in them. */
const found = words(`
  a.txt a.MD a.yaml a.json a.tf a.py a.tgz a.mdx a.jpeg a.log a.lock a.pyc x/latest/a.yaml atest.yaml Example/a.yaml EXAMPLE.yaml
  vendor/a.yaml locale/a.yaml requirements.txt composer.lock Cargo.lock poetry.lock package.json .idea/a.yaml venv/a.yaml .venv/a.yaml
  .serverless/a.yaml Dockerfile x/Containerfile .env .npmrc id_rsa noext .github/workflows/a.yml x/trivy-secret.yaml
`)
const missed = words(`
  Gemfile.lock Pipfile.lock TESTa.yaml Test/a.yaml a-TEST.yaml a-test.yaml a.bin a.deb a.doc a.gif a.gz a.gzip a.jpg a.md a.pdf a.png a.rpm
  a.socket a.svg a.tar a.test.yaml a.zip a_test.yaml example/a.yaml examples/a.yaml go.mod go.sum node_modules/a.yaml
  opt/yarn-v1.2.3/a.yaml package-lock.json pnpm-lock.yaml test/a.yaml testa.yaml tests/a.yaml usr/lib/a.yaml usr/lib/gems/a.yaml
  usr/local/go/a.yaml usr/local/lib/python3/a.yaml usr/share/a.yaml usr/src/wordpress/a.yaml var/log/anaconda/a.yaml x/Test/a.yaml x/go.sum
  x/locale/a.yaml x/locales/a.yaml x/my-example.yaml x/node_modules/y/a.yaml x/test/a.yaml x/testing/a.yaml x/vendor/a.yaml yarn.lock
`)

test('exactly the files that the tool was seen to pass over are left out of the search for secrets', () => {
  expect(found.filter((path) => leavesOutOfSecrets(path, 100))).toEqual([])
  expect(missed.filter((path) => !leavesOutOfSecrets(path, 100))).toEqual([])
})

test('a file of a few bytes is left out', () => {
  expect(leavesOutOfSecrets('a.yaml', 9)).toBe(true)
  expect(leavesOutOfSecrets('a.yaml', 10)).toBe(false)
})
