import { readSettings } from '../../settings/settings-store.ts'

const DAY = 24 * 60 * 60 * 1000

/** What stays of a report that has arrived. */
export interface RetentionPolicy {
  /** How long it is kept, in milliseconds. */
  age: number
  /** Whether the words of the post and of its reporter are wiped at once. */
  wipe: boolean
}

/** What the user chose. Rejects when the device's storage cannot be read. */
export async function readRetentionPolicy(): Promise<RetentionPolicy> {
  const { settings } = await readSettings()
  return { age: settings.keepDays * DAY, wipe: settings.wipeDelivered }
}
