// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { paperWords } from '../../utils/i18n/report/report-paper.ts'
import { UUID7, uuid7 } from '../../utils/lib/uuid.ts'
import { copyReport } from '../../utils/report/export/copy.ts'
import { reportFileName, reportFileText, saveReportFile } from '../../utils/report/export/file.ts'
import { MAX_MAILTO, mailtoOf } from '../../utils/report/export/mailto.ts'
import { reportText } from '../../utils/report/export/plain-text.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { ReportForm } from '../../utils/report/model/outbox-item.ts'
import { type Report, reportSchema } from '../../utils/report/model/report.ts'
import { FORM, POST } from './samples.ts'

const words = reportWords.vi.text
const NOTE = reportWords.vi.cutNote
const CONTEXT = { words: { text: words, paper: paperWords.vi }, language: 'vi', recipient: null }
const ID = uuid7(Date.UTC(2026, 10, 24))
const build = (post: Partial<CapturedPost> = {}, form: Partial<ReportForm> = {}): Report =>
  buildReport({
    id: ID,
    createdAt: Date.UTC(2026, 10, 24),
    post: { ...POST, ...post },
    form: { ...FORM, ...form },
  })

describe('a report', () => {
  it('has no author and no name in its title unless ticked', () => {
    expect(JSON.stringify(build())).not.toContain(POST.author)
    expect(build().post.title).toBe('Chợ quê | … | Facebook')
    expect(build({ title: 'Anh Tư', author: 'Anh Tư' }).post.title).toBe('')
    expect(build({}, { withAuthor: true })).toMatchObject({ author: POST.author, post: { title: POST.title } })
    expect('author' in build({ author: null }, { withAuthor: true })).toBe(false)
  })

  it('holds no half of a surrogate pair, which no store takes', async () => {
    const text = 'một nửa \ud83d'
    const report = build({ text, title: text }, { note: text })
    expect([report.post.text, report.post.title, report.note]).toEqual(Array(3).fill('một nửa \ufffd'))
    const [sent, captured] = [report.post.text, text].map((each) => createHash('sha256').update(each).digest('hex'))
    expect(sent).toBe(captured)
  })

  it('admits nothing its schema does not name', () => {
    expect(reportSchema.safeParse({ ...build(), reporter: 'ai đó' }).success).toBe(false)
    expect(reportSchema.safeParse({ ...build(), post: { ...build().post, author: 'x' } }).success).toBe(false)
    expect(() => build({}, { category: null })).toThrow('no-category')
  })

  it('has a number of version 7 that sorts by time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 10 ** 9 }), (time, later) => {
        expect(uuid7(time)).toMatch(UUID7)
        expect(uuid7(time) < uuid7(time + later)).toBe(true)
      }),
    )
  })
})

describe('the text of a report', () => {
  it('says all of it in lines', () => {
    const text = reportText(build({ shared: 'Bài gốc', truncated: true }, { withAuthor: true }), words)
    for (const part of [
      'Báo cáo bài có dấu hiệu: Lừa đảo',
      'Ở đâu: Facebook, bài viết',
      `Đường dẫn: ${POST.permalink}`,
      'Thời gian như trang ghi: 5 giờ',
      `Người đăng: ${POST.author}`,
      `Nội dung: “${POST.text}”`,
      'Bài gốc được chia sẻ: “Bài gốc”',
      '(Nội dung chưa lấy được hết)',
      'Đề nghị xử lý: Gỡ bỏ, Cảnh báo',
      `Mã báo cáo: ${ID}`,
    ]) {
      expect(text).toContain(part)
    }
    expect(reportText(build({ permalink: null }), words)).toContain('Đường dẫn: trang không cho biết')
  })

  it('goes into the clipboard', async () => {
    const writeText = vi.fn(async () => undefined)
    await copyReport(build(), words, { writeText } as unknown as Clipboard)
    expect(writeText).toHaveBeenCalledWith(reportText(build(), words))
  })
})

describe('an e-mail', () => {
  it('carries the whole text when it fits', () => {
    const { href: url } = mailtoOf(
      'tiepnhan@vi-du.vn',
      build({ text: 'ngan', permalink: null }, { note: '', evidence: [], measures: [] }),
      words,
      NOTE,
    )
    const { pathname, searchParams } = new URL(url)
    expect(pathname).toBe('tiepnhan@vi-du.vn')
    expect(searchParams.get('subject')).toBe('Báo cáo bài có dấu hiệu: Lừa đảo')
    expect(url.length).toBeLessThanOrEqual(MAX_MAILTO)
  })

  it('is never too long, never broken, adds no header, and says when it was cut', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.constantFrom('a&bcc=ke@gian.vn\r\nBcc: x', '😀'.repeat(900), '\ud800'),
    )
    fc.assert(
      fc.property(text, fc.string({ maxLength: 300 }), (content, note) => {
        const { href: url } = mailtoOf('tiepnhan@vi-du.vn', build({ text: content }, { note }), words, NOTE)
        expect(url.length).toBeLessThanOrEqual(MAX_MAILTO)
        const { searchParams, pathname } = new URL(url)
        expect([...searchParams.keys()]).toEqual(['subject', 'body'])
        expect(pathname).toBe('tiepnhan@vi-du.vn')
        const body = searchParams.get('body')!
        expect(body.endsWith(NOTE) || body.endsWith(ID)).toBe(true)
      }),
      { numRuns: 40 },
    )
    expect(new URL(mailtoOf('a@b.vn?bcc=c@d.vn', build(), words, NOTE).href).searchParams.get('bcc')).toBeNull()
  })
})

describe('a file', () => {
  it('holds the same data under a name that tells the day', () => {
    expect(reportFileName(build())).toBe(`bao-cao-2026-11-24-${ID.slice(-8)}.json`)
    expect(JSON.parse(reportFileText(build()))).toEqual(build())
  })

  it('is handed over as a download', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    await saveReportFile(build(), 'json', CONTEXT, document)
    expect(click).toHaveBeenCalledTimes(1)
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe(reportFileName(build()))
    expect(await (make.mock.calls[0]![0] as Blob).text()).toBe(reportFileText(build()))
  })
})
