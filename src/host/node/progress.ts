import type { Progress, ProgressState } from '../../ports.js'

/** Where progress goes; standard error, in practice. */
export interface ProgressSink {
  readonly isTTY: boolean
  /** Of the terminal now: people change the size of a window. */
  columns(): number
  write(text: string): unknown
}

interface Step {
  readonly since: number
  readonly detail: string
}

const widest = 120

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Shows what runs and for how long: on a terminal one line that is rewritten, elsewhere one line per step when it ends.
 * Moving details (downloads) are shown on a terminal only, so that a log stays short.
 */
export function createProgress(sink: ProgressSink, now: () => number): Progress & { stop(): void } {
  const steps = new Map<string, Step>()
  let drawn = false
  const clear = (): void => {
    if (drawn) sink.write('\r\u001b[2K')
    drawn = false
  }
  const draw = (): void => {
    clear()
    if (steps.size === 0) return
    const line = [...steps]
      .map(([name, step]) => `${name} ${step.detail === '' ? seconds(now() - step.since) : step.detail}`)
      .join('   ')
    sink.write(`  ${line.slice(0, Math.max(0, Math.min(widest, sink.columns()) - 4))}`) // A line that wraps is not cleared.
    drawn = true
  }
  const timer = sink.isTTY ? setInterval(draw, 500) : undefined
  timer?.unref()
  return {
    step(name: string, state: ProgressState, detail = '') {
      const since = steps.get(name)?.since ?? now()
      if (state === 'started' || state === 'moving') {
        steps.set(name, { since, detail })
        if (sink.isTTY) draw()
        return
      }
      steps.delete(name)
      clear()
      sink.write(
        `  ${name.padEnd(24)} ${state === 'failed' ? 'failed' : seconds(now() - since)}${detail === '' ? '' : `   ${detail}`}\n`,
      )
      if (sink.isTTY) draw()
    },
    stop() {
      clearInterval(timer)
      clear()
    },
  }
}
