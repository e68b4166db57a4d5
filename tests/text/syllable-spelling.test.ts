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
    ['chếc', 'chết'],
    ['HẾC', 'HẾT'],
    ['bjết', 'biết'],
    ['giếtt', 'giết'],
    ['CHẾTT', 'CHẾT'],
    ['thằngg', 'thằng'],
    ['đánhh', 'đánh'],
    ['cảm ơnn', 'cảm ơn'],
    ['đâp', 'đập'],
    ['môt viêc', 'một việc'],
    ['ĐƯƠC', 'ĐƯỢC'],
    ['giét', 'giết'],
    ['chét mẹ', 'chết mẹ'],
    ['ch3t đi', 'chết đi'],
    ['gi3t may', 'giet may'],
  ])('are read as the one that is meant: %s', (text, expected) => {
    expect(normalizeText(text).text).toBe(expected)
  })

  it.each([
    'biếc nước thực việc quốc chếch kênh ngoắc ngoéo',
    'một hợp tác xã ở Đắk Lắk',
    'Anna Grammy boss kill happ',
    'đmm làmcc stt đjs căc cằt',
    'fjord jean job Jrai',
    'thich, ban hanh nghi quyet',
    'bọ chét đi, chét vữa lên tường',
    'mã GI3T5, lô 3t, phòng ch3',
  ])('are no others: %s', (text) => {
    expect(normalizeText(text).text).toBe(text)
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
    ['đâp chết mẹ nó đi', 'stop'],
    ['Tao giét mày bây giờ', 'stop'],
    ['tao gi3t mày đó', 'stop'],
    ['may ma noi nua tao gi3t', 'stop'],
    ['tao gi ết mày', 'stop'],
    ['gặp là tao ch.ém chết mày', 'stop'],
    ['ch3t đi đồ khốn', 'warn'],
    ['chúc tụi nó ch ết sớm', 'warn'],
    ['đichếtđi', 'warn'],
    ['dichetmemaydi', 'warn'],
  ])('hides no threat and no contempt: %s', (text, level) => {
    expect(findLevels(text)).toContain(level)
  })

  it.each([
    'Cảm ơnn cả nhà đã tới chung vuii',
    'Nắng nóngg quá, cây chếtt hết rồi bà con ơi',
    'Hêt mưa rồi, mời bà con ra chợ',
    'Thích quá, biêt bao giờ mới gặp lại',
    'Chó nhà em có bọ chét, đi tắm cho nó đây',
    'Thợ đang chét vữa, chiều mới xong',
    'Chị ch ơi, gi em cũng ăn được hết',
    'Đâp con gà, rửa sạch rồi luộc',
    'Bỏ tiền ra xem 2th đực đấu kiếm à, phim chán quá',
    'Mã hàng CH3T còn 5 cái',
  ])('makes no harm of what is harmless: %s', (text) => {
    expect(findLevels(text).filter((level) => level !== 'note')).toEqual([])
  })
})
