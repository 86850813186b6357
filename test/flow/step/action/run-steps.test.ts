import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeEvidence } from '../../../../src/core/codec/evidence-codec.js'
import { decodeVerdict } from '../../../../src/core/codec/verdict-codec.js'
import { sha256Hex } from '../../../../src/core/hash.js'
import type { PublishOptions } from '../../../../src/flow/publish/request.js'
import { runGate } from '../../../../src/flow/step/action/run-gate.js'
import { runPublish } from '../../../../src/flow/step/action/run-publish.js'
import { runRoot } from '../../../../src/flow/step/action/run-root.js'
import { isComplete, runScan } from '../../../../src/flow/step/action/run-scan.js'
import type { StepPorts } from '../../../../src/flow/step/step-ports.js'
import type { RunContext } from '../../../../src/ports/run-context.js'
import { evidence as evidenceOf, run as runOf } from '../../../core/builders.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { commitAll, contextOf, emptyGitHub, type Stage, stageStep } from '../scene.js'

/** The steps on folders in which there is nothing for a scanner: no tool is needed. */
const quiet: PublishOptions = { transport: 'none', comment: false, publishTimeoutMs: 1000, onTimeout: 'unpublished' }

/** A commit of a folder on main of acme/shop, with a GitHub that knows no policy. */
function onMain(files: Readonly<Record<string, string>> = {}): {
  context: RunContext
  stage: Stage
} {
  const workspace = writeTree(files)
  const context = contextOf({ workspace, sha: commitAll(workspace) })
  return { context, stage: stageStep(context, emptyGitHub) }
}

const infra = { path: 'infra', type: 'tree', mode: '040000', sha: 'd'.repeat(40) } as const

const root = (context: RunContext, stage: Stage, more: Partial<Parameters<typeof runRoot>[0]> = {}) =>
  runRoot(
    {
      path: context.workspace,
      scope: 'repository',
      outputDirectory: join(context.temporary, 'out'),
      requirePublish: false,
      publish: quiet,
      ...more,
    },
    stage.ports,
  )

