// The model as a whole: the chain of words and the sentences.

import { ChainTagger } from './crf-tagger.ts'
import { unpackModel } from './model-file.ts'
import { SentenceModel } from './sentence-classifier.ts'
import { decodeSenses } from './sentence-weights.ts'
import type { Tagger } from './tag.ts'

/**
 * Opens the model. In: the bytes of the weights file, which must not change afterwards. Throws an Error that says what is
 * wrong with a bad file. The model itself never throws.
 */
export function openTagger(bytes: ArrayBuffer | Uint8Array): Tagger {
  const parts = unpackModel(bytes)
  return together(new ChainTagger(parts.chain), new SentenceModel(decodeSenses(parts.senses)))
}

/** A chain and a model of sentences as one. */
export function together(chain: ChainTagger, sentences: SentenceModel): Tagger {
  return {
    tag: (reading) => chain.tag(reading),
    sense: (reading, signs) => sentences.sense(reading, signs),
    forget() {
      chain.forget()
      sentences.forget()
    },
  }
}
