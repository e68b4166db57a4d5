import type { BoxKind } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

/** Texts about send controls that were not recognized. Days are written as "28/11/2026". */
interface MissedControlMessages {
  title: string
  about: string
  /** Follows the name of the site. */
  line(count: number, last: string): string
  since(first: string, kinds: readonly string[]): string
  kind(kind: BoxKind, count: number): string
  clear: string
  clearSite(name: string): string
  cleared: string
  notCleared: string
  /** In the popup, about the site of the page. */
  here(count: number, first: string): string
}

/** Texts about send controls that were not recognized, in both languages. */
export const missedControlMessages: Translations<MissedControlMessages> = {
  vi: {
    title: 'Nút gửi chưa được nhận ra',
    about:
      'Có thể trang đã đổi giao diện, nên khi bấm gửi có lúc không được hỏi lại. Các con số này chỉ nằm trên máy; báo cho người làm tiện ích thì sẽ sớm được sửa.',
    line: (count, last) => `: ${count} lần không nhận ra nút gửi, lần cuối ${last}.`,
    since: (first, kinds) => `Từ ${first}: ${kinds.join(', ')}.`,
    kind: (kind, count) => `${{ post: 'bài viết', comment: 'bình luận', message: 'tin nhắn' }[kind]} ${count}`,
    clear: 'Xóa',
    clearSite: (name) => `Xóa số đếm của ${name}`,
    cleared: 'Đã xóa số đếm.',
    notCleared: 'Chưa xóa được số đếm.',
    here: (count, first) => `Đã gặp ${count} lần trên trang này, từ ${first}.`,
  },
  en: {
    title: 'Send buttons not recognized',
    about:
      'The site may have changed, so pressing its send button may not be held. These figures stay on this device; telling the developers gets it repaired soon.',
    line: (count, last) => `: send button not recognized ${count === 1 ? 'once' : `${count} times`}, last on ${last}.`,
    since: (first, kinds) => `Since ${first}: ${kinds.join(', ')}.`,
    kind: (kind, count) => `${{ post: 'posts', comment: 'comments', message: 'messages' }[kind]} ${count}`,
    clear: 'Clear',
    clearSite: (name) => `Clear the figures of ${name}`,
    cleared: 'Cleared.',
    notCleared: 'Could not be cleared.',
    here: (count, first) => `This has happened ${count === 1 ? 'once' : `${count} times`} on this site since ${first}.`,
  },
}