describe('the root action', () => {
  it('passes a repository with nothing to scan, says so, and writes every file it names', async () => {
    const { context, stage } = onMain()
    expect(await root(context, stage)).toEqual({ failed: false })
    expect(stage.outputs).toMatchObject({
      verdict: 'pass',
      enforced: 'false',
      blocking: '0',
      published: 'false',
      'publish-reason': 'not-wanted',
    })
    expect(stage.log()).toContain('Gatehouse: open. There is nothing to scan here.')
    for (const name of ['evidence', 'verdict-file', 'sarif', 'summary-file']) {
      expect(readFileSync(stage.outputs[name] ?? '', 'utf8').length).toBeGreaterThan(100)
    }
    const verdict = decodeVerdict(readFileSync(stage.outputs['verdict-file'] ?? '', 'utf8'))
    expect(verdict.subject).toEqual({ repository: 'acme/shop', commit: context.sha, ref: 'refs/heads/main' })
  })

  it('cannot decide without a token: nobody knows what the policy says', async () => {
    const { context } = onMain()
    const stage = stageStep(context)
    expect((await root(context, stage)).failed).toBe(true)
    expect(stage.outputs).toMatchObject({ verdict: 'error', enforced: 'true', upload: 'false' })
    expect(stage.log()).toMatch(/^::error title=Gatehouse::Gatehouse: could not decide/m)
    expect(stage.log()).toContain('contents: read')
  })

  it('fails for a missing publication only where it is required', async () => {
    const { context, stage } = onMain()
    expect(await root(context, stage, { requirePublish: true })).toEqual({ failed: true })
    expect(stage.outputs).toMatchObject({ verdict: 'pass', published: 'false' })
    expect(stage.log()).toMatch(/^::error title=Gatehouse::Publishing is required here\./m)
  })

  it('refuses a scope that a step before it in the job has scanned, and takes another', async () => {
    const { context, stage } = onMain()
    await root(context, stage)
    const ports = { ...stage.ports, environment: { ...process.env, ...stage.exported } }
    await expect(root(context, { ...stage, ports })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'A step before this one in the same job has scanned the scope repository.',
    })
    expect(await root(context, { ...stage, ports }, { scope: 'shop' })).toEqual({ failed: false })
  })

  it('refuses a runner with Windows before anything else', async () => {
    const { context, stage } = onMain()
    const ports = { ...stage.ports, platform: 'win32' }
    await expect(root(context, { ...stage, ports })).rejects.toMatchObject({ code: 'TOOL_MISSING' })
    expect(stage.exported).toEqual({})
  })

  it('takes an empty workspace for a forgotten checkout, not for a repository without findings', async () => {
    const stage = stageStep(contextOf(), emptyGitHub)
    await expect(root(stage.ports.context, stage)).rejects.toMatchObject({
      code: 'TARGET_MISSING',
      message: 'There is no checkout here, and nothing to scan.',
      hint: 'Put a step with actions/checkout before this one.',
    })
    expect(stage.outputs).toEqual({})
  })

  it('does not follow a folder that leads out of the checkout', async () => {
    const { context, stage } = onMain()
    symlinkSync(makeFolder(), join(context.workspace, 'infra'))
    await expect(root(context, stage, { path: join(context.workspace, 'infra') })).rejects.toMatchObject({
      code: 'TARGET_MISSING',
      message: expect.stringContaining('leads out of the checkout'),
    })
  })

  it('does not follow a folder that a change made a link to another, which may have another policy', async () => {
    const { context, stage } = onMain({ 'lenient/a.txt': '' })
    symlinkSync('lenient', join(context.workspace, 'infra'))
    await expect(root(context, stage, { path: join(context.workspace, 'infra') })).rejects.toMatchObject({
      code: 'TARGET_MISSING',
      message: expect.stringContaining('leads elsewhere'),
    })
  })

  it.each(['a repository of its own', 'plain'])(
    'reads the policy of a folder in that folder, though a change made it %s',
    async (kind) => {
      const bare = { 'infra/HEAD': 'ref: refs/heads/main\n', 'infra/objects/a': '', 'infra/refs/a': '' }
      const { context } = onMain({ 'infra/a.txt': '', ...(kind === 'plain' ? {} : bare) })
      const asked: string[] = []
      const tree: (typeof emptyGitHub)['tree'] = async (sha, options) => {
        asked.push(sha)
        return sha === context.sha
          ? { ok: true, value: { entries: [infra], truncated: false } }
          : emptyGitHub.tree(sha, options)
      }
      const stage = stageStep(context, { ...emptyGitHub, tree })
      await root(context, stage, { path: join(context.workspace, 'infra') })
      expect(asked).toContain(infra.sha)
      const { subject } = decodeVerdict(readFileSync(stage.outputs['verdict-file'] ?? '', 'utf8'))
      expect(subject).toMatchObject({ prefix: 'infra', commit: context.sha })
    },
    180_000, // A text is searched for secrets: on a new machine the scanner is installed first.
  )

  it('refuses before anything runs to look at the code of a stranger with the secrets of the repository', async () => {
    const { context } = onMain()
    const stage = stageStep({ ...context, event: 'pull_request_target', sha: 'f'.repeat(40) }, emptyGitHub)
    await expect(root(context, stage)).rejects.toMatchObject({ code: 'EVENT_REFUSED' })
    expect(stage.outputs).toEqual({})
  })
})

describe('actions/scan', () => {
  it('writes evidence, its digest, and stores it for another job', async () => {
    const { context, stage } = onMain()
    const stored: string[] = []
    const ports: StepPorts = {
      ...stage.ports,
      artifacts: {
        ...stage.ports.artifacts,
        upload: async (name, files) => ({ id: `${stored.push(name, ...files)}` }),
      },
    }
    const outputDirectory = join(context.temporary, 'out')
    const request = { path: context.workspace, scope: 'shop', outputDirectory, artifact: 'evidence' }
    expect(await runScan(request, ports)).toEqual({ failed: false })
    const path = join(outputDirectory, 'evidence.json')
    expect(stored).toEqual(['evidence', path])
    expect(stage.outputs).toEqual({
      evidence: path,
      'evidence-digest': `sha256:${sha256Hex(readFileSync(path, 'utf8'))}`,
      'artifact-id': '2',
      complete: 'true',
    })
    expect(stage.log()).toContain('Gatehouse looked at 0 files and wrote down 0 reports. Nothing is judged yet.')
  })
})

describe('the output `complete`', () => {
  it('is true only when every scanner finished and found its planted test case', () => {
    const unproved = runOf({ canaries: [{ format: 'terraform', seen: false }] })
    expect(isComplete(evidenceOf([runOf()]))).toBe(true)
    expect(isComplete(evidenceOf([runOf(), unproved]))).toBe(false)
    expect(isComplete(evidenceOf([runOf({ outcome: 'partial' })]))).toBe(false)
  })
})

