import type { Exec } from '../../../ports.js'

const nowhere = 'http://127.0.0.1:1'

/** Proxies that refuse every connection, for programs that respect the environment; also inside a namespace, to fail at once. */
export const deadProxies: Readonly<Record<string, string>> = {
  HTTP_PROXY: nowhere,
  HTTPS_PROXY: nowhere,
  ALL_PROXY: nowhere,
  NO_PROXY: '',
  http_proxy: nowhere,
  https_proxy: nowhere,
  all_proxy: nowhere,
  no_proxy: '',
}

const probeMs = 5_000

/**
 * The path of `unshare` if it can make a network namespace without routes here. Containers and hardened kernels often
 * forbid it (Ubuntu 24.04 by AppArmor), which only trying tells.
 */
export async function probeIsolation(exec: Exec): Promise<string | undefined> {
  const [unshare, truth] = await Promise.all([exec.find('unshare'), exec.find('true')])
  if (unshare === undefined || truth === undefined) return undefined
  const { end } = await exec.run({
    file: unshare,
    args: ['-rn', '--', truth],
    cwd: '/',
    env: {},
    deadlineMs: probeMs,
    outputBytes: 1_024,
    isolated: false,
  })
  return end.type === 'exited' && end.code === 0 ? unshare : undefined
}
