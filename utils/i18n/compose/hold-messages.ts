import type { Fix } from '../../draft.ts'
import type { BoxKind } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

/** Texts of the dialog of a held send. The buttons are named after the button of the site. */
interface HoldMessages {
  held: Record<BoxKind, string>
  /** Says that the draft was not sent, and how many findings there are. */
  lead: (kind: BoxKind, count: number) => string
  /** The name of the list of findings, for screen readers. */
  list: string
  changed: string
  /** The box did not accept all changes. */
  refused: string
  leftBehind: string
  lighter: (count: number) => string
  send: Record<BoxKind, string>
  edit: string
  /** Changes the draft and sends it: by masking alone, or also by other changes. */
  fixAndSend: Record<BoxKind, { mask: string; change: string }>
  /** Offers to mask lighter findings, too. */
  maskToo: (what: string) => string
  /** Goes to the place of one finding of a group. */
  goTo: string
  /** Says what a button will change. */
  result: (button: string, changes: readonly string[]) => string
  change: Record<'mask' | 'replace', (what: string, result: string) => string> &
    Record<'delete' | 'delete-sentence', (what: string) => string>
  decide: string
  /** While the draft is being changed. */
  fixing: string
}

const quote = (phrase: string) => `“${phrase}”`

/** Texts of the dialog of a held send, in both languages. */
export const holdMessages: Translations<HoldMessages> = {
  vi: {
    held: {
      post: 'Bài đang được giữ lại',
      comment: 'Bình luận đang được giữ lại',
      message: 'Tin nhắn đang được giữ lại',
    },
    lead: (kind, count) => {
      const verb = kind === 'message' ? 'gửi' : 'đăng'
      return `Chưa có gì được ${verb}. Có ${count} chỗ nên xem trước khi ${verb}.`
    },
    list: 'Điều cần xem lại',
    changed: 'Nội dung vừa thay đổi và đã được kiểm lại.',
    refused: 'Ô soạn chưa nhận hết các thay đổi, có thể sửa tay.',
    leftBehind: 'Ô soạn ở bước trước, có thể quay lại đó để sửa.',
    lighter: (count) => `${count} điều nhẹ hơn vẫn nằm trong bảng cạnh ô soạn.`,
    send: { post: 'Vẫn đăng', comment: 'Vẫn đăng', message: 'Vẫn gửi' },
    edit: 'Sửa lại',
    fixAndSend: {
      post: { mask: 'Che rồi đăng', change: 'Sửa rồi đăng' },
      comment: { mask: 'Che rồi đăng', change: 'Sửa rồi đăng' },
      message: { mask: 'Che rồi gửi', change: 'Sửa rồi gửi' },
    },
    maskToo: (what) => `Che luôn ${what}`,
    goTo: 'Tới chỗ này',
    result: (button, changes) => `${quote(button)} ${changes.join('; ')}.`,
    change: {
      mask: (what, result) => `đổi ${what} thành ${result}`,
      replace: (what, result) => `đổi ${what} thành ${quote(result)}`,
      delete: (what) => `bỏ ${what}`,
      'delete-sentence': (what) => `bỏ cả câu có ${what}`,
    },
    decide: 'Người viết quyết định. Tiện ích không báo cho ai.',
    fixing: 'Đang đổi nội dung. Đổi xong sẽ kiểm lại, rồi mới gửi đi.',
  },
  en: {
    held: {
      post: 'The post is being held',
      comment: 'The comment is being held',
      message: 'The message is being held',
    },
    lead: (kind, count) => {
      const [done, doing] = kind === 'message' ? ['sent', 'sending'] : ['posted', 'posting']
      return `Nothing has been ${done} yet. ${count} ${count === 1 ? 'place is' : 'places are'} worth a look before ${doing}.`
    },
    list: 'Things to look at',
    changed: 'The text has just changed and was checked again.',
    refused: 'The box did not take all changes: they can be made by hand.',
    leftBehind: 'The box is one step back: the text can be edited there.',
    lighter: (count) => `${count} softer ${count === 1 ? 'thing is' : 'things are'} in the panel next to the box.`,
    send: { post: 'Post anyway', comment: 'Post anyway', message: 'Send anyway' },
    edit: 'Edit',
    fixAndSend: {
      post: { mask: 'Mask and post', change: 'Change and post' },
      comment: { mask: 'Mask and post', change: 'Change and post' },
      message: { mask: 'Mask and send', change: 'Change and send' },
    },
    maskToo: (what) => `Also mask ${what}`,
    goTo: 'Go there',
    result: (button, changes) => `${quote(button)} ${changes.join('; ')}.`,
    change: {
      mask: (what, result) => `changes ${what} to ${result}`,
      replace: (what, result) => `changes ${what} to ${quote(result)}`,
      delete: (what) => `removes ${what}`,
      'delete-sentence': (what) => `removes the sentence with ${what}`,
    },
    decide: 'The writer decides. Nobody is told.',
    fixing: 'The text is being changed. It is checked again, and sent after that.',
  },
}

/**
 * Says what a change makes of a place.
 *
 * @param what the place, in words.
 */
export function formatHoldChange(messages: HoldMessages, { kind, replacement }: Fix, what: string): string {
  const { change } = messages
  if (kind === 'delete' || kind === 'delete-sentence') return change[kind](what)
  return change[kind === 'mask' ? 'mask' : 'replace'](what, replacement.trim())
}