describe('actions/gate', () => {
  const subject = { repository: 'acme/shop', commit: 'c0'.repeat(20), ref: 'refs/heads/main' }
  const text = encodeEvidence({ ...evidenceOf([]), subject })
  const digest = `sha256:${sha256Hex(text)}`

  async function gate(
    given: Partial<Parameters<typeof runGate>[0]>,
    content = text,
    github = emptyGitHub,
    context = contextOf(),
  ): Promise<Stage> {
    const stage = stageStep(context, github)
    const evidence = join(writeTree({ 'evidence.json': content }), 'evidence.json')
    const ports: StepPorts = {
      ...stage.ports,
      artifacts: {
        ...stage.ports.artifacts,
        download: async (_, folder) => void writeTree({ 'evidence.json': content }, folder),
      },
    }
    const asked = { prefix: '', scope: 'repository', outputDirectory: makeFolder() }
    const request = { ...asked, ...(given.artifacts === undefined ? { evidence: [evidence] } : {}), ...given }
    expect(await runGate(request, ports)).toEqual({ failed: false })
    return stage
  }
  const reason = ({ outputs }: Stage): string => `${outputs['verdict']}: ${outputs['reason']}`

  it('judges evidence that is in its place, or comes as an artifact with its digest', async () => {
    expect(reason(await gate({}))).toMatch(/^pass: /)
    expect(reason(await gate({ digests: [digest] }))).toMatch(/^pass: /)
    expect(reason(await gate({ artifacts: ['evidence'], digests: [digest] }))).toMatch(/^pass: /)
  })

  it.each([
    [
      'an artifact without a digest',
      { artifacts: ['evidence'] },
      text,
      'The scan job brought no evidence: it failed, or did not run.',
    ],
    [
      'another digest',
      { artifacts: ['evidence'], digests: [`sha256:${'0'.repeat(64)}`] },
      text,
      'The evidence is not the one that the scan job wrote.',
    ],
    ['half of it', {}, text.slice(0, 40), 'The evidence is not JSON, or not all of it is there.'],
    ['a file that is not there', { evidence: ['/nowhere/evidence.json'] }, text, 'INTERNAL'],
    [
      'evidence of another repository',
      {},
      encodeEvidence({ ...evidenceOf([]), subject: { ...subject, repository: 'acme/other' } }),
      'The evidence is of another repository.',
    ],
    [
      'evidence that would be judged by the policy of another folder',
      {},
      encodeEvidence({ ...evidenceOf([]), subject: { ...subject, prefix: 'docs' } }),
      'The evidence is of another folder.',
    ],
    [
      'evidence that would take the place of the alerts of another scope',
      { scope: 'shop' },
      encodeEvidence({ ...evidenceOf([]), subject: { ...subject, scope: 'image/api' } }),
      'The evidence is of another scope.',
    ],
  ])('cannot decide on %s, and never fails', async (_, given, content, sentence) => {
    const stage = await gate(given, content)
    expect(stage.outputs).toMatchObject({ verdict: 'error', upload: 'false' })
    if (sentence !== 'INTERNAL') expect(stage.outputs['reason']).toBe(sentence)
  })

  it('judges what did not arrive by the policy of its folder, under its scope', async () => {
    const asked: string[] = []
    const stage = await gate({ artifacts: ['evidence'], prefix: 'infra', scope: 'shop' }, text, {
      ...emptyGitHub,
      tree: async (sha, options) => {
        asked.push(sha)
        return sha === infra.sha
          ? emptyGitHub.tree(sha, options)
          : { ok: true, value: { entries: [infra], truncated: false } }
      },
    })
    expect(asked).toContain(infra.sha)
    expect(decodeVerdict(readFileSync(stage.outputs['verdict-file'] ?? '', 'utf8')).subject).toMatchObject({
      prefix: 'infra',
      scope: 'shop',
    })
  })

  it('does not open evidence that is larger than any honest one', async () => {
    const path = join(makeFolder(), 'evidence.json')
    writeFileSync(path, '')
    truncateSync(path, 500 * 2 ** 20)
    expect(reason(await gate({ evidence: [path] }))).toBe(
      'error: The evidence has 524288000 bytes, more than 134217728.',
    )
  })

  it('tells in one harmless line what the evidence says of its scanners', async () => {
    const sentence = 'Trivy stopped.\n::stop-commands::x\n##[group]'
    const stopped = runOf({ problems: [{ code: 'TOOL_CRASHED' as const, sentence }] })
    const stage = await gate({}, encodeEvidence({ ...evidenceOf([stopped]), subject }))
    expect(stage.outputs['reason']).toBe('Trivy stopped. \\x3a:stop-commands::x #\\x23[group]')
    expect(stage.log()).not.toMatch(/^\s*::|##\[/m)
  })

  it('takes the mode of the policies, the stricter one, unless the workflow says another', async () => {
    const undecided = { artifacts: ['evidence'] }
    const organisationPolicy = 'version: 1\nmode: enforce\n'
    const enforced = async (given: Partial<Parameters<typeof runGate>[0]>) => (await gate(given)).outputs['enforced']
    expect(await enforced(undecided)).toBe('false')
    expect(await enforced({ ...undecided, organisationPolicy })).toBe('true')
    expect(await enforced({ ...undecided, organisationPolicy, mode: 'audit' })).toBe('false')
    expect(await enforced({ ...undecided, mode: 'enforce' })).toBe('true')
  })

  it('takes the mode that the custom property of the repository names, where the policy says so', async () => {
    const organisationPolicy = 'version: 1\nmode: { property: gate-stage, default: audit }\n'
    const enforced = async (stage: string) => {
      const context = contextOf({ properties: new Map([['gate-stage', stage]]) })
      return (await gate({ artifacts: ['evidence'], organisationPolicy }, text, emptyGitHub, context)).outputs[
        'enforced'
      ]
    }
    expect(await enforced('enforce')).toBe('true')
    expect(await enforced('audit')).toBe('false')
    expect(await enforced('unheard-of')).toBe('false')
  })

  it('is not fooled by an `error` that the policy would only tell: nothing is uploaded', async () => {
    const stage = await gate({ artifacts: ['evidence'] })
    expect(stage.outputs['enforced']).toBe('false')
    expect(decodeVerdict(readFileSync(stage.outputs['verdict-file'] ?? '', 'utf8')).problems).toHaveLength(1)
  })
})

describe('actions/publish', () => {
  it('refuses a second verdict of one scope in a job', async () => {
    const { context, stage } = onMain()
    await root(context, stage)
    const publish = (environment: StepPorts['environment']) =>
      runPublish(
        { verdict: stage.outputs['verdict-file'] ?? '', requirePublish: false, publish: quiet },
        { ...stage.ports, environment },
      )
    await publish({ ...process.env, ...stage.exported })
    await expect(publish({ ...process.env, ...stage.exported })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'A step before this one in the same job has published the scope repository.',
    })
  })

  it('ends as the mode of the verdict says, with its story last', async () => {
    const { context, stage } = onMain()
    await root(context, stage)
    const again = stageStep(context, emptyGitHub)
    const request = {
      verdict: stage.outputs['verdict-file'] ?? '',
      evidence: stage.outputs['evidence'] ?? '',
      requirePublish: false,
      publish: quiet,
    }
    expect(await runPublish(request, again.ports)).toEqual({ failed: false })
    expect(again.outputs).toEqual({
      verdict: 'pass',
      enforced: 'false',
      reason: stage.outputs['reason'],
      published: 'false',
      'publish-reason': 'not-wanted',
      'sarif-id': '',
    })
    expect(again.summaries).toHaveLength(1)
    const { evidence: _, ...without } = request
    await expect(runPublish({ ...without, verdict: '/nowhere' }, again.ports)).rejects.toThrow()
    expect(await runPublish({ ...without, evidence: '/nowhere' }, again.ports)).toEqual({ failed: false })
  })
})

