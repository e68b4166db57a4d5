// The page's own input for files, where a page takes a drop or a paste from the user alone. What was stopped there
// until it was read can be handed over in it: such a page takes the events of an input from anybody.

import type { Site } from './site-definition.ts'

/** Where a site has its own input, and what shows that it has taken a file. */
export interface OwnFileInputs {
  /** The part of the page that one conversation has: what is dropped elsewhere may be for another one. */
  conversation: string
  /** What has the inputs of that conversation alone. A page has others: one changes the picture of a profile. */
  bar: string
  /** A message that the user has sent. */
  sent: string
}

const SITES: Partial<Record<Site['id'], OwnFileInputs>> = {
  // By public sources: two inputs in the bar, one for pictures and one for any file (2018); later ones name the bar and
  // were not sure that the inputs are in the page (2026). Where none is found, the user brings the file once more.
  zalo: {
    conversation: '#chatView',
    bar: '#chatInput, #chat-box-bar-id, #chat-input-container-id',
    sent: '.chat-item.me [id^="bb_msg_id_"], .chat-item.me .chat-message',
  },
}

/** Finds how a site's own input is found; undefined where it takes our events, or has none that is known. */
export function findOwnFileInputs({ id }: Pick<Site, 'id'>): OwnFileInputs | undefined {
  return SITES[id]
}
