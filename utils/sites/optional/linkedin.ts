// LinkedIn, from public sources of 2026, not opened on an account by us. Unsure: the submit buttons of a comment and of
// a message, and all Vietnamese names. Whether Enter sends a message is a choice of each user.

import type { Site } from '../site-definition.ts'

const COMMENT_WRAPPER = '[data-testid="ui-core-tiptap-text-editor-wrapper"]'
const MESSAGE_EDITOR =
  '[role="textbox"][contenteditable="true"]:is([aria-label^="Write a message"], [aria-label^="Viết tin"])'

// The action bar of a post has a "Comment" and a "Send" button as well. Only the button that submits has an ancestor
// with the box and without the post.
const OUTSIDE_POST = [
  '[data-testid="expandable-text-box"]',
  '[aria-label^="Open control menu"]',
  '[aria-label^="Reaction button state"]',
].join(', ')

/** LinkedIn. Its post, its invitation and its new messages are in the open shadow root of `#interop-outlet`. */
export const linkedinSite: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  boxes: [
    {
      kind: 'post',
      editor: ['[data-test-ql-editor-contenteditable="true"]', '[data-test-modal-id="sharebox"] .ql-editor'],
      scope: ['[data-test-modal-id="sharebox"]', '[role="dialog"]'],
      labels: [],
      send: { selectors: ['button.share-actions__primary-action'], names: [] },
      keys: [],
    },
    {
      kind: 'message',
      audience: 'person',
      editor: ['[role="dialog"] textarea#custom-message'],
      scope: ['[role="dialog"]'],
      labels: [],
      send: { selectors: ['[role="dialog"] button'], names: [/^send invitation$/iu, /^gửi lời mời$/iu] },
      keys: [],
    },
    {
      kind: 'comment',
      editor: [
        `${COMMENT_WRAPPER} [contenteditable="true"]`,
        '[componentkey^="commentBox-"] [contenteditable="true"]',
        '[data-view-name="comment-box"] [contenteditable="true"]',
        '.comments-comment-box [contenteditable="true"]',
      ],
      scope: [
        '[componentkey^="commentBox-"]',
        '[data-view-name="comment-box"]',
        '.comments-comment-box',
        'form',
        '[role="listitem"]',
        'main',
        'body',
      ],
      labels: [],
      send: {
        selectors: [
          '[componentkey^="commentBox-"] button',
          '[data-view-name="comment-post"]',
          'button.comments-comment-box__submit-button',
          `:has(${COMMENT_WRAPPER}):not(:has(${OUTSIDE_POST})) button`,
        ],
        names: [/^(?:comment|post|reply)$/iu, /^(?:bình luận|nhận xét|đăng|trả lời|phản hồi)$/iu],
      },
      keys: ['Ctrl+Enter'],
    },
    {
      kind: 'message',
      editor: ['.msg-form__contenteditable[contenteditable="true"]', MESSAGE_EDITOR],
      scope: ['.msg-form', 'form', 'main', 'body'],
      labels: [],
      send: {
        selectors: [
          'button.msg-form__send-button',
          'button.msg-form__send-btn',
          `:has(${MESSAGE_EDITOR}):not(:has(${OUTSIDE_POST})) button`,
        ],
        names: [/^(?:send|gửi)$/iu],
      },
      keys: ['Ctrl+Enter'],
    },
  ],
}
