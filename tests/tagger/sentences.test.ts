import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsideCharacter } from '../../scripts/fuzz/answer-faults.ts'
import { CHECK_IDS, LEVELS } from '../../utils/draft.ts'
import { getBucket } from '../../utils/tagger/feature-hash.ts'
import { SentenceClassifier, type SentencePrediction } from '../../utils/tagger/sentence-classifier.ts'
import {
  buildSentenceFeatures,
  buildSignalFeatures,
  computeContextValue,
  createTagSignal,
  type DraftSignal,
  findNeighbourIndexes,
  type WeightedFeature,
} from '../../utils/tagger/sentence-features.ts'
import { PREDICTED_CHECKS } from '../../utils/tagger/sentence-labels.ts'
import { SentenceTokenizer } from '../../utils/tagger/sentence-tokenizer.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { anyText } from '../text/arbitrary-text.ts'
import { LABEL_COUNT } from './shipped-model.ts'

const BITS = 20

/** A model that knows some features, each with what it adds to every check. */
function modelOf(weights: ReadonlyMap<number, number>, bias = 0): SentenceClassifier {
  const rows = new Map([...weights].map(([hash, weight]) => [getBucket(hash, BITS), weight]))
  const buckets = [...rows.keys()].sort((a, b) => a - b)
  return new SentenceClassifier({
    bits: BITS,
    scale: 1,
    bias: new Array<number>(LABEL_COUNT).fill(bias),
    buckets: Int32Array.from(buckets),
    rows: Int8Array.from(buckets.flatMap((bucket) => new Array<number>(LABEL_COUNT).fill(rows.get(bucket)!))),
  })
}

/** A model in which every feature of a text adds something: no two of its words weigh the same. */
function fullModel(...texts: string[]): SentenceClassifier {
  const weights = new Map<number, number>()
  for (const text of texts) {
    const { words, classes, around } = featuresOf(text)
    for (const { hashes } of [words, classes, around]) for (const hash of hashes) weights.set(hash, (hash % 50) + 3)
  }
  for (const check of CHECK_IDS)
    weights.set(
      buildSignalFeatures([{ start: 0, end: 1 }], [{ check, level: 'warn', start: 0, end: 1 }])[0]![0]!.hash,
      9,
    )
  return modelOf(weights)
}

function featuresOf(text: string, accented = true) {
  const { words, end } = new SentenceTokenizer().tokenize(text)
  return buildSentenceFeatures(words, accented, end)
}

/** What a sentence adds to each check, before it is drawn into 0 to 1. */
function score(sense: SentencePrediction): number {
  const certainty = sense.certainty('threat')
  return Math.log(certainty / (1 - certainty))
}

function plain(senses: readonly SentencePrediction[]) {
  return senses.map((sense) => ({
    start: sense.start,
    end: sense.end,
    certainties: PREDICTED_CHECKS.map((id) => sense.certainty(id)),
    phrases: PREDICTED_CHECKS.map((id) => sense.findPhrase(id)),
  }))
}

/** Drafts of whole sentences, some decomposed, some with emoji and styled letters, every mark on a letter. */
const piece = fc.constantFrom(
  ...[
    'Ông Bảy',
    'đồ ngu',
    'nghe đồn',
    'mai nộp tiền',
    'd\u200bo ngu',
    'hôm nay',
    '😀😀',
    '👩‍👩‍👧',
    '𝗻𝗴𝘂',
    'ｎｇｕ',
    'n.g.u',
    '1234',
  ].flatMap((text) => [text, text.normalize('NFD')]),
)
const joint = fc.constantFrom(' ', ' ', ', ', '. ', '!!! ', '?\n', '\n\n', '. … ')
const someDraft = fc
  .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.flat().join(''))
const sign: fc.Arbitrary<DraftSignal> = fc
  .record({
    check: fc.constantFrom(...CHECK_IDS, 'chain' as const),
    level: fc.constantFrom(...LEVELS),
    at: fc.nat({ max: 60 }),
  })
  .map(({ check, level, at }) => ({ check, level, start: at, end: at + 5 }))

