// npm run test:mutations: serious drafts on a page that changes around its boxes at random, in both browsers. Options:
// `--minutes N` in each browser (10); `--seed N` other changes; `--browser NAME`. Needs `npm run build`. Fails when a
// draft is sent without a question, sent twice or changed, loses a letter, or when the page no longer works.

import { parseArgs } from 'node:util'
import { launchStage } from '../tests/e2e/harness/launch-stage.ts'
import { runMutations } from '../tests/e2e/mutations/run-mutations.ts'
import { ensureBrowser, getWantedBrowsers } from './browsers.ts'

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
})
console.log(`seed ${values.seed}\n${'browser'.padEnd(10)} drafts  held faults`)
for (const browser of getWantedBrowsers().filter((name) => values.browser === undefined || name === values.browser)) {
  ensureBrowser(browser)
  const stage = await launchStage(browser)
  const page = await stage.open('mutations')
  await page.bringToFront()
  const end = performance.now() + Number(values.minutes) * 60_000
  const { drafts, held, faults } = await runMutations(page, Number(values.seed), () => performance.now() > end)
  const figures = [drafts, held, faults.length].map((figure) => String(figure).padStart(6))
  console.log(`${browser.padEnd(10)} ${figures.join('')}`)
  for (const fault of faults) console.error(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  await stage.close()
}
