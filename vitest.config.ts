import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { isLearned, TRAINED_ANSWERS_PLUGIN } from './scripts/trained-answers.ts'

/** What a test file leaves behind for the next one: databases, elements, mocks, stand-ins for browser APIs. */
const LEFT_BEHIND =
  /fake-indexeddb|@vitest-environment|\bvi\b[^;]*?from 'vitest'|\bvi\.\w+\(|webextension-polyfill|wxt\/(?:testing|browser)/

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('e2e'))
  .map((file) => `tests/${file}`)
/** Tests of pure code share their modules: loading them for each file takes a fourth of the run. */
const pure = files.filter((file) => !LEFT_BEHIND.test(readFileSync(file, 'utf8')))
/** Tests of components. */
const drawn = files.filter((file) => file.endsWith('.tsx') && !pure.includes(file))
const stateful = files.filter((file) => !pure.includes(file) && !drawn.includes(file))

export default defineConfig({
  // As in a package, so that not each test file learns the answers again: that takes seconds.
  plugins: [
    WxtVitest(),
    {
      ...TRAINED_ANSWERS_PLUGIN,
      apply: 'serve',
      // What is learned depends on other modules, which the cache of transformed modules does not know.
      configureVitest: ({ defineCacheKeyGenerator }) =>
        defineCacheKeyGenerator(({ id }) => (isLearned(id) ? false : undefined)),
    },
  ],
  test: {
    // Only stops tests that hang. The benches measure durations; other work on this machine must not fail a test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // vitest leaves one core free by default, which halves a machine with two; files that wait leave room for more.
    maxWorkers: '150%',
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, pool: 'threads' } },
      // In processes: Dexie announces a change to all threads of one, also to those whose databases are in memory.
      { extends: true, test: { name: 'stateful', include: stateful, pool: 'forks' } },
      // Each file in a context of one process, which starts sooner than a process: half of the processor time. What
      // computes much is slower there.
      { extends: true, test: { name: 'drawn', include: drawn, pool: 'vmForks' } },
    ],
  },
})
