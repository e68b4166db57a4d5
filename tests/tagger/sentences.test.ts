import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsideCharacter } from '../../scripts/fuzz/answer-faults.ts'
import { type CheckId, LEVELS } from '../../utils/draft.ts'
import { createTagSignal, type DraftSignal } from '../../utils/tagger/draft-signal.ts'
import { getBucket } from '../../utils/tagger/feature-hash.ts'
import { SentenceClassifier, type SentencePrediction } from '../../utils/tagger/sentence-classifier.ts'
import {
  buildSentenceFeatures,
  buildSignalFeatures,
  computeContextValue,
  findNeighbourIndexes,
  type SignalFeature,
} from '../../utils/tagger/sentence-features.ts'
import { PREDICTED_CHECKS, SIGNAL_SOURCES } from '../../utils/tagger/sentence-labels.ts'
import { hashSentenceWord, SentenceTokenizer } from '../../utils/tagger/sentence-tokenizer.ts'
import type { SentenceWeights } from '../../utils/tagger/sentence-weights.ts'
import { decodeWordClasses } from '../../utils/tagger/word-classes.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { anyText } from '../text/arbitrary-text.ts'
import { LABEL_COUNT, shippedModel } from './shipped-model.ts'

const BITS = 20
const wordClasses = decodeWordClasses(shippedModel.classes)

/** Creates a model with a weight for some features, the same for every label. */
function createModel(weights: ReadonlyMap<number, number>, bias = 0): SentenceClassifier {
  const rows = new Map([...weights].map(([hash, weight]) => [getBucket(hash, BITS), weight]))
  const buckets = [...rows.keys()].sort((a, b) => a - b)
  const model: SentenceWeights = {
    bits: BITS,
    scale: 1,
    bias: new Array<number>(LABEL_COUNT).fill(bias),
    buckets: Int32Array.from(buckets),
    rows: Int8Array.from(buckets.flatMap((bucket) => new Array<number>(LABEL_COUNT).fill(rows.get(bucket)!))),
  }
  return new SentenceClassifier(model, wordClasses)
}

/** Creates a model with a weight for every feature of the given texts, distinct for most words. */
function createFullModel(...texts: string[]): SentenceClassifier {
  const weights = new Map<number, number>()
  for (const text of texts) {
    const { words, classes, around } = extractFeatures(text)
    for (const { hashes } of [words, classes, around]) for (const hash of hashes) weights.set(hash, (hash % 50) + 3)
  }
  for (const check of SIGNAL_SOURCES)
    weights.set(
      buildSignalFeatures([{ start: 0, end: 1 }], [{ check, level: 'warn', start: 0, end: 1 }])[0]![0]!.hash,
      9,
    )
  return createModel(weights)
}

function extractFeatures(text: string, accented = true) {
  const { words, end } = new SentenceTokenizer(hashSentenceWord).tokenize(text)
  return buildSentenceFeatures(wordClasses, words, accented, end)
}

/** Returns the score of a sentence before the logistic function. */
function score(sentence: SentencePrediction): number {
  const certainty = sentence.certainty('threat')
  return Math.log(certainty / (1 - certainty))
}

function toPlainData(sentences: readonly SentencePrediction[]) {
  return sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    certainties: PREDICTED_CHECKS.map((id) => sentence.certainty(id)),
    phrases: PREDICTED_CHECKS.map((id) => sentence.findPhrase(id)),
  }))
}

