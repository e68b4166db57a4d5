import type { IgnoredCount } from '../../compose/ignore-store.ts'
import type { Level } from '../../draft.ts'
import type { Theme } from '../../settings/composer-choices.ts'
import type { Role } from '../../settings/settings-schema.ts'
import type { Translations } from '../translate.ts'

/** The sections of the options page, in order. */
export const SETTINGS_SECTIONS = [
  'checks',
  'words',
  'sending',
  'sites',
  'numbers',
  'files',
  'recipients',
  'roles',
  'study',
  'updates',
  'privacy',
  'backup',
  'appearance',
  'language',
] as const

/** The id of a section of the options page. */
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** Texts of the options page. */
export interface SettingsMessages {
  title: string
  /** The link past the lists of links. */
  skip: string
  sections: Record<SettingsSection, { name: string; intro: string }>
  groups: readonly [string, string, string, string]
  why: string
  off: string
  level(check: string): string
  kindCount(count: number): string
  kindsOf(check: string): string
  levelsTitle: string
  levelMeanings: Readonly<Record<Level, string>>
  /** The way to the practice page. */
  practice: { about: string; open: string }
  resetChecks: string
  hold: { name: string; about: string }
  studyCard: { name: string; about: string }
  roles: Record<Role, { name: string; about: string }>
  languages: { vi: string; en: string }
  theme: { name: string; about: string; choices: Record<Theme, string> }
  ignored: { count(count: IgnoredCount): string; clear: string; cleared: string; undo: string }
  savedAt: (time: string) => string
}

