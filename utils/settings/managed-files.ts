// What an organisation has decided by browser policy about the reading of files that are about to be attached. It is
// shown in the settings.

import type { FileChoices } from './file-choices.ts'
import { readManagedPolicy, watchManagedPolicy } from './managed-policy.ts'

const KEY = 'files'

/** What the organisation has decided; the rest is the user's choice. */
export type ManagedFiles = Readonly<Partial<FileChoices>>

/** The value when there is no policy. */
export const NO_MANAGED_FILES: ManagedFiles = {}

/** Reads what the organisation has decided. Leaves out what is unusable. Never rejects. */
export async function readManagedFiles(): Promise<ManagedFiles> {
  const stored = (await readManagedPolicy(KEY)) as Partial<Record<keyof FileChoices, unknown>> | null | undefined
  const { contents, pictures } = stored ?? {}
  return {
    ...(typeof contents === 'boolean' && { contents }),
    ...(typeof pictures === 'boolean' && { pictures }),
  }
}

/**
 * Calls back whenever the policy changes.
 * @returns A function that stops watching.
 */
export function watchManagedFiles(onChange: (managed: ManagedFiles) => void): () => void {
  return watchManagedPolicy(KEY, () => void readManagedFiles().then(onChange))
}
