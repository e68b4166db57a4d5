// What is put into one of the extension's pages: the product's own outbox, as a page of ours has it.

export { mayReach } from '../../../utils/permission.ts'
export { drain, LEASE } from '../../../utils/report/drain.ts'
export { createDraft, list, queue, retryNow, saveDraft, withdraw } from '../../../utils/report/outbox.ts'
