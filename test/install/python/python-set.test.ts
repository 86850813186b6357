import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type InstallOptions, installTool } from '../../../src/install/install-tool.js'
import { type Lock, lock as releaseLock } from '../../../src/install/lock.js'
import { type Behaviour, type FakePython, putPython, putUv } from '../fake-python.js'
import { hasty, makeOutside, type Outside, problemOf } from '../outside.js'

/** The real lock of Checkov, whose packages are played by one small module. */
const lock: Lock = {
  ...releaseLock,
  sets: releaseLock.sets.map((set) =>
    set.name === 'checkov' ? { ...set, start: 'import checkov; checkov.run()' } : set,
  ),
}
const packages: Behaviour = {
  files: {
    'checkov/__init__.py': 'def run(): print("checked")\n',
    'checkov-3.3.30.dist-info/INSTALLER': 'uv',
    'bin/checkov': '#!/here',
  },
}
const byPip: Behaviour = {
  files: { ...packages.files, 'checkov-3.3.30.dist-info/INSTALLER': 'pip', 'bin/checkov': '#!/there' },
}
const fails = (stderr: string): Behaviour => ({ exit: 1, stderr })

const install = ({ ports }: Outside, options: InstallOptions = {}) =>
  installTool('checkov', ports, { lock, patience: hasty, ...options })

function prepare(fake: FakePython = { uv: packages, install: byPip }) {
  const outside = makeOutside()
  return { outside, calls: putPython(outside.bin, fake) }
}

const siteOf = (installed: { readonly env: Readonly<Record<string, string>> }): string =>
  installed.env['PYTHONPATH'] ?? ''

