// Learns the weights of sentences from our own texts: first with all features, then again with the few that tell most.

import type { ChainTagger } from '../../utils/tagger/crf-tagger.ts'
import { SENSES } from '../../utils/tagger/labels.ts'
import type { SenseWeights } from '../../utils/tagger/sentence-weights.ts'
import { perturb, type Way } from '../perturb/perturb.ts'
import { type LearnedSenses, learnSenses, type SenseRecipe } from './learn-senses.ts'
import { type SenseSample, samplesOf } from './sense-samples.ts'
import type { Labelled } from './written.ts'

/** How to learn, how many features to keep, and how finely their weights are told apart. */
export interface SensesRecipe extends SenseRecipe {
  keep: number
  /** Features met in fewer sentences are dropped. */
  least: number
  /** Steps on each side of 0, and the weight of the last one. */
  steps: number
  most: number
}

const WAYS: readonly Way[] = ['bare', 'teencode']

/** Every draft as it is, without diacritics, and in chat spelling. */
export function senseSamples(drafts: readonly Labelled[], bits: number, chain: ChainTagger): SenseSample[] {
  return drafts.flatMap((draft, i) =>
    [draft, ...WAYS.map((way) => changed(draft, way, i))].flatMap((each) => samplesOf(each, bits, chain)),
  )
}

function changed({ text, labels, onlyRude = false }: Labelled, way: Way, seed: number): Labelled {
  const spans = labels.map(({ start, end }) => [start, end] as const)
  const out = perturb({ text, spans }, { way, seed: 31 * seed, decoys: 0.22 })
  return {
    onlyRude,
    text: out.text,
    labels: labels.map(({ check }, i) => ({ check, start: out.spans[i]![0], end: out.spans[i]![1] })),
  }
}

/** Learns, drops what tells little, learns again. Deterministic. */
export function learnWeights(samples: readonly SenseSample[], recipe: SensesRecipe): SenseWeights {
  const kept = telling(samples, learnSenses(samples, recipe), recipe)
  const rows = new Map([...kept].map((bucket, row) => [bucket, row]))
  const learned = learnSenses(
    samples.map((sample) => only(sample, rows)),
    { ...recipe, rows: kept.length },
  )
  const step = Math.fround(recipe.most / recipe.steps)
  return {
    bits: recipe.bits,
    scale: step,
    bias: [...learned.bias],
    buckets: kept,
    rows: Int8Array.from(learned.weights, (weight) =>
      Math.max(-recipe.steps, Math.min(recipe.steps, Math.round(weight / step))),
    ),
  }
}

/** The buckets that tell most, in rising order: by their strongest weight, and by how often they are met. */
function telling(
  samples: readonly SenseSample[],
  { weights }: LearnedSenses,
  { bits, keep, least }: SensesRecipe,
): Int32Array {
  const checks = SENSES.length
  const counts = new Int32Array(2 ** bits)
  for (const { buckets } of samples) for (const bucket of buckets) counts[bucket]!++
  const ranked: { bucket: number; worth: number }[] = []
  for (let bucket = 0; bucket < counts.length; bucket++) {
    if (counts[bucket]! < least) continue
    let most = 0
    for (let k = 0; k < checks; k++) most = Math.max(most, Math.abs(weights[bucket * checks + k]!))
    ranked.push({ bucket, worth: most * counts[bucket]! ** 0.25 })
  }
  ranked.sort((a, b) => b.worth - a.worth || a.bucket - b.bucket)
  return Int32Array.from(ranked.slice(0, keep), ({ bucket }) => bucket).sort()
}

/** The same sample with the kept features alone, by their rows. */
function only({ buckets, values, gold }: SenseSample, rows: ReadonlyMap<number, number>): SenseSample {
  const places = [...buckets.keys()].filter((i) => rows.has(buckets[i]!))
  return {
    buckets: Int32Array.from(places, (i) => rows.get(buckets[i]!)!),
    values: Float32Array.from(places, (i) => values[i]!),
    gold,
  }
}
