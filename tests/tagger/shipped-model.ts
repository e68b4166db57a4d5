import { readFileSync } from 'node:fs'
import { unpackModel } from '../../utils/tagger/model-file.ts'
import { decodeSentenceWeights } from '../../utils/tagger/sentence-weights.ts'

/** The parts of the shipped weights file. */
export const shippedModel = unpackModel(readFileSync(new URL('../../public/tagger.bin', import.meta.url)))

/** The number of labels of a sentence: the length of a row of weights. */
export const LABEL_COUNT = decodeSentenceWeights(shippedModel.senses).bias.length
