import { describe, expect, it } from 'vitest'
import { findOwnRules } from '../../utils/library/answers/own-rules.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import type { SearchUnit } from '../../utils/library/imports/parser/imported-text.ts'

function makeUnit(id: string, heading: string, text: string): SearchUnit {
  return { id, path: {}, heading, text }
}

const read = (text: string) => collectFeatures(readQuestionWords(text))
const findIds = (question: string, ...units: SearchUnit[]) =>
  findOwnRules(read(question), units, () => 1).map(({ id }) => id)

const QUESTION = 'mang loa kéo vào phòng họp'
const RULE = makeUnit('loa', 'Điều 5. Phòng họp', 'Không mang loa kéo vào phòng họp.')

describe('own rules', () => {
  it.each(['livestream lúc giao ban', 'phát live trong buổi giao ban', 'live luc giao ban'])(
    'are found by other words for the same act: %s',
    (question) => {
      expect(findIds(question, makeUnit('live', '', 'Không phát trực tiếp trong giờ giao ban.'), RULE)).toEqual([
        'live',
      ])
    },
  )

  it('are not found by one word alone, also not by one of two syllables', () => {
    expect(findIds('loa', RULE)).toEqual([])
    expect(findIds('sửa loa', RULE)).toEqual([])
    expect(findIds('sửa loa kéo', RULE)).toEqual([])
    expect(findIds('mang loa kéo đi sửa', RULE)).toEqual(['loa'])
  })

  it.each(['karaoke may gio', 'karaoke mấy giờ', 'karaoke toi may gio la nghi'])(
    'are found by a time and one word that is no other one without diacritics: %s',
    (question) => {
      const unit = makeUnit('am-thanh', 'Quy ước ấp', 'Giữ gìn trật tự, không hát karaoke sau 22 giờ.')
      expect(findIds(question, unit, RULE)).toEqual(['am-thanh'])
      for (const other of ['karaoke', 'xem karaoke', 'hop may gio', 'ca may gio'])
        expect(findIds(other, unit, RULE)).toEqual([])
    },
  )

  it('are quoted by the sentence after the number of a clause, also where the heading is what is asked', () => {
    const unit = makeUnit(
      'quay',
      'Điều 10. Quay phim tại nơi tiếp công dân',
      '1. Người dân được quay phim khi được đồng ý. Không giật máy.\n1.1. Không lớn tiếng.\na. Không che ống kính.',
    )
    const [found] = findOwnRules(read('quay phim tại nơi tiếp công dân'), [unit], () => 1)
    expect(found?.passage).toBe('Người dân được quay phim khi được đồng ý.')
  })

  it('are found next to a text that is too long to be read', () => {
    const long = makeUnit('dai', 'Phụ lục', `${'Không có gì ở đây. '.repeat(30_000)}Không mang loa kéo vào phòng họp.`)
    expect(findIds(QUESTION, long, RULE)).toEqual(['loa'])
  })

  it('are read with their heading only as far as the limit, however short their sentences are', () => {
    const heading = 'Điều 1. Quy định chung về trật tự '.repeat(3)
    const long = makeUnit('dai', heading, `${'A. '.repeat(20_000)}Không mang loa kéo vào phòng họp.`)
    expect(findIds(QUESTION, long)).toEqual([])
    expect(findIds(QUESTION, makeUnit('ngan', heading, 'A. Không mang loa kéo vào phòng họp.'))).toEqual(['ngan'])
  })

  it('are read no further than all of them may be long', () => {
    const text = 'Không có gì ở đây. '.repeat(1000)
    let looks = 0
    const units = Array.from({ length: 60 }, (_, at) =>
      Object.defineProperty(makeUnit(`u${at}`, 'Phụ lục', ''), 'text', {
        get: () => {
          looks++
          return text
        },
      }),
    )
    expect(findIds(QUESTION, ...units, RULE)).toEqual(['loa'])
    // One look at each to see how long it is, and one more at those that are read.
    expect(looks).toBeLessThan(80)
  })
})