/** Parts of drafts, some decomposed, some with emoji and styled letters; every mark follows a letter. */
const phrase = fc.constantFrom(
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
const anyDraft = fc
  .array(fc.tuple(phrase, joint), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.flat().join(''))
const signal: fc.Arbitrary<DraftSignal> = fc
  .record({
    check: fc.constantFrom(...SIGNAL_SOURCES),
    level: fc.constantFrom(...LEVELS),
    at: fc.nat({ max: 60 }),
  })
  .map(({ check, level, at }) => ({ check, level, start: at, end: at + 5 }))

describe('buildSentenceFeatures', () => {
  const hashes = (text: string, accented = true) => {
    const { words, classes, around } = extractFeatures(text, accented)
    return { words: new Set(words.hashes), classes: new Set(classes.hashes), around: new Set(around.hashes) }
  }
  const shared = (a: Set<number>, b: Set<number>) => [...a].filter((hash) => b.has(hash)).length

  it('contains words and adjacent words', () => {
    const { words } = hashes('mai nộp tiền')
    expect(shared(words, hashes('mai nộp tiền').words)).toBe(words.size)
    expect(shared(words, hashes('tiền nộp mai').words)).toBeLessThan(words.size)
    expect(shared(words, hashes('tiền nộp mai').words)).toBeGreaterThan(shared(words, hashes('ăn cơm chưa').words))
  })

  it('depends on the last sign', () => {
    const [dot, question] = [hashes('mai nộp tiền.').words, hashes('mai nộp tiền?').words]
    expect(dot.size - shared(dot, question)).toBe(1)
  })

  it('represents numbers by their length', () => {
    expect(hashes('nộp 500')).toEqual(hashes('nộp 731'))
    expect(hashes('nộp 500')).not.toEqual(hashes('nộp 5000'))
  })

  it('shares features between words of a class', () => {
    const [a, b, c] = [hashes('gặp giám đốc'), hashes('gặp chủ tịch'), hashes('gặp con mèo')]
    expect(shared(a.classes, b.classes)).toBeGreaterThan(shared(a.classes, c.classes))
    expect(shared(a.around, b.around)).toBeGreaterThan(shared(a.around, c.around))
  })

  it('looks up classes without diacritics in a draft typed without', () => {
    expect(hashes('gap giam doc', false).classes).toEqual(hashes('gặp giám đốc', false).classes)
    expect(hashes('gap giám doc', false).classes).toEqual(hashes('gặp giám đốc', false).classes)
    expect(hashes('gap giam doc', false).classes.size).toBeGreaterThan(0)
    expect(hashes('gap giam doc', true).classes.size).toBe(0)
  })

  it('refers only to existing words', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, accented) => {
        const { words, end } = new SentenceTokenizer(hashSentenceWord).tokenize(text)
        const { words: own, classes, around } = buildSentenceFeatures(wordClasses, words, accented, end)
        for (const { hashes, from, to } of [own, classes, around]) {
          expect([from.length, to.length]).toEqual([hashes.length, hashes.length])
          from.forEach((first, i) => {
            expect(first).toBeGreaterThanOrEqual(0)
            // One beyond the last is the edge.
            expect(to[i]).toBeLessThanOrEqual(words.length + 1)
            expect(to[i]).toBeGreaterThanOrEqual(first)
          })
        }
      }),
    )
  })
})

describe('findNeighbourIndexes', () => {
  it.each<[number, number, number[]]>([
    [0, 1, []],
    [0, 3, [1, 2]],
    [2, 3, [0, 1]],
    [0, 20, [1, 2, 3, 4]],
    [19, 20, [15, 16, 17, 18]],
    [10, 20, [6, 7, 8, 9, 11, 12, 13, 14]],
  ])('of index %i among %i', (at, count, expected) => {
    expect(findNeighbourIndexes(at, count)).toEqual(expected)
  })
})

