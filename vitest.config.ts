import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const floor = { lines: 85, functions: 85, statements: 85, branches: 75 }

/** A Sigstore of our own is built from source: without Go its tests are left out, unless this machine is to judge. */
const mustJudge = (process.env['GATEHOUSE_REQUIRE_JUDGES'] ?? '') !== ''
const withoutGo =
  mustJudge || spawnSync('go', ['version']).status === 0
    ? []
    : ['test/e2e/sigstore/**', 'test/e2e/image/**', 'test/workflows/image.test.ts']

/** Tests wait for disks and programs: two at a time are faster even on two cores, and no run has fewer. */
const workers = Math.max(2, availableParallelism() - 1)

/** Two projects, one after the other: `unit` is fast and fakes only faults; `e2e` runs the real tools through `dist/`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/workflows/*.test.ts'],
          testTimeout: 30_000,
          maxWorkers: workers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/workflows/*.test.ts'],
          exclude: withoutGo,
          testTimeout: 300_000,
          // The first run builds a private Sigstore from source; `prepare.ts` begins with it beside the unit tests.
          hookTimeout: 1_200_000,
          globalSetup: 'test/e2e/programs/prepare.ts',
          setupFiles: 'test/e2e/programs/ready.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { ...floor, 'src/core/**': { lines: 95, functions: 95, statements: 95, branches: 90 } },
    },
  },
})
