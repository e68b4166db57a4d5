import { useEffect, useState } from 'preact/hooks'
import { loadTagger } from '../../utils/checks-loader/load-tagger.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'

/** The model, from a while after it is wanted first. Undefined until then, and when it cannot be had. */
export function useTagger(wanted: boolean): Tagger | undefined {
  const [tagger, setTagger] = useState<Tagger>()
  useEffect(() => {
    if (wanted) void loadTagger().then(setTagger)
  }, [wanted])
  return tagger
}
