// A backup of the settings and the study progress: a JSON file that both browsers read. Access codes lie elsewhere and
// are never in it. Nor is what belongs to one device or person alone: pauses, the name of the last reporter, and texts
// that were imported with the rules bound to checks, which may be internal papers.

import * as z from 'zod/mini'
import { isLaterVersion, parseJsonFile } from './json-file.ts'
import { isManagedRecipient } from './managed-recipients.ts'
import { migrateSettings } from './migrate-settings.ts'
import { type AddressProblem, findAddressProblem } from './recipient-address.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings-schema.ts'

/** Permanent mark of the format, and its version. The settings in it have their version as well. */
const FORMAT = 'truoc-khi-dang-backup'
const VERSION = 1

/** Most bytes read of a file. */
export const MAX_BACKUP_BYTES = 2_000_000

/** What stays on the device. */
const LEFT_OUT = ['sitesPaused', 'reporter', 'reminders', 'rolesAsked'] as const satisfies readonly (keyof Settings)[]

const backupSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: z.record(z.string(), z.unknown()),
  // Files of earlier versions have none.
  study: z.optional(z.object({ cards: z.array(z.unknown()), answers: z.array(z.unknown()) })),
})

/** The rows of the study progress in a backup. What is read is not checked here: the room of study knows its rows. */
export interface StudyRows {
  cards: readonly unknown[]
  answers: readonly unknown[]
}

/** What a backup restores. */
export interface Backup<Study = StudyRows> {
  settings: Settings
  /** Undefined where the file has none: what is on the device stays. */
  study: Study | undefined
}

/** Why a file cannot be used. */
export type BackupFileProblem = 'too-large' | 'no-json' | 'no-backup' | 'newer' | 'address'

/** Writes a backup of the settings, and of the study progress where it could be read. */
export function writeBackup(settings: Settings, study?: StudyRows): string {
  const kept = Object.entries(settings).filter(([key]) => !LEFT_OUT.some((each) => each === key))
  const content = { format: FORMAT, version: VERSION, settings: Object.fromEntries(kept), study }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** Names the file of a backup, by the day it is made. */
export function nameBackupFile(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `truoc-khi-dang-${day.join('-')}.json`
}

/**
 * Reads a backup, also of an earlier version.
 *
 * @param current The settings of this device; what is never in a backup stays as it is here.
 * @returns What is there after it is restored, or why it cannot be used.
 */
export function readBackup(bytes: Uint8Array, current: Settings): Backup | BackupFileProblem {
  if (bytes.length > MAX_BACKUP_BYTES) return 'too-large'
  const content = parseJsonFile(bytes)
  if (content === undefined) return 'no-json'
  const parsed = backupSchema.safeParse(content)
  if (!parsed.success) return isLaterVersion(content, FORMAT, VERSION) ? 'newer' : 'no-backup'
  // What an earlier version did not have either gets its default, as in a profile of that version.
  const leftOut = Object.fromEntries(LEFT_OUT.map((key) => [key, DEFAULT_SETTINGS[key]]))
  const { settings, problem } = migrateSettings({ ...leftOut, ...parsed.data.settings })
  if (problem) return problem === 'from-newer-version' ? 'newer' : 'no-backup'
  if (!hasOwnIds(settings)) return 'no-backup'
  if (findSettingsAddressProblem(settings)) return 'address'
  const kept = Object.fromEntries(LEFT_OUT.map((key) => [key, current[key]]))
  return { settings: { ...settings, ...kept }, study: parsed.data.study }
}

/** Whether each recipient has an id for itself, and none poses as one that the organisation set. */
function hasOwnIds({ recipients }: Settings): boolean {
  const ids = new Set(recipients.map(({ id }) => id))
  return ids.size === recipients.length && !recipients.some(isManagedRecipient)
}

/** The page that stores an address looks at it first, so a file must not bring one in that it would refuse. */
function findSettingsAddressProblem({ recipients, updates }: Settings): AddressProblem | undefined {
  for (const { kind, address } of recipients) {
    const problem = findAddressProblem(kind, address)
    if (problem) return problem
  }
  return updates ? findAddressProblem('post', updates.address) : undefined
}
