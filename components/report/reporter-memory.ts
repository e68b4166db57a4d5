import type { Reporter } from '../../utils/settings/reporter-schema.ts'

/** Who reported last, as the settings remember it. */
export interface ReporterMemory {
  /** Null when nothing is remembered. */
  remembered: Reporter | null
  /** Remembers somebody for the next report, or forgets with null. Resolves to whether that was stored. */
  onRemember(reporter: Reporter | null): Promise<boolean>
}

/** Remembers who reports unless it is known already, or empty. Resolves to whether it is remembered, or need not be. */
export async function rememberReporter(
  { remembered, onRemember }: ReporterMemory,
  reporter: Reporter,
): Promise<boolean> {
  const { name, unit } = reporter
  if (name.trim() === '' && unit.trim() === '') return true
  if (remembered?.name === name && remembered.unit === unit) return true
  return onRemember(reporter)
}
