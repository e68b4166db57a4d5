import type { Translations } from '../translate.ts'

/** Texts of editing an imported text's facts, and of the overview of its articles that are bound to checks. */
export interface TextFactsMessages {
  edit: string
  save: string
  cancel: string
  saved: string
  /** Above changes that were made before another entry was opened. */
  kept: string
  notSaved: string
  /** While the text stops being a rule of the agency. */
  unbinds(count: number): string
  bound: { title: string; none: string; remove(name: string): string }
}

/** The texts in both languages. */
export const textFactsMessages: Translations<TextFactsMessages> = {
  vi: {
    edit: 'Sửa thông tin',
    save: 'Lưu thông tin',
    cancel: 'Không lưu',
    saved: 'Đã lưu thông tin.',
    kept: 'Những chỗ bạn sửa lúc nãy vẫn còn đây, chưa lưu.',
    notSaved: 'Chưa lưu được, có thể máy đã hết chỗ lưu.',
    unbinds: (count) => `Khi lưu sẽ bỏ ${count} chỗ gắn với phép kiểm.`,
    bound: {
      title: 'Điều được nhắc khi viết',
      none: 'Chưa gắn điều nào với phép kiểm. Mở một điều rồi chọn ở mục “Nhắc điều này khi”.',
      remove: (name) => `Bỏ gắn ${name}`,
    },
  },
  en: {
    edit: 'Edit the facts',
    save: 'Save the facts',
    cancel: 'Cancel',
    saved: 'The facts are saved.',
    kept: 'What you changed before is still here, not saved yet.',
    notSaved: 'Not saved; the device may have no room left.',
    unbinds: (count) => `Saving removes ${count === 1 ? '1 binding' : `${count} bindings`} to checks.`,
    bound: {
      title: 'Articles that are shown as reminders',
      none: 'No article is bound to a check. Open one, and choose at “Remind of this when”.',
      remove: (name) => `Unbind ${name}`,
    },
  },
}
