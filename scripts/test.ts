// npm test: everything CI runs, cheapest first. Arguments name the steps to run: `npm test -- units eval`.
// npm run quick: the same without what takes long, for every change (`--quick`).

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DIVIDED_TESTS } from './browsers.ts'
import { runCommand } from './run-command.ts'

/** One step: its command line, run in this folder with this Node, and what replaces its last part in a quick run. */
interface Step {
  command: readonly string[]
  /** Arguments added in a quick run. */
  quick?: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Environment of a quick run, instead. */
  quickEnv?: Readonly<Record<string, string>>
  /** The step reports its tests to `.cache/<name>.json`. */
  reports?: true
}

const STEPS: Record<string, Step> = {
  lint: { command: ['biome', 'check', '--error-on-warnings', '.'] },
  types: { command: ['tsc', '--noEmit'] },
  units: {
    command: ['vitest', 'run'],
    // Named one by one: vitest's own exclusion does not reach the projects of its configuration.
    quick: readdirSync('tests')
      .filter((folder) => !['patterns', 'fuzz', 'scripts'].includes(folder))
      .map((folder) => `tests/${folder}/`),
    reports: true,
  },
  eval: { command: ['node', 'scripts/eval.ts', '--gate'] },
  e2e: {
    command: ['node', 'scripts/e2e.ts'],
    env: process.env.BROWSER ? {} : { [DIVIDED_TESTS]: 'yes' },
    // The main job in two editors: what is held, how, and that it is sent once as written.
    quick: ['compose-hold', '-t', 'tin nhắn Zalo|bài viết'],
    quickEnv: { BROWSER: 'chromium' },
    reports: true,
  },
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !Object.hasOwn(STEPS, name))
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

mkdirSync('.cache', { recursive: true })
const startedAt = performance.now()
const counts = { passed: 0, failed: 0 }
let hasFailed = false
for (const [name, step] of Object.entries(STEPS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.log(`\n── ${name} ──`)
  const status = await runStep(name, step)
  if (status !== 0) {
    hasFailed = true
    break
  }
}
console.log(`\n${formatSeconds(startedAt)} in all`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
if (hasFailed) process.exit(1)

/** Runs a step and adds up its tests. Resolves to its exit code. */
async function runStep(
  name: string,
  { command, quick = [], env = {}, quickEnv = env, reports }: Step,
): Promise<number> {
  const report = `.cache/${name}.json`
  rmSync(report, { force: true })
  const started = performance.now()
  const status = await runCommand(
    [
      ...command,
      ...(values.quick ? quick : []),
      ...(reports ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : []),
    ],
    values.quick ? quickEnv : env,
  )
  if (reports) addCounts(report)
  console.log(`${name}: ${status === 0 ? 'ok' : 'failed'} (${formatSeconds(started)})`)
  return status
}

/** Adds the tests of a vitest report. A run that broke off before its end leaves none. */
function addCounts(report: string): void {
  let text: string
  try {
    text = readFileSync(report, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number }
  counts.passed += numPassedTests
  counts.failed += numFailedTests
}

function formatSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`
}
