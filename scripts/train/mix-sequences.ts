// Mixes the training data: every text as it is, and perturbed copies of many, with decoys.

import { type Perturbation, perturb } from '../perturb/perturb.ts'
import { createRandom, pickRandom } from '../perturb/random.ts'
import { SequenceCollector, type SequenceSet } from './collect-sequences.ts'
import type { CrfRecipe } from './learn-crf.ts'
import type { SampleSource, TrainingSample } from './training-data.ts'

/** How often and in which ways texts of a source are perturbed, and their weight. */
interface Part {
  weight: number
  /** The ways of the perturbed copies: each entry gives one copy, whose way is drawn from the entry's list. */
  copies: readonly (readonly Perturbation[])[]
  /** The share of texts that get copies. */
  share: number
}

const SLY: readonly Perturbation[] = ['spaced', 'masked', 'leet', 'repeat', 'mixed', 'masked', 'spaced', 'leet']

const PARTS: Readonly<Record<SampleSource, Part>> = {
  vihos: { weight: 1, copies: [['bare'], ['teencode'], SLY, SLY], share: 1 },
  harsh: { weight: 1, copies: [['bare'], SLY], share: 1 },
  calm: { weight: 1, copies: [['bare'], ['masked', 'leet', 'spaced', 'teencode']], share: 0.5 },
  safesense: { weight: 1, copies: [['bare', 'masked', 'leet', 'spaced', 'teencode']], share: 0.3 },
  law: { weight: 1, copies: [['bare', 'mixed']], share: 0.3 },
  vtb: { weight: 1, copies: [['bare', 'mixed']], share: 0.5 },
  regulations: { weight: 1, copies: [], share: 0 },
}

/** Makes the sequences to learn from. Deterministic. */
export function mixSequences(
  samples: readonly TrainingSample[],
  { bits, states }: Pick<CrfRecipe, 'bits' | 'states'>,
  parts: Readonly<Record<SampleSource, Part>> = PARTS,
): SequenceSet {
  const collector = new SequenceCollector(bits, states)
  samples.forEach((sample, i) => {
    const { weight, copies, share } = parts[sample.source]
    collector.add(sample, weight)
    const next = createRandom(7919 * (i + 1))
    if (next() >= share) return
    copies.forEach((ways, k) => {
      collector.add(perturb(sample, { way: pickRandom(next, ways), seed: 31 * i + k, decoys: 0.22 }), weight)
    })
  })
  return collector.done()
}
