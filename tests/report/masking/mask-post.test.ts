import { createHash } from 'node:crypto'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { reportMessages } from '../../../utils/i18n/report/report-messages.ts'
import { reportPaperMessages } from '../../../utils/i18n/report/report-paper-messages.ts'
import { computeSha256Sync } from '../../../utils/lib/sha256-sync.ts'
import { buildMailtoLink } from '../../../utils/report/export/mailto-link.ts'
import { renderDocx } from '../../../utils/report/export/render-docx.ts'
import { renderEml } from '../../../utils/report/export/render-eml.ts'
import { renderHtml } from '../../../utils/report/export/render-html.ts'
import { formatReportJson } from '../../../utils/report/export/report-file.ts'
import { buildReportPaper } from '../../../utils/report/export/report-paper.ts'
import { renderReportText } from '../../../utils/report/export/report-text.ts'
import { findPostNumbers, maskPost } from '../../../utils/report/masking/mask-post.ts'
import { buildReport } from '../../../utils/report/model/build-report.ts'
import type { CapturedPost } from '../../../utils/report/model/captured-post.ts'
import { serializePayload } from '../../../utils/report/model/cloud-event.ts'
import type { ReportFormValues } from '../../../utils/report/model/outbox-item.ts'
import { type Report, reportSchema } from '../../../utils/report/model/report-schema.ts'
import { buildSampleReport, FORM, POST } from '../sample-report.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const PHONE = '0912 345 678'
const CARD = '4111 1111 1111 1111'
const WITH_NUMBERS: CapturedPost = {
  ...POST,
  text: `Chị Sen vay tiền không trả, gọi ${PHONE} mà đòi.\nThẻ ${CARD}.`,
  shared: 'Ai quen chị Sen thì nhắn zalo +84912345678',
  title: `Chị Sen vay tiền, gọi ${PHONE} | Facebook`,
  pictureTexts: [`Có thể là ảnh có chữ: gọi ${PHONE}`],
}
const build = (form: Partial<ReportFormValues> = {}, post: Partial<CapturedPost> = {}): Report =>
  buildSampleReport({ ...WITH_NUMBERS, ...post }, { evidence: [], ...form })

/**
 * Renders a report in every form that is sent, saved or copied. The text of the Word file is extracted from its
 * archive.
 */
async function renderAll(report: Report): Promise<string[]> {
  const texts = [
    serializePayload(report, { kind: 'put' }),
    serializePayload(report, { kind: 'post', cloudevents: true }),
    formatReportJson(report),
  ]
  for (const language of ['vi', 'en'] as const) {
    const { text, cutNote } = reportMessages[language]
    const paper = buildReportPaper(report, { text, paper: reportPaperMessages[language] }, 'Tổ tiếp nhận')
    const letter = renderEml(report, text, 'a@vi-du.vn', [])
    texts.push(
      renderReportText(report, text),
      decodeURIComponent(buildMailtoLink('a@vi-du.vn', report, text, cutNote).href),
      renderHtml(paper, language),
      Buffer.from(letter.split('\r\n\r\n')[2]!, 'base64').toString('utf8'),
      (await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(paper, language)) })).value,
    )
  }
  return texts
}

const digitsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('a report about a post with private numbers', () => {
  it('has none of their digits in any output, and counts them by kind', async () => {
    const report = build({ evidence: [`gọi ${PHONE} mà đòi`, '345 678'], note: `Số ${PHONE} là của chị Sen` })
    expect(report.post).toMatchObject({
      text: 'Chị Sen vay tiền không trả, gọi •••• ••• ••• mà đòi.\nThẻ •••• •••• •••• ••••.',
      shared: 'Ai quen chị Sen thì nhắn zalo +•••••••••••',
      title: 'Chị Sen vay tiền, gọi •••• ••• ••• | Facebook',
      pictureTexts: ['Có thể là ảnh có chữ: gọi •••• ••• •••'],
      masked: [
        { kind: 'phone', count: 1 },
        { kind: 'account', count: 1 },
      ],
    })
    expect(report.evidence).toEqual(['gọi •••• ••• ••• mà đòi', '••• •••'])
    expect(report.note).toBe('Số •••• ••• ••• là của chị Sen')
    // A random id has any digits.
    const texts = await renderAll({ ...report, id: '01a20ada-2c00-7bbb-bbbb-abcdefabcdef' })
    expect(texts.filter((text) => text.includes('gọi •••• ••• ••• mà đòi'))).toHaveLength(texts.length)
    for (const text of texts) {
      expect(digitsOf(text)).not.toMatch(/912345678|0912|345678|4111|1111/)
    }
  })

  it('masks the numbers in comments, also those that the post does not have', async () => {
    // Short enough for a mailto address.
    const post = { text: `Số ${PHONE}`, shared: null, title: '', pictureTexts: [], permalink: null }
    const form = { comments: [`Đúng số ${PHONE}`, 'Gọi tôi 0987 654 321'], reactions: '12', measures: [], note: '' }
    const report = build(form, post)
    expect(report).toMatchObject({ comments: ['Đúng số •••• ••• •••', 'Gọi tôi •••• ••• •••'], reactions: '12' })
    expect(report.post.masked).toContainEqual({ kind: 'phone', count: 2 })
    const texts = await renderAll(report)
    expect(texts.filter((text) => text.includes('Gọi tôi •••• ••• •••'))).toHaveLength(texts.length)
    for (const text of texts) expect(digitsOf(text)).not.toMatch(/912345678|987654321/)
    const [phone] = findPostNumbers(WITH_NUMBERS)
    expect(build({ shown: [phone!.key], comments: [`Đúng số ${PHONE}`] }).comments).toEqual([`Đúng số ${PHONE}`])
    expect(Object.keys(build())).not.toContain('comments')
  })

  it('shows a number that the user shows in every field, and masks all others', () => {
    const [phone, card] = findPostNumbers(WITH_NUMBERS)
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
    expect('masked' in all.post).toBe(false)
  })

  it('hashes the masked text, so that the hash cannot be used to guess a number', () => {
    for (const report of [build(), build({ shown: [findPostNumbers(WITH_NUMBERS)[0]!.key] }), build({}, POST)]) {
      expect(report.post.textHash).toBe(sha256(report.post.text))
    }
    const post = { ...WITH_NUMBERS, text: `Gọi ${PHONE}` }
    const hidden = build({}, post)
    expect(hidden.post.textHash).not.toBe(sha256(post.text))
    expect(build({}, { ...post, text: 'Gọi 0987 654 321' }).post.textHash).toBe(hidden.post.textHash)
  })

  it('masks a number in the address, the time and a phrase that is not in the post', () => {
    const post = {
      permalink: 'https://www.facebook.com/0912345678/posts/10912345678/?id=84912345678',
      shownTime: `5 giờ, ${PHONE}`,
    }
    const evidence = ['số 0912.345.678 trong bài cũ']
    const report = build({ evidence }, post)
    expect(report.post.permalink).toBe('https://www.facebook.com/••••••••••/posts/1••••••••••/?id=•••••••••••')
    expect(report.post.shownTime).toBe('5 giờ, •••• ••• •••')
    expect(report.evidence).toEqual(['số ••••.•••.••• trong bài cũ'])
    const shown = build({ evidence, shown: ['0912345678'] }, post)
    expect(shown.post).toMatchObject(post)
    expect(shown.evidence).toEqual(evidence)
  })

  it('keeps the numbers of an address that are in no text', () => {
    const permalink = 'https://www.facebook.com/permalink.php?story_fbid=0987654321&id=61550123456789'
    expect(build({}, { permalink }).post.permalink).toBe(permalink)
  })

  it('masks a number in an included author name, and removes an excluded name from the title', () => {
    const chat = { title: 'Hoa 0987654321', author: 'Hoa 0987654321', text: 'Chuyển tiền ngay', shared: null }
    expect(build({ withAuthor: true }, chat)).toMatchObject({
      author: 'Hoa ••••••••••',
      post: { title: 'Hoa ••••••••••' },
    })
    expect(JSON.stringify(build({}, chat))).not.toMatch(/Hoa|0987/)
    const page = { title: 'Lê Thị\u00a0Ví Dụ | Facebook'.normalize('NFD'), author: 'Lê Thị Ví Dụ' }
    expect(build({}, page).post.title).toBe('… | Facebook')
  })

  it('masks lists of numbers that are written digit by digit or in words, and counts all of them', () => {
    const text = 'Gọi 0 9 1 2 3 4 5 6 7 8, 0 9 8 7 6 5 4 3 2 1, 0 3 5 6 7 8 9 1 2 3 hoặc ٠٩١٢٣٤٥٦٧٩'
    const { post } = build({ evidence: ['0 9 8 7'] }, { text, shared: null, title: '', pictureTexts: [] })
    expect(post.text).toBe(text.replace(/\p{Nd}/gu, '•'))
    expect(post.masked).toEqual([{ kind: 'phone', count: 4 }])
  })

  it('does not change a post without numbers', () => {
    const report = buildReport({ ...build(), createdAt: 0, post: POST, form: FORM })
    expect(report.post.text).toBe(POST.text)
    expect('masked' in report.post).toBe(false)
  })
})

