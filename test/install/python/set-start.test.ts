import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { startSet } from '../../../src/install/python/set-start.js'
import { makeFolder, writeTree } from '../../temporary.js'

const python = { file: 'python3', major: 3, minor: 11, isOrdinary: true, hasPip: true }

/** Runs this Python as the tool, started as the set starts it, by the Python of the machine. */
function run(...lines: readonly string[]): { readonly exit: number | null; readonly stderr: string } {
  const folder = writeTree({
    'site/tool.py': ['def run():', ...lines.map((line) => `    ${line}`), ''].join('\n'),
    'site/yaml.py':
      'def load_all(stream, Loader):\n    yield from deeper(stream)\ndef deeper(x):\n    return deeper(x)\n',
  })
  const started = startSet({
    set: { name: 'tool', version: '1.0', digest: '', text: '', start: 'import tool; sys.exit(tool.run())' },
    python,
    folder,
    manifest: { schema: 1, digest: 'a'.repeat(64), origin: 'uv', files: [] },
    cache: makeFolder(),
    cached: true,
  })
  const { status, stderr } = spawnSync(started.file, started.args, {
    cwd: makeFolder(),
    env: { PATH: process.env['PATH'], ...started.env },
    encoding: 'utf8',
  })
  return { exit: status, stderr }
}

const pool = 'from concurrent.futures import ThreadPoolExecutor, wait'
const outOfMemory = { exit: 71, stderr: '\nMemoryError: the limit was met\n' }

describe('a tool that is started under a witness', () => {
  it('says nothing more, and ends as it ends, when nothing goes wrong', () => {
    expect(run('return 0')).toEqual({ exit: 0, stderr: '' })
    expect(run('return 3')).toEqual({ exit: 3, stderr: '' })
    expect(run(pool, 'with ThreadPoolExecutor() as one:', '    wait([one.submit(str, 1)])')).toMatchObject({ exit: 0 })
  })

  it('tells what nobody asked a future for, with the rule and the file', () => {
    const { exit, stderr } = run(
      pool,
      'class Rule: id = "CKV2_AWS_1"',
      'def judge(check, data): return 1 + ""',
      'with ThreadPoolExecutor() as one:',
      '    wait([one.submit(judge, Rule(), {"file_path_": "/stage/a\\n.tf"}) for _ in range(3)])',
    )
    expect(exit).toBe(0)
    expect(stderr).toBe(
      '\ngatehouse: {"lost": "rule", "error": "TypeError", "rule": "CKV2_AWS_1", "path": "/stage/a\\n.tf"}\n',
    )
  })

  it('tells of a check whose exception was logged and forgotten, without the trace that may be as long as it likes', () => {
    const { exit, stderr } = run(
      'import logging',
      'class Rule:',
      '    id = "CKV_AWS_1"',
      '    def run(self, scanned_file):',
      '        try:',
      '            return {}["secret\\nCKV"]',
      '        except Exception:',
      '            logging.error("Failed to run check CKV_AWS_1 on /a.tf:x.y", exc_info=True)',
      'Rule().run("/a.tf")',
    )
    expect(exit).toBe(0)
    expect(stderr.split('\n')).toEqual([
      'ERROR:root:Failed to run check CKV_AWS_1 on /a.tf:x.y',
      "KeyError: 'secret\\nCKV'",
      '',
      'gatehouse: {"lost": "rule", "error": "KeyError", "rule": "CKV_AWS_1", "path": "/a.tf"}',
      '',
    ])
  })

  it('tells of YAML that is nested too deeply', () => {
    const { stderr } = run(
      'import yaml',
      'def parse(f):',
      '    try:',
      '        return list(yaml.load_all("", Loader=None))',
      '    except Exception:',
      '        return [None]',
      'parse("/stage/a.yml")',
    )
    expect(stderr).toBe(
      '\ngatehouse: {"lost": "file", "error": "RecursionError", "rule": null, "path": "/stage/a.yml"}\n',
    )
  })

  it('tells of a file whose blocks are dropped', () => {
    const { stderr } = run(
      'import logging',
      'class Key: file_path = "/stage/a.tf"',
      'file_path = Key()',
      'try: (5).items()',
      'except Exception as e: logging.warning(f"Failed to add block [5]. Error:")',
    )
    expect(stderr.split('\n').at(-2)).toBe(
      'gatehouse: {"lost": "file", "error": "AttributeError", "rule": null, "path": "/stage/a.tf"}',
    )
  })

  it('ends at once when a future, a thread, or the log has no memory', () => {
    expect(
      run(pool, 'def judge(): raise MemoryError', 'with ThreadPoolExecutor() as one:', '    wait([one.submit(judge)])'),
    ).toEqual(outOfMemory)
    expect(
      run(
        'import threading',
        `def refuse(*_, **__): raise RuntimeError("can't start new thread")`,
        'threading._start_new_thread = threading._start_joinable_thread = refuse',
        'try: threading.Thread(target=print).start()',
        'except Exception: pass',
      ),
    ).toEqual(outOfMemory)
    expect(
      run(
        'import errno, logging',
        'try: raise OSError(errno.ENOMEM, "no")',
        'except Exception: logging.warning("on we go", exc_info=True)',
      ),
    ).toEqual(outOfMemory)
  })

  it.runIf(process.platform === 'linux')(
    'ends with no memory when it came near its limit, whoever swallowed that',
    () => {
      const limited = (...lines: readonly string[]) =>
        run(
          'import resource',
          'size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()',
          'resource.setrlimit(resource.RLIMIT_AS, (size + 2**27, size + 2**27))',
          ...lines,
        )
      expect(limited('one = bytearray(2**25)').exit).toBe(0)
      expect(
        limited('many = []', 'try:', '    while True: many.append(bytearray(2**20))', 'except Exception: many = None'),
      ).toEqual(outOfMemory)
    },
  )

  it('keeps what it tells short, whatever the number', () => {
    const { stderr } = run(
      pool,
      'def judge(data): return 1 + ""',
      'with ThreadPoolExecutor() as one:',
      '    wait([one.submit(judge, {"file_path_": str(n)}) for n in range(900)])',
    )
    const lines = stderr.split('\n').filter((line) => line !== '')
    expect(lines).toHaveLength(501)
    expect(lines.at(-1)).toBe('gatehouse: {"lost": "rule", "error": "TooMany", "rule": null, "path": null}')
  })
})
