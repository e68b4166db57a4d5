// Drafts as sentences to learn from: features, what each sentence is, and which rules fired in it.

import { runChecks } from '../../utils/checks/index.ts'
import { type CheckId, overlaps, textDraft } from '../../utils/draft.ts'
import type { ChainTagger } from '../../utils/tagger/crf-tagger.ts'
import { bucketOf } from '../../utils/tagger/hash.ts'
import { isRude, SENSES, type SenseId } from '../../utils/tagger/labels.ts'
import {
  aroundValue,
  evenValue,
  neighbours,
  ownGroups,
  sentenceFeatures,
  signFeatures,
  signOfTag,
} from '../../utils/tagger/sentence-features.ts'
import { SentenceWords } from '../../utils/tagger/sentence-words.ts'
import { read } from '../../utils/text/analyzed-text.ts'
import { sentences } from '../../utils/text/sentences.ts'
import type { Labelled } from './written.ts'

/** One sentence to learn from: the buckets of its features and their values, and for each sense 1 when it is that, 2 beside such a sentence, 3 when nobody has told. */
export interface SenseSample {
  buckets: Int32Array
  values: Float32Array
  gold: Uint8Array
}

/** What nobody has told of a sentence. */
export const UNKNOWN = 3

const words = new SentenceWords()

/** The sentences of a draft as samples. `chain` tells what the words by themselves look like. */
export function samplesOf({ text, labels, onlyRude }: Labelled, bits: number, chain: ChainTagger): SenseSample[] {
  const reading = read(text)
  const parts = sentences(reading.text).map((part) => {
    const { words: own, end } = words.of(reading.text.slice(part.start, part.end))
    return { span: reading.span(part.start, part.end), features: sentenceFeatures(own, reading.accented, end) }
  })
  const signs = [...runChecks(textDraft(text)).findings, ...chain.tag(reading).map((tag) => signOfTag(reading, tag))]
  const found = signFeatures(
    parts.map(({ span }) => span),
    signs,
  )
  return parts.map(({ span, features }, at) => {
    const buckets: number[] = []
    const values: number[] = []
    const add = (hash: number, value: number) => {
      buckets.push(bucketOf(hash, bits))
      values.push(value)
    }
    for (const group of ownGroups(features)) for (const hash of group.hashes) add(hash, evenValue(group))
    const beside = neighbours(at, parts.length)
    for (const place of beside) {
      const { features: near } = parts[place]!
      for (const hash of near.around.hashes) add(hash, aroundValue(near) / beside.length)
    }
    for (const { hash, value } of found[at]!) add(hash, value)
    const gold = Uint8Array.from(SENSES, (id) => {
      if (onlyRude && id !== 'rude') return UNKNOWN
      const own = labels.filter(({ check }) => isOf(check, id))
      if (own.some((label) => overlaps(label, span))) return 1
      const near = [parts[at - 1], parts[at + 1]]
      return near.some((part) => part && own.some((label) => overlaps(label, part.span))) ? 2 : 0
    })
    return { buckets: Int32Array.from(buckets), values: Float32Array.from(values), gold }
  })
}

function isOf(check: CheckId, id: SenseId): boolean {
  return id === 'rude' ? isRude(check) : check === id
}
