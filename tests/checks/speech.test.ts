import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../utils/checks/check-contract.ts'
import { discrimination } from '../../utils/checks/discrimination/index.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { insult } from '../../utils/checks/insult/index.ts'
import { profanity } from '../../utils/checks/profanity/index.ts'
import { threat } from '../../utils/checks/threat/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'

/**
 * The findings of one check in a text: the quote, the level if it differs from the check's, the text after the first
 * fix.
 */
function found(check: Check, text: string) {
  const findings = checkDraft(createTextDraft(text), {}, { checks: { [check.id]: check } })
  return findings.map(({ start, end, level, message, fix }) => ({
    quote: text.slice(start, end),
    message,
    ...(level !== check.level && { level }),
    ...(fix && { fixed: text.slice(0, fix.start) + fix.replacement + text.slice(fix.end) }),
  }))
}

describe('profanity', () => {
  it.each([
    ['Kẹt xe vcl', 'vcl', 'Kẹt xe'],
    ['Đéo hiểu sao lâu vậy', 'Đéo', 'Không hiểu sao lâu vậy'],
    ['đ\u200bm mạng chậm quá', 'đ\u200bm', 'mạng chậm quá'],
    ['trời nóng đ.ị.t mẹ luôn', 'đ.ị.t mẹ', 'trời nóng'],
    ['VCL, ĐÔNG QUÁ', 'VCL', 'ĐÔNG QUÁ'],
    ['địttttt mẹ đời, mưa hoài mưa mãi', 'địttttt mẹ', 'mưa hoài mưa mãi'],
  ])('in %j finds %j and offers %j', (text, quote, fixed) => {
    expect(found(profanity, text)).toEqual([{ quote, message: 'vulgar', fixed }])
  })

  it('offers the plain word for a negation of one letter, which is a note', () => {
    const fixed = 'tao không biết gì hết'
    expect(found(profanity, 'tao đ biết gì hết')).toEqual([{ quote: 'đ biết', message: 'mild', level: 'note', fixed }])
  })

  it.each(['c*c', 'đ*t mẹ', 'b**i', 'đ!t', 'l_n', 'c4c'])('finds the masked word %s', (word) => {
    expect(found(profanity, `thấy ${word}`).map((hit) => hit.message)).toEqual(['masked'])
  })

  it.each(['b*i', 'm*t', 'n*m', 'c2c', 'a*b*c', 'x_y', 'l_n_2'])(
    'does not flag the ambiguous masked word %s',
    (word) => {
      expect(found(profanity, `ghi ${word} vào bảng`)).toEqual([])
    },
  )

  it('reports softened forms as notes without a fix', () => {
    expect(found(profanity, 'Đông vãi chưởng luôn')).toEqual([{ quote: 'vãi chưởng', message: 'mild', level: 'note' }])
  })

  it.each([
    ['dm', 'dm mày nói gì', 1],
    ['dm', 'Anh chị dm em lấy bảng giá', 0],
    ['vl', 'đắt vl', 1],
    ['vl', 'dự toán vl xây dựng', 0],
    ['cc', 'nói như cc', 1],
    ['cc', 'xe 50 cc', 0],
    ['cl', 'cl gì thế này', 1],
    ['cl', 'kiểm tra cl nước', 0],
  ])('judges the short form "%s" by the words around it: %s', (_, text, count) => {
    expect(found(profanity, text)).toHaveLength(count)
  })
})

