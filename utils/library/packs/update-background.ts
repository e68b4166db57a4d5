// Updates of the library in the background: one alarm a day, only if a source is configured. All listeners are
// registered in the worker's first turn, because the browser wakes it only for those. The check itself is in a part
// that is loaded when it is due (updates-part.ts).

import { browser } from 'wxt/browser'
import { loadPart } from '../../background-parts/load-part.ts'
import { readUpdateSource, watchUpdateSource } from '../../settings/update-source.ts'
import { readLastUpdateCheck } from './last-update-check.ts'
import { computeFirstWait } from './update-schedule.ts'

const ALARM = 'library-update'

/** Registers the alarm and all listeners, synchronously. */
export function startUpdatesBackground(): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === ALARM ? runUpdateCheck().catch(logError) : undefined))
  // Firefox forgets alarms when it closes. This event wakes the background to create the alarm again.
  browser.runtime.onStartup.addListener(() => ensureUpdateAlarm().catch(logError))
  watchUpdateSource(() => void ensureUpdateAlarm().catch(logError))
  ensureUpdateAlarm().catch(logError)
}

async function runUpdateCheck(): Promise<void> {
  const { source } = await readUpdateSource()
  if (!source) return void (await browser.alarms.clear(ALARM))
  const { checkSource } = await loadPart('updates')
  const { nextAt } = await checkSource(source)
  await browser.alarms.create(ALARM, { when: nextAt })
}

/**
 * Creates the alarm if it is missing. An alarm recreated at every wake would never fire. Without a source the alarm is
 * cleared.
 */
async function ensureUpdateAlarm(): Promise<void> {
  const { source } = await readUpdateSource()
  if (!source) return void (await browser.alarms.clear(ALARM))
  if (await browser.alarms.get(ALARM)) return
  const soon = Date.now() + computeFirstWait(Math.random())
  const last = await readLastUpdateCheck()
  await browser.alarms.create(ALARM, { when: last ? Math.max(last.nextAt, Date.now()) : soon })
}

function logError(error: unknown): void {
  console.error('packs: in the background', error)
}
