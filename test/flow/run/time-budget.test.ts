import { describe, expect, it } from 'vitest'
import { startTimeBudget } from '../../../src/flow/run/time-budget.js'

const second = 1000

/** A clock that the test moves. */
function makeClock() {
  let now = 5
  const pass = (ms: number): void => {
    now += ms
  }
  return { clock: { monotonicMs: () => now }, pass }
}

describe('startTimeBudget', () => {
  it('gives every run a quarter of what is left', () => {
    const { clock, pass } = makeClock()
    const budget = startTimeBudget(600 * second, clock)
    expect(budget.share()).toBe(150 * second)
    pass(200 * second)
    expect(budget.share()).toBe(100 * second)
  })

  it('gives no less than a tool needs to start, and never more than there is', () => {
    const { clock, pass } = makeClock()
    const budget = startTimeBudget(20 * second, clock)
    expect(budget.share()).toBe(10 * second)
    pass(15 * second)
    expect(budget.share()).toBe(5 * second)
  })

  it('is spent when the time is over', () => {
    const { clock, pass } = makeClock()
    const budget = startTimeBudget(second, clock)
    pass(999)
    expect(budget.isSpent()).toBe(false)
    pass(1)
    expect(budget.isSpent()).toBe(true)
    expect(budget.share()).toBe(0)
  })

  it('is never overdrawn by runs that all hang', () => {
    const { clock, pass } = makeClock()
    const budget = startTimeBudget(600 * second, clock)
    let spent = 0
    while (!budget.isSpent()) {
      const share = budget.share()
      pass(share)
      spent += share
    }
    expect(spent).toBe(600 * second)
  })
})