describe('insult', () => {
  it.each([
    ['Đúng là đồ vô học, mất dạy', 'đồ vô học, mất dạy'],
    ['Lão trưởng phòng bên cạnh vô dụng', 'Lão trưởng phòng bên cạnh vô dụng'],
    ['Hắn nói ngu quá chừng', 'Hắn nói ngu'],
    ['thang nay mat day that', 'thang nay mat day'],
    // Likened to an animal, or named with one.
    ['Nuôi con chó nhà tui còn hơn nuôi mày, đồ mất dạy', 'đồ mất dạy'],
    ['Hắn đúng là đồ con bò', 'đúng là đồ con bò'],
    ['Con mụ kế toán là đồ mất dạy, chỉ giỏi đóng kịch', 'đồ mất dạy'],
    ['Lão chủ tịch là đồ mất dạy, con mèo nhà tôi còn biết điều hơn', 'đồ mất dạy'],
    ['Mụ hiệu trưởng vô học, nuôi con 3 tuổi mà không biết dạy', 'Mụ hiệu trưởng vô học'],
  ])('in %j covers %j', (text, quote) => {
    expect(found(insult, text).map((hit) => hit.quote)).toContain(quote)
  })

  it('reports teasing as a note without a fix', () => {
    expect(found(insult, 'Mệt với thằng điên này quá hihi')).toEqual([
      { quote: 'thằng điên', message: 'teasing', level: 'note' },
    ])
  })

  it.each([
    'Nó ngu thiệt, con chó nhà tui đó',
    'Tui đúng là đồ ngu',
    'Bọn trẻ nhà mình lười biếng lắm',
    'Ông ấy không vô dụng đâu',
    'Con trâu nhà ông Bảy ngu như bò, kéo cày cứ đi xiên',
    'Mèo mun trèo lên bàn thờ, cái đồ mất dạy',
    'Thằng lý trưởng trong vở chèo là đồ mất dạy mà ai cũng thích xem',
    'Bé mới tập nói, chỉ ông bảo “đồ ngu”, cả nhà cười',
  ])('does not flag %j', (text) => {
    expect(found(insult, text)).toEqual([])
  })
})

describe('discrimination', () => {
  it.each([
    ['Dân Nghệ An toàn lươn lẹo', 'Dân Nghệ An toàn lươn lẹo', 'contempt'],
    ['Tụi parky đó', 'parky', 'slur'],
    ['Tôi không kỳ thị nhưng dân bắc kỳ giả tạo lắm', 'dân bắc kỳ giả tạo', 'contempt'],
  ])('in %j covers %j', (text, quote, message) => {
    expect(found(discrimination, text)).toMatchObject([{ quote, message }])
  })

  it.each(['Dân Nghệ An hiếu học', 'Nói dân Nghệ An lươn lẹo là kỳ thị', 'Nông dân bị lừa đảo'])(
    'does not flag %j',
    (text) => {
      expect(found(discrimination, text)).toEqual([])
    },
  )
})

describe('threat', () => {
  it('covers agent and victim, once a sentence, and offers to delete the sentence', () => {
    expect(found(threat, 'Trả tiền đi. Không thì tao đập mày gãy răng, liệu hồn. Chào.')).toEqual([
      { quote: 'tao đập mày gãy răng, liệu hồn', message: 'own', fixed: 'Trả tiền đi. Chào.' },
    ])
  })

  it('warns instead of holding the send when the draft has laughter', () => {
    expect(found(threat, 'Mày quên sinh nhật tao là tao giết mày 😂')).toMatchObject([
      { level: 'warn', message: 'own' },
    ])
  })

  it.each([
    ['anh em kéo qua đập nát quán nó đi', 'call'],
    ['liệu hồn đó', 'implied'],
    // What is said openly is not explained as a hint, whatever comes first.
    ['Coi chừng tao đập chết', 'own'],
    ['Biết nhà mày ở đâu rồi', 'implied'],
  ])('classifies the kind of threat: %s', (text, message) => {
    expect(found(threat, text).map((hit) => hit.message)).toEqual([message])
  })
})

describe('harmless drafts', () => {
  // Everyday talk, official notices, complaints and criticism, one draft a line.
  const drafts = readFileSync(new URL('./harmless.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const alarms = (text: string) =>
    [profanity, insult, discrimination, threat].flatMap((check) =>
      found(check, text).map((hit) => `${check.id}: ${hit.quote} in ${text}`),
    )

  it('give no finding of the four checks', () => {
    expect(drafts.length).toBeGreaterThan(400)
    expect(drafts.flatMap(alarms)).toEqual([])
  })

  it('give no finding of the four checks without diacritics', () => {
    expect(drafts.map(stripDiacritics).flatMap(alarms)).toEqual([])
  })
})