it('masks numbers and phrases in any context, with the same result for each call', () => {
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
      for (const number of findPostNumbers(post)) {
        expect(digitsOf(once.post.text)).not.toContain(number.key)
        expect(digitsOf(once.evidence.join(' '))).not.toContain(number.key)
      }
    }),
    { numRuns: 100 },
  )
})

it('has none of the numbers in any field of a report, for any input', () => {
  const numbers = [PHONE, '+84 987 654 321', 'CCCD 079201012345', 'STK 1903 4567 8901 2 Techcombank']
  const text = fc
    .array(fc.oneof(fc.constantFrom(...numbers), fc.constantFrom(' nhắn chị Sen ', '\n', '😀 ', '. ')), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join(' '))
  const post = fc.record({
    text,
    shared: fc.option(text),
    title: text,
    shownTime: fc.option(fc.constantFrom('5 giờ', PHONE)),
    permalink: fc.option(
      fc
        .constantFrom('0912345678', '84987654321', '079201012345', '61550123')
        .map((part) => `https://vi-du.vn/${part}/1`),
    ),
    pictureTexts: fc.array(text, { minLength: 1, maxLength: 2 }),
  })
  fc.assert(
    fc.property(post, text, fc.array(text.filter(Boolean), { maxLength: 2 }), (captured, note, evidence) => {
      const report = build({ note, evidence }, captured)
      const { id: _id, ...rest } = report
      const all = digitsOf(
        JSON.stringify({ ...rest, createdAt: '', post: { ...rest.post, capturedAt: '', textHash: '' } }),
      )
      for (const { key } of findPostNumbers({ ...WITH_NUMBERS, ...captured })) expect(all).not.toContain(key)
      expect(report.post.textHash).toBe(computeSha256Sync(report.post.text))
    }),
    { numRuns: 200 },
  )
})

it('matches schema version 1 with and without the optional fields', () => {
  const report = build()
  expect(reportSchema.safeParse(report).success).toBe(true)
  const { masked, pictureTexts, ...post } = report.post
  expect([masked, pictureTexts].every(Boolean)).toBe(true)
  expect(reportSchema.safeParse({ ...report, post }).success).toBe(true)
})

it.each([
  ['Chợ quê - Gọi 0912345… | Facebook', 'Chợ quê - Gọi •••••••… | Facebook'],
  ["có chữ '12 - 0912 345 6...'", "có chữ '12 - •••• ••• •...'"],
  ['gọi +84 91234 …', 'gọi +•• ••••• …'],
  // Too short, another number, and a complete amount.
  ['có 091…', 'có 091…'],
  ['năm 2026…', 'năm 2026…'],
  ['giá 0912345 đồng', 'giá 0912345 đồng'],
])('masks the beginning of a masked number that the page truncated: %s', (input, expected) => {
  const { post } = maskPost(
    { ...POST, text: 'Gọi 0912345678', title: input, pictureTexts: [input], shownTime: 'Hôm qua, 0912345678' },
    { evidence: [], note: '' },
  )
  expect(post.title).toBe(expected)
  expect(post.pictureTexts).toEqual([expected])
  expect(post.shownTime).toBe('Hôm qua, ••••••••••')
  const shown = maskPost(
    { ...POST, text: 'Gọi 0912345678', title: input },
    { evidence: [], note: '', shown: ['0912345678'] },
  )
  expect(shown.post.title).toBe(input)
})

