import { useEffect, useState } from 'preact/hooks'
import {
  type ManagedRecipients,
  NO_MANAGED_RECIPIENTS,
  readManagedRecipients,
  watchManagedRecipients,
} from '../../utils/settings/managed-recipients.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'

/** Returns the recipients that the organisation set, kept up to date; empty until they are read. */
export function useManagedRecipients(): ManagedRecipients {
  const [managed, setManaged] = useState(NO_MANAGED_RECIPIENTS)
  useEffect(() => {
    void readManagedRecipients().then(setManaged)
    return watchManagedRecipients(setManaged)
  }, [])
  return managed
}

/** Returns all recipients: the organisation's, then the user's `own`. */
export function useRecipients(own: readonly Recipient[]): readonly Recipient[] {
  return [...useManagedRecipients().recipients, ...own]
}
