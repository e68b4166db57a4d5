import type { Reporter } from '../../settings/reporter-schema.ts'
import type { Report } from './report-schema.ts'

/** Who reports, as a report says it: only what was filled in. Undefined when nothing was, or the form leaves it out. */
export function toReporterField(reporter: Reporter | undefined): Report['reporter'] {
  const name = reporter?.name.trim()
  const unit = reporter?.unit.trim()
  if (!name && !unit) return undefined
  return { ...(name ? { name } : {}), ...(unit ? { unit } : {}) }
}
