import { describe, expect, it } from 'vitest'
import { SequenceCollector } from '../../scripts/train/collect-sequences.ts'
import { type LabelSample, UNKNOWN_LABEL } from '../../scripts/train/label-samples.ts'
import { type LabelWeightsRecipe, learnLabelWeights, makeLabelSamples } from '../../scripts/train/label-weights.ts'
import { type CrfRecipe, learnCrf } from '../../scripts/train/learn-crf.ts'
import { type LabelRecipe, learnLabels } from '../../scripts/train/learn-labels.ts'
import { quantiseWeights } from '../../scripts/train/quantise.ts'
import { buildWordClasses } from '../../scripts/train/word-classes.ts'
import type { LabelledText } from '../../scripts/train/written-drafts.ts'
import { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { encodeCrfWeights } from '../../utils/tagger/crf-weights.ts'
import { MAGNITUDES, MAX_MAGNITUDE } from '../../utils/tagger/four-bit-weights.ts'
import { SentenceClassifier } from '../../utils/tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS, SENTENCE_LABELS } from '../../utils/tagger/sentence-labels.ts'
import { decodeSentenceWeights, encodeSentenceWeights } from '../../utils/tagger/sentence-weights.ts'
import { decodeWordClasses } from '../../utils/tagger/word-classes.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { LABEL_COUNT } from '../tagger/shipped-model.ts'

// An invented language, so that the tests do not depend on the shipped model.
const CALM = [
  'xoài chín rồi',
  'mít còn xanh',
  'ổi ngọt lắm',
  'na đang mùa',
  'chuối vàng ươm',
  'bưởi nặng trĩu',
  'cam mọng nước',
]
const BAD = ['xấc', 'xược']

/** Calm lines, and the same lines with a marked phrase of one or two words. */
const MARKED = CALM.flatMap((line) => [
  { text: line, spans: [] },
  ...[BAD[0]!, BAD.join(' ')].map((bad): { text: string; spans: [number, number][] } => {
    const [first, ...rest] = line.split(' ')
    const start = first!.length + 1
    return { text: `${first} ${bad} ${rest.join(' ')}`, spans: [[start, start + bad.length]] }
  }),
])

const RECIPE: CrfRecipe = { bits: 12, states: 2, passes: 12, pace: 0.2, decay: 1e-4, dropout: 0, seed: 1 }

function sequences(states: number) {
  const collector = new SequenceCollector(RECIPE.bits, states)
  for (const sample of MARKED) collector.add(sample)
  return collector.done()
}

function chainBytes(recipe: CrfRecipe): Uint8Array {
  return encodeCrfWeights(quantiseWeights(learnCrf(sequences(recipe.states), recipe)))
}

const KINDS: [string, Partial<CrfRecipe>][] = [
  ['two states', {}],
  ['three states', { states: 3 }],
  ['features left out by chance', { dropout: 0.2, passes: 20 }],
]

describe.each(KINDS)('the CRF, learned with %s', (_, more) => {
  const recipe = { ...RECIPE, ...more }
  const bytes = chainBytes(recipe)

  it('finds known phrases in new lines, and no others', () => {
    const tagger = new CrfTagger(bytes)
    const found = (line: string) => tagger.tagLine(line).map(({ start, end }) => line.slice(start, end))
    expect(found('dừa xấc quá trời')).toEqual(['xấc'])
    expect(found('dừa xấc xược quá trời')).toEqual(['xấc xược'])
    for (const line of CALM) expect(found(line)).toEqual([])
  })

  it('is identical byte for byte for the same data, and differs for another seed', () => {
    expect(chainBytes(recipe)).toEqual(bytes)
    expect(chainBytes({ ...recipe, seed: 2 })).not.toEqual(bytes)
  })
})

describe('the CRF while it learns', () => {
  it('becomes more certain of the right states with more passes', () => {
    const surety = [1, 4, 12].map((passes) => {
      const tagger = new CrfTagger(chainBytes({ ...RECIPE, passes }))
      let right = 0
      for (const { text, spans } of MARKED) {
        const { tokens, inside } = tagger.computeMarginals(text)
        tokens.starts.forEach((start, i) => {
          const marked = spans.some(([from, to]) => from <= start && start < to)
          right += Math.log(marked ? inside[i]! : 1 - inside[i]!)
        })
      }
      return right
    })
    expect(surety).toEqual([...surety].sort((a, b) => a - b))
    expect(new Set(surety).size).toBe(3)
  })

  it('learns no weight from lines of weight 0', () => {
    const collector = new SequenceCollector(RECIPE.bits, 2)
    for (const sample of MARKED) collector.add(sample, 0)
    expect(learnCrf(collector.done(), { ...RECIPE, decay: 0 }).weights.every((weight) => weight === 0)).toBe(true)
  })
})

describe('the right states of words', () => {
  const states = (text: string, spans: [number, number][], of: 2 | 3) => {
    const collector = new SequenceCollector(8, of)
    collector.add({ text, spans })
    return collector.done().all.map(({ gold }) => [...gold])
  }

  it.each<[string, string, [number, number][], 2 | 3, number[][]]>([
    ['inside and outside', 'ab cd ef', [[3, 5]], 2, [[0, 1, 0]]],
    ['the first and the others', 'ab cd ef', [[0, 5]], 3, [[1, 2, 0]]],
    [
      'two phrases side by side',
      'ab cd ef',
      [
        [0, 2],
        [3, 8],
      ],
      3,
      [[1, 1, 2]],
    ],
    ['more than half of a word', 'abcde', [[0, 3]], 2, [[1]]],
    ['half of a word', 'abcd', [[0, 2]], 2, [[0]]],
    ['line by line', 'ab\ncd', [[3, 5]], 2, [[0], [1]]],
    ['in a decomposed text', 'đồ ngu'.normalize('NFD'), [[5, 8]], 2, [[0, 1]]],
  ])('are right for %s', (_, text, spans, of, gold) => {
    expect(states(text, spans, of)).toEqual(gold)
  })
})

describe('weights rounded to four bits', () => {
  it('are off by at most a third or half the smallest step, and clamped at the largest', () => {
    const weights = Float32Array.from({ length: 512 }, (_, i) => (i - 256) / 40)
    const chain = { states: 2, step: new Float64Array(4), first: new Float64Array(2) }
    const { table, scale, ...rest } = quantiseWeights({ bits: 9, weights, chain }, 4)
    expect(rest).toEqual({ bits: 9, chain })
    weights.forEach((weight, i) => {
      const cut = Math.max(-4, Math.min(4, weight))
      const most = Math.max(Math.abs(cut) / 3, (scale * MAGNITUDES[1]) / 2)
      expect(Math.abs(table[i]! * scale - cut)).toBeLessThanOrEqual(most + 1e-6)
    })
    expect([table[0], table[511]]).toEqual([-MAX_MAGNITUDE, MAX_MAGNITUDE])
  })
})

const SENSE: LabelRecipe = { bits: 8, passes: 20, pace: 0.1, decay: 1e-5, positive: 2, seed: 1, dropout: 0 }
const THREAT = PREDICTED_CHECKS.indexOf('threat')

/** Sentences with feature 1 are threats, those with 2 are next to one, and 3 is in all of them. */
const SAMPLES: LabelSample[] = Array.from({ length: 60 }, (_, i) => {
  const gold = new Uint8Array(LABEL_COUNT)
  gold[THREAT] = i % 3 === 0 ? 1 : i % 3 === 1 ? 2 : 0
  const noise = 10 + (i % 7)
  return { buckets: Int32Array.of(3, noise, i % 3 === 0 ? 1 : 2), values: Float32Array.of(1, 1, 1), gold }
})

describe.each([
  ['', SENSE],
  [' with features left out', { ...SENSE, dropout: 0.3, passes: 40 }],
])('the learned sentence labels%s', (_, recipe) => {
  const { weights, bias } = learnLabels(SAMPLES, recipe)
  const likely = (check: number, ...buckets: number[]) =>
    1 / (1 + Math.exp(-buckets.reduce((sum, bucket) => sum + weights[bucket * LABEL_COUNT + check]!, bias[check]!)))

  it('recognize positive sentences, for the labelled check only', () => {
    expect(likely(THREAT, 3, 1)).toBeGreaterThan(0.9)
    expect(likely(THREAT, 3, 2)).toBeLessThan(0.1)
    for (const check of PREDICTED_CHECKS.keys()) if (check !== THREAT) expect(likely(check, 3, 1)).toBeLessThan(0.1)
  })

  it('are the same for the same data, and differ for another seed', () => {
    expect(learnLabels(SAMPLES, recipe)).toEqual({ weights, bias })
    expect(learnLabels(SAMPLES, { ...recipe, seed: 2 }).weights).not.toEqual(weights)
  })

  it('grow stronger with the weight of positive sentences', () => {
    const surety = [0.5, 2, 8].map((positive) => {
      const learned = learnLabels(SAMPLES, { ...SENSE, positive, passes: 2 })
      return learned.weights[LABEL_COUNT + THREAT]! + learned.bias[THREAT]!
    })
    expect(surety).toEqual([...surety].sort((a, b) => a - b))
  })
})

describe('the kept sentence weights', () => {
  const recipe: LabelWeightsRecipe = { ...SENSE, keep: 4, least: 5, most: 1 }

  it('are the strongest few, in ascending order, without rare features', () => {
    const rare: LabelSample = { ...SAMPLES[0]!, buckets: Int32Array.of(200), values: Float32Array.of(1) }
    const { buckets, rows, bias } = learnLabelWeights([...SAMPLES, rare, rare], recipe)
    expect([...buckets]).toEqual([...buckets].sort((a, b) => a - b))
    expect(buckets).toHaveLength(4)
    expect([...buckets]).toEqual(expect.arrayContaining([1, 2]))
    expect([...buckets]).not.toContain(200)
    expect(rows).toHaveLength(4 * LABEL_COUNT)
    expect(bias).toHaveLength(LABEL_COUNT)
    expect([...learnLabelWeights([...SAMPLES, rare, rare], { ...recipe, keep: 999 }).buckets]).not.toContain(200)
    expect([...learnLabelWeights([...SAMPLES, rare, rare], { ...recipe, keep: 999, least: 2 }).buckets]).toContain(200)
  })

  it('are clamped at the largest weight', () => {
    const { rows, scale } = learnLabelWeights(SAMPLES, { ...recipe, passes: 60, most: 0.5 })
    expect(Math.max(...[...rows].map(Math.abs))).toBe(MAX_MAGNITUDE)
    expect(scale).toBeCloseTo(0.5 / MAX_MAGNITUDE, 6)
  })

  it('are identical byte for byte for the same data, and survive encoding and decoding', () => {
    const once = learnLabelWeights(SAMPLES, recipe)
    const bytes = encodeSentenceWeights(once)
    expect(encodeSentenceWeights(learnLabelWeights(SAMPLES, recipe))).toEqual(bytes)
    const back = decodeSentenceWeights(bytes)
    expect(back).toEqual({ ...once, bias: once.bias.map(Math.fround) })
  })
})

describe('sentence weights learned end to end from drafts', () => {
  const chain = new CrfTagger(chainBytes({ ...RECIPE, passes: 1 }))
  const drafts: LabelledText[] = CALM.flatMap((line, i): LabelledText[] => {
    const text = `Sáng ra ${line}. Sập kho ${line}! Chiều về.`
    const start = text.indexOf('Sập')
    return [
      { text, labels: [{ check: 'unsourced-claim', start, end: text.indexOf('!') }] },
      { text: `${line}. Vườn ${i} cây. Chiều về.`, labels: [] },
    ]
  })
  const recipe: LabelWeightsRecipe = { ...SENSE, bits: 16, keep: 500, least: 2, most: 6 }
  const learned = () =>
    encodeSentenceWeights(
      learnLabelWeights(
        makeLabelSamples(drafts, recipe.bits, () => chain),
        recipe,
      ),
    )
  const bytes = learned()

  it('recognize the sentence in a new draft, with diacritics and without', () => {
    const model = new SentenceClassifier(decodeSentenceWeights(bytes), decodeWordClasses(buildWordClasses()))
    for (const text of [
      'Sáng ra dừa rụng. Sập kho dừa rụng! Chiều về.',
      'Sang ra dua rung. Sap kho dua rung! Chieu ve.',
    ]) {
      const sure = model.predict(analyzeText(text), []).map((sense) => sense.certainty('unsourced-claim'))
      expect(sure[1]).toBeGreaterThan(0.5)
      expect(Math.max(sure[0]!, sure[2]!)).toBeLessThan(sure[1]! / 2)
    }
    for (const sense of model.predict(analyzeText('Dừa rụng. Vườn 3 cây. Chiều về.'), []))
      expect(sense.certainty('unsourced-claim')).toBeLessThan(0.5)
  })

  it('are the same bytes when learned again', () => {
    expect(learned()).toEqual(bytes)
  })

  it('use every sentence unchanged and perturbed in two ways, and mark the neighbours of a positive one', () => {
    const samples = makeLabelSamples(drafts.slice(0, 1), 16, () => chain)
    expect(samples).toHaveLength(9)
    const k = PREDICTED_CHECKS.indexOf('unsourced-claim')
    expect(samples.map(({ gold }) => gold[k])).toEqual([2, 1, 2, 2, 1, 2, 2, 1, 2])
    expect(samples.every(({ buckets, values }) => buckets.length === values.length && buckets.length > 0)).toBe(true)
  })

  it.each([
    ['a warning', { level: 'warn' as const }, 1],
    ['a note', { level: 'note' as const }, 0],
    ['of a level that nobody said', {}, UNKNOWN_LABEL],
  ])('learn how loud contempt is, perturbed as well: %s', (_, level, expected) => {
    const draft: LabelledText = { text: 'Đồ lùng bùng', labels: [{ check: 'insult', start: 0, end: 12, ...level }] }
    const loud = makeLabelSamples([draft], 16, () => chain).map(({ gold }) => gold[SENTENCE_LABELS.indexOf('loud')])
    expect(loud).toEqual([expected, expected, expected])
  })
})
