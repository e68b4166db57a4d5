import type { Fix } from '../../draft.ts'
import type { BoxKind } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

/** Texts of the dialog of a held send. The buttons are named after the button of the site. */
interface HoldMessages {
  held: Record<BoxKind, string>
  /**
   * Says that the draft was not sent, and how many cards there are, for how many places: as the panel counts, so that
   * both numbers together are the badge's.
   *
   * @param lighter how many cards do not hold the send.
   */
  lead: (kind: BoxKind, count: number, places: number, lighter: number) => string
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
  /** Masks some of what was found, and sends; other people's data stays. */
  maskAndSend: Record<BoxKind, (what: string) => string>
  /** Several places of different kinds. */
  places: (count: number) => string
  /** Offers to mask lighter findings, too. */
  maskToo: (what: string) => string
  /** Goes to the place of one finding of a group. */
  goTo: string
  /** What follows when a number is the writer's own: the draft is sent if there is no other finding in it. */
  ownAndSent: Record<BoxKind, string>
  /** Says what the draft becomes: by masking alone, or also by other changes. */
  result: Record<'mask' | 'change', (changes: readonly string[]) => string>
  /** Says what is left of a draft that is shortened, in quotation marks. */
  rest: (rest: string) => string
  /** Says what stays as it is: some places by name, and how many others. */
  left: (names: readonly string[], others: number) => string
  /** Why some of what stays was not chosen beforehand, and where it can be. */
  notChosen: string
  change: Record<'mask' | 'replace', (what: string, result: string) => string> &
    Record<'delete' | 'delete-sentence', (what: string) => string> & {
      /** Numbers of which only the first digits stay, with the first number masked. */
      maskNumbers: (what: string, kept: number, example: string) => string
      /** Several places of which each is masked in its way, with the first one masked. */
      maskAlike: (what: string, example: string) => string
      /** Before a mask among other changes. */
      maskAmongOthers: (change: string) => string
    }
  decide: string
  /** While the draft is being changed. */
  fixing: string
}

const quote = (phrase: string) => `“${phrase}”`

const VI_OWN = 'Nhớ số này là của mình, chỉ trên máy này. Không còn điều nào khác'
const EN_OWN = 'Remembered as the writer’s own, on this device only. With no other finding left'

/** Small numbers of digits in words. */
const COUNT_WORDS: readonly (string | undefined)[] = [undefined, 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu']

/** Texts of the dialog of a held send, in both languages. */
export const holdMessages: Translations<HoldMessages> = {
  vi: {
    held: {
      post: 'Bài đang được giữ lại',
      comment: 'Bình luận đang được giữ lại',
      message: 'Tin nhắn đang được giữ lại',
    },
    lead: (kind, count, places, lighter) => {
      const verb = kind === 'message' ? 'gửi' : 'đăng'
      const where = places > count ? `, ở ${places} chỗ` : ''
      const more = lighter > 0 ? `, thêm ${lighter} điều nhẹ hơn ở dưới` : ''
      return `Chưa có gì được ${verb}. Có ${count} điều nên xem trước khi ${verb}${where}${more}.`
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
    maskAndSend: {
      post: (what) => `Che ${what} rồi đăng`,
      comment: (what) => `Che ${what} rồi đăng`,
      message: (what) => `Che ${what} rồi gửi`,
    },
    places: (count) => `${count} chỗ`,
    maskToo: (what) => `Che luôn ${what}`,
    goTo: 'Tới chỗ này',
    ownAndSent: {
      post: `${VI_OWN} thì đăng luôn.`,
      comment: `${VI_OWN} thì gửi đi luôn.`,
      message: `${VI_OWN} thì gửi đi luôn.`,
    },
    result: {
      mask: (changes) => `Nếu che: ${changes.join('; ')}.`,
      change: (changes) => `Nếu sửa: ${changes.join('; ')}.`,
    },
    notChosen: 'Chỗ chưa chọn sẵn có thể là nhận nhầm; cần che thì chọn ở trên.',
    rest: (rest) => `Còn lại: ${rest}.`,
    left: (names, others) => `Vẫn để nguyên: ${names.join(', ')}${others > 0 ? ` và ${others} điều khác` : ''}.`,
    change: {
      mask: (what, result) => `${what} thành ${result}`,
      maskNumbers: (what, kept, example) =>
        `${what}, mỗi số chỉ còn ${COUNT_WORDS[kept] ?? kept} chữ số đầu (${example})`,
      maskAlike: (what, example) => `${what}, chỗ đầu thành ${example}`,
      maskAmongOthers: (change) => `che ${change}`,
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
    lead: (kind, count, places, lighter) => {
      const [done, doing] = kind === 'message' ? ['sent', 'sending'] : ['posted', 'posting']
      const where = places > count ? `, in ${places} places` : ''
      const more = lighter > 0 ? `, and ${lighter} softer ${lighter === 1 ? 'one' : 'ones'} below` : ''
      return `Nothing has been ${done} yet. ${count} ${count === 1 ? 'thing is' : 'things are'} worth a look before ${doing}${where}${more}.`
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
    maskAndSend: {
      post: (what) => `Mask ${what} and post`,
      comment: (what) => `Mask ${what} and post`,
      message: (what) => `Mask ${what} and send`,
    },
    places: (count) => `${count} places`,
    maskToo: (what) => `Also mask ${what}`,
    goTo: 'Go there',
    ownAndSent: {
      post: `${EN_OWN}, it is posted.`,
      comment: `${EN_OWN}, it is sent.`,
      message: `${EN_OWN}, it is sent.`,
    },
    result: {
      mask: (changes) => `To be masked: ${changes.join('; ')}.`,
      change: (changes) => `To be changed: ${changes.join('; ')}.`,
    },
    notChosen: 'What is not chosen beforehand may be a mistake; to mask it, choose it above.',
    rest: (rest) => `What is left: ${rest}.`,
    left: (names, others) => `Left as they are: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
    change: {
      mask: (what, result) => `${what} as ${result}`,
      maskNumbers: (what, kept, example) =>
        `${what}, of each only the first ${kept === 1 ? 'digit stays' : `${kept} digits stay`} (${example})`,
      maskAlike: (what, example) => `${what}, the first one as ${example}`,
      maskAmongOthers: (change) => `mask ${change}`,
      replace: (what, result) => `change ${what} to ${quote(result)}`,
      delete: (what) => `remove ${what}`,
      'delete-sentence': (what) => `remove the sentence with ${what}`,
    },
    decide: 'The writer decides. The extension tells nobody.',
    fixing: 'The text is being changed. It is checked again, and sent after that.',
  },
}

/**
 * Says what a change makes of some places.
 *
 * @param what the places, in words.
 * @param about.count how many places.
 * @param about.kept how many first digits, and no others, masks leave of each; 0 for other masks.
 * @param about.isMaskAlone whether the sentence is about masks alone.
 */
export function formatHoldChange(
  messages: HoldMessages,
  { kind, replacement }: Fix,
  what: string,
  about: { count: number; kept: number; isMaskAlone: boolean },
): string {
  const { change } = messages
  if (kind === 'delete' || kind === 'delete-sentence') return change[kind](what)
  const result = replacement.trim()
  if (kind !== 'mask') return change.replace(what, result)
  const maskSeveral = () =>
    about.kept > 0 ? change.maskNumbers(what, about.kept, result) : change.maskAlike(what, result)
  const mask = about.count > 1 ? maskSeveral() : change.mask(what, result)
  return about.isMaskAlone ? mask : change.maskAmongOthers(mask)
}
