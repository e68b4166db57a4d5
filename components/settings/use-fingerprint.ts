import { useEffect, useState } from 'preact/hooks'
import { fingerprintOf } from '../../utils/library/packs/key.ts'
import { KEY_SHAPE } from '../../utils/library/packs/pack.ts'

/** The fingerprint of a public key (base64); undefined while there is none, or for what is no key. */
export function useFingerprint(key: string): string | undefined {
  const [known, setKnown] = useState<{ key: string; fingerprint: string }>()
  useEffect(() => {
    if (!KEY_SHAPE.test(key)) return
    let wanted = true
    void fingerprintOf(key).then((fingerprint) => {
      if (wanted) setKnown({ key, fingerprint })
    })
    return () => {
      wanted = false
    }
  }, [key])
  return known?.key === key ? known.fingerprint : undefined
}
