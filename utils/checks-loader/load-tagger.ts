import { openTagger } from '../tagger/open-tagger.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import { loadPackedWeights } from './packed-weights.ts'

/** Loads the model in an extension page. Logs an error and returns undefined; the rules work without the model. */
export async function loadTagger(): Promise<Tagger | undefined> {
  try {
    return openTagger(await loadPackedWeights())
  } catch (error) {
    console.warn('Trước khi đăng:', error)
    return undefined
  }
}