describe('a number in the note that the post masks', () => {
  const maskNote = (text: string, note: string, shown?: string[]) =>
    maskPost({ ...POST, text, title: '' }, { evidence: [], note, shown }).note

  it.each([
    ['a passport', 'Hộ chiếu B7654321 của ông Bền', 'Hộ chiếu B7654321', 'Hộ chiếu ••••••••'],
    ['a passport without its word', 'Hộ chiếu B7654321 của ông Bền', 'Có số b 7654321.', 'Có số •••••••••.'],
    ['an insurance card without its word', 'BHYT GD4790123456789', 'số GD 4 79 0123456789', `số ${'•'.repeat(18)}`],
    ['letters that look like digits', 'zalo O356789l23', 'số O356789l23', 'số ••••••••••'],
    ['an account with such letters', 'STK l9O3 4567 89O1 2 Techcombank', 'số l9O3 4567 89O1 2', `số ${'•'.repeat(16)}`],
    ['a line break', 'gọi 0356\n789123', '0356\n789123', '••••\n••••••'],
    ['a line break in an account', 'STK 19034567890123', '1903456\n7890123', '•••••••\n•••••••'],
    ['some words', 'gọi 0356789 một hai ba', 'số 0356789 một hai ba', `số ${'•'.repeat(18)}`],
    ['one word', 'gọi 0356 bảy 89123', 'số 0356 bảy 89123', `số ${'•'.repeat(14)}`],
    ['words in the note alone', 'gọi 0987654321', 'chín tám bảy sáu năm bốn ba hai một', '•'.repeat(35)],
    ['words in the post alone', 'gọi không chín tám bảy sáu năm bốn ba hai một', '+84 987.654.321', '+•• •••.•••.•••'],
    ['other letters in the post', 'zalo O356789l23', '0356 789 123', '•••• ••• •••'],
    ['stars', 'gọi 0356 789 123', '0*3*5*6*7*8*9*1*2*3', '•*•*•*•*•*•*•*•*•*•'],
  ])('is masked: %s', (_, text, note, expected) => {
    expect(maskNote(text, note)).toBe(expected)
  })

  it.each([
    ['Hộ chiếu B7654321 của ông Bền', 'Giấy B7654322, mã AB7654321, B76543210'],
    ['gọi 0356789 một hai ba', 'Tôi là Sen, 0356789 một hai bốn, hai ba người'],
    ['gọi không chín tám bảy sáu năm bốn ba hai một', 'Không có chín hay mười người, năm 2026'],
  ])('leaves what is no such number: %s', (text, note) => {
    expect(maskNote(text, note)).toBe(note)
  })

  it('stays where the user shows it, in whatever spelling the post has it', () => {
    const text = 'gọi 0356789123, không ba năm sáu bảy tám chín một hai ba, O356789l23'
    expect(findPostNumbers({ ...POST, text }).map(({ key }) => key)).toEqual(['0356789123'])
    expect(maskNote(text, text, ['0356789123'])).toBe(text)
    expect(maskNote(text, text)).not.toMatch(/\d|không|chín/)
  })

  it('is masked wherever it is written as in the post, for any spelling', () => {
    const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
    const digit = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean(), fc.constantFrom('', ' ', '.', '\n', '*'))
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 8, maxLength: 8 }),
        fc.constantFrom('09', '03', '+847'),
        (rest, start) => {
          const written =
            start + rest.map(([value, isWord, gap]) => gap + (isWord ? ` ${words[value]} ` : value)).join('')
          const text = `gọi ${written}, hỏi chị Sen`
          const { post, note } = maskPost({ ...POST, text }, { evidence: [], note: text })
          expect(note).toBe(post.text)
        },
      ),
      { numRuns: 300 },
    )
  })
})
