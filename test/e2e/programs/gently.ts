import type { Ports } from '../../../src/ports.js'

/** What gives way to the tests that run meanwhile, and yet goes on. */
export const gentle = ['nice', '-n', '10'] as const

/** An outside whose programs give way to others. */
export function gently(ports: Ports): Ports {
  const [name, ...words] = gentle
  const run: Ports['exec']['run'] = async (request) => {
    const nice = await ports.exec.find(name)
    if (nice === undefined) return ports.exec.run(request)
    return ports.exec.run({ ...request, file: nice, args: [...words, request.file, ...request.args] })
  }
  return { ...ports, exec: { ...ports.exec, run } }
}
