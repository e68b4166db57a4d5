// A backup of the settings, with the study progress that is in it.

import { type Backup, type BackupFileProblem, readBackup } from '../settings/backup-file.ts'
import type { Settings } from '../settings/settings-schema.ts'
import { repairProgress } from './repair-progress.ts'
import type { StudyProgress } from './study-progress.ts'

/**
 * Reads a backup as `readBackup` does, and checks the study progress in it.
 *
 * @param current The settings of this device; what is never in a backup stays as it is here.
 */
export function readBackupWithStudy(bytes: Uint8Array, current: Settings): Backup<StudyProgress> | BackupFileProblem {
  const backup = readBackup(bytes, current)
  if (typeof backup === 'string') return backup
  const { settings, study } = backup
  if (!study) return { settings, study: undefined }
  const { progress, whole } = repairProgress(study.cards, study.answers)
  return whole ? { settings, study: progress } : 'no-backup'
}
