import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LastCapture } from '../../../utils/report/capture/last-capture.ts'
import { isCaptureOpen } from '../../../utils/report/outbox/is-capture-open.ts'
import { outboxDb } from '../../../utils/report/outbox/outbox-db.ts'
import { createDraft, recordHandoff, removeItem, saveDraft } from '../../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../../utils/report/outbox/queue-draft.ts'
import { clearHandoff, markSentElsewhere } from '../../../utils/report/outbox/settle-handoff.ts'
import { FORM, POST, RECIPIENT } from '../sample-report.ts'

const make = (state: LastCapture['state'], id?: string): LastCapture => ({ at: 0, state, ...(id ? { id } : {}) })

async function startReport(): Promise<string> {
  const { id } = await createDraft(POST)
  await saveDraft(id, FORM)
  return id
}

beforeEach(() => outboxDb.items.clear())

describe('a capture waits for its user', () => {
  it('while the post is taken, and when that failed', async () => {
    for (const state of ['taking', 'unread', 'no-script', 'storage'] as const)
      expect(await isCaptureOpen(make(state)), state).toBe(true)
  })

  it('until its report was sent or dropped', async () => {
    const sent = await startReport()
    expect(await isCaptureOpen(make('taken', sent))).toBe(true)
    await queueDraft(sent, RECIPIENT)
    expect(await isCaptureOpen(make('taken', sent))).toBe(false)
    const dropped = await startReport()
    await removeItem(dropped)
    expect(await isCaptureOpen(make('taken', dropped))).toBe(false)
  })

  it('until it has an answer whether its letter went out, also when it was changed after', async () => {
    const [out, back] = [await startReport(), await startReport()]
    for (const id of [out, back]) {
      await recordHandoff(id, 'email')
      expect(await isCaptureOpen(make('mailed', id))).toBe(true)
    }
    await markSentElsewhere(out)
    expect(await isCaptureOpen(make('mailed', out))).toBe(false)
    await saveDraft(back, { ...FORM, note: 'Thêm một câu' })
    expect(await isCaptureOpen(make('mailed', back))).toBe(true)
    await clearHandoff(back)
    expect(await isCaptureOpen(make('mailed', back))).toBe(false)
  })
})
