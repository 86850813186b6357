import { wordsOf } from '../../node/system-error.js'

/** What a library wrote to standard output while it was hushed. */
interface Hushed {
  readonly lines: () => readonly string[]
  end(): void
}

/**
 * `@actions/cache` logs and warns by writing to standard output, and says by no other way why it failed. Until `end`, what is written
 * there is heard instead; only commands that star a secret go through to the runner. Nobody else may write meanwhile.
 */
export function hush(stream: Pick<NodeJS.WriteStream, 'write'> = process.stdout): Hushed {
  const { write } = stream
  const pass = write.bind(stream)
  let heard = ''
  stream.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    heard = `${heard}${text}`.slice(-65_536)
    for (const line of text.split('\n')) if (line.startsWith('::add-mask::')) pass(`${line}\n`)
    const done = rest.at(-1)
    if (typeof done === 'function') queueMicrotask(() => done())
    return true
  }
  return {
    lines: () => heard.split(/\r?\n/),
    end: () => {
      stream.write = write
    },
  }
}

/** A message of a workflow command, of one line and without what could steer a terminal. */
const plain = (message: string): string =>
  message
    .replace(/%(?:0A|0D|25)/g, (code) => (code === '%25' ? '%' : ' '))
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' ')
    .slice(0, 300)
    .trim()

/** The first thing that went wrong. That another job was faster is none: then it is kept. */
export function troubleIn(lines: readonly string[]): string | undefined {
  const line = lines.find((candidate) => /^::(?:warning|error)\b/.test(candidate))
  return line === undefined ? undefined : plain(line.replace(/^::[^:]{0,200}::/, '').replace(/^Failed to save: /, ''))
}

const deadlineMs = 5 * 60_000

const within = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took more than five minutes')), deadlineMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Saves with GitHub's own library; the sentence says why it was not saved. */
export async function saveQuietly(paths: readonly string[], key: string): Promise<string | undefined> {
  const { saveCache } = await import('@actions/cache')
  const hushed = hush()
  let trouble: string | undefined
  try {
    await within(saveCache([...paths], key))
    trouble = troubleIn(hushed.lines())
  } catch (error) {
    trouble = plain(wordsOf(error))
  } finally {
    hushed.end()
  }
  return trouble === undefined ? undefined : `The cache of the runner did not keep ${key}: ${trouble}`
}
