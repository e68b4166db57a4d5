// npm run bench:start: how long the script that every page of a site loads takes to compile and run before the page's
// first script, in Chromium: median and worst of some loads, with the processor as it is and four times slower. Needs
// `npm run build`.

import { launchStage } from '../../tests/e2e/harness/launch-stage.ts'
import { ensureBrowser } from '../browsers.ts'
import { computeMedian } from './loading/median.ts'

const LOADS = 15

interface TraceEvent {
  name: string
  /** Time of the processor, in microseconds: other work on the machine does not count. */
  tdur?: number
  args?: { data?: { url?: string }; fileName?: string }
}

ensureBrowser('chromium')
const stage = await launchStage('chromium')
const page = await stage.open('facebook')
await page.bringToFront()
for (const slowdown of [1, 4]) {
  await page.emulateCPUThrottling(slowdown)
  const times: number[] = []
  for (let load = 0; load < LOADS; load++) {
    await page.tracing.start({ categories: ['devtools.timeline'] })
    await page.reload()
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }
    const own = trace.traceEvents.filter(
      ({ name, args }) =>
        /^(?:EvaluateScript|v8\.compile)$/.test(name) &&
        (args?.data?.url ?? args?.fileName ?? '').endsWith('compose.js'),
    )
    times.push(own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000)
  }
  const figures = `${computeMedian(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`
  console.log(`compose.js at the start of a page, processor slowed ${slowdown} times: ${figures}`)
}
await stage.close()
