// What is put into one of the extension's pages: the product's own outbox, as a page of ours has it.

export { hasHostPermission } from '../../../utils/lib/host-permission.ts'
export { drainOutbox, LEASE_DURATION } from '../../../utils/report/outbox/drain-outbox.ts'
export {
  createDraft,
  listOutboxItems,
  queueDraft,
  retryReportNow,
  saveDraft,
  withdrawReport,
} from '../../../utils/report/outbox/outbox-store.ts'
