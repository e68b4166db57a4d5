import { useEffect, useState } from 'preact/hooks'
import {
  deleteSecret,
  listRecipientsWithSecret,
  type StoredSecret,
  saveSecret,
} from '../../utils/report/outbox/recipient-secrets.ts'

/** The secrets as a page sees them: only which recipients have one. */
export interface UseSecretsResult {
  kept: ReadonlySet<string>
  /** Resolves to whether the secret was stored. */
  keep(recipientId: string, secret: StoredSecret): Promise<boolean>
  /** Resolves to the deleted secret, for undo; undefined when there was no secret or deleting failed. */
  drop(recipientId: string): Promise<StoredSecret | undefined>
}

/** Provides which recipients have a stored secret, and functions that change it. */
export function useSecrets(): UseSecretsResult {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const refresh = async () => setKept(await listRecipientsWithSecret())
  useEffect(() => {
    listRecipientsWithSecret().then(setKept, (error: unknown) =>
      console.error('settings: the secrets cannot be read', error),
    )
  }, [])
  return {
    kept,
    keep: async (recipientId, secret) => {
      try {
        await saveSecret(recipientId, secret)
        await refresh()
        return true
      } catch (error) {
        console.error('settings: the secret was not kept', error)
        return false
      }
    },
    drop: async (recipientId) => {
      try {
        const dropped = await deleteSecret(recipientId)
        await refresh()
        return dropped
      } catch (error) {
        console.error('settings: the secret was not deleted', error)
        return undefined
      }
    },
  }
}
