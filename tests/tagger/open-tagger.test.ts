import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsideCharacter } from '../../scripts/fuzz/answer-faults.ts'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { CHECK_IDS, LEVELS } from '../../utils/draft.ts'
import { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { createTagSignal, type DraftSignal } from '../../utils/tagger/draft-signal.ts'
import { createTagger } from '../../utils/tagger/open-tagger.ts'
import { SentenceClassifier } from '../../utils/tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS } from '../../utils/tagger/sentence-labels.ts'
import { decodeSentenceWeights } from '../../utils/tagger/sentence-weights.ts'
import type { PhraseTag, Tagger } from '../../utils/tagger/tagger-types.ts'
import { tokenizeLine } from '../../utils/tagger/tokenize-line.ts'
import { decodeWordClasses } from '../../utils/tagger/word-classes.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { anyText } from '../text/arbitrary-text.ts'
import { shippedModel } from './shipped-model.ts'

const tagger = openShippedTagger()

const harsh = [
  'đồ chó chết',
  'thằng ngu kia',
  'đ*t mẹ mày',
  'n.g.u như bò',
  'cút đi 😡😡',
  'Hôm nay trời đẹp',
  'Tao giết mày',
]
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...harsh, '.', '!!!', ','), { maxLength: 6 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: anyText },
)
const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
const signal: fc.Arbitrary<DraftSignal> = fc
  .record({ check: fc.constantFrom(...CHECK_IDS), level: fc.constantFrom(...LEVELS), at: fc.nat({ max: 80 }) })
  .map(({ check, level, at }) => ({ check, level, start: at, end: at + 5 }))

/** Runs all predictions of a model on a text. */
function runModel(model: Tagger, draft: string, signals: readonly DraftSignal[] = []) {
  const reading = analyzeText(draft)
  const tags = model.tag(reading)
  const sentences = model.predictSentences(reading, [...signals, ...tags.map((tag) => createTagSignal(reading, tag))])
  return {
    reading,
    tags,
    sentences: sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      certainties: PREDICTED_CHECKS.map((id) => sentence.certainty(id)),
      phrases: PREDICTED_CHECKS.map((id) => sentence.findPhrase(id)),
    })),
  }
}

function expectValid({ reading, tags, sentences }: ReturnType<typeof runModel>): void {
  let end = 0
  for (const tag of tags) {
    expect(tag.start).toBeGreaterThanOrEqual(end)
    expect(tag.end).toBeGreaterThan(tag.start)
    expect(tag.end).toBeLessThanOrEqual(reading.text.length)
    expect(tag.certainty).toBeGreaterThan(0)
    expect(tag.certainty).toBeLessThanOrEqual(1)
    end = tag.end
  }
  end = 0
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end)
    expect(sentence.end).toBeLessThanOrEqual(reading.original.length)
    for (const certainty of sentence.certainties) expect(certainty >= 0 && certainty <= 1).toBe(true)
    for (const phrase of sentence.phrases)
      expect(sentence.start <= phrase.start && phrase.start <= phrase.end && phrase.end <= sentence.end).toBe(true)
    end = sentence.end
  }
}

