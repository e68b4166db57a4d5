// npm run test:delivery: sends reports in a real browser while every known kind of fault strikes at random moments.
// Uses Chromium unless `--browser firefox` (or BROWSER) says otherwise. Options: `--seed N` other moments; `--reports
// N` reports in all (2,000); `--times N` strikes of each fault (20); `--only "NAME"` one kind of fault; `--built` skips
// the build. Fails when a report is lost or doubled, or when a shown state is wrong.

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
if (!built) throw new Error(`${values.browser}: only chromium and firefox are supported.`)
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
const { faults, untestable } = listFaults(browser)
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
  onOutcome: (outcome) => console.log(formatRow(outcome)),
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
console.log(formatRow(all))
for (const error of all.wrong.slice(0, 20)) console.log(`wrong: ${error}`)
const rare = outcomes.filter((each) => each.times < times)
for (const [fault, why] of Object.entries(untestable)) console.log(`${fault}: not tested here, it ${why}`)
for (const { fault, times: strikes } of rare) console.log(`${fault}: took effect only ${strikes} times`)
process.exit(all.lost + all.doubled + all.wrong.length + rare.length > 0 ? 1 : 0)

function formatRow({
  fault,
  times: strikes,
  reports: count,
  lost,
  doubled,
  repeated,
  wrong,
  ms,
}: DeliveryOutcome): string {
  const numbers = [String(strikes).padStart(5), String(count).padStart(7), String(lost).padStart(5)]
  return [
    fault.padEnd(26),
    ...numbers,
    String(doubled).padStart(7),
    String(repeated).padStart(8),
    String(wrong.length).padStart(5),
    String(ms).padStart(8),
  ].join(' ')
}