describe('a scan of an image', () => {
  const scanOf = (image: NonNullable<Parameters<typeof runScan>[0]['image']>, scope = 'repository') => {
    const { context, stage } = onMain()
    const outputDirectory = join(context.temporary, 'out')
    const work = runScan({ path: context.workspace, scope, outputDirectory, image }, stage.ports)
    return { stage, work }
  }
  const nowhere = { type: 'file', path: '/nowhere/image.tar' } as const

  it('has the scope of the image, by the name that was given', async () => {
    const { stage, work } = scanOf({ source: nowhere, name: 'ghcr.io/acme/app:1.0' })
    await expect(work).rejects.toMatchObject({ code: 'TARGET_MISSING' })
    expect(stage.exported['GATEHOUSE_SCANNED_SCOPES']).toBe('image/ghcr.io/acme/app')
  })

  it('keeps a scope that was asked for', async () => {
    const { stage, work } = scanOf({ source: nowhere }, 'nightly')
    await expect(work).rejects.toMatchObject({ code: 'TARGET_MISSING' })
    expect(stage.exported['GATEHOUSE_SCANNED_SCOPES']).toBe('nightly')
  })

  it('is refused where nobody says what the image is called', async () => {
    await expect(scanOf({ source: nowhere }).work).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  })
})
