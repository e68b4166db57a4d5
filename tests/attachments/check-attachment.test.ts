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
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
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

  it.each([
    ['a draft, by the line that says so', 'DỰ THẢO\nKẾ HOẠCH\nVề việc quản lý đất công', 'DỰ THẢO'],
    [
      'minutes of an office',
      'ỦY BAN NHÂN DÂN XÃ ĐỒI CHÈ\nBIÊN BẢN HỌP GIAO BAN\nThành phần: lãnh đạo',
      'BIÊN BẢN HỌP GIAO BAN',
    ],
    ['a report, by its number', 'Số: 31/BC-UBND\nBÁO CÁO\nTình hình quý III', '31/BC-UBND'],
  ])('is internal if it is %s', async (_, text, phrase) => {
    expect(await check(`${MOTTO}\n${text}\n${BODY}`)).toEqual([`internal-document 1 ${phrase}`])
  })

  it.each([
    ['a paper of the Party whose head is torn off', 'Số 25-QĐ/TU\nQUY ĐỊNH\nvề bố trí tái định cư', '25-QĐ/TU'],
    ['a paper that has no number yet', `${MOTTO}\nSố:    /KH-UBND\nKẾ HOẠCH\nbố trí tái định cư`, 'Số:    /KH-UBND'],
  ])('is internal if it is %s', async (_, text, phrase) => {
    expect(await check(`${text}\n${BODY}`)).toEqual([`internal-document 1 ${phrase}`])
  })

  it('is not internal if it names a resolution', async () => {
    expect(await check(`Học tập Nghị quyết số 12-NQ/TU\n${BODY}`)).toEqual([])
  })

  it.each([
    ['a decree', 'Số: 15/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định chi tiết Luật Đất đai\nNơi nhận: - Như trên.'],
    ['a public notice', 'Số: 12/TB-UBND\nTHÔNG BÁO\nVề lịch tiêm vắc xin cho trẻ\nNơi nhận: - Các thôn.'],
    ['a request by a citizen', 'ĐƠN XIN XÁC NHẬN\nKính gửi: Ủy ban nhân dân xã Đồi Chè\nTôi làm đơn này'],
    ['the minutes of a class', 'BIÊN BẢN HỌP PHỤ HUYNH\nLớp 5A, Trường Tiểu học Đồi Chè'],
  ])('is not internal if it is %s', async (_, text) => {
    expect(await check(`${MOTTO}\n${text}\n${BODY}`)).toEqual([])
  })

  it('has the telephone number of its maker as a note, several numbers as a list', async () => {
    const levels = async (text: string) => {
      const { findings } = await checkAttachmentContent(makeContent(text), { choices: {} })
      return findings.map(({ level }) => level)
    }
    expect(await levels('Quán Bà Sáu, điện thoại 0912 345 678')).toEqual(['note'])
    const list = ['0912 345 678', '0913 456 789', '0914 567 890'].map(
      (phone, at) => `Hộ ${at + 1}, số điện thoại ${phone}`,
    )
    expect(await levels(list.join('\n'))).toEqual(['warn', 'warn', 'warn'])
  })

  it('has what it shows otherwise than by words, with its place', async () => {
    const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.05 }
    const signs = [
      { sign: 'secrecy-stamp', phrase: 'MẬT', box },
      { sign: 'people-list', phrase: 'Họ tên, Số CCCD' },
      { sign: 'photo-place', phrase: '21,0 B 105,8 Đ' },
    ] as const
    const content: AttachmentContent = {
      pages: [{ kind: 'picture', number: 1, text: '', signs }],
      pageCount: 1,
      notes: [],
    }
    const { findings } = await checkAttachmentContent(content, { choices: {} })
    expect(findings.map(({ check, message, level, phrase }) => [check, message, level, phrase])).toEqual([
      ['secret-marking', 'stamped', 'stop', 'MẬT'],
      ['personal-data', 'list', 'stop', 'Họ tên, Số CCCD'],
      ['personal-data', 'place', 'note', '21,0 B 105,8 Đ'],
    ])
    expect(findings[0]).toMatchObject({ box })
    const quiet = await checkAttachmentContent(content, { choices: { levels: { 'personal-data/place': 'off' } } })
    expect(quiet.findings).toHaveLength(2)
  })

  it.each([
    ['people-list', 'personal-data list stop'],
    ['identity-card', 'personal-data identity-card stop'],
    ['insurance-card', 'personal-data insurance-card stop'],
    ['birth-certificate', 'personal-data birth-certificate stop'],
    ['household-book', 'personal-data household-book stop'],
    ['health-record', 'personal-data health-record stop'],
    ['mark-sheet', 'child-privacy marks warn'],
  ] as const)('has a finding for the sign %s', async (sign, wanted) => {
    const pages = [{ kind: 'picture', number: 1, text: '', signs: [{ sign, phrase: '' }] }] as const
    const { findings } = await checkAttachmentContent({ pages, pageCount: 1, notes: [] }, { choices: {} })
    expect(findings.map(({ check, message, level }) => `${check} ${message} ${level}`)).toEqual([wanted])
  })

  it('is a paper about a person, or lists people, by the words that were read in a picture', async () => {
    const card = 'GIẤY RA VIỆN\nHọ tên người bệnh: Lê Văn Lúa\nPhương pháp điều trị: Nội khoa'
    const list = ['Lê Văn Lúa', 'Đào Thế Gió', 'Bùi Kim Đồng', 'Ngô Thị Bến'].map(
      (name, at) => `${name} 09822877277${at}`,
    )
    const find = async (text: string, isRead: boolean) => {
      const words = [{ start: 0, end: 4, box: { left: 0.25, top: 0.5, width: 0.125, height: 0.0625 }, confidence: 1 }]
      const pages = [{ kind: 'picture', number: 1, text, ...(isRead ? { words } : {}) }] as const
      const { findings } = await checkAttachmentContent({ pages, pageCount: 1, notes: [] }, { choices: {} })
      return findings.filter(({ message }) => message === 'health-record' || message === 'list')
    }
    expect(await find(card, true)).toMatchObject([
      { phrase: 'GIẤY RA VIỆN', box: { left: 0.25, top: 0.5, width: 0.125, height: 0.0625 } },
    ])
    expect(await find(list.join('\n'), true)).toMatchObject([{ message: 'list', phrase: 'Lê Văn Lúa 098228772770' }])
    // What is typed has its columns, and says itself what it is.
    expect(await find(card, false)).toEqual([])
  })

  it('shows the words of a picture where they are', async () => {
    const text = 'Số CCCD 038086012345'
    const words = ['Số', 'CCCD', '038086012345'].map((word, at) => {
      const start = text.indexOf(word)
      const box = { left: at * 0.25, top: 0.5, width: 0.125, height: 0.0625 }
      return { start, end: start + word.length, box, confidence: 1 }
    })
    const pages = [{ kind: 'picture', number: 1, text, words }] as const
    const { findings } = await checkAttachmentContent({ pages, pageCount: 1, notes: [] }, { choices: {} })
    expect(findings.map(({ phrase, box }) => [phrase, box])).toEqual([['038086012345', words[2]!.box]])
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
