import type { BackupFileProblem } from '../../settings/backup-file.ts'
import type { FileChoices } from '../../settings/file-choices.ts'
import type { Settings } from '../../settings/settings-schema.ts'
import type { Translations } from '../translate.ts'

/** A part of the settings that a backup holds and that is listed as one. */
export type BackupPart = Exclude<
  keyof Settings,
  'version' | 'checks' | 'places' | 'sitesPaused' | 'reporter' | 'reminders' | 'rolesAsked' | 'words'
>

/** Texts of the section "Sao lưu, khôi phục" of the options page. */
export interface BackupMessages {
  save: {
    title: string
    has: string
    hasNot: string
    contents: string
    leftOut: string
    button: string
    saved: string
    /** The study progress could not be read. */
    withoutStudy: string
  }
  restore: {
    title: string
    about: string
    choose: string
    other: string
    problems: Record<BackupFileProblem | 'unread', string>
    /** How many things a file changes. */
    changes(count: number): string
    same: string
    /** That sites were turned on which the browser has to allow. */
    permissions: string
    use: string
    cancel: string
    later: string
    restored: string
    undo: string
    undone: string
    notStored: string
    /** The settings were restored, the study progress could not be. */
    studyNotStored: string
  }
  parts: Record<BackupPart | 'never' | 'flagged' | 'study', string>
  on: string
  off: string
  none: string
  files(choices: FileChoices): string
  days(count: number): string
  categories(count: number): string
  /** How many cards were met, and how many answers given. */
  studied(cards: number, answers: number): string
  /** The rest of a list of which the first are named. */
  more(count: number): string
  /** Two contents that read alike. */
  differs: string
  from: string
  to: string
}