describe('the features of a sentence', () => {
  const hashes = (text: string, accented = true) => {
    const { words, classes, around } = featuresOf(text, accented)
    return { words: new Set(words.hashes), classes: new Set(classes.hashes), around: new Set(around.hashes) }
  }
  const shared = (a: Set<number>, b: Set<number>) => [...a].filter((hash) => b.has(hash)).length

  it('know words, and what stands together', () => {
    const { words } = hashes('mai nộp tiền')
    expect(shared(words, hashes('mai nộp tiền').words)).toBe(words.size)
    expect(shared(words, hashes('tiền nộp mai').words)).toBeLessThan(words.size)
    expect(shared(words, hashes('tiền nộp mai').words)).toBeGreaterThan(shared(words, hashes('ăn cơm chưa').words))
  })

  it('know the last sign', () => {
    const [dot, question] = [hashes('mai nộp tiền.').words, hashes('mai nộp tiền?').words]
    expect(dot.size - shared(dot, question)).toBe(1)
  })

  it('know numbers by how long they are', () => {
    expect(hashes('nộp 500')).toEqual(hashes('nộp 731'))
    expect(hashes('nộp 500')).not.toEqual(hashes('nộp 5000'))
  })

  it('know words of one class as the same', () => {
    const [a, b, c] = [hashes('gặp giám đốc'), hashes('gặp chủ tịch'), hashes('gặp con mèo')]
    expect(shared(a.classes, b.classes)).toBeGreaterThan(shared(a.classes, c.classes))
    expect(shared(a.around, b.around)).toBeGreaterThan(shared(a.around, c.around))
  })

  it('take the classes of words without diacritics in a draft typed without', () => {
    expect(hashes('gap giam doc', false).classes).toEqual(hashes('gặp giám đốc', false).classes)
    expect(hashes('gap giám doc', false).classes).toEqual(hashes('gặp giám đốc', false).classes)
    expect(hashes('gap giam doc', false).classes.size).toBeGreaterThan(0)
    expect(hashes('gap giam doc', true).classes.size).toBe(0)
  })

  it('are made of words that are there', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, accented) => {
        const { words, end } = new SentenceTokenizer().tokenize(text)
        const { words: own, classes, around } = buildSentenceFeatures(words, accented, end)
        for (const { hashes, from, to } of [own, classes, around]) {
          expect([from.length, to.length]).toEqual([hashes.length, hashes.length])
          from.forEach((first, i) => {
            expect(first).toBeGreaterThanOrEqual(0)
            // One beyond the last stands for the edge.
            expect(to[i]).toBeLessThanOrEqual(words.length + 1)
            expect(to[i]).toBeGreaterThanOrEqual(first)
          })
        }
      }),
    )
  })
})

describe('the neighbours of a sentence', () => {
  it.each<[number, number, number[]]>([
    [0, 1, []],
    [0, 3, [1, 2]],
    [2, 3, [0, 1]],
    [0, 20, [1, 2, 3, 4]],
    [19, 20, [15, 16, 17, 18]],
    [10, 20, [6, 7, 8, 9, 11, 12, 13, 14]],
  ])('of place %i among %i', (at, count, expected) => {
    expect(findNeighbourIndexes(at, count)).toEqual(expected)
  })
})