describe('buildSignalFeatures', () => {
  const spans = [0, 10, 20, 30, 40, 50, 60].map((start) => ({ start, end: start + 10 }))
  /** The features of the second sentence that come from one signal. */
  const at = (start: number, end: number, more: Partial<DraftSignal> = {}) =>
    buildSignalFeatures(spans, [{ check: 'insult', level: 'warn', start, end, ...more }])[1]!

  it('weighs a signal in the sentence more than one in a neighbour', () => {
    const [inside] = at(12, 15)
    for (const [start, end] of [
      [9, 11],
      [10, 20],
      [19, 30],
      [0, 70],
    ] as const)
      expect(at(start, end)).toContainEqual(inside)
    expect(at(12, 15)).toHaveLength(1)
    const [neighbour] = at(0, 10)
    expect(neighbour!.hash).not.toBe(inside!.hash)
    expect(neighbour!.value).toBeLessThan(inside!.value)
    expect(neighbour!.value).toBeGreaterThan(0)
    expect(at(20, 25)).toEqual([neighbour])
  })

  it('ignores distant signals', () => {
    expect(at(60, 65)).toEqual([])
  })

  it('counts a duplicate signal once', () => {
    const signal: DraftSignal = { check: 'insult', level: 'warn', start: 12, end: 15 }
    expect(buildSignalFeatures(spans, [signal, { ...signal, start: 16, end: 18 }])[1]).toHaveLength(1)
  })

  it('distinguishes check, level and position of a signal', () => {
    const all = SIGNAL_SOURCES.flatMap((check) =>
      LEVELS.flatMap((level) =>
        [at(12, 15, { check, level }), at(0, 5, { check, level })].map(([feature]) => getBucket(feature!.hash, BITS)),
      ),
    )
    expect(all).toHaveLength(90)
    expect(new Set(all).size).toBe(all.length)
  })

  it('ignores the signals of a check that the model was not trained with', () => {
    const signal: DraftSignal = { check: 'new-check' as CheckId, level: 'warn', start: 12, end: 15 }
    expect(buildSignalFeatures(spans, [signal]).flat()).toEqual([])
  })

  it('raises the level of a phrase with its certainty, in offsets of the draft', () => {
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

describe('SentenceClassifier', () => {
  it('returns the bias when no feature is known', () => {
    const [sentence] = createModel(new Map(), 1.5).predict(analyzeText('Hôm nay trời đẹp.'), [])
    expect(score(sentence!)).toBeCloseTo(1.5, 6)
  })

  it('adds the weights of the words', () => {
    const { words } = extractFeatures('tiền.')
    const model = createModel(new Map(words.hashes.map((hash) => [hash, 1])))
    const [sentence] = model.predict(analyzeText('tiền.'), [])
    expect(score(sentence!)).toBeCloseTo(Math.sqrt(words.hashes.length), 5)
  })

  it('adds a signal in the sentence, and less in a neighbour', () => {
    const reading = analyzeText('Một câu. Hai câu.')
    const signal: DraftSignal = { check: 'insult', level: 'warn', start: 4, end: 7 }
    const spans = [
      { start: 0, end: 8 },
      { start: 8, end: 17 },
    ]
    const [[inside], [neighbour]] = buildSignalFeatures(spans, [signal]) as [[SignalFeature], [SignalFeature]]
    const model = createModel(
      new Map([
        [inside.hash, 10],
        [neighbour.hash, -10],
      ]),
    )
    const scores = model.predict(reading, [signal]).map(score)
    expect(scores[0]).toBeCloseTo(10 * inside.value, 6)
    expect(scores[1]).toBeCloseTo(-10 * neighbour.value, 6)
    expect(model.predict(reading, []).map(score)).toEqual([0, 0])
  })

  it('has a certainty without the rules, which counts the tagger’s phrases alone', () => {
    const reading = analyzeText('Một câu.')
    const rule: DraftSignal = { check: 'insult', level: 'warn', start: 0, end: 3 }
    const phrase: DraftSignal = { ...rule, check: 'chain' }
    const spans = [{ start: 0, end: 8 }]
    const getHash = (signal: DraftSignal) => buildSignalFeatures(spans, [signal])[0]![0]!.hash
    const model = createModel(
      new Map([
        [getHash(rule), 10],
        [getHash(phrase), 4],
      ]),
    )
    const predict = (...signals: DraftSignal[]) => model.predict(reading, signals)[0]!
    const both = predict(rule, phrase)
    expect(both.certainty('threat')).toBeGreaterThan(both.certaintyWithoutRules('threat'))
    expect(both.certaintyWithoutRules('threat')).toBe(predict(phrase).certainty('threat'))
    expect(predict(rule).certaintyWithoutRules('threat')).toBe(predict().certainty('threat'))
  })

  it('adds the mean of the neighbours’ scores', () => {
    const features = extractFeatures('Nghe đồn.')
    const own = new Set([...features.words.hashes, ...features.classes.hashes])
    const model = createModel(new Map(features.around.hashes.filter((hash) => !own.has(hash)).map((hash) => [hash, 8])))
    const count = features.around.hashes.length
    const full = computeContextValue(count) * count * 8
    const scores = (text: string) => model.predict(analyzeText(text), []).map(score)
    expect(scores('Nghe đồn.')[0]).toBeCloseTo(0, 5)
    expect(scores('Nghe đồn. Mưa to.')[1]).toBeCloseTo(full, 5)
    expect(scores('Mưa to. Nghe đồn. Gió.').map((each) => Math.round((each / full) * 100))).toEqual([50, 0, 50])
    // A sentence five positions away is out of range.
    const far = scores('Nghe đồn. Một. Hai. Ba. Bốn. Năm.')
    expect(far.slice(1, 5).every((each) => each > 0)).toBe(true)
    expect(far[5]).toBeCloseTo(0, 5)
  })

  it('returns certainties from 0 to 1 for sentences in order, for any text and signals', () => {
    const model = createFullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!')
    fc.assert(
      fc.property(anyText, fc.array(signal, { maxLength: 5 }), (text, signals) => {
        let end = 0
        for (const sentence of model.predict(analyzeText(text), signals)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(sentence.end).toBeLessThanOrEqual(text.length)
          end = sentence.end
          for (const id of PREDICTED_CHECKS) {
            expect(sentence.certainty(id)).toBeGreaterThanOrEqual(0)
            expect(sentence.certainty(id)).toBeLessThanOrEqual(1)
            const phrase = sentence.findPhrase(id)
            expect(phrase.start).toBeGreaterThanOrEqual(sentence.start)
            expect(phrase.end).toBeLessThanOrEqual(sentence.end)
            expect(phrase.end).toBeGreaterThanOrEqual(phrase.start)
          }
        }
      }),
    )
  })

  it('finds a phrase in each sentence without splitting a surrogate pair or combining sequence', () => {
    const model = createFullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!', '😀😀 1234')
    fc.assert(
      fc.property(anyDraft, (text) => {
        for (const sentence of model.predict(analyzeText(text), [])) {
          const { start, end } = sentence.findPhrase('insult')
          expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true)
          expect([isInsideCharacter(text, start), isInsideCharacter(text, end)]).toEqual([false, false])
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['!!!', '… … …', 'Đồ ngu. !!!', '"', '???\n...'])(
    'finds a phrase in a sentence without words: %s',
    (text) => {
      for (const sentence of createModel(new Map(), 3).predict(analyzeText(text), [])) {
        const { start, end } = sentence.findPhrase('insult')
        expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true)
      }
    },
  )

  it('finds the words with the highest weight', () => {
    const text = 'Sáng nay trời mát mà ông Bảy kế toán lại mang hết cả sổ về nhà.'
    const model = createModel(new Map(extractFeatures('kế toán lại mang').words.hashes.map((hash) => [hash, 20])))
    const { start, end } = model.predict(analyzeText(text), [])[0]!.findPhrase('accusation')
    expect(text.slice(start, end)).toBe('kế toán lại mang')
  })

  it('repeats its predictions after other drafts and after clearing its caches', () => {
    const model = createFullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!')
    fc.assert(
      fc.property(anyDraft, fc.array(signal, { maxLength: 3 }), fc.boolean(), (text, signals, forget) => {
        const fresh = createFullModel('Ông Bảy nghe đồn mai nộp tiền.', 'đồ ngu!')
        const expected = toPlainData(model.predict(analyzeText(text), signals))
        expect(expected).toEqual(toPlainData(fresh.predict(analyzeText(text), signals)))
        if (forget) model.clearCache()
        expect(toPlainData(model.predict(analyzeText(text), signals))).toEqual(expected)
      }),
    )
  })

  it('caches a sentence separately for drafts with and without diacritics', () => {
    // The cached scores of a sentence depend on whether its draft is typed with diacritics.
    const model = createFullModel('gap giam doc')
    const line = 'gap giam doc'
    const draft = `${line}\nông ấy mới nhậm chức hôm qua ở xã mình đấy`
    const first = toPlainData(model.predict(analyzeText(line), []))
    const neighbour = toPlainData(model.predict(analyzeText(draft), []))
    model.clearCache()
    expect(toPlainData(model.predict(analyzeText(draft), []))).toEqual(neighbour)
    expect(toPlainData(model.predict(analyzeText(line), []))).toEqual(first)
  })

  it('repeats its predictions for more sentences than the cache holds', () => {
    const model = createFullModel('Ông Bảy nghe đồn mai nộp tiền.')
    const text = Array.from({ length: 1200 }, (_, i) => `Ông Bảy nộp ${'x'.repeat(i % 7)}${i} tiền.`).join('\n')
    const first = toPlainData(model.predict(analyzeText(text), []).slice(0, 20))
    expect(toPlainData(model.predict(analyzeText(text), []).slice(0, 20))).toEqual(first)
  })
})
