/** Logs a failing call of an alarm instead of throwing: each alarm is a safety net, and another one wakes as well. */
export async function logAlarmFailure(call: () => Promise<unknown>): Promise<void> {
  try {
    await call()
  } catch (error) {
    console.warn('report: an alarm of the outbox', error)
  }
}
