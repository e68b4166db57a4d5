import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../../utils/report/model/report-schema.ts'
import { buildSampleReport, POST } from '../sample-report.ts'

describe('a report', () => {
  it('leaves out the author, also from the title, unless ticked', () => {
    expect(JSON.stringify(buildSampleReport())).not.toContain(POST.author)
    expect(buildSampleReport().post.title).toBe('Chợ quê | … | Facebook')
    expect(buildSampleReport({ title: 'Anh Tư', author: 'Anh Tư' }).post.title).toBe('')
    const nicknamed = { author: 'Phạm Hồng Sen (Bống)', title: 'Phạm Hồng Sen - Bài viết | Facebook' }
    expect(buildSampleReport(nicknamed).post.title).toBe('… - Bài viết | Facebook')
    expect(buildSampleReport({ ...nicknamed, title: 'Phạm Hồng Sen' }).post.title).toBe('')
    expect(buildSampleReport({}, { withAuthor: true })).toMatchObject({
      author: POST.author,
      post: { title: POST.title },
    })
    expect('author' in buildSampleReport({ author: null }, { withAuthor: true })).toBe(false)
  })

  it('holds no lone surrogate, which no store accepts', async () => {
    const text = 'một nửa \ud83d'
    const report = buildSampleReport({ text, title: text }, { note: text })
    expect([report.post.text, report.post.title, report.note]).toEqual(Array(3).fill('một nửa \ufffd'))
    const [sent, captured] = [report.post.text, text].map((each) => createHash('sha256').update(each).digest('hex'))
    expect(sent).toBe(captured)
  })

  it('rejects fields that its schema does not list', () => {
    expect(reportSchema.safeParse({ ...buildSampleReport(), reporter: 'ai đó' }).success).toBe(false)
    expect(
      reportSchema.safeParse({ ...buildSampleReport(), post: { ...buildSampleReport().post, author: 'x' } }).success,
    ).toBe(false)
    expect(() => buildSampleReport({}, { category: null })).toThrow('no-category')
  })
})
