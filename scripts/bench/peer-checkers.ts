// Well-known checkers on the same drafts in the same run, for comparison. Their languages differ from ours (mostly
// English); the comparison is about the work that a page waits for.

import { AllProfanity } from 'allprofanity'
import { Dialect, LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

/** A checker to measure: its name and one call on a text. */
export interface PeerChecker {
  name: string
  call(text: string): void | Promise<void>
}

/** Loads the peers, ready for use. Takes some seconds because harper.js compiles 16 MB of WebAssembly. */
export async function loadPeerCheckers(): Promise<PeerChecker[]> {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const allProfanity = new AllProfanity()
  const harper = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American })
  await harper.setup()
  return [
    { name: 'obscenity, English list', call: (text) => void obscenity.getAllMatches(text) },
    { name: 'allprofanity, default lists', call: (text) => void allProfanity.detect(text) },
    { name: 'harper.js, English grammar', call: async (text) => void (await harper.lint(text)) },
  ]
}
