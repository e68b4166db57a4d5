// npm run e2e: builds both packages, makes sure the browsers are installed, and runs the tests that drive them.
// Arguments go on to vitest: `npm run e2e -- pages -t Enter`; BROWSER=chromium or BROWSER=firefox runs one of them.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BORROWED_FOLDER } from '../tests/e2e/harness/borrow-stage.ts'
import { removeFolder } from '../tests/e2e/harness/launch-stage.ts'
import { ensureBrowser, getWantedBrowsers } from './browsers.ts'
import { runCommand } from './run-command.ts'

for (const name of getWantedBrowsers()) console.log(`${name}: ${ensureBrowser(name)}`)
const builds = await Promise.all(
  getWantedBrowsers().map((name) => runCommand(['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'])),
)
if (builds.some((status) => status !== 0)) process.exit(1)
// Removed only here: vitest ends its own set-up before the processes whose browsers still write into it.
const borrowed = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-borrowed-'))
const status = await runCommand(['vitest', 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)], {
  [BORROWED_FOLDER]: borrowed,
})
removeFolder(borrowed)
process.exit(status)