describe('a Python set', () => {
  it('is installed by uv, which pip brings by its hash', async () => {
    const { outside, calls } = prepare()
    const installed = await install(outside)
    expect(installed).toMatchObject({
      name: 'checkov',
      version: '3.3.30',
      origin: 'uv',
      cached: false,
      file: join(outside.bin, 'python3'),
    })
    const [bring = '', uv = ''] = calls().slice(2)
    for (const option of ['install', '--require-hashes', '--no-deps', '--only-binary :all:', '--target'])
      expect(bring).toContain(option)
    for (const option of ['pip install', '--require-hashes', '--no-deps', '--only-binary :all:', '--link-mode copy'])
      expect(uv).toContain(option)
    expect(outside.steps.at(-1)).toBe('install checkov finished 3.3.30 by uv')
  })

  it('is started without the packages and the folder of the machine, and exit works', async () => {
    const { outside } = prepare({
      uv: {
        files: {
          'checkov/__init__.py':
            'def run():\n import sys\n print(sys.argv[0], "" in sys.path, "site-packages" in "".join(sys.path))\n exit(3)\n',
        },
      },
    })
    const installed = await install(outside)
    const { end, stdout } = await outside.ports.exec.run({
      file: installed.file,
      args: installed.args,
      cwd: outside.bin,
      env: installed.env,
      deadlineMs: 20_000,
      outputBytes: 1_000_000,
      isolated: false,
    })
    expect({ end, stdout }).toEqual({ end: { type: 'exited', code: 3 }, stdout: 'checkov False False\n' })
    expect(existsSync(join(outside.cache, 'bytecode'))).toBe(true)
    expect(readdirSync(join(siteOf(installed), 'checkov'))).toEqual(['__init__.py'])
  })

  it('is read-only afterwards, and can be removed all the same', async () => {
    const { outside } = prepare()
    const file = join(siteOf(await install(outside)), 'checkov/__init__.py')
    expect(statSync(file).mode & 0o222).toBe(0)
    rmSync(outside.cache, { recursive: true })
  })

  it('comes from the cache the next time, with the same digest and origin', async () => {
    const { outside, calls } = prepare()
    const first = await install(outside)
    const before = calls().length
    expect(await install(outside)).toEqual({ ...first, cached: true })
    expect(calls().slice(before)).toHaveLength(1)
  })

  it('has the same digest whoever installed it', async () => {
    const byUv = await install(prepare().outside)
    const { outside } = prepare({
      config: "global.index-url='https://user:secret@index.example/simple'",
      install: byPip,
    })
    expect(await install(outside)).toMatchObject({ origin: 'pip', digest: byUv.digest })
  })

  it('is installed by pip alone where pip has an index of its own, and its address is never told', async () => {
    const { outside, calls } = prepare({
      config: ":env:.extra-index-url='https://user:secret@index.example'",
      install: byPip,
    })
    expect(await install(outside)).toMatchObject({ origin: 'pip' })
    expect(calls().join('\n')).not.toContain('uv ')
    expect(outside.steps.join('\n')).not.toContain('secret')
  })

  it.each([
    ['fails', { uv: fails('error: Failed to parse') }, 'uv: uv failed: error: Failed to parse'],
    ['cannot reach what pip reaches', { uv: fails('error: dns error') }, 'uv: uv could not reach its package index'],
    [
      'is refused by its hash',
      { bring: fails('ERROR: THESE PACKAGES DO NOT MATCH THE HASHES') },
      'uv by pip: pip was given something else',
    ],
    [
      'has no wheel here',
      { bring: fails('ERROR: No matching distribution found for uv') },
      'uv by pip: pip found no such package',
    ],
  ])('is installed by pip when uv %s, and the reason is told', async (_, fake, words) => {
    const { outside } = prepare({ install: byPip, ...fake })
    expect(await install(outside)).toMatchObject({ origin: 'pip' })
    expect(outside.steps.at(-1)).toContain(words)
  })

  it('does not let pip wait twice for an index that does not answer', async () => {
    const { outside, calls } = prepare({ bring: fails('ReadTimeoutError: Read timed out.') })
    const problem = await problemOf(install(outside))
    expect(problem).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringContaining('did not answer pip in time'),
    })
    expect(calls().filter((line) => line.includes(' install '))).toHaveLength(1)
    expect(problem.hint).toContain('python3-pip')
  })

  it('leaves nothing behind when nobody can install it', async () => {
    const { outside } = prepare({ uv: fails('error: x'), install: fails('ERROR: y') })
    expect(await problemOf(install(outside))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringMatching(/uv: .*x.* pip: .*y/),
    })
    expect(readdirSync(join(outside.cache, 'checkov'))).toEqual([])
  })

  it("is installed by a uv of the user's own where Python has no pip", async () => {
    const { outside } = prepare({ hasPip: false })
    putUv(outside.bin, packages)
    expect(await install(outside)).toMatchObject({ origin: 'uv' })
  })

  it('is not installed without pip and uv, and the package to install is named', async () => {
    const { outside } = prepare({ hasPip: false })
    expect(await problemOf(install(outside))).toMatchObject({
      code: 'PYTHON_MISSING',
      hint: expect.stringMatching(/python3-pip.*python3-venv/),
    })
  })

  it('is whole whatever two runs at the same time do', async () => {
    const { outside } = prepare()
    const runs = [1, 2, 3].map(() => install({ ...outside, ports: { ...outside.ports } }))
    for (const installed of await Promise.all(runs))
      expect(existsSync(join(siteOf(installed), 'checkov/__init__.py'))).toBe(true)
    expect(readdirSync(join(outside.cache, 'checkov'))).toHaveLength(1)
  })

  it('needs nobody when it is there and nothing may be fetched', async () => {
    const { outside } = prepare()
    expect(await problemOf(install(outside, { offline: true }))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      hint: expect.stringContaining('gatehouse setup'),
    })
    await install(outside)
    expect(await install(outside, { offline: true })).toMatchObject({ cached: true })
  })
})