describe('a sign', () => {
  const spans = [0, 10, 20, 30, 40, 50, 60].map((start) => ({ start, end: start + 10 }))
  /** The features of the second sentence that come from one sign. */
  const at = (start: number, end: number, more: Partial<DraftSignal> = {}) =>
    buildSignalFeatures(spans, [{ check: 'insult', level: 'warn', start, end, ...more }])[1]!

  it('in a sentence is another than the same beside it, and counts more', () => {
    const [inside] = at(12, 15)
    for (const [start, end] of [
      [9, 11],
      [10, 20],
      [19, 30],
      [0, 70],
    ] as const)
      expect(at(start, end)).toContainEqual(inside)
    expect(at(12, 15)).toHaveLength(1)
    const [beside] = at(0, 10)
    expect(beside!.hash).not.toBe(inside!.hash)
    expect(beside!.value).toBeLessThan(inside!.value)
    expect(beside!.value).toBeGreaterThan(0)
    expect(at(20, 25)).toEqual([beside])
  })

  it('far away is none', () => {
    expect(at(60, 65)).toEqual([])
  })

  it('given twice counts once', () => {
    const sign: DraftSignal = { check: 'insult', level: 'warn', start: 12, end: 15 }
    expect(buildSignalFeatures(spans, [sign, { ...sign, start: 16, end: 18 }])[1]).toHaveLength(1)
  })

  it('is told by its check, its level and its place', () => {
    const all = [...CHECK_IDS, 'chain' as const].flatMap((check) =>
      LEVELS.flatMap((level) =>
        [at(12, 15, { check, level }), at(0, 5, { check, level })].map(([feature]) => getBucket(feature!.hash, BITS)),
      ),
    )
    expect(all).toHaveLength(90)
    expect(new Set(all).size).toBe(all.length)
  })

  it('of a phrase is louder the surer the phrase, in offsets of the draft', () => {
    const reading = analyzeText('đ\u200bồ ngu')
    const levels = [0.01, 0.2, 0.4, 0.6, 0.8, 1].map(
      (certainty) => createTagSignal(reading, { start: 0, end: 2, certainty }).level,
    )
    expect(levels).toEqual([...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)))
    expect([levels[0], levels.at(-1)]).toEqual(['note', 'stop'])
    expect(createTagSignal(reading, { start: 0, end: 2, certainty: 1 })).toMatchObject({
      check: 'chain',
      start: 0,
      end: 3,
    })
  })
})