describe('the shipped model', () => {
  it('returns valid predictions for any text', () => {
    fc.assert(
      fc.property(text, fc.array(signal, { maxLength: 4 }), (draft, signals) => {
        expectValid(runModel(tagger, draft, signals))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['an empty text', ''],
    ['spaces', '   \n \n'],
    ['a lone surrogate', '\ud83d'],
    ['lone surrogates among words', 'đồ \udc00ngu\ud83d \ud83d\ud83d😀 mày'],
    ['signs alone', '!!! ... ???'],
    ['a mark without a base letter', '\u0301\u0301 a'],
    ['100,000 letters without a space', 'đồngu'.repeat(20_000)],
    ['100,000 digits', '0'.repeat(100_000)],
    ['100,000 halves of pairs', '\ud83d'.repeat(100_000)],
    ['100,000 dotted letters', 'n.g.u.'.repeat(17_000)],
    ['100,000 signs', '!'.repeat(100_000)],
    ['one sentence of 100,000', 'đồ ngu mà '.repeat(10_000)],
    ['1,000 sentences', 'Đồ ngu. '.repeat(1000)],
    ['1,000 lines', 'đồ ngu\n'.repeat(1000)],
  ])('returns valid predictions within five seconds for %s', { timeout: 30_000 }, (_, draft) => {
    const readClock = startThreadClock()
    const answer = runModel(tagger, draft)
    expect(readClock()).toBeLessThan(5000)
    expectValid(answer)
  })

  it('tags whole words and splits no surrogate pair or combining sequence', () => {
    const letters = fc.constantFrom(...harsh, ...harsh.map((each) => each.normalize('NFD')), 'đ\u200bồ ng\u0336u', '😡')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (words) => {
        const reading = analyzeText(words.join(' '))
        for (const tag of tagger.tag(reading)) {
          const { starts, ends } = tokenizeLine(reading.text)
          expect([starts.includes(tag.start), ends.includes(tag.end)]).toEqual([true, true])
          const { start, end } = reading.span(tag.start, tag.end)
          expect([isInsideCharacter(reading.original, start), isInsideCharacter(reading.original, end)]).toEqual([
            false,
            false,
          ])
        }
      }),
    )
  })

  it('tags a line independently of the other lines', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const reading = analyzeText(draft)
        const alone: PhraseTag[] = []
        let at = 0
        for (const each of reading.text.split('\n')) {
          for (const { start, end, certainty } of new CrfTagger(shippedModel.chain).tagLine(each))
            alone.push({ start: start + at, end: end + at, certainty })
          at += each.length + 1
        }
        expect(tagger.tag(reading)).toEqual(alone)
      }),
      { numRuns: 50 },
    )
  })

  it('repeats its predictions after other texts and after clearing its caches', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (draft, other, forget) => {
        const { tags, sentences } = runModel(tagger, draft)
        const first = structuredClone({ tags, sentences })
        runModel(tagger, other)
        if (forget) tagger.clearCache()
        const again = runModel(tagger, draft)
        expect({ tags: again.tags, sentences: again.sentences }).toEqual(first)
      }),
    )
  })

  it('labels sentences the same whether or not its words are cached', () => {
    const senses = decodeSentenceWeights(shippedModel.senses)
    const classes = decodeWordClasses(shippedModel.classes)
    const chain = new CrfTagger(shippedModel.chain)
    const [cached, plain] = [new SentenceClassifier(senses, classes, chain), new SentenceClassifier(senses, classes)]
    const label = (model: SentenceClassifier, text: string) =>
      model.predict(analyzeText(text), []).map((each) => PREDICTED_CHECKS.map((id) => each.certainty(id)))
    for (const text of ['Xoài 12 quả, xoài chín.', 'Chín quả xoài! XOÀI 34 đ*t', 'x'.repeat(90)]) {
      expect(label(cached, text)).toEqual(label(plain, text))
      chain.clearCache()
      cached.clearCache()
      expect(label(cached, text)).toEqual(label(plain, text))
    }
  })

  it('keeps no word of a draft after clearing its caches', () => {
    const chain = new CrfTagger(shippedModel.chain)
    const sentences = new SentenceClassifier(
      decodeSentenceWeights(shippedModel.senses),
      decodeWordClasses(shippedModel.classes),
      chain,
    )
    const model = createTagger(chain, sentences)
    runModel(model, 'Bí mật của xoài tượng.\nGiấu kín nhé!')
    const findKeptStrings = () =>
      [...collectStrings(chain), ...collectStrings(sentences)].filter((each) => /xoài|kín/.test(each))
    expect(findKeptStrings().length).toBeGreaterThan(2)
    model.clearCache()
    expect(findKeptStrings()).toEqual([])
  })

  it('limits the size of its caches', () => {
    const chain = new CrfTagger(shippedModel.chain)
    const sentences = new SentenceClassifier(
      decodeSentenceWeights(shippedModel.senses),
      decodeWordClasses(shippedModel.classes),
      chain,
    )
    const model = createTagger(chain, sentences)
    const counts: number[] = []
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 3000; i++) runModel(model, `từ${round}x${i} mới${i}y${round}`)
      counts.push(collectStrings(chain).length + collectStrings(sentences).length)
    }
    expect(Math.max(...counts)).toBeLessThan(12_000)
  })
})

/** Every string reachable from an object. */
function collectStrings(root: unknown): string[] {
  const seen = new Set<unknown>()
  const found: string[] = []
  const visit = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return
    seen.add(value)
    const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value)
    for (const part of parts) visit(part)
  }
  visit(root)
  return found
}
