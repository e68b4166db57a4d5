import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Folders of tests of pure code, which share their modules: loading them for each file costs a fifth of the run. */
const PURE = ['checks', 'eval', 'laws', 'tagger', 'text'].map((folder) => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Only stops tests that hang. The benches measure durations; other work on this machine must not fail a test.
    testTimeout: 30_000,
    // vitest leaves one core free by default, which halves a machine with two; files that wait leave room for more.
    maxWorkers: '150%',
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false, pool: 'threads' } },
      // In processes: Dexie announces a change to all threads of one, also to those whose databases are in memory.
      {
        extends: true,
        test: {
          name: 'stateful',
          pool: 'forks',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...PURE],
        },
      },
    ],
  },
})
