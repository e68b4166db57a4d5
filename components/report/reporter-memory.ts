import type { Reporter } from '../../utils/settings/reporter-schema.ts'

/** The last reporter, as the settings remember it. */
export interface ReporterMemory {
  /** Null when no reporter is remembered. */
  remembered: Reporter | null
  /** Stores a reporter for the next report, or deletes it with null. Resolves to whether storing succeeded. */
  onRemember(reporter: Reporter | null): Promise<boolean>
}

/** Remembers a reporter that is not empty and not yet known. Resolves to false only when storing failed. */
export async function rememberReporter(
  { remembered, onRemember }: ReporterMemory,
  reporter: Reporter,
): Promise<boolean> {
  const { name, unit } = reporter
  if (name.trim() === '' && unit.trim() === '') return true
  if (remembered?.name === name && remembered.unit === unit) return true
  return onRemember(reporter)
}
