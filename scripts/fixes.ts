// npm run test:fixes: random changes in eight editors with the product's own code, each compared with a plain string.
// Options: `--count N` changes in each editor (1,000); `--seed N` other changes; `--browser NAME`; `--editor NAME`.
// Fails when a letter is lost or doubled, the caret is elsewhere, the page scrolls, or one undo does not take one back.

import { parseArgs } from 'node:util'
import { FIXED_EDITORS, type FixedEditor, runFixes } from '../tests/e2e/fixes/run-fixes.ts'
import { launchStage } from '../tests/e2e/harness/launch-stage.ts'
import { ensureBrowser, getWantedBrowsers } from './browsers.ts'

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    count: { type: 'string', default: '1000' },
    editor: { type: 'string', multiple: true, default: Object.keys(FIXED_EDITORS) },
    seed: { type: 'string', default: '1' },
  },
})
const browsers = getWantedBrowsers().filter((name) => values.browser === undefined || name === values.browser)
console.log(`seed ${values.seed}\n${'browser'.padEnd(10)} ${'editor'.padEnd(12)} fixes undos faults      s`)
let faults = 0
for (const browser of browsers) {
  ensureBrowser(browser)
  const stage = await launchStage(browser, { extension: false })
  for (const editor of values.editor as FixedEditor[]) {
    const started = performance.now()
    const page = await stage.open(FIXED_EDITORS[editor])
    await page.bringToFront()
    const outcome = await runFixes(page, editor, Number(values.seed), Number(values.count))
    faults += outcome.faults.length
    const figures = [outcome.fixes, outcome.undos, outcome.faults.length].map((figure) => String(figure).padStart(5))
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(7)
    console.log(`${browser.padEnd(10)} ${editor.padEnd(12)} ${figures.join(' ')} ${seconds}`)
    for (const fault of outcome.faults.slice(0, 5)) console.error(`  ${fault}`)
    await page.close()
  }
  await stage.close()
}
process.exitCode = faults > 0 ? 1 : 0
