// Updates of the library, in the background: an alarm a day, only where a source is set. Everything is registered in the
// first turn of the worker.

import { browser } from 'wxt/browser'
import { mayReach } from '../../lib/host-permission.ts'
import { isInUse, readUpdateSource, watchUpdateSource } from '../../settings/update-source.ts'
import { DOCUMENTS } from '../documents.ts'
import { PROVISIONS } from '../provisions.ts'
import { lookForUpdate } from './check-for-update.ts'
import { readLastLook } from './last-update-check.ts'
import { waitForFirst } from './schedule.ts'

const ALARM = 'library-update'

/** Registers the alarm and all listeners, at once. */
export function startUpdatesBackground(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) look().catch(tell)
  })
  // Firefox forgets alarms when it is closed: this wakes us to set ours again.
  browser.runtime.onStartup.addListener(() => void keepAlarm().catch(tell))
  watchUpdateSource(() => void keepAlarm().catch(tell))
  keepAlarm().catch(tell)
}

async function look(): Promise<void> {
  const { source } = await readUpdateSource()
  if (!source) return void (await browser.alarms.clear(ALARM))
  const bundle = { documents: DOCUMENTS, provisions: PROVISIONS }
  const { nextAt } = await lookForUpdate(source, { bundle, mayReach, stillWanted: () => isInUse(source) })
  await browser.alarms.create(ALARM, { when: nextAt })
}

/** An alarm that is made anew at every wake would never ring; one without a source has nothing to ring for. */
async function keepAlarm(): Promise<void> {
  const { source } = await readUpdateSource()
  if (!source) return void (await browser.alarms.clear(ALARM))
  if (await browser.alarms.get(ALARM)) return
  const soon = Date.now() + waitForFirst(Math.random())
  const last = await readLastLook()
  await browser.alarms.create(ALARM, { when: last ? Math.max(last.nextAt, Date.now()) : soon })
}

function tell(error: unknown): void {
  console.error('packs: in the background', error)
}
