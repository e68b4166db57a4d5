import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ComposerChoices } from '../../utils/settings/composer-choices.ts'
import {
  type ManagedWords,
  NO_MANAGED_WORDS,
  readManagedWords,
  watchManagedWords,
} from '../../utils/settings/managed-words.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { makeRunChoices } from '../../utils/settings/word-lists.ts'

/** Returns the words that the organisation set, kept up to date; empty until they are read. */
export function useManagedWords(): ManagedWords {
  const [managed, setManaged] = useState(NO_MANAGED_WORDS)
  useEffect(() => {
    void readManagedWords().then(setManaged)
    return watchManagedWords(setManaged)
  }, [])
  return managed
}

/**
 * Returns what the checks run with on a draft of no site; the same object while it does not change, because lists are
 * prepared once.
 */
export function useRunChoices({ checks, words }: Pick<Settings, 'checks' | 'words'>): ComposerChoices['checks'] {
  const managed = useManagedWords().words
  return useMemo(() => makeRunChoices({ checks, words, siteChecks: {} }, managed), [checks, words, managed])
}