describe('a set in the cache', () => {
  it.each<[string, (site: string) => void, string]>([
    ['changed', (site) => rewrite(join(site, 'checkov/__init__.py'), 'def run(): evil()\n'), 'checkov/__init__.py'],
    [
      'changed in equal size',
      (site) => rewrite(join(site, 'checkov/__init__.py'), 'def run(): print("chacked")\n'),
      'checkov/__init__.py',
    ],
    ['missing', (site) => rmSync(join(site, 'checkov/__init__.py')), 'checkov/__init__.py'],
    ['added', (site) => writeFileSync(join(site, 'json.py'), 'evil()'), 'json.py'],
    ['gone as a whole', (site) => rmSync(site, { recursive: true }), 'site'],
  ])('with a file that is %s is installed again, and the file is named', async (_, damage, name) => {
    const { outside } = prepare()
    const first = await install(outside)
    damage(siteOf(first))
    expect(
      await problemOf(install({ ...outside, ports: { ...outside.ports, exec: refusePackages(outside) } })),
    ).toMatchObject({
      sentence: expect.stringContaining(`cache: ${name}`),
    })
    expect(await install(outside)).toMatchObject({ cached: false, digest: first.digest })
  })

  it('is the same when only times differ: a restored cache', async () => {
    const { outside } = prepare()
    const first = await install(outside)
    const longAgo = new Date(0)
    utimesSync(join(siteOf(first), 'checkov/__init__.py'), longAgo, longAgo)
    expect(await install(outside)).toMatchObject({ cached: true })
  })

  it('without a manifest is a leftover, and replaced', async () => {
    const { outside } = prepare()
    const first = await install(outside)
    writeFileSync(join(siteOf(first), '../manifest.json'), '{"schema":1')
    expect(await install(outside)).toMatchObject({ cached: false, digest: first.digest })
  })

  it('is kept apart for another version of Python', async () => {
    const { outside } = prepare({ uv: packages, minor: 11 })
    await install(outside)
    putPython(outside.bin, { uv: packages, minor: 12 })
    expect(await install(outside)).toMatchObject({ cached: false })
    expect(readdirSync(join(outside.cache, 'checkov'))).toHaveLength(2)
  })
})

/** As if the network were gone. */
const refusePackages = ({ ports }: Outside): Outside['ports']['exec'] => ({
  ...ports.exec,
  run: (request) =>
    request.args.includes('pip')
      ? ports.exec.run({ ...request, args: ['-c', 'x'.repeat(3), '\n'], file: '/nowhere/python' })
      : ports.exec.run(request),
})

function rewrite(file: string, content: string): void {
  chmodSync(file, 0o644)
  writeFileSync(file, content)
}

describe('Python on the PATH', () => {
  it.each<[string, readonly FakePython[], string]>([
    ['missing', [], 'there is none on the PATH'],
    ['too old', [{ minor: 8 }], 'what is on the PATH is 3.8'],
    ['too new', [{ minor: 15 }], 'what is on the PATH is 3.15'],
    ['another implementation', [{ isOrdinary: false }], 'not the ordinary CPython'],
  ])('that is %s is told with the package to install', async (_, pythons, words) => {
    const outside = makeOutside()
    for (const python of pythons) putPython(outside.bin, python)
    expect(await problemOf(install(outside))).toMatchObject({
      code: 'PYTHON_MISSING',
      sentence: expect.stringContaining(words),
      hint: expect.stringContaining('apt install python3 python3-pip'),
    })
  })

  it('is looked for under its other names', async () => {
    const outside = makeOutside()
    putPython(outside.bin, { minor: 15 })
    putPython(outside.bin, { name: 'python3.12', minor: 12, uv: packages })
    expect(await install(outside)).toMatchObject({ file: join(outside.bin, 'python3.12') })
  })

  it.each([
    ['prints nonsense', '#!/bin/sh\necho hello\n'],
    ['fails', '#!/bin/sh\nexit 9\n'],
    ['is no program', ''],
  ])('that %s is passed over', async (_, script) => {
    const outside = makeOutside()
    mkdirSync(outside.bin, { recursive: true })
    writeFileSync(join(outside.bin, 'python3'), script)
    chmodSync(join(outside.bin, 'python3'), 0o755)
    putPython(outside.bin, { name: 'python', uv: packages })
    expect(await install(outside)).toMatchObject({ file: join(outside.bin, 'python') })
  })

  it('is never started in a folder that holds anything', async () => {
    const { outside } = prepare()
    const folders: string[] = []
    const run: Outside['ports']['exec']['run'] = (request) => {
      folders.push(
        `${request.cwd}: ${readdirSync(request.cwd)
          .filter((name) => name.endsWith('.py'))
          .join(' ')}`,
      )
      return outside.ports.exec.run(request)
    }
    await install({ ...outside, ports: { ...outside.ports, exec: { ...outside.ports.exec, run } } })
    expect(folders.length).toBeGreaterThan(3)
    expect(folders.every((line) => line.endsWith(': '))).toBe(true)
    expect(readFileSync(join(outside.bin, 'python3.log'), 'utf8')).toContain('pip config list')
  })
})
