import type { Fix } from '../../draft.ts'
import { type Language, type Translations, translate } from '../translate.ts'

/** The kinds of change that can be made to all of a group without looking at each. */
const GROUP_FIXES = ['mask', 'delete', 'replace'] as const satisfies readonly Fix['kind'][]
type GroupFix = (typeof GROUP_FIXES)[number]

/** Whether a kind of change can be made to all of a group without looking at each. */
export function isGroupFix(kind: Fix['kind'] | undefined): kind is GroupFix {
  return GROUP_FIXES.some((each) => each === kind)
}

/** Texts of alike findings that are shown as one. */
interface GroupMessages {
  /** Unfolds the list of a group, and folds it. */
  showEach: string
  fold: string
  /** After the first of them: how many others there are. */
  others: (count: number) => string
  /** Changes all of a group, named by kind and number, by the kind of change; `done` when some were changed before. */
  fixAll: Record<GroupFix, (what: string, done: boolean) => string>
  /** Masks what is found of several kinds: all that was found, or so many places of it. */
  maskAll: string
  /** While that goes on, number by number. */
  masking: string
  maskSeveral: (count: number) => string
  /** Changes one of a group. */
  fixOne: Record<GroupFix, string>
  ignoreAll: string
  /** A part of a group was not changed. */
  partly: (left: number) => string
  /** Names one place by its kind, or by its text where the kind's name means several. */
  one: (kind: string, phrase: string) => string
  /** One place among those of other kinds. */
  oneAmong: (kind: string, phrase: string) => string
  /** Places of several kinds without a name here. */
  mixed: (count: number) => string
  /** Names places whose kind has no name here. */
  places: (count: number) => string
  fixed: Record<GroupFix, (what: string) => string>
  ignored: (what: string) => string
  undoAll: (count: number) => string
  /** What is counted, by check and message: several are meant. */
  kinds: Readonly<Record<string, string>>
  /** Instead of the message about one, by check and message. */
  about: Readonly<Record<string, string>>
}

