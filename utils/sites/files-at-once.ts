// Where a file leaves the device as soon as it is chosen, before any press of a send control. Elsewhere it leaves with
// the draft, or at least nobody sees it before that. From public sources of 2026, not checked by us.

import type { Site } from './site-definition.ts'

/** Where a site has its own input for files: such a page takes the events of an input from anybody. */
export interface OwnFileInputs {
  /** The part of the page that one conversation has: what is dropped elsewhere may be for another one. */
  conversation: string
  /** What has the inputs of that conversation alone. A page has others: one changes the picture of a profile. */
  bar: string
}

/** How a site takes files. */
interface FilesAtOnce {
  /** Events that the site takes from the user alone: repeated by us, they do not count. */
  onlyByUser: readonly ('drop' | 'paste')[]
  /** What was stopped in such an event can be handed over there; absent where none is known. */
  ownInput?: OwnFileInputs
}

/** Where files leave at once. */
const SITES: readonly string[] = [
  'zalo',
  // The upload begins with the choice; only the caption is sent later.
  'tiktok',
  'youtube',
  'chatgpt',
  'claude',
  'gemini',
  'deepseek',
  'copilot',
] satisfies Site['id'][]

const BY_ANY_EVENT: FilesAtOnce = { onlyByUser: [] }

/** Those of them that do not take every event of ours. The composer of every page has the list above alone. */
const BY_USER: Partial<Record<Site['id'], FilesAtOnce>> = {
  zalo: {
    // A dropped or pasted file of a script is refused in the plain input.
    onlyByUser: ['drop', 'paste'],
    // By public sources: two inputs in the bar, one for pictures and one for any file (2018); later ones name the bar
    // and were not sure that the inputs are in the page (2026). Where none is found, the user brings the file again.
    ownInput: { conversation: '#chatView', bar: '#chatInput, #chat-box-bar-id, #chat-input-container-id' },
  },
}

/** Whether files leave a site at once; elsewhere they leave with the draft. */
export function sendsFilesAtOnce({ id }: Pick<Site, 'id'>): boolean {
  return SITES.includes(id)
}

/** Finds how a site takes files that leave at once; undefined where they leave with the draft. */
export function findFilesAtOnce(site: Pick<Site, 'id'>): FilesAtOnce | undefined {
  return sendsFilesAtOnce(site) ? (BY_USER[site.id] ?? BY_ANY_EVENT) : undefined
}

/** Sites whose input for files is never in the page: only what is dropped or pasted there is seen. */
const HIDDEN_INPUTS: readonly string[] = ['telegram', 'gemini'] satisfies Site['id'][]

/** Whether files that are chosen on a site, by its id, cannot be seen. */
export function hidesChosenFiles(id: string): boolean {
  return HIDDEN_INPUTS.includes(id)
}
