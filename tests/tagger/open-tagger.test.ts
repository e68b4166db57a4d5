import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsideCharacter } from '../../scripts/fuzz/answer-faults.ts'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { CHECK_IDS, LEVELS } from '../../utils/draft.ts'
import { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { createTagger } from '../../utils/tagger/open-tagger.ts'
import { SentenceClassifier } from '../../utils/tagger/sentence-classifier.ts'
import { createTagSignal, type DraftSignal } from '../../utils/tagger/sentence-features.ts'
import { PREDICTED_CHECKS } from '../../utils/tagger/sentence-labels.ts'
import { decodeSentenceWeights } from '../../utils/tagger/sentence-weights.ts'
import type { PhraseTag, Tagger } from '../../utils/tagger/tagger-types.ts'
import { tokenizeLine } from '../../utils/tagger/tokenize-line.ts'
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
const sign: fc.Arbitrary<DraftSignal> = fc
  .record({ check: fc.constantFrom(...CHECK_IDS), level: fc.constantFrom(...LEVELS), at: fc.nat({ max: 80 }) })
  .map(({ check, level, at }) => ({ check, level, start: at, end: at + 5 }))

/** All that a model says of a text. */
function said(model: Tagger, draft: string, signs: readonly DraftSignal[] = []) {
  const reading = analyzeText(draft)
  const tags = model.tag(reading)
  const senses = model.predictSentences(reading, [...signs, ...tags.map((tag) => createTagSignal(reading, tag))])
  return {
    reading,
    tags,
    senses: senses.map((sense) => ({
      start: sense.start,
      end: sense.end,
      certainties: PREDICTED_CHECKS.map((id) => sense.certainty(id)),
      phrases: PREDICTED_CHECKS.map((id) => sense.findPhrase(id)),
    })),
  }
}

function whole({ reading, tags, senses }: ReturnType<typeof said>): void {
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
  for (const sense of senses) {
    expect(sense.start).toBeGreaterThanOrEqual(end)
    expect(sense.end).toBeLessThanOrEqual(reading.original.length)
    for (const certainty of sense.certainties) expect(certainty >= 0 && certainty <= 1).toBe(true)
    for (const phrase of sense.phrases)
      expect(sense.start <= phrase.start && phrase.start <= phrase.end && phrase.end <= sense.end).toBe(true)
    end = sense.end
  }
}

describe('the shipped model', () => {
  it('answers whole for any text', () => {
    fc.assert(
      fc.property(text, fc.array(sign, { maxLength: 4 }), (draft, signs) => {
        whole(said(tagger, draft, signs))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['nothing', ''],
    ['spaces', '   \n \n'],
    ['a lone surrogate', '\ud83d'],
    ['lone surrogates among words', 'đồ \udc00ngu\ud83d \ud83d\ud83d😀 mày'],
    ['signs alone', '!!! ... ???'],
    ['a mark on nothing', '\u0301\u0301 a'],
    ['100,000 letters without a space', 'đồngu'.repeat(20_000)],
    ['100,000 digits', '0'.repeat(100_000)],
    ['100,000 halves of pairs', '\ud83d'.repeat(100_000)],
    ['100,000 dotted letters', 'n.g.u.'.repeat(17_000)],
    ['100,000 signs', '!'.repeat(100_000)],
    ['one sentence of 100,000', 'đồ ngu mà '.repeat(10_000)],
    ['1,000 sentences', 'Đồ ngu. '.repeat(1000)],
    ['1,000 lines', 'đồ ngu\n'.repeat(1000)],
  ])('answers whole, and soon, for %s', { timeout: 30_000 }, (_, draft) => {
    const started = performance.now()
    const answer = said(tagger, draft)
    expect(performance.now() - started).toBeLessThan(5000)
    whole(answer)
  })

  it('tags words from edge to edge, and cuts no pair and no combining sequence of the draft', () => {
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

  it('tags a line the same wherever it stands', () => {
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

  it('says the same twice, whatever it has read between, and after it forgot', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (draft, other, forget) => {
        const { tags, senses } = said(tagger, draft)
        const first = structuredClone({ tags, senses })
        said(tagger, other)
        if (forget) tagger.clearCache()
        const again = said(tagger, draft)
        expect({ tags: again.tags, senses: again.senses }).toEqual(first)
      }),
    )
  })

  it('keeps no word of a draft once it forgot', () => {
    const chain = new CrfTagger(shippedModel.chain)
    const sentences = new SentenceClassifier(decodeSentenceWeights(shippedModel.senses))
    const model = createTagger(chain, sentences)
    said(model, 'Bí mật của xoài tượng.\nGiấu kín nhé!')
    const kept = () => [...strings(chain), ...strings(sentences)].filter((each) => /xoài|kín/.test(each))
    expect(kept().length).toBeGreaterThan(2)
    model.clearCache()
    expect(kept()).toEqual([])
  })

  it('does not grow without end', () => {
    const chain = new CrfTagger(shippedModel.chain)
    const sentences = new SentenceClassifier(decodeSentenceWeights(shippedModel.senses))
    const model = createTagger(chain, sentences)
    const most: number[] = []
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 3000; i++) said(model, `từ${round}x${i} mới${i}y${round}`)
      most.push(strings(chain).length + strings(sentences).length)
    }
    expect(Math.max(...most)).toBeLessThan(12_000)
  })
})

/** Every string held by an object, its maps and all that they hold. */
function strings(root: unknown): string[] {
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