/** Texts of alike findings that are shown as one, in both languages. */
export const groupMessages: Translations<GroupMessages> = {
  vi: {
    showEach: 'Xem từng chỗ',
    fold: 'Thu gọn',
    others: (count) => `và ${count} chỗ khác`,
    fixAll: {
      mask: (what, done) => `Che ${what}${done ? ' còn lại' : ''}`,
      delete: (what, done) => `Xóa ${what}${done ? ' còn lại' : ''}`,
      replace: (what, done) => `Đổi ${what}${done ? ' còn lại' : ''}`,
    },
    maskAll: 'Che tất cả',
    masking: 'Đang che…',
    maskSeveral: (count) => `Che ${count} chỗ`,
    fixOne: { mask: 'Che', delete: 'Xóa', replace: 'Đổi' },
    ignoreAll: 'Bỏ qua cả nhóm',
    partly: (left) => `Còn ${left} chỗ chưa đổi được. Có thể bấm lại, hoặc sửa tay.`,
    one: (kind) => kind,
    oneAmong: (kind) => `1 ${kind}`,
    mixed: (count) => `${count} chỗ`,
    places: (count) => `${count} chỗ cùng loại`,
    fixed: {
      mask: (what) => `Đã che ${what}.`,
      delete: (what) => `Đã xóa ${what}.`,
      replace: (what) => `Đã đổi ${what}.`,
    },
    ignored: (what) => `Đã bỏ qua ${what}.`,
    undoAll: (count) => `Hoàn tác cả ${count} chỗ`,
    kinds: {
      'personal-data/phone': 'số điện thoại',
      'personal-data/contact': 'số để liên hệ',
      'personal-data/identity': 'số căn cước',
      'personal-data/insurance': 'số bảo hiểm',
      'personal-data/tax': 'mã số thuế',
      'personal-data/account': 'số tài khoản, số thẻ',
      'personal-data/secret': 'mật khẩu, mã xác thực',
      'personal-data/email': 'địa chỉ e-mail',
      'personal-data/plate': 'biển số xe',
      'personal-data/address': 'địa chỉ nhà',
      'personal-data/birth': 'tên kèm ngày sinh',
      'personal-data/health': 'tên kèm bệnh',
      'child-privacy/named': 'tên trẻ em',
      'child-privacy/listed': 'tên trẻ em',
      'child-privacy/victim': 'tên trẻ em',
      'child-privacy/abused': 'tên trẻ em',
      'internal-document/number': 'số hiệu văn bản',
    },
    about: {
      'personal-data/phone': 'Có dấu hiệu là số riêng của nhiều người. Chỉ nên công khai khi từng người đồng ý.',
      'personal-data/identity': 'Có dấu hiệu là số căn cước của nhiều người. Chỉ nên công khai khi từng người đồng ý.',
      'personal-data/insurance': 'Có dấu hiệu là số bảo hiểm của nhiều người. Nên che trước khi gửi.',
      'personal-data/tax': 'Có dấu hiệu là mã số thuế của nhiều người. Nên che nếu không cần thiết.',
      'personal-data/email':
        'Có dấu hiệu là địa chỉ e-mail riêng của nhiều người. Chỉ nên công khai khi từng người đồng ý.',
      'personal-data/plate': 'Có dấu hiệu là biển số xe của nhiều người. Nên che vài số cuối.',
      'personal-data/address': 'Có dấu hiệu là địa chỉ nhà của nhiều người. Nên bỏ số nhà, ngõ, hẻm.',
      'personal-data/birth': 'Có dấu hiệu là ngày sinh kèm họ tên của nhiều người. Nên bỏ một trong hai.',
    },
  },
  en: {
    showEach: 'Show each',
    fold: 'Fold',
    others: (count) => `and ${count} more`,
    fixAll: {
      mask: (what, done) => `Mask ${done ? 'the other ' : ''}${what}`,
      delete: (what, done) => `Remove ${done ? 'the other ' : ''}${what}`,
      replace: (what, done) => `Change ${done ? 'the other ' : ''}${what}`,
    },
    maskAll: 'Mask all',
    masking: 'Masking…',
    maskSeveral: (count) => `Mask ${count} places`,
    fixOne: { mask: 'Mask', delete: 'Remove', replace: 'Change' },
    ignoreAll: 'Ignore them all',
    partly: (left) =>
      `${left} ${left === 1 ? 'place was' : 'places were'} not changed. It can be tried again, or changed by hand.`,
    one: (_, phrase) => phrase,
    oneAmong: (_, phrase) => `“${phrase}”`,
    mixed: (count) => `${count} places`,
    places: (count) => `${count} places of this kind`,
    fixed: {
      mask: (what) => `Masked ${what}.`,
      delete: (what) => `Removed ${what}.`,
      replace: (what) => `Changed ${what}.`,
    },
    ignored: (what) => `Ignored ${what}.`,
    undoAll: (count) => `Undo all ${count}`,
    kinds: {
      'personal-data/phone': 'phone numbers',
      'personal-data/contact': 'numbers to call',
      'personal-data/identity': 'identity numbers',
      'personal-data/insurance': 'insurance numbers',
      'personal-data/tax': 'tax codes',
      'personal-data/account': 'account or card numbers',
      'personal-data/secret': 'passwords or codes',
      'personal-data/email': 'e-mail addresses',
      'personal-data/plate': 'number plates',
      'personal-data/address': 'home addresses',
      'personal-data/birth': 'names with a date of birth',
      'personal-data/health': 'names with an illness',
      'child-privacy/named': 'names of children',
      'child-privacy/listed': 'names of children',
      'child-privacy/victim': 'names of children',
      'child-privacy/abused': 'names of children',
      'internal-document/number': 'numbers of papers',
    },
    about: {
      'personal-data/phone':
        'These may be private numbers of several people. They should be public only if each agrees.',
      'personal-data/identity':
        'These may be the identity numbers of several people. They should be public only if each agrees.',
      'personal-data/insurance': 'These may be the insurance numbers of several people. It is better to mask them.',
      'personal-data/tax': 'These may be the tax codes of several people. It is better to mask what is not needed.',
      'personal-data/email':
        'These may be private e-mail addresses of several people. They should be public only if each agrees.',
      'personal-data/plate': 'These may be number plates of several people. It is better to mask the last digits.',
      'personal-data/address':
        'These may be home addresses of several people. It is better to leave out the numbers of house and lane.',
      'personal-data/birth':
        'These may be dates of birth beside names. It is better to leave out one of the two in each line.',
    },
  },
}

/** Says how many places of a kind there are: "8 số căn cước". */
export function formatPlaces(check: string, message: string, count: number, language: Language): string {
  const messages = translate(groupMessages, language)
  const name = messages.kinds[`${check}/${message}`]
  return name ? `${count} ${name}` : messages.places(count)
}

/** Says what one place is: "số căn cước", or its text where its kind has no name. */
export function formatPlace(check: string, message: string, phrase: string, language: Language): string {
  const messages = translate(groupMessages, language)
  const name = messages.kinds[`${check}/${message}`]
  return name ? messages.one(name, phrase) : phrase
}

/**
 * Says how many places of each kind there are: "8 số căn cước, 8 số điện thoại".
 *
 * @param places what was found in each, with its text as it is shown
 */
export function formatKinds(
  places: readonly { check: string; message: string; original: string }[],
  language: Language,
): string {
  const messages = translate(groupMessages, language)
  const byName = new Map<string | undefined, string[]>()
  for (const { check, message, original } of places) {
    const name = messages.kinds[`${check}/${message}`]
    byName.set(name, [...(byName.get(name) ?? []), original])
  }
  const named = [...byName].flatMap(([name, [first, ...others]]) => {
    if (name === undefined) return []
    return others.length > 0 ? `${others.length + 1} ${name}` : messages.oneAmong(name, first!)
  })
  const unnamed = byName.get(undefined)?.length ?? 0
  if (named.length === 0) {
    const kinds = new Set(places.map(({ check, message }) => `${check}/${message}`))
    return kinds.size > 1 ? messages.mixed(unnamed) : messages.places(unnamed)
  }
  return [named.join(', '), ...(unnamed > 0 ? [messages.others(unnamed)] : [])].join(' ')
}
