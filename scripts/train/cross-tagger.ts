// The word model as it judges texts that it has not learned from. The sentence labels are learned from its phrases: on
// texts that it knows by heart it would be surer than it will ever be on a draft.

import { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { encodeCrfWeights } from '../../utils/tagger/crf-weights.ts'
import { learnCrf } from './learn-crf.ts'
import { mixSequences } from './mix-sequences.ts'
import { quantiseWeights } from './quantise.ts'
import { isHeldOut, type SplitSample } from './split-samples.ts'
import { CRF_RECIPE } from './training-recipes.ts'

/** Selects the texts whose offensive words are known: SafeSense judges whole comments, our readers name the words. */
export function selectSpanned(samples: readonly SplitSample[]): SplitSample[] {
  return samples.filter((sample) => !isHeldOut(sample) && isSpanned(sample))
}

function isSpanned({ source, label, read }: SplitSample): boolean {
  return source !== 'safesense' || label === 0 || read !== undefined
}

/**
 * Learns two models, each from every other tenth, and returns a function that chooses for a text the one that has not
 * learned from it.
 * @param learned what the shipped model learns from
 * @param shipped that model; chosen for the texts that are not among them
 */
export function createCrossTagger(
  learned: readonly SplitSample[],
  shipped: CrfTagger,
): (draft: { text: string }) => CrfTagger {
  const halves = [0, 1].map((half) => {
    const others = learned.filter(({ tenth }) => tenth % 2 !== half)
    return new CrfTagger(encodeCrfWeights(quantiseWeights(learnCrf(mixSequences(others, CRF_RECIPE), CRF_RECIPE))))
  })
  const tenths = new Map(learned.map(({ text, tenth }) => [text, tenth]))
  return ({ text }) => {
    const tenth = tenths.get(text)
    return tenth === undefined ? shipped : halves[tenth % 2]!
  }
}
