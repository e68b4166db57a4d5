import type { Translations } from '../translate.ts'

/** Why the settings could not be read, or a change of them could not be stored. */
export type SettingsStateProblem = 'unreadable' | 'from-newer-version' | 'full'

/** What a page says about it, in both languages. */
export const settingsProblemMessages: Translations<Record<SettingsStateProblem, string>> = {
  vi: {
    unreadable: 'Không đọc được cài đặt đã lưu, nên đang dùng cài đặt ban đầu. Đổi một mục bất kỳ sẽ ghi lại từ đầu.',
    'from-newer-version':
      'Cài đặt này do một phiên bản mới hơn lưu. Nên cập nhật tiện ích để dùng tiếp; chưa có gì bị ghi đè.',
    full: 'Không lưu được, có thể bộ nhớ trình duyệt đã đầy. Cài đặt cũ vẫn còn nguyên.',
  },
  en: {
    unreadable:
      'The stored settings could not be read, so the initial ones are in use. Changing any setting stores them again.',
    'from-newer-version':
      'The settings were written by a newer version. Update the extension to go on; nothing was overwritten.',
    full: 'Could not save; the browser’s storage may be full. The old settings are intact.',
  },
}
