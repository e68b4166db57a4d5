// TikTok, from public sources of 2026, not opened on an account by us. Unsure: that Enter sends a comment.

import type { Site } from '../site-definition.ts'

/** TikTok: captions, comments and direct messages. */
export const tiktokSite: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  boxes: [
    {
      kind: 'comment',
      audience: 'public',
      editor: ['[data-e2e="comment-input"] [contenteditable="true"]'],
      scope: ['[class*="DivCommentFooter"]', '[class*="DivCommentContainer"]', 'main', 'body'],
      labels: [],
      send: { selectors: ['[data-e2e="comment-post"]'], names: [] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
    {
      // Its send control is an `svg`.
      kind: 'message',
      editor: [
        '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
        '[data-e2e="message-input-area"] [contenteditable="true"]',
        '[data-e2e="dm-new-chatbox"] [contenteditable="true"]',
      ],
      scope: ['[data-e2e="dm-new-chatbox"]', '[class*="DivChatBottom"]', 'main', 'body'],
      labels: [],
      send: { selectors: ['[data-e2e="dm-new-send-btn"]', '[class*="DivSendButton"]'], names: [] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
    {
      // The caption is a combo box, because it suggests hashtags.
      kind: 'post',
      editor: ['.public-DraftEditor-content[contenteditable="true"]'],
      isCombobox: true,
      scope: ['main', 'body'],
      labels: [],
      send: { selectors: ['[data-e2e="post_video_button"]', 'button[data-e2e^="post"]'], names: [] },
      keys: [],
    },
  ],
}
