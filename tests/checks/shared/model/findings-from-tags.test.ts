import { describe, expect, it } from 'vitest'
import { findingsFromTags } from '../../../../utils/checks/shared/model/findings-from-tags.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'
import { type LabelCertainties, makePredictions, makeTag } from '../../fake-tagger.ts'

const TEXT = 'Nhìn kìa. Thằng kia lùng bùng thế. Về thôi.'
const WORDS = 'lùng bùng'
/** A sentence of a quarrel that is likely an insult with offensive words, but not certainly. */
const LIKELY: LabelCertainties = { insult: 0.5, rude: 0.7, quarrel: 0.9 }
/** The certainties of the word model to try. */
const CERTAINTIES = Array.from({ length: 100 }, (_, i) => (i + 1) / 100)

function shown(certainty: number, sure: readonly LabelCertainties[], text = TEXT, words = WORDS) {
  return findingsFromTags(analyzeText(text), [makeTag(text, words, certainty)], makePredictions(text, ...sure)).map(
    ({ start, end, check, isSure }) => [text.slice(start, end), check, isSure ? 'warn' : 'note'],
  )
}

/** The level of a phrase at each certainty: 0 not shown, 1 note, 2 warning. */
function levelsByCertainty(sure: readonly LabelCertainties[]): number[] {
  return CERTAINTIES.map((certainty) => {
    const [first] = shown(certainty, sure)
    return first === undefined ? 0 : first[2] === 'note' ? 1 : 2
  })
}

