// Learns the sentence weights: first with all features, then again with the few that matter most.

import type { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { SENTENCE_LABELS } from '../../utils/tagger/sentence-labels.ts'
import type { SentenceWeights } from '../../utils/tagger/sentence-weights.ts'
import { type Perturbation, perturb } from '../perturb/perturb.ts'
import { type LabelSample, toLabelSamples } from './label-samples.ts'
import { type LabelRecipe, type LearnedLabels, learnLabels } from './learn-labels.ts'
import { quantise } from './quantise.ts'
import type { LabelledText } from './written-drafts.ts'

/** How to learn, and how many features to keep. */
export interface LabelWeightsRecipe extends LabelRecipe {
  keep: number
  /** Features that occur in fewer sentences are dropped. */
  least: number
  /** The largest weight; larger ones are clamped. */
  most: number
}

const WAYS: readonly Perturbation[] = ['bare', 'teencode']

/**
 * Makes samples of every draft as it is, without diacritics, and in chat spelling.
 * @param chooseChain returns a tagger that has not learned from the draft: its certainty there is as in any draft
 */
export function makeLabelSamples(
  drafts: readonly LabelledText[],
  bits: number,
  chooseChain: (draft: LabelledText) => CrfTagger,
): LabelSample[] {
  return drafts.flatMap((draft, i) =>
    [draft, ...(draft.onlyAsTyped ? [] : WAYS.map((way) => perturbLabelled(draft, way, i)))].flatMap((each) =>
      toLabelSamples(each, bits, chooseChain(draft)),
    ),
  )
}

function perturbLabelled({ text, labels, ...rest }: LabelledText, way: Perturbation, seed: number): LabelledText {
  const spans = labels.map(({ start, end }) => [start, end] as const)
  const out = perturb({ text, spans }, { way, seed: 31 * seed, decoys: 0.22 })
  return {
    ...rest,
    text: out.text,
    labels: labels.map((label, i) => ({ ...label, start: out.spans[i]![0], end: out.spans[i]![1] })),
  }
}

/** Learns, drops the features that matter least, and learns again. Deterministic. */
export function learnLabelWeights(samples: readonly LabelSample[], recipe: LabelWeightsRecipe): SentenceWeights {
  const kept = selectBuckets(samples, learnLabels(samples, recipe), recipe)
  const rows = new Map([...kept].map((bucket, row) => [bucket, row]))
  const learned = learnLabels(
    samples.map((sample) => keepRows(sample, rows)),
    { ...recipe, rows: kept.length },
  )
  const { scale, rounded } = quantise(learned.weights, recipe.most)
  return { bits: recipe.bits, scale, bias: [...learned.bias], buckets: kept, rows: rounded }
}

/** Returns the buckets that matter most, in ascending order: ranked by all their weights and by frequency. */
function selectBuckets(
  samples: readonly LabelSample[],
  { weights }: LearnedLabels,
  { bits, keep, least }: LabelWeightsRecipe,
): Int32Array {
  const checks = SENTENCE_LABELS.length
  const counts = new Int32Array(2 ** bits)
  for (const { buckets } of samples) for (const bucket of buckets) counts[bucket]!++
  const ranked: { bucket: number; worth: number }[] = []
  for (let bucket = 0; bucket < counts.length; bucket++) {
    if (counts[bucket]! < least) continue
    let squares = 0
    for (let k = 0; k < checks; k++) squares += weights[bucket * checks + k]! ** 2
    ranked.push({ bucket, worth: Math.sqrt(squares * counts[bucket]!) })
  }
  ranked.sort((a, b) => b.worth - a.worth || a.bucket - b.bucket)
  return Int32Array.from(ranked.slice(0, keep), ({ bucket }) => bucket).sort()
}

/** Reduces a sample to the kept features, with their rows as buckets. */
function keepRows({ buckets, values, gold }: LabelSample, rows: ReadonlyMap<number, number>): LabelSample {
  const places = [...buckets.keys()].filter((i) => rows.has(buckets[i]!))
  return {
    buckets: Int32Array.from(places, (i) => rows.get(buckets[i]!)!),
    values: Float32Array.from(places, (i) => values[i]!),
    gold,
  }
}
