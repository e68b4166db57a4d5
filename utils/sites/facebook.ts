// Facebook and Messenger, from public sources of 2025-2026, not checked by us. Uses roles, ids and labels, no classes.

import { MESSAGE_FORMS, MESSAGE_LABELS } from './facebook-messages.ts'
import type { AudienceSign, DraftBox, Site } from './site-definition.ts'

const EDITOR_SELECTORS = [
  '[role="textbox"][contenteditable="true"]',
  '[contenteditable="true"][data-lexical-editor="true"]',
] as const
const BUTTON_SELECTORS = ['[role="button"]', 'button'] as const

// No source says how a conversation of two differs from a group: both are "/messages/t/…", and both were seen as
// "Messages in conversation titled …". So the names decide (public sources of October 2026, seen in Vietnamese only):
// of two people, the other one's name is the title. A chat without a message of the other one stays unknown, and so
// does one whose messages name their sender by a short name.
const twoPeople: AudienceSign = {
  audience: 'person',
  partner: {
    titles: [
      /^(?:viết|nhắn tin) cho (?<name>.+)$/iu,
      /^cuộc trò chuyện với (?<name>.+)$/iu,
      /^write to (?<name>.+)$/iu,
      /^conversation with (?<name>.+)$/iu,
    ],
    messages: MESSAGE_LABELS.join(),
    senders: MESSAGE_FORMS,
  },
}

// A chat box is in the page, in a floating tab, or on the Messenger site. While it is empty its send control becomes
// "Gửi lượt thích" / "Send a like". The patterns match whole names, so they never match that one.
const messageBox: DraftBox = {
  kind: 'message',
  audience: [twoPeople],
  editor: EDITOR_SELECTORS,
  scope: ['[role="form"]', 'form', '[role="dialog"]', '[role="main"]', '[role="complementary"]'],
  labels: [/^tin nhắn/iu, /^(?:viết|nhắn tin) cho\s/iu, /^message$/iu, /^write to\s/iu, /^aa$/iu],
  send: {
    selectors: BUTTON_SELECTORS,
    names: [/^nhấn enter để gửi$/iu, /^gửi$/iu, /^press enter to send$/iu, /^send$/iu],
  },
  keys: ['Enter', 'Ctrl+Enter'],
}

// Posts and comments count as public, those of a private group too: the page of a group does not say whether it is
// private, and on it a post can be shared to one's own wall.
const commentBox: DraftBox = {
  kind: 'comment',
  audience: 'public',
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
  audience: 'public',
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
