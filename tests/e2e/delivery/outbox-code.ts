// Bundled into an extension page: the product's own outbox code.

export { hasHostPermission } from '../../../utils/lib/host-permission.ts'
export { drainOutbox, LEASE_DURATION } from '../../../utils/report/outbox/drain-outbox.ts'
export {
  createDraft,
  listOutboxItems,
  retryReportNow,
  saveDraft,
  withdrawReport,
} from '../../../utils/report/outbox/outbox-store.ts'
export { queueDraft } from '../../../utils/report/outbox/queue-draft.ts'
