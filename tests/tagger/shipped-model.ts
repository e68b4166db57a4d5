import { readFileSync } from 'node:fs'
import { unpackModel } from '../../utils/tagger/model-file.ts'
import { decodeSentenceWeights } from '../../utils/tagger/sentence-weights.ts'

/** The parts of the weights file that is shipped. */
export const shippedModel = unpackModel(readFileSync(new URL('../../public/tagger.bin', import.meta.url)))

/** How many things the model tells of a sentence: one number in every row of its weights for each. */
export const LABEL_COUNT = decodeSentenceWeights(shippedModel.senses).bias.length
