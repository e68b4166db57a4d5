// Functions that the delivery tests run in an extension page, which contains the outbox's code (outbox-code.ts).

import type { FORM, POST } from '../../report/sample-report.ts'
import type * as Code from './outbox-code.ts'

declare const outboxCode: typeof Code

/** The part of the extension API that manages host permissions. */
export type PermissionsApi = { permissions: Record<'request' | 'contains', (about: object) => Promise<boolean>> }

/** Runs in an extension page: makes the next click there request access to this machine's addresses. */
export function requestPermissionOnClick(origins: string[]): void {
  const { permissions } = (globalThis as unknown as { chrome: PermissionsApi }).chrome
  const ask = async () => {
    const granted = await permissions.request({ origins })
    Object.assign(globalThis, { granted })
  }
  window.addEventListener('click', () => void ask(), { once: true })
}

/**
 * Runs in an extension page: applies an action to every waiting report, except those that the background is sending.
 */
export async function applyToWaiting(action: 'retryReportNow' | 'withdrawReport'): Promise<void> {
  for (const { id } of await outboxCode.listOutboxItems(['queued', 'undelivered'])) {
    try {
      await outboxCode[action](id)
    } catch (error) {
      if ((error as { problem?: string }).problem !== 'state') throw error
    }
  }
}

/** Runs in an extension page: creates and fills in drafts, as the form does. */
export async function saveDraftInPage(about: {
  given: number[]
  longer: number
  post: typeof POST
  form: typeof FORM
}): Promise<string[]> {
  const ids: string[] = []
  for (const serial of about.given) {
    const permalink = `https://www.facebook.com/groups/77/posts/${serial}/`
    const text = `Bài số ${serial}. ${'x'.repeat(about.longer)}`
    const { id } = await outboxCode.createDraft({ ...about.post, permalink, text })
    await outboxCode.saveDraft(id, about.form)
    ids.push(id)
  }
  return ids
}

/** Runs in an extension page: queues drafts sequentially; one that fails does not stop the rest. */
export async function queueDraftsInPage(about: {
  ids: string[]
  origin: string
}): Promise<{ queued: string[]; problems: string[] }> {
  const queued: string[] = []
  const problems: string[] = []
  for (const [index, id] of about.ids.entries()) {
    const kind = index % 2 ? ('put' as const) : ('post' as const)
    const recipient = { id: 'kho', name: 'Kho', kind, address: `${about.origin}/bao-cao`, cloudevents: false }
    try {
      await outboxCode.queueDraft(id, { ...recipient, auth: 'none' })
      queued.push(id)
    } catch (error) {
      problems.push((error as { problem?: string }).problem ?? String(error))
    }
  }
  return { queued, problems }
}

/**
 * Runs in an extension page: creates, fills in and queues reports, as form and preview do. One that does not fit leaves
 * no change.
 */
export async function queueReportInPage(about: {
  given: number[]
  origin: string
  ahead: number
  post: typeof POST
  form: typeof FORM
}): Promise<{ ids: string[]; full: number }> {
  const ids: string[] = []
  let full = 0
  for (const serial of about.given) {
    const kind = serial % 2 ? ('put' as const) : ('post' as const)
    const recipient = { id: 'kho', name: 'Kho', kind, address: `${about.origin}/bao-cao`, cloudevents: false }
    const permalink = `https://www.facebook.com/groups/77/posts/${serial}/`
    const now = Date.now() + about.ahead
    try {
      const { id } = await outboxCode.createDraft({ ...about.post, permalink, text: `Bài số ${serial}.` }, now)
      await outboxCode.saveDraft(id, about.form, now)
      await outboxCode.queueDraft(id, { ...recipient, auth: 'none' }, now)
      ids.push(id)
    } catch (error) {
      if ((error as { problem?: string }).problem !== 'storage-full') throw error
      full++
    }
  }
  return { ids, full }
}
