import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../../src/core/hash.js'
import { allJudged } from '../../../../src/core/verdict.js'
import { cache, gatehouse } from '../../gatehouse.js'
import { expectSameVerdict, type Scan, scanTree, treeWith } from './scene.js'

/** Raw secrets where tools quote the source of what they find. None is real; they are put together here, so that no file holds one. */

const accessKey = ['AKIA', 'QYLPMN5H', 'HHFPZAM2'].join('')
const secretKey = ['kR7vT2xPq9Lm', 'Zw4Yb8Nc1Jd6', 'Hs3Fg5Ae0UiWoXyz'].join('')
const githubToken = ['ghp_', 'x8Kq2ZrT5vLm9Wb3', 'Nc7Jd1Hs4Fg6Ae0UiYoP'].join('')
const keyLines = ['MIIEowIBAAKCAQEAvX1pQ9zKx7Yc2Nf8', 'hT5wRb3Lq0Uj6Gm4Sd1Ve9Ao8ZiKpXyW']
const privateKey = ['-----BEGIN RSA ', 'PRIVATE KEY-----'].join('')
const urlToken = ['t0ken', 'Of', 'Nobody'].join('')

const server = `resource "aws_instance" "web" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  user_data     = <<EOF
#!/bin/sh
export AWS_ACCESS_KEY_ID=${accessKey}
export AWS_SECRET_ACCESS_KEY=${secretKey}
export GITHUB_TOKEN=${githubToken}
cat > /root/key <<KEY
${privateKey}
${keyLines.join('\n')}
${privateKey.replace('BEGIN', 'END')}
KEY
EOF
  #checkov:skip=CKV_AWS_8:as with ${githubToken}
}

module "net" {
  source = "git::https://bot:${urlToken}@git.invalid/net.git?ref=v1"
}
`

const secrets = [accessKey, secretKey, githubToken, ...keyLines, urlToken]

describe('raw keys in `user_data`', () => {
  let odd: Scan
  let root: string
  beforeAll(() => {
    root = treeWith({ 'server.tf': server })
    odd = scanTree(root)
  })

  it('are found', () => {
    expectSameVerdict(odd, ['server.tf'])
    const found = allJudged(odd.verdict).filter(({ finding }) => finding.kind === 'secret')
    const lines = new Set(found.map(({ finding }) => finding.place.region?.startLine))
    expect([...lines].sort()).toEqual(expect.arrayContaining([6, 7, 8]))
    expect(found.every(({ action }) => action === 'block')).toBe(true)
  })

  it('stand in what the tools quote: the block around them is in findings', () => {
    const found = allJudged(odd.verdict).filter(
      ({ finding }) => finding.subject.resource?.address === 'aws_instance.web',
    )
    expect(found.length).toBeGreaterThan(3)
  })

  it.each(['console', 'json', 'sarif', 'evidence', 'stdout', 'stderr'])('are in no output: %s', (name) => {
    expect(odd.texts[name]).toBeDefined()
    for (const secret of secrets) expect(odd.texts[name]).not.toContain(secret)
  })

  it('are not in what `explain` reads and says', () => {
    const kept = readFileSync(join(cache, 'last', sha256Hex(root).slice(0, 16), 'verdict.json'), 'utf8')
    expect(kept).toContain('server.tf')
    const said = allJudged(odd.verdict)
      .filter(({ finding }) => finding.kind === 'secret')
      .slice(0, 3)
      .map(({ id }) => gatehouse(['explain', id, '--path', root]))
    const rule = gatehouse(['explain', 'CKV_AWS_8', '--path', root])
    for (const { exit } of [...said, rule]) expect(exit).toBe(0)
    for (const text of [kept, ...[...said, rule].flatMap(({ stdout, stderr }) => [stdout, stderr])])
      for (const secret of secrets) expect(text).not.toContain(secret)
  })
})
