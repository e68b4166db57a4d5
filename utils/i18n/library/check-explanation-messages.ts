import type { Level } from '../../draft.ts'
import type { Translations } from '../translate.ts'

interface CheckExplanationMessages {
  why: string
  levels: Readonly<Record<Level | 'off', string>>
  /** Of which kind the finding is that it was opened from. */
  ofKind(name: string): string
  otherKinds: string
  /** Before the sites that have a level of the check. */
  onSites: string
  notFine: string
  better: string
  fine: string
  rules: string
  off: string
  offHow: string
  offLink: string
}

/** Texts of the page that explains a check. */
export const checkExplanationMessages: Translations<CheckExplanationMessages> = {
  vi: {
    why: 'Vì sao có phép kiểm này',
    levels: {
      note: 'chỉ hiện ở nút tròn cạnh ô soạn',
      warn: 'hiện ở nút tròn cạnh ô soạn và gạch chân trong bản nháp',
      stop: 'gạch chân trong bản nháp, và bài được giữ lại cho đến khi xem qua',
      off: 'Đang tắt',
    },
    ofKind: (name) => `Lời nhắc vừa xem thuộc loại “${name}”.`,
    otherKinds: 'Mức của từng loại',
    onSites: 'Mức cao nhất ở riêng từng trang:',
    notFine: 'Viết thế này thì có lời nhắc',
    better: 'Có thể viết:',
    fine: 'Viết thế này thì không nhắc',
    rules: 'Quy định làm căn cứ',
    off: 'Tắt hoặc chỉnh mức nhắc',
    offHow: 'Mỗi phép kiểm có thể tắt, hoặc chỉ để gợi ý, cảnh báo hay dừng lại.',
    offLink: 'Mở phần phép kiểm trong cài đặt',
  },
  en: {
    why: 'Why this check exists',
    levels: {
      note: 'shown in the button beside the box alone',
      warn: 'shown in the button beside the box and underlined in the draft',
      stop: 'underlined in the draft, and the send is held until it was looked at',
      off: 'Off',
    },
    ofKind: (name) => `What was just pointed out is of the kind “${name}”.`,
    otherKinds: 'The level of each kind',
    onSites: 'The highest level on single sites:',
    notFine: 'Written like this, it is pointed out',
    better: 'It could say:',
    fine: 'Written like this, it is not',
    rules: 'The rules it rests on',
    off: 'Turn it off or change its level',
    offHow: 'Each check can be turned off, or made to suggest, warn or stop.',
    offLink: 'Open the checks in the settings',
  },
}
