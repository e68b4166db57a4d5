// npm run bench:wake: measures, in both browsers (BROWSER=chromium for one), how long a stopped background takes from
// an event to its handler's answer, and prints the sizes of the scripts. `-- --before FOLDER` compares with the
// packages of an older build, in turns, so that other work on this machine slows both. Needs `npm run build`.

import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { getBuiltFolder } from '../../tests/e2e/harness/launch-stage.ts'
import { type BrowserName, ensureBrowser, getWantedBrowsers } from '../browsers.ts'
import { computeMedian } from './loading/median.ts'
import { measureWakes, WAKING_EVENTS, type WakeTimes } from './wake/measure-wakes.ts'

/** Browser starts for each build, and rounds in each. */
const STARTS = 4
const ROUNDS = 5
const SCRIPTS = ['background.js', 'report-part.js', 'queue-part.js', 'updates-part.js']

const { before } = parseArgs({ options: { before: { type: 'string' } } }).values

for (const name of getWantedBrowsers()) {
  ensureBrowser(name)
  const builds = before === undefined ? { now: '' } : { before: join(before, folderName(name)), now: '' }
  const results = new Map<string, WakeTimes[]>()
  for (let start = 0; start < STARTS; start++) {
    for (const [build, folder] of Object.entries(builds)) {
      const rounds = await measureWakes(name, folder || getBuiltFolder(name), ROUNDS)
      results.set(build, [...(results.get(build) ?? []), ...rounds])
    }
  }
  console.log(
    `\n${name}, ms from the event to the answer of a stopped background (median, worst of ${STARTS * ROUNDS})`,
  )
  for (const event of WAKING_EVENTS) {
    const columns = [...results].map(([build, rounds]) => {
      const all = rounds.map((times) => times[event])
      return `${build} ${computeMedian(all).toFixed(0).padStart(4)}, ${Math.max(...all)
        .toFixed(0)
        .padStart(4)}`
    })
    console.log(`${event.padEnd(52)} ${columns.join('   ')}`)
  }
  for (const [build, folder] of Object.entries(builds)) {
    const sizes = SCRIPTS.map((script) => join(folder || getBuiltFolder(name), script))
      .filter((path) => existsSync(path))
      .map((path) => `${path.slice(dirname(path).length + 1)} ${(statSync(path).size / 1000).toFixed(1)} kB`)
    console.log(`${build}: ${sizes.join(', ')}`)
  }
}

function folderName(name: BrowserName): string {
  return name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
}
