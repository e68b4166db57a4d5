import { genericBox } from '../generic-box.ts'
import { findMatchingSite } from '../match-pattern.ts'
import type { DraftBox, Site } from '../site-definition.ts'
import { OPTIONAL_SITES } from './index.ts'

/**
 * A line to write a comment or a message in. Only with a label that says so: most lines of a form ask for a name, an
 * address or a number, which is no draft.
 */
const lineBox: DraftBox = {
  ...genericBox,
  kind: 'message',
  editor: ['input[type="text"]', 'input:not([type])'],
  labels: [
    /bình luận|tin nhắn|nhắn tin|nhắn gì|nội dung|ý kiến|góp ý|phản hồi|trả lời|tiêu đề|viết (?:gì|cho|bài)|lời nhắn/iu,
    /\b(?:comment|message|reply|subject|title|feedback|write (?:a|something|to))\b/iu,
  ],
  // A line to search in.
  notLabels: [/^(?:tìm|tra cứu)|(?:cần|muốn) tìm|tìm (?:kiếm|theo)|^(?:search|find|filter)\b/iu],
  keys: ['Enter', 'Ctrl+Enter'],
}

/**
 * An editor that is all of a frame, as on many websites with news. Its send control lies outside, with one of the names
 * that such websites give it, or submits the form around the frame.
 */
const frameBox: DraftBox = {
  ...genericBox,
  isFrame: true,
  editor: ['body'],
  send: {
    ...genericBox.send,
    names: [...genericBox.send.names, /^(?:đăng|gửi) (?:tin bài|câu hỏi|duyệt)$/iu, /^xuất bản(?: bài(?: viết)?)?$/iu],
  },
}

/** Finds the definition of a page that the user turned on: of its site, or, if we do not know it, one for any page. */
export function findOptionalSite(address: URL): Site {
  const known = findMatchingSite(OPTIONAL_SITES, address)
  // Every site has the generic box as its last alternative.
  return known ?? { id: 'other', name: address.hostname, matches: [], boxes: [frameBox, lineBox], hasFrames: true }
}
