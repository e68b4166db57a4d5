import { type Browser, browser } from 'wxt/browser'
import { logAlarmFailure } from './log-alarm-failure.ts'

/** The alarm that wakes the background for the outbox. */
export const OUTBOX_ALARM_NAME = 'outbox'
/** The period while a report waits or may wait, in minutes. */
const WAITING_PERIOD = 1
/**
 * The period while none waits, in minutes. Not "never": a page can be closed between queueing a report and asking for a
 * drain, and old reports are deleted also while the browser runs for weeks.
 */
const EMPTY_PERIOD = 30

/** Undefined when there is none. */
type Alarm = Browser.alarms.Alarm | undefined

/**
 * Creates the alarm only when it is missing: recreating it whenever the worker wakes would restart its period forever.
 * A new one has the short period, because a report may wait.
 */
export async function ensureOutboxAlarm(): Promise<void> {
  if (!ringsWithin(await getAlarm(), EMPTY_PERIOD)) await createAlarm(WAITING_PERIOD)
}

/** Makes the alarm ring every minute. Call it before anything that can leave a report waiting. Never rejects. */
export async function setFrequentAlarm(): Promise<void> {
  await logAlarmFailure(async () => {
    const alarm = await getAlarm()
    if (alarm?.periodInMinutes !== WAITING_PERIOD || !ringsWithin(alarm, WAITING_PERIOD))
      await createAlarm(WAITING_PERIOD)
  })
}

/** Makes the alarm ring rarely. Call it only when no report waits and none can be queued meanwhile. Never rejects. */
export function setRareAlarm(): Promise<void> {
  return logAlarmFailure(() => createAlarm(EMPTY_PERIOD))
}

/** Whether the alarm rings within a period from now. It does not when the clock was set back after it was created. */
function ringsWithin(alarm: Alarm, period: number): boolean {
  return alarm !== undefined && alarm.scheduledTime <= Date.now() + period * 60_000
}

function getAlarm(): Promise<Alarm> {
  return browser.alarms.get(OUTBOX_ALARM_NAME)
}

async function createAlarm(periodInMinutes: number): Promise<void> {
  await browser.alarms.create(OUTBOX_ALARM_NAME, { periodInMinutes })
}
