import { openTagger } from '../tagger/open-tagger.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import { loadPackedWeights } from './packed-weights.ts'

/** The model, for our own pages. Undefined when it cannot be had: that is said on the console, and the rules answer alone. */
export async function loadTagger(): Promise<Tagger | undefined> {
  try {
    return openTagger(await loadPackedWeights())
  } catch (error) {
    console.warn('Trước khi đăng:', error)
    return undefined
  }
}
