import { describe, expect, it } from 'vitest'
import { findingsFromTags } from '../../../../utils/checks/shared/model/findings-from-tags.ts'
import type { Span } from '../../../../utils/draft.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'
import { findSpan, type LabelCertainties, makePredictions, makeTag } from '../../fake-tagger.ts'

const TEXT = 'Nhìn kìa. Thằng kia lùng bùng thế. Về thôi.'
const WORDS = 'lùng bùng'
/** A sentence that speaks for an insult, and for offensive words, but is not sure of them. */
const SPEAKS: LabelCertainties = { insult: 0.5, rude: 0.7 }
/** How sure the chain may be. */
const CERTAINTIES = Array.from({ length: 100 }, (_, i) => (i + 1) / 100)

function shown(
  certainty: number,
  sure: readonly LabelCertainties[],
  known: readonly Span[] = [],
  text = TEXT,
  words = WORDS,
) {
  return findingsFromTags(
    analyzeText(text),
    [makeTag(text, words, certainty)],
    makePredictions(text, ...sure),
    known,
  ).map(({ start, end, check, level }) => [text.slice(start, end), check, level])
}

/** How loud a phrase is at each certainty: 0 not shown, 1 softly, 2 loudly. */
function loudness(sure: readonly LabelCertainties[], known: readonly Span[] = []): number[] {
  return CERTAINTIES.map((certainty) => {
    const [first] = shown(certainty, sure, known)
    return first === undefined ? 0 : first[2] === 'note' ? 1 : 2
  })
}

describe('a phrase of the chain', () => {
  it('that is sure is shown as loudly as a rule where its sentence is likely offensive, and nowhere else', () => {
    expect(shown(1, [{}, { rude: 0.9 }])).toEqual([[WORDS, 'profanity', 'warn']])
    expect(shown(1, [{}, { rude: 0.1 }])).toEqual([])
    expect(shown(1, [])).toEqual([])
  })

  it('that is hardly likely is not shown whatever its sentence', () => {
    expect(shown(0.01, [{}, { insult: 0.3, rude: 0.3 }])).toEqual([])
  })

  it('that is likely is shown softly where its sentence speaks for it, and only there', () => {
    expect(loudness([{}, SPEAKS])).toContain(1)
    expect(loudness([{}, {}])).not.toContain(1)
    // What the sentences beside it are does not matter.
    expect(loudness([SPEAKS, {}, SPEAKS])).toEqual(loudness([]))
  })

  it('is the louder the surer it is, and the more its sentence speaks for it', () => {
    for (const sure of [[], [{}, SPEAKS]]) expect(loudness(sure)).toEqual(loudness(sure).toSorted((a, b) => a - b))
    loudness([{}, SPEAKS]).forEach((loud, i) => {
      expect(loud).toBeGreaterThanOrEqual(loudness([])[i]!)
    })
  })

  it.each<[string, LabelCertainties, string]>([
    ['an insult', { insult: 0.6, rude: 0.7 }, 'insult'],
    ['discrimination', { discrimination: 0.6, rude: 0.7 }, 'discrimination'],
    ['what it is most of', { discrimination: 0.6, insult: 0.4, rude: 0.7 }, 'discrimination'],
    ['what it is most of', { discrimination: 0.4, insult: 0.6, rude: 0.7 }, 'insult'],
    ['vulgar words where it is something that is not said in words', { accusation: 1, rude: 0.7 }, 'profanity'],
  ])('in a sentence that is %s', (_, sure, check) => {
    expect(shown(1, [{}, sure])).toEqual([[WORDS, check, 'warn']])
  })

  it('is one thing too many in a sentence of which something is said, unless it speaks for itself', () => {
    const known = [findSpan(TEXT, 'Thằng kia')]
    const [told, untold] = [loudness([{}, SPEAKS], known), loudness([{}, SPEAKS])]
    expect(told).not.toContain(1)
    told.forEach((loud, i) => {
      expect(loud).toBe(untold[i] === 1 ? 0 : untold[i])
    })
    expect(told.at(-1)).toBe(2)
  })

  it('is not hidden by what is said of other sentences', () => {
    const known = [findSpan(TEXT, 'Nhìn'), findSpan(TEXT, 'Về thôi')]
    expect(loudness([{}, SPEAKS], known)).toEqual(loudness([{}, SPEAKS]))
  })

  it.each<[string, string]>([
    ['quoted to object', 'Đừng gọi ai là “lùng bùng” nữa.'],
    ['quoted to object in the next sentence', 'Nó viết “lùng bùng”. Thật phản cảm và đáng lên án.'],
    ['spoken of as a word', 'Cái từ “lùng bùng” nghĩa là gì?'],
    ['told of others', 'Hôm qua em bị chửi là lùng bùng.'],
    ['said of oneself', 'Tôi đúng là lùng bùng thật.'],
  ])('is not shown when it is %s, however sure', (_, text) => {
    const reading = analyzeText(text)
    const tag = makeTag(reading.text, WORDS, 1)
    const sure = makePredictions(reading.text, { insult: 1, rude: 1 }, { insult: 1, rude: 1 })
    expect(findingsFromTags(reading, [tag], sure, [])).toEqual([])
    const plain = 'Thằng kia lùng bùng.'
    expect(shown(1, [{ insult: 1, rude: 1 }], [], plain)).toHaveLength(1)
  })

  it('is given in offsets of the draft as it was typed', () => {
    const text = 'Nhi\u0300n kìa. Thằng kia lu\u0300ng bu\u0300ng thế.'
    const reading = analyzeText(text)
    const [first] = findingsFromTags(reading, [makeTag(reading.text, WORDS, 1)], makePredictions(text, {}, SPEAKS), [])
    expect(text.slice(first!.start, first!.end).normalize('NFC')).toBe(WORDS)
  })

  it('is one of several, each judged by its own sentence, in their order', () => {
    const tags = [makeTag(TEXT, 'Nhìn', 1), makeTag(TEXT, WORDS, 1), makeTag(TEXT, 'thôi', 0.01)]
    const found = findingsFromTags(analyzeText(TEXT), tags, makePredictions(TEXT, { rude: 1 }, SPEAKS), [])
    expect(found.map(({ check }) => check)).toEqual(['profanity', 'insult'])
    expect(findingsFromTags(analyzeText(TEXT), [], makePredictions(TEXT, SPEAKS), [])).toEqual([])
  })
})
