import { useEffect, useState } from 'preact/hooks'
import { loadTagger } from '../../utils/checks-loader/load-tagger.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'

/** Loads the model once `wanted` is true. Undefined until it is loaded, and when it cannot be loaded. */
export function useTagger(wanted: boolean): Tagger | undefined {
  const [tagger, setTagger] = useState<Tagger>()
  useEffect(() => {
    if (wanted) void loadTagger().then(setTagger)
  }, [wanted])
  return tagger
}
