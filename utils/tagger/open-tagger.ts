// The model as a whole: the chain of words and the sentences.

import { CrfTagger } from './crf-tagger.ts'
import { unpackModel } from './model-file.ts'
import { SentenceClassifier } from './sentence-classifier.ts'
import { decodeSentenceWeights } from './sentence-weights.ts'
import type { Tagger } from './tagger-types.ts'

/**
 * Opens the model. In: the bytes of the weights file, which must not change afterwards. Throws an Error that says what is
 * wrong with a bad file. The model itself never throws.
 */
export function openTagger(bytes: ArrayBuffer | Uint8Array): Tagger {
  const parts = unpackModel(bytes)
  return createTagger(new CrfTagger(parts.chain), new SentenceClassifier(decodeSentenceWeights(parts.senses)))
}

/** A chain and a model of sentences as one. */
export function createTagger(chain: CrfTagger, sentences: SentenceClassifier): Tagger {
  return {
    tag: (reading) => chain.tag(reading),
    predictSentences: (reading, signs) => sentences.predict(reading, signs),
    clearCache() {
      chain.clearCache()
      sentences.clearCache()
    },
  }
}