describe('the model of sentences', () => {
  it('begins from the bias where it knows nothing', () => {
    const [sense] = modelOf(new Map(), 1.5).predict(analyzeText('Hôm nay trời đẹp.'), [])
    expect(score(sense!)).toBeCloseTo(1.5, 6)
  })

  it('adds what the words weigh', () => {
    const { words } = featuresOf('tiền.')
    const model = modelOf(new Map(words.hashes.map((hash) => [hash, 1])))
    const [sense] = model.predict(analyzeText('tiền.'), [])
    expect(score(sense!)).toBeCloseTo(Math.sqrt(words.hashes.length), 5)
  })

  it('adds a sign in the sentence, and less beside it', () => {
    const reading = analyzeText('Một câu. Hai câu.')
    const sign: DraftSignal = { check: 'insult', level: 'warn', start: 4, end: 7 }
    const places = [
      { start: 0, end: 8 },
      { start: 8, end: 17 },
    ]
    const [[inside], [beside]] = buildSignalFeatures(places, [sign]) as [[WeightedFeature], [WeightedFeature]]
    const model = modelOf(
      new Map([
        [inside.hash, 10],
        [beside.hash, -10],
      ]),
    )
    const scores = model.predict(reading, [sign]).map(score)
    expect(scores[0]).toBeCloseTo(10 * inside.value, 6)
    expect(scores[1]).toBeCloseTo(-10 * beside.value, 6)
    expect(model.predict(reading, []).map(score)).toEqual([0, 0])
  })

  it('adds what the neighbours are known by, as their mean', () => {
    const features = featuresOf('Nghe đồn.')
    const own = new Set([...features.words.hashes, ...features.classes.hashes])
    const model = modelOf(new Map(features.around.hashes.filter((hash) => !own.has(hash)).map((hash) => [hash, 8])))
    const full = computeContextValue(features) * features.around.hashes.length * 8
    const scores = (text: string) => model.predict(analyzeText(text), []).map(score)
    expect(scores('Nghe đồn.')[0]).toBeCloseTo(0, 5)
    expect(scores('Nghe đồn. Mưa to.')[1]).toBeCloseTo(full, 5)
    expect(scores('Mưa to. Nghe đồn. Gió.').map((each) => Math.round((each / full) * 100))).toEqual([50, 0, 50])
    // Five sentences off is too far.
    const far = scores('Nghe đồn. Một. Hai. Ba. Bốn. Năm.')
    expect(far.slice(1, 5).every((each) => each > 0)).toBe(true)
    expect(far[5]).toBeCloseTo(0, 5)
  })

  it('gives certainties from 0 to 1, sentence by sentence in order, for any text and signs', () => {
    const model = fullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!')
    fc.assert(
      fc.property(anyText, fc.array(sign, { maxLength: 5 }), (text, signs) => {
        let end = 0
        for (const sense of model.predict(analyzeText(text), signs)) {
          expect(sense.start).toBeGreaterThanOrEqual(end)
          expect(sense.end).toBeLessThanOrEqual(text.length)
          end = sense.end
          for (const id of PREDICTED_CHECKS) {
            expect(sense.certainty(id)).toBeGreaterThanOrEqual(0)
            expect(sense.certainty(id)).toBeLessThanOrEqual(1)
            const phrase = sense.findPhrase(id)
            expect(phrase.start).toBeGreaterThanOrEqual(sense.start)
            expect(phrase.end).toBeLessThanOrEqual(sense.end)
            expect(phrase.end).toBeGreaterThanOrEqual(phrase.start)
          }
        }
      }),
    )
  })

  it('gives for each sentence a phrase in it that cuts no pair and no combining sequence', () => {
    const model = fullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!', '😀😀 1234')
    fc.assert(
      fc.property(someDraft, (text) => {
        for (const sense of model.predict(analyzeText(text), [])) {
          const { start, end } = sense.findPhrase('insult')
          expect(sense.start <= start && start < end && end <= sense.end).toBe(true)
          expect([isInsideCharacter(text, start), isInsideCharacter(text, end)]).toEqual([false, false])
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['!!!', '… … …', 'Đồ ngu. !!!', '"', '???\n...'])(
    'gives one for a sentence of signs alone, too: %s',
    (text) => {
      for (const sense of modelOf(new Map(), 3).predict(analyzeText(text), [])) {
        const { start, end } = sense.findPhrase('insult')
        expect(sense.start <= start && start < end && end <= sense.end).toBe(true)
      }
    },
  )

  it('points at the words that weigh most', () => {
    const text = 'Sáng nay trời mát mà ông Bảy kế toán lại mang hết cả sổ về nhà.'
    const model = modelOf(new Map(featuresOf('kế toán lại mang').words.hashes.map((hash) => [hash, 20])))
    const { start, end } = model.predict(analyzeText(text), [])[0]!.findPhrase('accusation')
    expect(text.slice(start, end)).toBe('kế toán lại mang')
  })

  it('says the same of a draft whatever it has read before, and after it forgot', () => {
    const model = fullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!')
    fc.assert(
      fc.property(someDraft, fc.array(sign, { maxLength: 3 }), fc.boolean(), (text, signs, forget) => {
        const fresh = fullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!')
        const said = plain(model.predict(analyzeText(text), signs))
        expect(said).toEqual(plain(fresh.predict(analyzeText(text), signs)))
        if (forget) model.clearCache()
        expect(plain(model.predict(analyzeText(text), signs))).toEqual(said)
      }),
    )
  })

  it('says the same of a sentence typed with diacritics beside others and without them', () => {
    // Whether a draft is typed with diacritics is one of the things a remembered sentence hangs on.
    const model = fullModel('gap giam doc')
    const line = 'gap giam doc'
    const draft = `${line}\nông ấy mới nhậm chức hôm qua ở xã mình đấy`
    const first = plain(model.predict(analyzeText(line), []))
    const beside = plain(model.predict(analyzeText(draft), []))
    model.clearCache()
    expect(plain(model.predict(analyzeText(draft), []))).toEqual(beside)
    expect(plain(model.predict(analyzeText(line), []))).toEqual(first)
  })

  it('says the same of more sentences than it remembers', () => {
    const model = fullModel('Ông Bảy nghe đồn mai nộp tiền.')
    const text = Array.from({ length: 1200 }, (_, i) => `Ông Bảy nộp ${'x'.repeat(i % 7)}${i} tiền.`).join('\n')
    const first = plain(model.predict(analyzeText(text), []).slice(0, 20))
    expect(plain(model.predict(analyzeText(text), []).slice(0, 20))).toEqual(first)
  })
})
