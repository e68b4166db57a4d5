import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createUuidV7 } from '../../../utils/lib/uuid.ts'
import { buildReport } from '../../../utils/report/model/build-report.ts'
import type { CapturedPost } from '../../../utils/report/model/captured-post.ts'
import type { ReportFormValues } from '../../../utils/report/model/outbox-item.ts'
import { type Report, reportSchema } from '../../../utils/report/model/report-schema.ts'
import { FORM, POST } from '../sample-report.ts'

const ID = createUuidV7(Date.UTC(2026, 10, 24))
const build = (post: Partial<CapturedPost> = {}, form: Partial<ReportFormValues> = {}): Report =>
  buildReport({
    id: ID,
    createdAt: Date.UTC(2026, 10, 24),
    post: { ...POST, ...post },
    form: { ...FORM, ...form },
  })

describe('a report', () => {
  it('leaves out the author, also from the title, unless ticked', () => {
    expect(JSON.stringify(build())).not.toContain(POST.author)
    expect(build().post.title).toBe('Chợ quê | … | Facebook')
    expect(build({ title: 'Anh Tư', author: 'Anh Tư' }).post.title).toBe('')
    expect(build({}, { withAuthor: true })).toMatchObject({ author: POST.author, post: { title: POST.title } })
    expect('author' in build({ author: null }, { withAuthor: true })).toBe(false)
  })

  it('holds no lone surrogate, which no store accepts', async () => {
    const text = 'một nửa \ud83d'
    const report = build({ text, title: text }, { note: text })
    expect([report.post.text, report.post.title, report.note]).toEqual(Array(3).fill('một nửa \ufffd'))
    const [sent, captured] = [report.post.text, text].map((each) => createHash('sha256').update(each).digest('hex'))
    expect(sent).toBe(captured)
  })

  it('rejects fields that its schema does not list', () => {
    expect(reportSchema.safeParse({ ...build(), reporter: 'ai đó' }).success).toBe(false)
    expect(reportSchema.safeParse({ ...build(), post: { ...build().post, author: 'x' } }).success).toBe(false)
    expect(() => build({}, { category: null })).toThrow('no-category')
  })
})
