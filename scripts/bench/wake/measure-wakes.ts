import type { Page } from 'puppeteer-core'
import { storeSettings } from '../../../tests/e2e/harness/browser-storage.ts'
import { launchStage } from '../../../tests/e2e/harness/launch-stage.ts'
import { putBackgroundToSleep } from '../../../tests/e2e/harness/sleep-background.ts'
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings-schema.ts'
import type { BrowserName } from '../../browsers.ts'
import { timeMessage, timeOutboxAlarm, timeUpdateAlarm } from './time-in-page.ts'

/** The measured events. Each of the last three needs a part of the background. */
export const WAKING_EVENTS = [
  'a message that needs no part',
  'a message about a report',
  'the alarm of the outbox, which is empty',
  'the alarm of library updates, which may not connect',
] as const

/** Milliseconds from each event to the handler's answer. */
export type WakeTimes = Record<(typeof WAKING_EVENTS)[number], number>

const TIMERS: Record<(typeof WAKING_EVENTS)[number], (page: Page) => Promise<number>> = {
  // No handler has this name, so the answer is that there is none.
  'a message that needs no part': (page) => page.evaluate(timeMessage, { name: 'none', data: null }),
  'a message about a report': (page) => page.evaluate(timeMessage, { name: 'fetch-picture', data: { id: 'none' } }),
  'the alarm of the outbox, which is empty': (page) => page.evaluate(timeOutboxAlarm),
  'the alarm of library updates, which may not connect': (page) => page.evaluate(timeUpdateAlarm),
}

/** Starts a browser with an extension, stops its background before every event, and returns the times of each round. */
export async function measureWakes(name: BrowserName, folder: string, rounds: number): Promise<WakeTimes[]> {
  const stage = await launchStage(name, { folder })
  try {
    const page = await stage.openOwn('welcome.html')
    await page.bringToFront()
    // The bench grants no permission for this address, so a check for an update ends before it connects.
    const updates = { address: 'https://goi.example/goi.json', key: `${'A'.repeat(43)}=` }
    await storeSettings(page, { ...DEFAULT_SETTINGS, updates })
    const all: WakeTimes[] = []
    for (let round = 0; round < rounds; round++) {
      const times = {} as WakeTimes
      for (const event of WAKING_EVENTS) {
        await putBackgroundToSleep(stage)
        times[event] = await TIMERS[event](page)
      }
      all.push(times)
    }
    return all
  } finally {
    await stage.close()
  }
}
