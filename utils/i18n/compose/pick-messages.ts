import type { PickerMessages } from '../../report/capture/capture-handlers.ts'
import type { BoxKind } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

const viKinds: Record<BoxKind, string> = { post: 'Bài viết', comment: 'Bình luận', message: 'Tin nhắn' }
const enKinds: Record<BoxKind, string> = { post: 'Post', comment: 'Comment', message: 'Message' }

/** Texts shown and announced while the user picks a post to report, in both languages. */
export const pickMessages: Translations<PickerMessages> = {
  vi: {
    hint: 'Bấm vào bài viết, bình luận hoặc tin nhắn cần báo cáo. Mũi tên phải, trái: mục sau, mục trước; lên, xuống: mục bao quanh, trở lại; Enter: chọn; Esc: thôi.',
    none: 'Chưa chọn mục nào. Bấm mũi tên phải để tới mục sau.',
    post: (kind, text) => `${viKinds[kind]}: ${text ? `“${text}”` : 'không có chữ'}`,
  },
  en: {
    hint: 'Click the post, comment or message to report. Arrow right and left: next and previous; up and down: the one around it and back; Enter takes it, Esc leaves.',
    none: 'Nothing is chosen yet. Press the right arrow for the next one.',
    post: (kind, text) => `${enKinds[kind]}: ${text ? `“${text}”` : 'no words'}`,
  },
}
