import { buildReport } from '../../utils/report/build.ts'
import type { OutboxItem } from '../../utils/report/item.ts'
import type { Picture } from '../../utils/report/picture/picture.ts'
import { type Report, reportSchema } from '../../utils/report/report.ts'

/**
 * The report of an item: its final bytes where it has some, else what its draft would be with a picture; null while that has
 * no category.
 */
export function reportOf(item: OutboxItem, picture: Picture | null = null): Report | null {
  if (item.body !== null) return reportSchema.parse(JSON.parse(item.body))
  return item.form.category ? buildReport(item, picture) : null
}
