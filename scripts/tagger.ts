import { readFileSync } from 'node:fs'
import { type LineTagger, openTagger } from '../utils/tagger/open.ts'

/** The model as it is packed with the extension, for Node. Throws when its file is missing or broken. */
export function packedTagger(): LineTagger {
  return openTagger(readFileSync(new URL('../public/tagger.bin', import.meta.url)))
}
