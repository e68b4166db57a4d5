// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportMessages } from '../../../utils/i18n/report/report-messages.ts'
import { reportPaperMessages } from '../../../utils/i18n/report/report-paper-messages.ts'
import { copyReport } from '../../../utils/report/export/copy-report.ts'
import { buildMailtoLink, MAX_MAILTO_LENGTH } from '../../../utils/report/export/mailto-link.ts'
import { downloadReportFile, formatReportFileName, formatReportJson } from '../../../utils/report/export/report-file.ts'
import { renderReportText } from '../../../utils/report/export/report-text.ts'
import { buildSampleReport, POST, SAMPLE_REPORT_ID } from '../sample-report.ts'

const messages = reportMessages.vi.text
const NOTE = reportMessages.vi.cutNote
const CONTEXT = { messages: { text: messages, paper: reportPaperMessages.vi }, language: 'vi', recipient: null }

describe('the text of a report', () => {
  it('contains every part on a line', () => {
    const text = renderReportText(
      buildSampleReport({ shared: 'Bài gốc', truncated: true }, { withAuthor: true }),
      messages,
    )
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
      `Mã báo cáo: ${SAMPLE_REPORT_ID}`,
    ]) {
      expect(text).toContain(part)
    }
    expect(renderReportText(buildSampleReport({ permalink: null }), messages)).toContain(
      'Đường dẫn: trang không cho biết',
    )
  })

  it('is copied to the clipboard', async () => {
    const writeText = vi.fn(async () => undefined)
    await copyReport(buildSampleReport(), messages, { writeText } as unknown as Clipboard)
    expect(writeText).toHaveBeenCalledWith(renderReportText(buildSampleReport(), messages))
  })
})

describe('an e-mail', () => {
  it('carries the whole text when it fits', () => {
    const { href: url } = buildMailtoLink(
      'tiepnhan@vi-du.vn',
      buildSampleReport({ text: 'ngan', permalink: null }, { note: '', evidence: [], measures: [] }),
      messages,
      NOTE,
    )
    const { pathname, searchParams } = new URL(url)
    expect(pathname).toBe('tiepnhan@vi-du.vn')
    expect(searchParams.get('subject')).toBe('Báo cáo bài có dấu hiệu: Lừa đảo')
    expect(url.length).toBeLessThanOrEqual(MAX_MAILTO_LENGTH)
  })

  it('is never too long or malformed, adds no header, and says when it was cut', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.constantFrom('a&bcc=ke@gian.vn\r\nBcc: x', '😀'.repeat(900), '\ud800'),
    )
    fc.assert(
      fc.property(text, fc.string({ maxLength: 300 }), (content, note) => {
        const { href: url } = buildMailtoLink(
          'tiepnhan@vi-du.vn',
          buildSampleReport({ text: content }, { note }),
          messages,
          NOTE,
        )
        expect(url.length).toBeLessThanOrEqual(MAX_MAILTO_LENGTH)
        const { searchParams, pathname } = new URL(url)
        expect([...searchParams.keys()]).toEqual(['subject', 'body'])
        expect(pathname).toBe('tiepnhan@vi-du.vn')
        const body = searchParams.get('body')!
        expect(body.endsWith(NOTE) || body.endsWith(SAMPLE_REPORT_ID)).toBe(true)
      }),
      { numRuns: 40 },
    )
    expect(
      new URL(buildMailtoLink('a@b.vn?bcc=c@d.vn', buildSampleReport(), messages, NOTE).href).searchParams.get('bcc'),
    ).toBeNull()
  })
})

describe('a file', () => {
  it('holds the same data under a name with the date', () => {
    expect(formatReportFileName(buildSampleReport())).toBe(`bao-cao-2026-11-24-${SAMPLE_REPORT_ID.slice(-8)}.json`)
    expect(JSON.parse(formatReportJson(buildSampleReport()))).toEqual(buildSampleReport())
  })

  it('is saved as a download', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    await downloadReportFile(buildSampleReport(), 'json', CONTEXT, document)
    expect(click).toHaveBeenCalledTimes(1)
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe(formatReportFileName(buildSampleReport()))
    expect(await (make.mock.calls[0]![0] as Blob).text()).toBe(formatReportJson(buildSampleReport()))
  })
})
