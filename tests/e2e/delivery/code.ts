// What is put into one of the extension's pages: the product's own outbox, as a page of ours has it.

export { mayReach } from '../../../utils/lib/host-permission.ts'
export { drain, LEASE } from '../../../utils/report/outbox/drain.ts'
export { createDraft, list, queue, retryNow, saveDraft, withdraw } from '../../../utils/report/outbox/outbox.ts'
