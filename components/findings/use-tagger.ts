import { useEffect, useState } from 'preact/hooks'
import { ownTagger } from '../../utils/checks-loader/own-tagger.ts'
import type { Tagger } from '../../utils/tagger/tag.ts'

/** The model, from a while after it is wanted first. Undefined until then, and when it cannot be had. */
export function useTagger(wanted: boolean): Tagger | undefined {
  const [tagger, setTagger] = useState<Tagger>()
  useEffect(() => {
    if (wanted) void ownTagger().then(setTagger)
  }, [wanted])
  return tagger
}
