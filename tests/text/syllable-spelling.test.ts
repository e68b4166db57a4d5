import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { normalizeText } from '../../utils/text/normalize-text.ts'

describe('syllables that Vietnamese does not have', () => {
  it.each([
    ['chêt', 'chết'],
    ['ĐÔT', 'ĐỐT'],
    ['chểt', 'chết'],
    ['biêt', 'biết'],
    ['thich', 'thich'],
    ['chếc', 'chết'],
    ['HẾC', 'HẾT'],
    ['bjết', 'biết'],
    ['giếtt', 'giết'],
    ['CHẾTT', 'CHẾT'],
    ['thằngg', 'thằng'],
    ['đánhh', 'đánh'],
    ['cảm ơnn', 'cảm ơn'],
  ])('are read as the one that is meant: %s', (text, expected) => {
    expect(normalizeText(text).text).toBe(expected)
  })

  it.each([
    'biếc nước thực việc quốc chếch kênh ngoắc ngoéo',
    'một hợp tác xã ở Đắk Lắk',
    'Anna Grammy boss kill happ',
    'đmm làmcc stt đjs căc cằt',
    'fjord jean job Jrai',
    'nhât ký không dấu: ban hanh nghi quyet',
  ])('are no others: %s', (text) => {
    const { text: read } = normalizeText(text)
    expect(read.replace('nhất', 'nhât')).toBe(text)
  })

  it('keep the offsets of the draft', () => {
    const text = 'Ôi, thằngg kia chếtt rồii nhé'
    const reading = analyzeText(text)
    const start = reading.text.indexOf('chết')
    expect(reading.text).toBe('Ôi, thằng kia chết rồii nhé')
    expect(reading.span(start, start + 4)).toEqual({ start: 15, end: 20 })
  })
})

const tagger = openShippedTagger()
const findLevels = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ level }) => level)

describe('one more or one other letter', () => {
  it.each([
    ['Ra đây tao giếtt mày', 'stop'],
    ['Tao giêt mày bây giờ', 'stop'],
    ['tao gjết mày bây giờ', 'stop'],
    ['Mày chếtt với tao', 'stop'],
    ['loại này bắnn bỏ', 'stop'],
    ['Coi chừngg tao', 'stop'],
    ['để cho lũ đó chếc hết đi', 'warn'],
    ['đuổi hêt tụi nó về rừng', 'warn'],
    ['Cútt về bắc đi', 'warn'],
    ['hai thằngg đấu kiếm với nhau', 'warn'],
  ])('hides no threat and no contempt: %s', (text, level) => {
    expect(findLevels(text)).toContain(level)
  })

  it.each([
    'Cảm ơnn cả nhà đã tới chung vuii',
    'Nắng nóngg quá, cây chếtt hết rồi bà con ơi',
    'Hêt mưa rồi, mời bà con ra chợ',
    'Thích quá, biêt bao giờ mới gặp lại',
  ])('makes no harm of what is harmless: %s', (text) => {
    expect(findLevels(text).filter((level) => level !== 'note')).toEqual([])
  })
})
