import type { Translations } from '../translate.ts'

interface LibraryStatusMessages {
  status: Readonly<Record<'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear' | 'partial', string>>
  from(date: string): string
  until(date: string): string
  issued(date: string): string
  nowSee: string
  banner: { replaced: string; partial: string; unclear: string; otherRole: string }
  /** The date on which the shown law applies. */
  statusDate: { label: string; hint: string; back: string; past(date: string): string }
  /** What was in force on the day of an old post. */
  onDay: { counted: string; nothing: string }
}

/** Texts on whether a document is in force, today or on another day. */
export const libraryStatusMessages: Translations<LibraryStatusMessages> = {
  vi: {
    status: {
      'in-force': 'Còn hiệu lực',
      'not-yet': 'Chưa có hiệu lực',
      replaced: 'Đã thay thế',
      expired: 'Hết hiệu lực',
      unclear: 'Chưa rõ hiệu lực',
      partial: 'Chưa kiểm chứng đủ',
    },
    from: (date) => `từ ${date}`,
    until: (date) => `hết hiệu lực từ ${date}`,
    issued: (date) => `ban hành ${date}`,
    nowSee: 'Nay xem',
    banner: {
      replaced: 'Văn bản này là lịch sử, không còn dùng cho việc mới.',
      partial: 'Chưa kiểm chứng đủ: mới biết qua báo chí, tài liệu tập huấn, nên không ghi số điều.',
      unclear: 'Chưa rõ văn bản này còn hiệu lực hay không.',
      otherRole: 'Điều này không áp dụng cho vai trò đã chọn trong cài đặt.',
    },
    statusDate: {
      label: 'Hiệu lực tính đến',
      hint: 'Bài đăng cũ theo luật của ngày đăng: chọn ngày đó để xem.',
      back: 'Về hôm nay',
      past: (date) => `Đang xem theo ngày ${date}.`,
    },
    onDay: {
      counted: 'Việc của ngày đó theo',
      nothing: 'Thư viện không có văn bản nào về việc này của ngày đó.',
    },
  },
  en: {
    status: {
      'in-force': 'In force',
      'not-yet': 'Not yet in force',
      replaced: 'Replaced',
      expired: 'No longer in force',
      unclear: 'Standing unclear',
      partial: 'Not checked enough',
    },
    from: (date) => `from ${date}`,
    until: (date) => `ended ${date}`,
    issued: (date) => `issued ${date}`,
    nowSee: 'Now see',
    banner: {
      replaced: 'This text is history and no longer governs new matters.',
      partial: 'Not checked enough: known through press and training papers only, so no article number is given.',
      unclear: 'It is not clear whether this text is still in force.',
      otherRole: 'This does not bind the role chosen in the settings.',
    },
    statusDate: {
      label: 'Standing as of',
      hint: 'An old post falls under the law of its day: choose that day.',
      back: 'Back to today',
      past: (date) => `Shown as of ${date}.`,
    },
    onDay: {
      counted: 'Acts of that day fall under',
      nothing: 'The library has no text on this matter for that day.',
    },
  },
}