/** Texts of the section "Sao lưu, khôi phục" of the options page, in both languages. */
export const backupMessages: Translations<BackupMessages> = {
  vi: {
    save: {
      title: 'Lưu thành tệp',
      has: 'Có trong tệp',
      hasNot: 'Không có',
      contents:
        'Mức của từng phép kiểm, trang đã bật và tắt, từ của tôi, nơi nhận báo cáo, nguồn cập nhật, vai trò, kết quả học',
      leftOut:
        'Mã truy cập của nơi nhận, tên người báo cáo, bản nháp, báo cáo, từ đã bỏ qua hẳn, số điện thoại đã biết, tệp được phép đăng. Văn bản đã nhập và điều khoản gắn với phép kiểm cũng ở lại máy này, vì có thể là giấy tờ nội bộ; ở máy mới, nhập lại từ tệp gốc.',
      button: 'Lưu tệp cài đặt',
      saved: 'Đã lưu. Tệp có địa chỉ nơi nhận và “Từ của tôi”, nên giữ như giấy tờ nội bộ.',
      withoutStudy: 'Kết quả học không có trong tệp, vì lúc này chưa đọc được.',
    },
    restore: {
      title: 'Khôi phục từ tệp',
      about: 'Nội dung sẽ đổi hiện ra trước, chưa đổi gì cho đến khi bấm “Khôi phục”.',
      choose: 'Chọn tệp',
      other: 'Chọn tệp khác',
      problems: {
        'too-large': 'Tệp quá lớn, không phải tệp cài đặt đã lưu.',
        'no-json': 'Tệp này không phải JSON đúng dạng. Có thể tệp bị hỏng khi chuyển.',
        'no-backup': 'Tệp này không phải tệp cài đặt của tiện ích, hoặc đã bị sửa sai.',
        newer: 'Tệp do phiên bản mới hơn lưu. Nên cập nhật tiện ích rồi khôi phục.',
        address: 'Trong tệp có một địa chỉ không dùng được, nên chưa khôi phục gì.',
        unread: 'Không đọc được tệp.',
      },
      changes: (count) => `Sẽ đổi ${count} điều`,
      same: 'Tệp giống hệt cài đặt đang dùng, không có gì để đổi.',
      permissions: 'Trang bật thêm còn cần trình duyệt cho phép: bấm “Cho phép” ở mục Trang web.',
      use: 'Khôi phục',
      cancel: 'Không khôi phục',
      later: 'Sau đó vẫn hoàn tác được.',
      restored: 'Đã khôi phục cài đặt từ tệp.',
      undo: 'Hoàn tác',
      undone: 'Cài đặt đã trở lại như trước khi khôi phục.',
      notStored: 'Chưa khôi phục được.',
      studyNotStored: 'Riêng kết quả học chưa khôi phục được.',
    },
    parts: {
      language: 'Ngôn ngữ',
      theme: 'Màu nền',
      roles: 'Vai trò',
      never: 'Từ không bao giờ nhắc',
      flagged: 'Từ luôn nhắc',
      hold: 'Giữ lại khi có điều ở mức “Dừng lại”',
      files: 'Tệp sắp đính kèm',
      siteChecks: 'Mức riêng theo trang',
      sitesOff: 'Trang đã tắt',
      sitesOn: 'Trang bật thêm',
      recipients: 'Nơi nhận báo cáo',
      defaultRecipients: 'Nơi nhận theo loại báo cáo',
      keepDays: 'Giữ báo cáo đã gửi',
      wipeDelivered: 'Xóa nội dung báo cáo khi tới nơi',
      updates: 'Nguồn cập nhật thư viện',
      studyCard: 'Mời một tình huống mỗi ngày',
      study: 'Kết quả học',
    },
    on: 'Bật',
    off: 'Tắt',
    none: 'Không có',
    files: ({ contents, pictures }) =>
      !contents ? 'Chỉ xem tên' : pictures ? 'Đọc cả chữ trong ảnh' : 'Đọc, trừ chữ trong ảnh',
    days: (count) => `${count} ngày`,
    categories: (count) => `${count} loại đặt riêng`,
    studied: (cards, answers) => `${cards} thẻ đã gặp, ${answers} câu trả lời`,
    more: (count) => `và ${count} mục khác`,
    differs: 'nội dung khác',
    from: 'Đang là',
    to: 'Đổi thành',
  },
  en: {
    save: {
      title: 'Save as a file',
      has: 'In the file',
      hasNot: 'Not in it',
      contents:
        'The level of each check, sites turned on and off, my words, recipients of reports, the source of updates, roles, what was studied',
      leftOut:
        'Access codes of recipients, the reporter’s name, drafts, reports, phrases ignored for good, known telephone numbers, files that may be published. Imported texts and rules bound to checks stay on this device, too: they may be internal papers. On another device, import them from their own files.',
      button: 'Save the settings',
      saved: 'Saved. Addresses of recipients and my words are in the file: keep it like an internal paper.',
      withoutStudy: 'What was studied is not in the file: it cannot be read at present.',
    },
    restore: {
      title: 'Restore from a file',
      about: 'What would change is shown first; it changes when “Restore” is pressed.',
      choose: 'Choose a file',
      other: 'Choose another file',
      problems: {
        'too-large': 'The file is too large for saved settings.',
        'no-json': 'This is no valid JSON. The file may have been damaged on its way.',
        'no-backup': 'These are no settings of the extension, or they were edited wrongly.',
        newer: 'A newer version has saved this file. Update the extension, then restore.',
        address: 'There is an unusable address in the file, so nothing was restored.',
        unread: 'The file cannot be read.',
      },
      changes: (count) => (count === 1 ? 'One thing will change' : `${count} things will change`),
      same: 'The file is the same as the settings in use.',
      permissions: 'The browser has to allow the sites that are turned on: press “Allow” under Sites.',
      use: 'Restore',
      cancel: 'Cancel',
      later: 'It can be undone afterwards.',
      restored: 'The settings were restored from the file.',
      undo: 'Undo',
      undone: 'The settings are as they were before.',
      notStored: 'Could not be restored.',
      studyNotStored: 'What was studied could not be restored.',
    },
    parts: {
      language: 'Language',
      theme: 'Colours',
      roles: 'Roles',
      never: 'Words never pointed out',
      flagged: 'Words always pointed out',
      hold: 'Hold the send at level “Stop”',
      files: 'Files about to be attached',
      siteChecks: 'Levels by site',
      sitesOff: 'Sites turned off',
      sitesOn: 'Sites turned on',
      recipients: 'Recipients of reports',
      defaultRecipients: 'Recipients by kind of report',
      keepDays: 'Keep sent reports',
      wipeDelivered: 'Delete what a report says on delivery',
      updates: 'Source of library updates',
      studyCard: 'Offer a situation a day',
      study: 'What was studied',
    },
    on: 'On',
    off: 'Off',
    none: 'None',
    files: ({ contents, pictures }) =>
      !contents ? 'Only their names' : pictures ? 'Read, with words in pictures' : 'Read, without words in pictures',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    categories: (count) => `${count} set apart`,
    studied: (cards, answers) =>
      `${cards} ${cards === 1 ? 'card' : 'cards'} seen, ${answers} ${answers === 1 ? 'answer' : 'answers'}`,
    more: (count) => `and ${count} more`,
    differs: 'other contents',
    from: 'Now',
    to: 'Then',
  },
}
