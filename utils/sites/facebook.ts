// Facebook and Messenger, from public sources of 2025-2026, not checked by us. Uses roles, ids and labels, no classes.

import type { DraftBox, Site } from './site-definition.ts'

const EDITOR_SELECTORS = [
  '[role="textbox"][contenteditable="true"]',
  '[contenteditable="true"][data-lexical-editor="true"]',
] as const
const BUTTON_SELECTORS = ['[role="button"]', 'button'] as const

// A chat box is in the page, in a floating tab, or on the Messenger site. While it is empty its send control becomes
// "Gửi lượt thích" / "Send a like". The patterns match whole names, so they never match that one.
const messageBox: DraftBox = {
  kind: 'message',
  editor: EDITOR_SELECTORS,
  scope: ['[role="form"]', 'form', '[role="dialog"]', '[role="main"]', '[role="complementary"]'],
  labels: [/^tin nhắn/iu, /^(?:viết|nhắn tin) cho\s/iu, /^message$/iu, /^write to\s/iu, /^aa$/iu],
  send: {
    selectors: BUTTON_SELECTORS,
    names: [/^nhấn enter để gửi$/iu, /^gửi$/iu, /^press enter to send$/iu, /^send$/iu],
  },
  keys: ['Enter', 'Ctrl+Enter'],
}

const commentBox: DraftBox = {
  kind: 'comment',
  editor: EDITOR_SELECTORS,
  scope: ['form', '[role="article"]', '[role="dialog"]', '[role="main"]'],
  labels: [
    /^bình luận/iu,
    /^(?:viết|để lại) (?:một )?(?:bình luận|phản hồi|câu trả lời)/iu,
    /^(?:trả lời|phản hồi)/iu,
    /^comment as\s/iu,
    /^(?:write|leave|submit) (?:a|your) (?:public |first )?(?:comment|reply|answer)/iu,
    /^(?:answer|reply)(?: |…|\.|$)/iu,
  ],
  send: {
    selectors: BUTTON_SELECTORS,
    names: [/^đăng bình luận$/iu, /^post comment$/iu, /^comment$/iu],
  },
  keys: ['Enter', 'Ctrl+Enter'],
}

// Post, group post, share sheet, reel and story. "Tiếp" leads to a second screen where the box is gone (since 2025).
// "Gửi" posts anonymously or where an administrator has to agree; "Lưu" saves an edited post, and settings elsewhere.
const postBox: DraftBox = {
  kind: 'post',
  editor: [...EDITOR_SELECTORS, 'textarea'],
  scope: ['[role="dialog"]', 'form', '[role="main"]'],
  labels: [
    /đang nghĩ gì/iu,
    /^(?:hãy )?(?:viết gì|bạn viết gì|tạo bài viết|nói gì đó|viết nội dung|chia sẻ)/iu,
    /^mô tả thước phim/iu,
    /^hãy viết vào ô hộp thoại/iu,
    /what['’]s on your mind/iu,
    /^(?:write something|create a (?:public )?post|say something|describe your reel)/iu,
    /^(?:bắt đầu nhập|start typing)/iu,
  ],
  send: {
    selectors: BUTTON_SELECTORS,
    names: [
      /^đăng(?: bài)?$/iu,
      /^(?:post|publish)$/iu,
      /^(?:gửi|send|submit)$/iu,
      /^(?:lên lịch|schedule)$/iu,
      /^chia sẻ(?: ngay)?(?: \([^()]{1,30}\))?$/iu,
      /^share(?: now)?(?: \([^()]{1,30}\))?$/iu,
      /^chia sẻ lên tin$/iu,
      /^share to story$/iu,
    ],
    onlyWithBox: [/^(?:lưu|save)$/iu],
  },
  next: [/^tiếp(?: tục)?$/iu, /^next$/iu],
  keys: ['Ctrl+Enter'],
}

/** Facebook (www, web, m) and Messenger. A box without a known label is a post in a dialog, otherwise a comment. */
export const facebookSite: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*', 'https://*.messenger.com/*'],
  boxes: [
    messageBox,
    commentBox,
    postBox,
    {
      ...postBox,
      editor: ['[role="dialog"] [role="textbox"][contenteditable="true"]'],
      scope: ['[role="dialog"]'],
      labels: [],
    },
    { ...commentBox, labels: [] },
  ],
}
