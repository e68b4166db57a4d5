import { readSettings } from '../../settings/settings-store.ts'

const DAY = 24 * 60 * 60 * 1000

/** How delivered reports are kept. */
export interface RetentionPolicy {
  /** How long a delivered report is kept, in milliseconds. */
  age: number
  /** Whether the texts of the post and of the reporter are wiped immediately after delivery. */
  wipe: boolean
}

/** Reads the user's retention settings. Rejects when the device's storage cannot be read. */
export async function readRetentionPolicy(): Promise<RetentionPolicy> {
  const { settings } = await readSettings()
  return { age: settings.keepDays * DAY, wipe: settings.wipeDelivered }
}