describe('a phrase tagged by the word model', () => {
  it('with high certainty is a warning where its sentence is likely offensive, and nowhere else', () => {
    expect(shown(1, [{}, { rude: 0.9 }])).toEqual([[WORDS, 'profanity', 'warn']])
    expect(shown(1, [{}, { rude: 0.9, loud: 0.4 }])).toEqual([[WORDS, 'profanity', 'note']])
    expect(shown(1, [{}, { rude: 0.1 }])).toEqual([])
    expect(shown(1, [])).toEqual([])
  })

  it('needs a less offensive sentence for a warning the plainer it is', () => {
    expect(shown(0.8, [{}, { rude: 0.9, loud: 0.6 }])).toEqual([[WORDS, 'profanity', 'note']])
    expect(shown(0.95, [{}, { rude: 0.9, loud: 0.6 }])).toEqual([[WORDS, 'profanity', 'warn']])
  })

  it.each([0, 0.9])('that is clear is a note without a check that owns it, in any register: quarrel %d', (quarrel) => {
    expect(shown(0.8, [{}, { rude: 0.28, quarrel }])).toEqual([[WORDS, 'profanity', 'note']])
    expect(shown(0.8, [{}, { rude: 0.2, quarrel }])).toEqual([])
    expect(shown(0.6, [{}, { rude: 0.28, quarrel }])).toEqual([])
  })

  it('that is clear needs a more offensive sentence in a text without diacritics', () => {
    const bare = (rude: number) =>
      shown(0.8, [{}, { rude }], 'Nhin kia. Thang kia lung bung the. Ve thoi.', 'lung bung')
    expect(bare(0.28)).toEqual([])
    expect(bare(0.35)).toEqual([['lung bung', 'profanity', 'note']])
  })

  it('with very low certainty is not shown, whatever its sentence', () => {
    expect(shown(0.01, [{}, { insult: 0.3, rude: 0.3 }])).toEqual([])
  })

  it('needs less certainty in a quarrel than elsewhere', () => {
    const quarrel = levelsByCertainty([{}, LIKELY])
    const other = levelsByCertainty([{}, { ...LIKELY, quarrel: 0 }])
    expect(quarrel.indexOf(1)).toBeGreaterThan(-1)
    other.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual(quarrel[i]!)
    })
    expect(other).not.toEqual(quarrel)
  })

  it('with medium certainty is a note where its sentence is likely offensive, and only there', () => {
    expect(levelsByCertainty([{}, LIKELY])).toContain(1)
    expect(levelsByCertainty([{}, {}])).not.toContain(1)
    // The neighbouring sentences do not matter.
    expect(levelsByCertainty([LIKELY, {}, LIKELY])).toEqual(levelsByCertainty([]))
  })

  it('has a higher level with higher certainty of the tag or of the sentence', () => {
    for (const sure of [[], [{}, LIKELY]])
      expect(levelsByCertainty(sure)).toEqual(levelsByCertainty(sure).toSorted((a, b) => a - b))
    levelsByCertainty([{}, LIKELY]).forEach((loud, i) => {
      expect(loud).toBeGreaterThanOrEqual(levelsByCertainty([])[i]!)
    })
  })

  it.each<[string, LabelCertainties, string]>([
    ['an insult', { insult: 0.6, rude: 0.9 }, 'insult'],
    ['discrimination', { discrimination: 0.6, rude: 0.9 }, 'discrimination'],
    ['mostly discrimination', { discrimination: 0.6, insult: 0.4, rude: 0.9 }, 'discrimination'],
    ['mostly an insult', { discrimination: 0.55, insult: 0.6, rude: 0.9 }, 'insult'],
    ['offensive for another reason', { accusation: 1, rude: 0.9 }, 'profanity'],
  ])('goes to the check of its sentence: %s', (_, sure, check) => {
    expect(shown(1, [{}, sure])).toEqual([[WORDS, check, 'warn']])
  })

  it.each<[string, string]>([
    ['quoted to object', 'Đừng gọi ai là “lùng bùng” nữa.'],
    ['quoted to object in the next sentence', 'Nó viết “lùng bùng”. Thật phản cảm và đáng lên án.'],
    ['mentioned as a word', 'Cái từ “lùng bùng” nghĩa là gì?'],
    ['reported speech', 'Hôm qua em bị chửi là lùng bùng.'],
    ['about the writer', 'Tôi đúng là lùng bùng thật.'],
    ['the name of an illness', 'Nhà bên có người mắc bệnh lùng bùng, hai nhà vẫn thân.'],
  ])('is not shown when it is %s, however sure', (_, text) => {
    const reading = analyzeText(text)
    const tag = makeTag(reading.text, WORDS, 1)
    const sure = makePredictions(reading.text, { insult: 1, rude: 1 }, { insult: 1, rude: 1 })
    expect(findingsFromTags(reading, [tag], sure)).toEqual([])
    const plain = 'Thằng kia lùng bùng.'
    expect(shown(1, [{ insult: 1, rude: 1 }], plain)).toHaveLength(1)
  })

  it.each(['😏😏', 'tụi nó', 'nó chửi', 'sỉ nhục'])('is not shown when it judges nobody: %s', (words) => {
    const text = `Thằng kia ${words} lùng bùng.`
    expect(shown(1, [{ insult: 1, rude: 1 }], text, words)).toEqual([])
    expect(shown(1, [{ insult: 1, rude: 1 }], text, `${words} lùng`)).toHaveLength(1)
  })

  it('has offsets in the text as it was typed', () => {
    const text = 'Nhi\u0300n kìa. Thằng kia lu\u0300ng bu\u0300ng thế.'
    const reading = analyzeText(text)
    const [first] = findingsFromTags(reading, [makeTag(reading.text, WORDS, 1)], makePredictions(text, {}, LIKELY))
    expect(text.slice(first!.start, first!.end).normalize('NFC')).toBe(WORDS)
  })

  it('is judged by its own sentence, and several stay in order', () => {
    const tags = [makeTag(TEXT, 'Nhìn', 1), makeTag(TEXT, WORDS, 1), makeTag(TEXT, 'thôi', 0.01)]
    const found = findingsFromTags(analyzeText(TEXT), tags, makePredictions(TEXT, { rude: 1 }, LIKELY))
    expect(found.map(({ check }) => check)).toEqual(['profanity', 'insult'])
    expect(findingsFromTags(analyzeText(TEXT), [], makePredictions(TEXT, LIKELY))).toEqual([])
  })
})
