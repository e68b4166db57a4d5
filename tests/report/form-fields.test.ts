// @vitest-environment happy-dom
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPaperMessages } from '../../utils/i18n/report/report-paper-messages.ts'
import { renderDocx } from '../../utils/report/export/render-docx.ts'
import { renderHtml } from '../../utils/report/export/render-html.ts'
import { buildReportPaper } from '../../utils/report/export/report-paper.ts'
import { renderReportText } from '../../utils/report/export/report-text.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { parsePayload, serializePayload } from '../../utils/report/model/cloud-event.ts'
import { type OutboxItem, type ReportFormValues, reportFormSchema } from '../../utils/report/model/outbox-item.ts'
import { DEFAULT_URGENCY } from '../../utils/report/model/report-categories.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { wipeItem } from '../../utils/report/outbox/wipe-delivered.ts'
import { FORM, POST, PROVISION, RECIPIENT } from './sample-report.ts'

const messages = { text: reportMessages.vi.text, paper: reportPaperMessages.vi }
const ITEM = {
  id: '01a20c91-a000-7db3-8a00-b1bdab10058f',
  createdAt: Date.UTC(2026, 10, 24, 5),
  post: POST,
  textHash: 'a'.repeat(64),
}
const build = (form: Partial<ReportFormValues>) => buildReport({ ...ITEM, form: { ...FORM, ...form } })
const REPORTER = { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã Ví Dụ' }
const FULL = build({ urgency: 'khan', provisions: [PROVISION], reporter: REPORTER })

/** Renders a report in every format that people read. */
async function renderAllFormats(report: Report): Promise<string[]> {
  const paper = buildReportPaper(report, messages, null)
  const page = new DOMParser().parseFromString(renderHtml(paper, 'vi'), 'text/html')
  const word = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(paper, 'vi')) })
  return [renderReportText(report, messages.text), page.body.textContent!, word.value]
}

describe('urgency', () => {
  it('defaults to ordinary, also for forms of earlier versions', () => {
    expect(reportFormSchema.parse(FORM)).toEqual(FORM)
    expect(build({}).urgency).toBe(DEFAULT_URGENCY)
    expect(build({ urgency: 'rat-khan' }).urgency).toBe('rat-khan')
  })

  it('appears in every format', async () => {
    for (const text of await renderAllFormats(FULL)) expect(text).toMatch(/Mức độ khẩn:?\s*Khẩn/)
  })
})

describe('provisions', () => {
  it('appear in every format as possibly applicable, never as violated', async () => {
    for (const text of await renderAllFormats(FULL)) {
      expect(text).toContain('Điều khoản có thể liên quan')
      expect(text).toContain(`${PROVISION.citation} (${PROVISION.title})`)
      expect(text.replace(PROVISION.title!, '')).not.toContain('vi phạm')
    }
  })

  it('are absent when the user ticked no provision', async () => {
    expect(build({ provisions: [] })).not.toHaveProperty('provisions')
    for (const text of await renderAllFormats(build({}))) expect(text).not.toContain('Điều khoản có thể liên quan')
  })
})

describe('fields that the reporter left empty', () => {
  const listTitles = (report: Report) => buildReportPaper(report, messages, null).parts.map(({ title }) => title)

  it('have no part of the paper, and the parts that remain are numbered in order', () => {
    expect(listTitles(FULL)).toEqual([
      '2. Nội dung ghi lại',
      '3. Điều cho thấy dấu hiệu',
      '4. Điều khoản có thể liên quan',
      '5. Đề nghị xử lý',
      '6. Ghi chú của người báo cáo',
    ])
    expect(listTitles(build({ evidence: [], note: ' ' }))).toEqual(['2. Nội dung ghi lại', '3. Đề nghị xử lý'])
    expect(listTitles(build({ evidence: [], measures: [], note: '' }))).toEqual(['2. Nội dung ghi lại'])
  })
})

