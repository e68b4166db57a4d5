import { readFileSync } from 'node:fs'
import { unpackModel } from '../../utils/tagger/model-file.ts'
import { decodeSenses } from '../../utils/tagger/sentence-weights.ts'

/** The parts of the weights file that is shipped. */
export const shipped = unpackModel(readFileSync(new URL('../../public/tagger.bin', import.meta.url)))

/** How many things the model tells of a sentence: one number in every row of its weights for each. */
export const TOLD = decodeSenses(shipped.senses).bias.length
