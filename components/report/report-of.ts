import { buildReport } from '../../utils/report/build.ts'
import { reportIn } from '../../utils/report/event.ts'
import type { OutboxItem } from '../../utils/report/item.ts'
import type { Report } from '../../utils/report/report.ts'

/** The report of an item: its final bytes where it has some, else what its draft would be; null while that has no category. */
export function reportOf(item: OutboxItem): Report | null {
  if (item.body !== null) return reportIn(item.body)
  return item.form.category ? buildReport(item) : null
}
