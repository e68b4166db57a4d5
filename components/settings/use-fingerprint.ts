import { useEffect, useState } from 'preact/hooks'
import { PUBLIC_KEY_PATTERN } from '../../utils/library/packs/pack-schema.ts'
import { computeFingerprint } from '../../utils/library/packs/signing-key.ts'

/** Returns the fingerprint of a public key (base64); undefined until it is computed, and for an invalid key. */
export function useFingerprint(key: string): string | undefined {
  const [known, setKnown] = useState<{ key: string; fingerprint: string }>()
  useEffect(() => {
    if (!PUBLIC_KEY_PATTERN.test(key)) return
    let wanted = true
    void computeFingerprint(key).then((fingerprint) => {
      if (wanted) setKnown({ key, fingerprint })
    })
    return () => {
      wanted = false
    }
  }, [key])
  return known?.key === key ? known.fingerprint : undefined
}
