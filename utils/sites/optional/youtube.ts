// YouTube, from public sources of 2026, not opened on an account by us. Unsure: that Ctrl+Enter submits a comment.
// The titles and descriptions of YouTube Studio are on another host, and no box here.

import type { DraftBox, Site } from '../site-definition.ts'

const commentBox: DraftBox = {
  kind: 'comment',
  audience: 'public',
  editor: ['ytd-commentbox #contenteditable-root'],
  scope: ['ytd-commentbox'],
  labels: [],
  send: {
    // By YouTube's class of a filled button, in both of its spellings; the cancel button has another one.
    selectors: [
      'ytd-commentbox #submit-button button',
      'ytd-commentbox button[class*="NextCallToAction"]',
      'ytd-commentbox button[class*="next--call-to-action"]',
    ],
    names: [],
  },
  keys: ['Ctrl+Enter'],
}

/** YouTube: comments and replies, posts of a channel, and a live chat: in a frame next to the video, or a window. */
export const youtubeSite: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  hasFrames: true,
  boxes: [
    {
      ...commentBox,
      kind: 'post',
      editor: ['ytd-backstage-post-dialog-renderer #contenteditable-root'],
      scope: ['ytd-backstage-post-dialog-renderer'],
    },
    commentBox,
    {
      kind: 'message',
      audience: 'public',
      editor: ['yt-live-chat-text-input-field-renderer #input[contenteditable]'],
      scope: ['yt-live-chat-message-input-renderer'],
      labels: [],
      send: { selectors: ['yt-live-chat-message-input-renderer #send-button button'], names: [] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
}
