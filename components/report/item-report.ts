import { buildReport } from '../../utils/report/model/build-report.ts'
import { buildPayload, parsePayload } from '../../utils/report/model/cloud-event.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { isWiped } from '../../utils/report/outbox/wipe-delivered.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/**
 * Returns the report of an item: its final bytes, or what its draft would be.
 *
 * @param picture Picture of the draft.
 * @returns Null for a draft without a category and for a wiped item.
 */
export function getItemReport(item: OutboxItem, picture: Picture | null = null): Report | null {
  if (item.body !== null) return parsePayload(item.body)
  if (isWiped(item)) return null
  return item.form.category ? buildReport(item, picture) : null
}

/** Returns what the item's recipient receives: the final bytes, or what they would be. */
export function getItemPayload(item: OutboxItem, report: Report): object {
  return item.body === null ? buildPayload(report, item.recipient ?? undefined) : (JSON.parse(item.body) as object)
}
