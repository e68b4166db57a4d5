// Builds both browsers' packages, makes sure the browsers are there, and runs the tests that drive them.
// Arguments go on to vitest: `npm run e2e -- pages -t Enter`; BROWSER=chromium or BROWSER=firefox runs one of them.

import { spawnSync } from 'node:child_process'
import { ensureBrowser, getWantedBrowsers } from './browsers.ts'

for (const name of getWantedBrowsers()) {
  console.log(`${name}: ${ensureBrowser(name)}`)
  run('wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome')
}
run('vitest', 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2))

/** Runs a command of the project's own; what stops it stops us. */
function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
