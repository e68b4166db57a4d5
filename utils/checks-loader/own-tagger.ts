import { openTagger } from '../tagger/load-model.ts'
import type { Tagger } from '../tagger/tag.ts'
import { packedWeights } from './packed-weights.ts'

/** The model, for our own pages. Undefined when it cannot be had: that is said on the console, and the rules answer alone. */
export async function ownTagger(): Promise<Tagger | undefined> {
  try {
    return openTagger(await packedWeights())
  } catch (error) {
    console.warn('Trước khi đăng:', error)
    return undefined
  }
}
