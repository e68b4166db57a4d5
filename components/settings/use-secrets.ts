import { useEffect, useState } from 'preact/hooks'
import {
  deleteSecret,
  listRecipientsWithSecret,
  type StoredSecret,
  saveSecret,
} from '../../utils/report/outbox/recipient-secrets.ts'

/** The secrets as a page knows them: for whom one is kept, and never what it is. */
export interface UseSecretsResult {
  kept: ReadonlySet<string>
  /** Says whether it was stored. */
  keep(recipientId: string, secret: StoredSecret): Promise<boolean>
  /** Resolves to what was deleted, for undoing; undefined when there was none, and when it could not be deleted. */
  drop(recipientId: string): Promise<StoredSecret | undefined>
}

/** For which recipients a secret is kept, and the ways to change that. */
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
