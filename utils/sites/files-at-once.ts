// Where a file leaves the device as soon as it is chosen, before any press of a send control. Elsewhere it leaves with
// the draft, or at least nobody sees it before that. From public sources of 2026, not checked by us.

import type { Site } from './site-definition.ts'

/** How a site takes files. */
interface FilesAtOnce {
  /** Events that the site takes from the user alone: repeated by us, they do not count. */
  onlyByUser: readonly ('drop' | 'paste')[]
}

const BY_ANY_EVENT: FilesAtOnce = { onlyByUser: [] }

const SITES: Partial<Record<Site['id'], FilesAtOnce>> = {
  // A dropped or pasted file of a script is refused in the plain input.
  zalo: { onlyByUser: ['drop', 'paste'] },
  // The upload begins with the choice; only the caption is sent later.
  tiktok: BY_ANY_EVENT,
  youtube: BY_ANY_EVENT,
  chatgpt: BY_ANY_EVENT,
  claude: BY_ANY_EVENT,
  gemini: BY_ANY_EVENT,
  deepseek: BY_ANY_EVENT,
  copilot: BY_ANY_EVENT,
}

/** Finds how a site takes files that leave at once; undefined where they leave with the draft. */
export function findFilesAtOnce({ id }: Pick<Site, 'id'>): FilesAtOnce | undefined {
  return SITES[id]
}

/** Sites whose input for files is never in the page: only what is dropped or pasted there is seen. */
const HIDDEN_INPUTS: readonly string[] = ['telegram', 'gemini'] satisfies Site['id'][]

/** Whether files that are chosen on a site, by its id, cannot be seen. */
export function hidesChosenFiles(id: string): boolean {
  return HIDDEN_INPUTS.includes(id)
}