/** Texts of the options page, in both languages. */
export const settingsMessages: Translations<SettingsMessages> = {
  vi: {
    title: 'Cài đặt',
    skip: 'Đến phần cài đặt',
    sections: {
      checks: {
        name: 'Phép kiểm',
        intro:
          'Mỗi phép kiểm chỉ đọc bản nháp và tệp sắp đính kèm, ngay trên máy này. Mức đặt ở đây là mức sẽ hiện khi viết, và quyết định bài có được giữ lại hay không.',
      },
      words: {
        name: 'Từ của tôi',
        intro: 'Hai danh sách riêng, chỉ nằm trên máy này: từ không bao giờ nhắc, và từ luôn nhắc.',
      },
      sending: {
        name: 'Khi gửi',
        intro:
          'Khi có điều ở mức “Dừng lại”, bài được giữ lại cho đến khi người viết xem qua. Người viết luôn quyết định.',
      },
      sites: { name: 'Trang web', intro: 'Nơi bản nháp được kiểm trong lúc viết.' },
      files: {
        name: 'Tệp sắp đính kèm',
        intro:
          'Tệp sắp đính kèm vào bài viết hay tin nhắn được đọc ngay trên máy này, không gửi đi đâu và không được giữ lại.',
      },
      numbers: {
        name: 'Số điện thoại đã biết',
        intro: 'Số ở đây không bị nhắc khi xuất hiện trong bản nháp.',
      },
      recipients: {
        name: 'Nơi nhận báo cáo',
        intro: 'Báo cáo chỉ được gửi đến nơi đã chọn, khi bấm gửi. Tiện ích không cài sẵn nơi nhận nào.',
      },
      roles: {
        name: 'Vai trò',
        intro: 'Chọn một hay nhiều mục, để điều khoản liên quan hiện trước. Lựa chọn chỉ nằm trên máy này.',
      },
      updates: {
        name: 'Cập nhật thư viện',
        intro:
          'Gói cập nhật là dữ liệu có chữ ký do một cơ quan công bố. Khi đã đặt nguồn, mỗi ngày một lần tiện ích tải gói từ đúng địa chỉ đó. Ngoài yêu cầu tải, không có gì được gửi đi.',
      },
      privacy: {
        name: 'Riêng tư',
        intro:
          'Bản nháp không được lưu. Từ hoặc số đã chọn “Không nhắc nữa” chỉ được lưu bằng một mã ngắn, không đọc lại được thành chữ.',
      },
      study: {
        name: 'Học mỗi ngày',
        intro: 'Tình huống ngắn về những điều nên và không nên khi đăng bài. Kết quả chỉ nằm trên máy này.',
      },
      backup: {
        name: 'Sao lưu, khôi phục',
        intro: 'Một tệp dùng chung cho mọi trình duyệt. Không có chữ nào của bản nháp trong đó.',
      },
      appearance: { name: 'Giao diện, phím tắt', intro: 'Màu của tiện ích, và phím mở bảng khi đang viết.' },
      language: { name: 'Ngôn ngữ', intro: 'Ngôn ngữ của lời nhắc và các màn hình.' },
    },
    groups: ['Bí mật và dữ liệu', 'Lời lẽ', 'Độ tin cậy', 'Vai trò và quảng bá'],
    why: 'Vì sao',
    off: 'Đang tắt',
    level: (check) => `Mức của “${check}”`,
    kindCount: (count) => `${count} loại`,
    kindsOf: (check) => `Mức từng loại của “${check}”: `,
    levelsTitle: 'Ý nghĩa của ba mức',
    levelMeanings: {
      note: 'Chỉ hiện ở nút tròn cạnh ô soạn và trong bảng. Không gạch chân lúc viết.',
      warn: 'Gạch chân khi ngừng gõ. Bài vẫn đăng được bình thường.',
      stop: 'Gạch chân, và giữ bài lại một lần để xem trước khi đăng.',
    },
    practice: {
      about: 'Có thể xem các mức hiện ra thế nào với bản nháp mẫu. Chữ viết ở đó không được gửi đi đâu.',
      open: 'Mở trang thử',
    },
    resetChecks: 'Đưa về mức lúc mới cài',
    hold: {
      name: 'Giữ lại khi có điều ở mức “Dừng lại”',
      about:
        'Nút Đăng, Gửi và phím Enter chờ cho đến khi chọn “Vẫn đăng”, “Vẫn gửi” hoặc “Sửa lại”. Khi tắt, chỉ còn nút tròn cạnh ô soạn và gạch chân.',
    },
    studyCard: {
      name: 'Mời một tình huống mỗi ngày',
      about: 'Một dòng ở thẻ Tra cứu, ẩn đi sau khi trả lời. Không có thông báo nào.',
    },
    roles: {
      'cong-chuc': { name: 'Cán bộ, công chức', about: 'Luật Cán bộ, công chức 80/2025/QH15' },
      'vien-chuc': { name: 'Viên chức', about: 'Luật Viên chức 129/2025/QH15' },
      'khong-chuyen-trach': {
        name: 'Người hoạt động không chuyên trách ở xã, thôn, tổ dân phố',
        about: 'Quy định chung; là đảng viên thì chọn thêm mục Đảng viên',
      },
      'dang-vien': { name: 'Đảng viên', about: 'Quy định 207-QĐ/TW, Quy định 85-QĐ/TW' },
      'phat-ngon': { name: 'Người phát ngôn, quản trị trang của cơ quan', about: 'Nghị định 244/2026/NĐ-CP' },
      khac: { name: 'Không thuộc nhóm nào ở trên', about: 'Quy định chung cho mọi người dùng mạng' },
    },
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: {
      name: 'Màu nền',
      about: 'Khi theo hệ thống, các trang của tiện ích theo máy, còn nút tròn và bảng theo nền của trang web đang mở.',
      choices: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
    },
    ignored: {
      count: ({ chosen, misjudged }) => {
        if (misjudged === 0) return chosen === 0 ? 'Chưa có từ nào được bỏ qua hẳn.' : `Đang bỏ qua hẳn ${chosen} từ.`
        const marked = `không nhắc ${misjudged} chỗ đã báo sai.`
        return chosen === 0 ? `Đang ${marked}` : `Đang bỏ qua hẳn ${chosen} từ, và ${marked}`
      },
      clear: 'Nhắc lại tất cả',
      cleared: 'Các từ đã bỏ qua sẽ được nhắc lại.',
      undo: 'Hoàn tác',
    },
    savedAt: (time) => `Đã lưu lúc ${time}.`,
  },
  en: {
    title: 'Settings',
    skip: 'Skip to the settings',
    sections: {
      checks: {
        name: 'Checks',
        intro:
          'A check reads the draft and the files to be attached only, on this device. The level set here is the one shown while writing, and decides whether a post is held.',
      },
      words: {
        name: 'My words',
        intro: 'Two lists that stay on this device: words that are never pointed out, and words that always are.',
      },
      sending: {
        name: 'When sending',
        intro: 'A finding at level “Stop” can hold the send until the writer has looked. The writer always decides.',
      },
      sites: { name: 'Sites', intro: 'Where drafts are checked while being written.' },
      files: {
        name: 'Files about to be attached',
        intro:
          'A file that is about to be attached to a post or a message is read on this device, goes nowhere and is not kept.',
      },
      numbers: {
        name: 'Known telephone numbers',
        intro: 'In a draft, these numbers are left alone.',
      },
      recipients: {
        name: 'Recipients of reports',
        intro: 'A report goes only to the chosen recipient, on the click that sends it. None is set beforehand.',
      },
      roles: {
        name: 'Role',
        intro: 'Choose one or more, so that the provisions that apply come first. The choice stays on this device.',
      },
      updates: {
        name: 'Updates of the library',
        intro:
          'An update pack is signed data that an agency publishes. Where a source is set, the pack is fetched once a day from that very address; nothing is sent but the request for it.',
      },
      privacy: {
        name: 'Privacy',
        intro:
          'Drafts are not stored. A word or number marked “Do not mention this again” is remembered as a short code that cannot be read back.',
      },
      study: {
        name: 'Study',
        intro: 'Short situations about what is better posted and what is not. The results stay on this device.',
      },
      backup: {
        name: 'Backup',
        intro: 'One file for all browsers. No word of a draft is in it.',
      },
      appearance: { name: 'Appearance, keys', intro: 'Colours, and the keys that open the panel while writing.' },
      language: { name: 'Language', intro: 'The language of hints and screens.' },
    },
    groups: ['Secrets and data', 'Language', 'Trust', 'Role and promotion'],
    why: 'Why',
    off: 'Off',
    level: (check) => `Level of “${check}”`,
    kindCount: (count) => `${count} kinds`,
    kindsOf: (check) => `Level of each kind of “${check}”: `,
    levelsTitle: 'What the levels mean',
    levelMeanings: {
      note: 'Shown only by the badge and in the panel. Not underlined while writing.',
      warn: 'Underlined after a pause in typing. The post can be sent as usual.',
      stop: 'Underlined, and the post is held once, to be looked at before it is sent.',
    },
    practice: {
      about: 'See with sample drafts how the levels look. Nothing written there goes anywhere.',
      open: 'Open the practice page',
    },
    resetChecks: 'Back to the levels of a new installation',
    hold: {
      name: 'Hold the send when a finding is at level “Stop”',
      about:
        'Post, Send and the Enter key wait until “Post anyway”, “Send anyway” or “Edit” is chosen. When off, only badge and underlines remain.',
    },
    studyCard: {
      name: 'Offer a situation a day',
      about: 'One line in the tab “Rules”, gone once it is answered. There are no notifications.',
    },
    roles: {
      'cong-chuc': { name: 'Cadre, civil servant', about: 'Law on Cadres and Civil Servants 80/2025/QH15' },
      'vien-chuc': { name: 'Public employee', about: 'Law on Public Employees 129/2025/QH15' },
      'khong-chuyen-trach': {
        name: 'Part-time worker of a commune, village or residential group',
        about: 'Rules for everyone; members of the Party tick that role as well',
      },
      'dang-vien': { name: 'Party member', about: 'Regulations 207-QĐ/TW and 85-QĐ/TW' },
      'phat-ngon': { name: 'Spokesperson or manager of an agency page', about: 'Decree 244/2026/NĐ-CP' },
      khac: { name: 'None of the above', about: 'Rules for everyone on the network' },
    },
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: {
      name: 'Colours',
      about: 'Under “System”, our pages follow the device, and badge and panel follow the page behind them.',
      choices: { system: 'System', light: 'Light', dark: 'Dark' },
    },
    ignored: {
      count: ({ chosen, misjudged }) => {
        if (misjudged === 0)
          return chosen === 0 ? 'No phrase is ignored for good.' : `Phrases ignored for good: ${chosen}.`
        const marked = `marked as wrong and not mentioned again: ${misjudged}.`
        return chosen === 0 ? `Places ${marked}` : `Phrases ignored for good: ${chosen}; places ${marked}`
      },
      clear: 'Mention all again',
      cleared: 'Ignored phrases will be mentioned again.',
      undo: 'Undo',
    },
    savedAt: (time) => `Saved at ${time}.`,
  },
}
