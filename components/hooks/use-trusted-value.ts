import { useEffect, useState } from 'preact/hooks'
import type { TrustedKey } from '../../utils/lib/trusted-keys.ts'
import { followTrustedValue } from '../../utils/lib/trusted-storage.ts'

/**
 * Returns what is stored under a key, kept up to date: undefined until it is read, and `failed` where it cannot be.
 *
 * @param read reads the value. Always the same function.
 */
export function useTrustedValue<T>(key: TrustedKey, read: () => Promise<T>): T | 'failed' | undefined {
  const [value, setValue] = useState<T | 'failed'>()
  useEffect(() => {
    read().then(setValue, (error: unknown) => {
      console.warn(`${key}: cannot be read`, error)
      setValue('failed')
    })
    return followTrustedValue(key, read, setValue)
  }, [key, read])
  return value
}
