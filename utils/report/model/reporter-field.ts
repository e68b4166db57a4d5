import type { Reporter } from '../../settings/reporter-schema.ts'
import type { Report } from './report-schema.ts'

/**
 * Returns the reporter as a report names it, with only the filled-in parts.
 *
 * @returns Undefined when the form leaves the reporter out, or when both parts are blank.
 */
export function toReporterField(reporter: Reporter | undefined): Report['reporter'] {
  const name = reporter?.name.trim()
  const unit = reporter?.unit.trim()
  if (!name && !unit) return undefined
  return { ...(name ? { name } : {}), ...(unit ? { unit } : {}) }
}
