// npm run test:delivery: reports on their way in a real browser, under every kind of fault that we know of, at random moments: in
// Chromium unless `--browser firefox` (or BROWSER) says so.
// `-- --seed N` for other moments, `--reports N` for how many reports in all (2,000), `--times N` for how often each fault strikes
// (20), `--only "NAME"` for one kind. Builds first, unless `--built` says that it is done. Fails when a report was lost or doubled,
// or a state shown was not true.

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type DeliveryOutcome, listFaults, runDelivery } from '../tests/e2e/delivery/run-delivery.ts'
import { type BrowserName, ensureBrowser } from './browsers.ts'

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: process.env.BROWSER || 'chromium' },
    seed: { type: 'string', default: '1' },
    reports: { type: 'string', default: '2000' },
    times: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true },
    built: { type: 'boolean', default: false },
  },
})
const BUILDS: Record<string, string> = { chromium: 'chrome', firefox: 'firefox' }
const built = BUILDS[values.browser]
if (!built) throw new Error(`${values.browser}: chỉ có chromium và firefox. / Only chromium and firefox.`)
const browser = values.browser as BrowserName
ensureBrowser(browser)
if (!values.built) {
  const { status } = spawnSync('wxt', ['build', '-b', built], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}
const times = Number(values.times)
const { faults, not } = listFaults(browser)
const kinds = values.only?.length ?? faults.length
const reports = Math.ceil(Number(values.reports) / (kinds * times))
console.log(`${browser}, seed ${values.seed}; ${reports} reports at each strike`)
console.log(`${'fault'.padEnd(26)} times reports  lost doubled repeated wrong       ms`)
const outcomes = await runDelivery({
  browser,
  seed: Number(values.seed),
  times,
  reports,
  ...(values.only ? { only: values.only } : {}),
  told: (outcome) => console.log(lineOf(outcome)),
})
const sum = (of: (outcome: DeliveryOutcome) => number) => outcomes.reduce((total, each) => total + of(each), 0)
const all: DeliveryOutcome = {
  fault: 'all',
  times: sum((each) => each.times),
  reports: sum((each) => each.reports),
  lost: sum((each) => each.lost),
  doubled: sum((each) => each.doubled),
  repeated: sum((each) => each.repeated),
  wrong: outcomes.flatMap((each) => each.wrong),
  ms: sum((each) => each.ms),
}
console.log(lineOf(all))
for (const said of all.wrong.slice(0, 20)) console.log(`wrong: ${said}`)
const seldom = outcomes.filter((each) => each.times < times)
for (const [fault, why] of Object.entries(not)) console.log(`${fault}: not tried here, it ${why}`)
for (const { fault, times: felt } of seldom) console.log(`${fault}: felt only ${felt} times`)
process.exit(all.lost + all.doubled + all.wrong.length + seldom.length > 0 ? 1 : 0)

function lineOf({ fault, times: struck, reports: count, lost, doubled, repeated, wrong, ms }: DeliveryOutcome): string {
  const numbers = [String(struck).padStart(5), String(count).padStart(7), String(lost).padStart(5)]
  return [
    fault.padEnd(26),
    ...numbers,
    String(doubled).padStart(7),
    String(repeated).padStart(8),
    String(wrong.length).padStart(5),
    String(ms).padStart(8),
  ].join(' ')
}
