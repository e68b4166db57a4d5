import { browser } from 'wxt/browser'
import { logAlarmFailure } from './log-alarm-failure.ts'

/** The alarm that rings when the background was stopped while it sent. */
export const STOPPED_ALARM_NAME = 'outbox-stopped'
/**
 * Milliseconds between two calls. Firefox may delay a timer of a background page by up to 15 s
 * (`dom.timeout.budget_throttling_max_delay`), and 25 s is less than the 30 s of both browsers.
 */
const RENEWAL_INTERVAL = 10_000
/** The shortest delay of an alarm that Chromium allows. */
const ALARM_DELAY_MINUTES = 0.5

/**
 * Keeps the background running during `work`, and has the browser start it again if it is stopped nevertheless.
 *
 * Both browsers stop a background after 30 s without an event or a call of an extension API. A request that waits for
 * its answer counts as neither, and in Firefox a message without a reply does not count either. So this moves an alarm
 * forward repeatedly: each call counts as activity, and the alarm rings only after the calls have stopped.
 *
 * A failing alarm is logged and does not affect `work`.
 */
export async function keepAwake(work: () => Promise<void>): Promise<void> {
  void renewAlarm()
  const timer = setInterval(renewAlarm, RENEWAL_INTERVAL)
  try {
    await work()
  } finally {
    clearInterval(timer)
    await logAlarmFailure(() => browser.alarms.clear(STOPPED_ALARM_NAME))
  }
}

function renewAlarm(): Promise<void> {
  return logAlarmFailure(() => browser.alarms.create(STOPPED_ALARM_NAME, { delayInMinutes: ALARM_DELAY_MINUTES }))
}
