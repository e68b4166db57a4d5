import { describe, expect, it } from 'vitest'
import type { AttachmentContent } from '../../utils/attachments/attachment-content.ts'
import { checkAttachmentContent, checkAttachmentName } from '../../utils/attachments/check-attachment.ts'

const LETTER_HEAD = `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ ĐỒI CHÈ	Độc lập - Tự do - Hạnh phúc
Số: 412/UBND-VX	Đồi Chè, ngày 12 tháng 11 năm 2026
V/v rà soát nhân sự các chi hội
Kính gửi: Trưởng các thôn`
const LETTER_END = `Nơi nhận:
- Như trên;
- Lưu: VT, VX.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`
const BODY = 'Đề nghị các thôn rà soát, lập danh sách gửi về trước ngày 20 tháng 11 để tổng hợp. '

function makeContent(...texts: string[]): AttachmentContent {
  return {
    pages: texts.map((text, at) => ({ kind: 'page', number: at + 1, text })),
    pageCount: texts.length,
    notes: [],
  }
}

async function check(...texts: string[]) {
  const { findings } = await checkAttachmentContent(makeContent(...texts), { choices: {} })
  return findings.map(({ check, page, phrase }) => `${check} ${page?.number} ${phrase}`)
}

describe('the content of a file', () => {
  it('is an internal paper by its number, head and recipients, on whichever page they are', async () => {
    const whole = await check(`${LETTER_HEAD}\n${BODY}\n${LETTER_END}`)
    expect(whole).toEqual([expect.stringMatching(/^internal-document 1 /)])
    const long = await check(`${LETTER_HEAD}\n${BODY.repeat(30)}`, BODY.repeat(30), `${BODY}\n${LETTER_END}`)
    expect(long).toEqual([expect.stringMatching(/^internal-document 1 /)])
    const withoutPages = await check(`${LETTER_HEAD}\n${BODY.repeat(90)}\n${LETTER_END}`)
    expect(withoutPages).toEqual([expect.stringMatching(/^internal-document 1 /)])
  })

  it('has its findings on the page and at the words they are about', async () => {
    const { findings } = await checkAttachmentContent(
      makeContent(BODY, `${BODY.repeat(60)}\nMẬT\nSố CCCD 038086012345`),
      { choices: {} },
    )
    expect(findings.map(({ check, page }) => [check, page?.number])).toEqual([
      ['secret-marking', 2],
      ['personal-data', 2],
    ])
    for (const { page, start, end, phrase } of findings) expect(page?.text.slice(start, end)).toBe(phrase)
  })

  it('is not judged by its tone', async () => {
    expect(await check('Thằng ngu này, tao đánh chết mày. Bọn chúng ăn chặn hết tiền cứu trợ.')).toEqual([])
  })

  it('gives no finding that was turned off', async () => {
    const options = { choices: { levels: { 'personal-data/identity': 'off' } } } as const
    const { findings } = await checkAttachmentContent(makeContent('Số CCCD 038086012345'), options)
    expect(findings).toEqual([])
  })

  it('is not checked to its end once it was cancelled', async () => {
    const stop = new AbortController()
    const checking = checkAttachmentContent(makeContent(BODY.repeat(1000)), { choices: {}, signal: stop.signal })
    stop.abort()
    await expect(checking).rejects.toMatchObject({ reason: 'cancelled' })
  })
})

describe('the name of a file', () => {
  it.each([
    ['729-cvtu.signed.pdf', 'internal-document'],
    ['so-do_TUYET-MAT.pdf', 'secret-marking'],
  ])('%s says what it is', (name, wanted) => {
    const { findings } = checkAttachmentName(name, { choices: {} })
    expect(findings.map(({ check }) => check)).toEqual([wanted])
    expect(name).toContain(findings[0]!.phrase)
  })

  it.each(['IMG_20261112_081234.jpg', 'Scan0012.pdf', 'thu moi hop lop.docx'])('%s says no such thing', (name) => {
    expect(checkAttachmentName(name, { choices: {} }).findings).toEqual([])
  })
})
