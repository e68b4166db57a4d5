// The complete model: the CRF over words and the sentence classifier.

import { CrfTagger } from './crf-tagger.ts'
import { unpackModel } from './model-file.ts'
import { SentenceClassifier } from './sentence-classifier.ts'
import { decodeSentenceWeights } from './sentence-weights.ts'
import type { Tagger } from './tagger-types.ts'
import { decodeWordClasses } from './word-classes.ts'

/**
 * Opens the model. The model itself never throws.
 * @param bytes The weights file; it must not change afterwards.
 * @throws An Error that describes what is wrong with a bad file.
 */
export function openTagger(bytes: ArrayBuffer | Uint8Array): Tagger {
  const parts = unpackModel(bytes)
  const chain = new CrfTagger(parts.chain)
  const classes = decodeWordClasses(parts.classes)
  return createTagger(chain, new SentenceClassifier(decodeSentenceWeights(parts.senses), classes, chain))
}

/** Combines a CRF tagger and a sentence classifier into one tagger. */
export function createTagger(chain: CrfTagger, sentences: SentenceClassifier): Tagger {
  return {
    tag: (reading) => chain.tag(reading),
    predictSentences: (reading, signals) => sentences.predict(reading, signals),
    clearCache() {
      chain.clearCache()
      sentences.clearCache()
    },
  }
}
