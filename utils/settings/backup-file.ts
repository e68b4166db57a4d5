// A backup of the settings: a JSON file that both browsers read. Access codes lie elsewhere and are never in it. Nor is
// what belongs to one device or person alone: pauses, the name of the last reporter, rules of texts that were imported.

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
})

/** Why a file cannot be used. */
export type BackupFileProblem = 'too-large' | 'no-json' | 'no-backup' | 'newer' | 'address'

/** Writes the settings as a backup. */
export function writeBackup(settings: Settings): string {
  const kept = Object.entries(settings).filter(([key]) => !LEFT_OUT.some((each) => each === key))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: Object.fromEntries(kept) }, undefined, 2)}\n`
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
 * @returns The settings after it is restored, or why it cannot be used.
 */
export function readBackup(bytes: Uint8Array, current: Settings): Settings | BackupFileProblem {
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
  return { ...settings, ...kept }
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