describe('what is reported', () => {
  const buildKind = (kind: 'post' | 'comment' | 'message') =>
    buildReport({
      ...ITEM,
      post: { ...POST, kind, pictureTexts: ['Ảnh thẻ'] },
      form: { ...FORM, withAuthor: true },
    })

  it.each([
    ['comment', 'bình luận', 'Người bình luận'],
    ['message', 'tin nhắn', 'Người gửi'],
  ] as const)('is named by its kind in every format: %s', async (kind, name, author) => {
    for (const text of await renderAllFormats(buildKind(kind))) {
      expect(text).toContain(`Báo cáo ${name} có dấu hiệu`)
      expect(text).toContain(`Ảnh trong ${name}`)
      expect(text).toContain(author)
      expect(text).not.toMatch(/\bbài (?:viết|đăng|được)/i)
    }
  })

  it.each([
    ['Facebook', []],
    ['Chợ quê | Facebook', ['Chợ quê']],
    ['Yêu Facebook', ['Yêu Facebook']],
  ])('names its site once, also when the title of the page ends with it: %s', async (title, shown) => {
    const report = buildReport({ ...ITEM, post: { ...POST, title, permalink: null }, form: FORM })
    const { facts } = buildReportPaper(report, messages, null)
    const named = facts.filter(({ name }) => name === messages.text.fields.title)
    expect(named.map(({ value }) => value)).toEqual(shown)
    const line = `${messages.text.fields.title}: `
    const lines = renderReportText(report, messages.text).split('\n')
    expect(lines.filter((each) => each.startsWith(line))).toEqual(shown.map((each) => `${line}${each}`))
  })
})

describe('the reporter', () => {
  it('is absent from a report whose form leaves it out', () => {
    expect(build({})).not.toHaveProperty('reporter')
    expect(build({ reporter: undefined })).not.toHaveProperty('reporter')
    expect(build({ reporter: { name: ' ', unit: '' } })).not.toHaveProperty('reporter')
  })

  it('appears with the filled-in parts, in the header and the signature of the paper', async () => {
    expect(FULL.reporter).toEqual(REPORTER)
    expect(build({ reporter: { name: '', unit: ' Tổ dân phố 5 ' } }).reporter).toEqual({ unit: 'Tổ dân phố 5' })
    const [text, page, word] = await renderAllFormats(FULL)
    expect(text!.split('\n')).toContain(`Người báo cáo: ${REPORTER.name}, ${REPORTER.unit}`)
    for (const paper of [page, word]) {
      expect(paper).toContain(`ĐƠN VỊ: ${REPORTER.unit}`)
      expect(paper).toMatch(new RegExp(`\\(Ký, ghi rõ họ tên\\)\\s*${REPORTER.name}`))
    }
    expect(buildReportPaper(build({}), messages, null).unit).toMatch(/^ĐƠN VỊ: \.{10,}$/)
  })

  it('cannot inject a line, whatever was typed', () => {
    const text = renderReportText(build({ reporter: { name: 'A\nMã báo cáo: 0', unit: '\u202ex' } }), messages.text)
    expect(text.split('\n').filter((line) => line.startsWith('Mã báo cáo'))).toEqual([`Mã báo cáo: ${ITEM.id}`])
    expect(text).toContain('[U+202E]')
  })

  it('is wiped together with the texts of the report', () => {
    const item = {
      ...ITEM,
      state: 'delivered',
      form: { ...FORM, reporter: REPORTER },
      body: '{}',
    } as unknown as OutboxItem
    expect(JSON.stringify(wipeItem(item))).not.toContain(REPORTER.name)
  })
})

it('reads the bytes of a report that was queued before these fields existed', () => {
  const { urgency: _, ...older } = build({})
  expect(parsePayload(serializePayload(older as Report, RECIPIENT))).toEqual(older)
  expect(renderReportText(older as Report, messages.text)).not.toContain('Mức độ khẩn')
})
