// npm test: everything CI looks at, in the order of the cheapest first. Arguments name the steps to run (default: all).

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/** The steps: a name and the command line, run in this folder with this Node. */
const STEPS: Record<string, readonly string[]> = {
  lint: ['biome', 'check', '--error-on-warnings', '.'],
  types: ['tsc', '--noEmit'],
  units: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile=.cache/units.json'],
  eval: ['node', 'scripts/eval.ts', '--gate'],
  e2e: ['node', 'scripts/e2e.ts', '--reporter=default', '--reporter=json', '--outputFile=.cache/e2e.json'],
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name))
if (unknown.length > 0) {
  console.error(`Không có bước: ${unknown.join(', ')}. Các bước: ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

mkdirSync('.cache', { recursive: true })
const counts = { passed: 0, failed: 0 }
let failed: string | undefined
for (const [name, [command, ...args]] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${name} ──`)
  const report = `.cache/${name}.json`
  rmSync(report, { force: true })
  const started = performance.now()
  const { status } = spawnSync(command!, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  count(report)
  console.log(`${name}: ${status === 0 ? 'ok' : 'failed'} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
  if (status !== 0) {
    failed = name
    break
  }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
if (failed) process.exit(1)

/** Adds up what a vitest step reported; other steps report nothing. */
function count(report: string): void {
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
