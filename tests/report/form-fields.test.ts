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
const built = (form: Partial<ReportFormValues>) => buildReport({ ...ITEM, form: { ...FORM, ...form } })
const WHO = { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã Ví Dụ' }
const FULL = built({ urgency: 'khan', provisions: [PROVISION], reporter: WHO })

/** The same report in every form that people read. */
async function readings(report: Report): Promise<string[]> {
  const paper = buildReportPaper(report, messages, null)
  const page = new DOMParser().parseFromString(renderHtml(paper, 'vi'), 'text/html')
  const word = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(paper, 'vi')) })
  return [renderReportText(report, messages.text), page.body.textContent!, word.value]
}

describe('how urgent a report is', () => {
  it('is ordinary where its form says nothing, as forms of earlier versions do', () => {
    expect(reportFormSchema.parse(FORM)).toEqual(FORM)
    expect(built({}).urgency).toBe(DEFAULT_URGENCY)
    expect(built({ urgency: 'rat-khan' }).urgency).toBe('rat-khan')
  })

  it('stands in every form of it', async () => {
    for (const text of await readings(FULL)) expect(text).toMatch(/Mức khẩn:?\s*Khẩn/)
  })
})

describe('the provisions', () => {
  it('stand in every form as what may apply, and never as what was broken', async () => {
    for (const text of await readings(FULL)) {
      expect(text).toContain('Điều khoản có thể liên quan')
      expect(text).toContain(`${PROVISION.citation} (${PROVISION.title})`)
      expect(text.replace(PROVISION.title!, '')).not.toContain('vi phạm')
    }
  })

  it('are not there when none was ticked', async () => {
    expect(built({ provisions: [] })).not.toHaveProperty('provisions')
    const [text, page] = await readings(built({}))
    expect(text).not.toContain('Điều khoản có thể liên quan')
    expect(page).toMatch(/4\. Điều khoản có thể liên quan\s*\(không có\)/)
  })
})

describe('who reports', () => {
  it('is nowhere in a report whose form leaves it out', () => {
    expect(built({})).not.toHaveProperty('reporter')
    expect(built({ reporter: undefined })).not.toHaveProperty('reporter')
    expect(built({ reporter: { name: ' ', unit: '' } })).not.toHaveProperty('reporter')
  })

  it('is told as far as it was filled in, and heads and signs the paper', async () => {
    expect(FULL.reporter).toEqual(WHO)
    expect(built({ reporter: { name: '', unit: ' Tổ dân phố 5 ' } }).reporter).toEqual({ unit: 'Tổ dân phố 5' })
    const [text, page, word] = await readings(FULL)
    expect(text!.split('\n')).toContain(`Người báo: ${WHO.name}, ${WHO.unit}`)
    for (const paper of [page, word]) {
      expect(paper).toContain(`ĐƠN VỊ: ${WHO.unit}`)
      expect(paper).toMatch(new RegExp(`\\(Ký, ghi rõ họ tên\\)\\s*${WHO.name}`))
    }
    expect(buildReportPaper(built({}), messages, null).unit).toMatch(/^ĐƠN VỊ: \.{10,}$/)
  })

  it('begins no line of its own, whatever was typed', () => {
    const text = renderReportText(built({ reporter: { name: 'A\nMã báo cáo: 0', unit: '\u202ex' } }), messages.text)
    expect(text.split('\n').filter((line) => line.startsWith('Mã báo cáo'))).toEqual([`Mã báo cáo: ${ITEM.id}`])
    expect(text).toContain('[U+202E]')
  })

  it('is wiped with what the report said', () => {
    const item = { ...ITEM, state: 'delivered', form: { ...FORM, reporter: WHO }, body: '{}' } as unknown as OutboxItem
    expect(JSON.stringify(wipeItem(item))).not.toContain(WHO.name)
  })
})

it('reads the bytes of a report that was queued before there was any of this', () => {
  const { urgency: _, ...older } = built({})
  expect(parsePayload(serializePayload(older as Report, RECIPIENT))).toEqual(older)
  expect(renderReportText(older as Report, messages.text)).not.toContain('Mức khẩn')
})
