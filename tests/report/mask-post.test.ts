import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../utils/report/build.ts'
import { bytesFor } from '../../utils/report/event.ts'
import { docxOf } from '../../utils/report/export/docx.ts'
import { emlOf } from '../../utils/report/export/eml.ts'
import { htmlOf } from '../../utils/report/export/html.ts'
import { paperOf } from '../../utils/report/export/paper.ts'
import type { ReportForm } from '../../utils/report/item.ts'
import { maskPost, numbersOf } from '../../utils/report/mask-post.ts'
import type { CapturedPost } from '../../utils/report/post.ts'
import { type Report, reportSchema } from '../../utils/report/report.ts'
import { sha256 } from '../../utils/report/sha256.ts'
import { mailtoOf } from '../../utils/report/sinks/email.ts'
import { reportFileText } from '../../utils/report/sinks/file.ts'
import { reportText } from '../../utils/report/text.ts'
import { uuid7 } from '../../utils/report/uuid.ts'
import { reportWords } from '../../utils/words/report.ts'
import { paperWords } from '../../utils/words/report-paper.ts'
import { FORM, POST } from './samples.ts'

const PHONE = '0912 345 678'
const CARD = '4111 1111 1111 1111'
const WITH_NUMBERS: CapturedPost = {
  ...POST,
  text: `Chị Sen vay tiền không trả, gọi ${PHONE} mà đòi.\nThẻ ${CARD}.`,
  shared: 'Ai quen chị Sen thì nhắn zalo +84912345678',
  title: `Chị Sen vay tiền, gọi ${PHONE} | Facebook`,
  pictureTexts: [`Có thể là ảnh có chữ: gọi ${PHONE}`],
}
const build = (form: Partial<ReportForm> = {}, post: Partial<CapturedPost> = {}): Report =>
  buildReport({
    id: uuid7(Date.UTC(2026, 10, 24)),
    createdAt: Date.UTC(2026, 10, 24),
    post: { ...WITH_NUMBERS, ...post },
    textHash: 'a'.repeat(64),
    form: { ...FORM, evidence: [], ...form },
  })

/** Everything a report is sent, saved or copied as, but for the Word file's own packing: its words are read back. */
async function sent(report: Report): Promise<string[]> {
  const texts = [
    bytesFor(report, { kind: 'put' }),
    bytesFor(report, { kind: 'post', cloudevents: true }),
    reportFileText(report),
  ]
  for (const language of ['vi', 'en'] as const) {
    const { text, cutNote } = reportWords[language]
    const paper = paperOf(report, { text, paper: paperWords[language] }, 'Tổ tiếp nhận')
    const letter = emlOf(report, text, 'a@vi-du.vn', [])
    texts.push(
      reportText(report, text),
      decodeURIComponent(mailtoOf('a@vi-du.vn', report, text, cutNote).href),
      htmlOf(paper, language),
      Buffer.from(letter.split('\r\n\r\n')[2]!, 'base64').toString('utf8'),
      (await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(paper, language)) })).value,
    )
  }
  return texts
}

const digitsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('a report about a post with numbers of others', () => {
  it('carries none of their digits into anything that leaves, and says how many of which kind', async () => {
    const report = build({ evidence: [`gọi ${PHONE} mà đòi`, '345 678'], note: `Số ${PHONE} là của chị Sen` })
    expect(report.post).toMatchObject({
      text: 'Chị Sen vay tiền không trả, gọi •••• ••• ••• mà đòi.\nThẻ •••• •••• •••• ••••.',
      shared: 'Ai quen chị Sen thì nhắn zalo +•••••••••••',
      title: 'Chị Sen vay tiền, gọi •••• ••• ••• | Facebook',
      pictureTexts: ['Có thể là ảnh có chữ: gọi •••• ••• •••'],
      hashOf: 'captured',
      masked: [
        { kind: 'phone', count: 1 },
        { kind: 'account', count: 1 },
      ],
    })
    expect(report.evidence).toEqual(['gọi •••• ••• ••• mà đòi', '••• •••'])
    expect(report.note).toBe('Số •••• ••• ••• là của chị Sen')
    const texts = await sent(report)
    expect(texts.filter((text) => text.includes('gọi •••• ••• ••• mà đòi'))).toHaveLength(texts.length)
    for (const text of texts) {
      expect(digitsOf(text)).not.toMatch(/912345678|0912|345678|4111|1111/)
    }
  })

  it('shows the one the user shows, everywhere, and no other', () => {
    const [phone, card] = numbersOf(WITH_NUMBERS)
    expect([phone, card]).toMatchObject([
      { kind: 'phone', key: '0912345678', written: PHONE },
      { kind: 'account', key: '4111111111111111', written: CARD },
    ])
    const report = build({ shown: [phone!.key], evidence: [PHONE] })
    expect(report.post.text).toBe(`Chị Sen vay tiền không trả, gọi ${PHONE} mà đòi.\nThẻ •••• •••• •••• ••••.`)
    expect(report.post.shared).toBe(WITH_NUMBERS.shared)
    expect(report.evidence).toEqual([PHONE])
    expect(report.post.masked).toEqual([{ kind: 'account', count: 1 }])
    const all = build({ shown: [phone!.key, card!.key] })
    expect(all.post).toMatchObject({ text: WITH_NUMBERS.text, title: WITH_NUMBERS.title })
    expect('masked' in all.post || 'hashOf' in all.post).toBe(false)
  })

  it('keeps the hash of the words as captured', async () => {
    const hash = await sha256(WITH_NUMBERS.text)
    const report = buildReport({ ...build(), createdAt: 0, post: WITH_NUMBERS, textHash: hash, form: FORM })
    expect(report.post.textHash).toBe(hash)
    expect(await sha256(report.post.text)).not.toBe(hash)
  })

  it('masks the name with a number when it is ticked, and cuts it from the title when not', () => {
    const chat = { title: 'Hoa 0987654321', author: 'Hoa 0987654321', text: 'Chuyển tiền ngay', shared: null }
    expect(build({ withAuthor: true }, chat)).toMatchObject({
      author: 'Hoa ••••••••••',
      post: { title: 'Hoa ••••••••••' },
    })
    expect(JSON.stringify(build({}, chat))).not.toMatch(/Hoa|0987/)
  })

  it('leaves a post without numbers as it is', () => {
    const report = buildReport({ ...build(), createdAt: 0, post: POST, textHash: 'a'.repeat(64), form: FORM })
    expect(report.post.text).toBe(POST.text)
    expect('masked' in report.post).toBe(false)
    expect('hashOf' in report.post).toBe(false)
  })
})

it('masks whatever stands around the numbers, and any phrase of them, the same at every call', () => {
  const text = fc
    .array(fc.constantFrom('gọi ', PHONE, '+84 987 654 321', ' ', '\n', 'CCCD 079201012345', '😀', 'chị Sen', ', '), {
      maxLength: 10,
    })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 20 }), (words, from, length) => {
      const start = words.length ? from % words.length : 0
      const phrase = words.slice(start, start + length)
      const form = { evidence: phrase ? [phrase] : [], note: '' }
      const post: CapturedPost = { ...POST, text: words, title: '', shared: null }
      const once = maskPost(post, form)
      expect(maskPost(post, form)).toEqual(once)
      for (const number of numbersOf(post)) {
        expect(digitsOf(once.post.text)).not.toContain(number.key)
        expect(digitsOf(once.evidence.join(' '))).not.toContain(number.key)
      }
    }),
    { numRuns: 100 },
  )
})

it('is a report of version 1 with these fields and without', () => {
  const report = build()
  expect(reportSchema.safeParse(report).success).toBe(true)
  const { masked, hashOf, pictureTexts, ...post } = report.post
  expect([masked, hashOf, pictureTexts].every(Boolean)).toBe(true)
  expect(reportSchema.safeParse({ ...report, post }).success).toBe(true)
})

it.each([
  ['Chợ quê - Gọi 0912345… | Facebook', 'Chợ quê - Gọi •••••••… | Facebook'],
  ["có chữ '12 - 0912 345 6...'", "có chữ '12 - •••• ••• •...'"],
  ['gọi +84 91234 …', 'gọi +•• ••••• …'],
  // Too short to tell of it, another's, and whole amounts.
  ['có 091…', 'có 091…'],
  ['năm 2026…', 'năm 2026…'],
  ['giá 0912345 đồng', 'giá 0912345 đồng'],
])('masks the beginning of a masked number that the page cut off: %s', (said, told) => {
  const { post } = maskPost(
    { ...POST, text: 'Gọi 0912345678', title: said, pictureTexts: [said], shownTime: 'Hôm qua, 0912345678' },
    { evidence: [], note: '' },
  )
  expect(post.title).toBe(told)
  expect(post.pictureTexts).toEqual([told])
  expect(post.shownTime).toBe('Hôm qua, ••••••••••')
  const shown = maskPost(
    { ...POST, text: 'Gọi 0912345678', title: said },
    { evidence: [], note: '', shown: ['0912345678'] },
  )
  expect(shown.post.title).toBe(said)
})
