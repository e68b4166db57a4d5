// Reddit, new and old, from public sources of 2026, not opened on an account by us. Unsure: the page of a new post,
// and that Ctrl+Enter submits.

import type { DraftBox, Site } from '../site-definition.ts'

// Editor and button are slotted into the composer, so both are outside of its shadow root. The button of a new post is
// in a shadow root.
const commentBox: DraftBox = {
  kind: 'comment',
  audience: 'public',
  editor: [
    'shreddit-composer > [contenteditable="true"]',
    'shreddit-composer [role="textbox"][contenteditable="true"]',
  ],
  scope: ['shreddit-composer', 'comment-composer-host', 'form'],
  labels: [],
  send: {
    selectors: ['shreddit-composer button[slot="submit-button"][type="submit"]', '#submit-post-button'],
    names: [],
  },
  keys: ['Ctrl+Enter'],
}

/** Reddit: new posts and comments in the new design, then in the old one. Its chat is not known. */
export const redditSite: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  boxes: [
    {
      ...commentBox,
      kind: 'post',
      editor: ['r-post-composer-form [contenteditable="true"]', '#post-composer_bodytext [contenteditable="true"]'],
      scope: ['r-post-composer-form', 'form', 'main'],
    },
    commentBox,
    {
      ...commentBox,
      kind: 'post',
      editor: ['form.submit .usertext-edit textarea[name="text"]'],
      scope: ['form.submit'],
      send: { selectors: ['form.submit button[name="submit"]'], names: [] },
      keys: [],
    },
    {
      ...commentBox,
      editor: ['.usertext-edit textarea[name="text"]'],
      scope: ['form'],
      send: { selectors: ['.usertext-edit button.save'], names: [] },
      keys: [],
    },
  ],
}
