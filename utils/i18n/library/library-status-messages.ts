import type { Translations } from '../translate.ts'

interface LibraryStatusMessages {
  status: Readonly<Record<'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear' | 'partial', string>>
  /** The status on a past day that is chosen. */
  statusThen: Readonly<Record<'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear' | 'partial', string>>
  /** The status today of a text that was in force on the chosen past day. */
  nowEnded: Readonly<Record<'replaced' | 'expired', string>>
  /** From the first to the last day. */
  period(first: string, last: string): string
  from(date: string): string
  until(date: string): string
  issued(date: string): string
  nowSee: string
  banner: { replaced: string; expired: string; partial: string; unclear: string; otherRole: string }
  /** The day whose law is shown. */
  day: {
    today(date: string): string
    of: string
    change: string
    back: string
    label: string
    show: string
    hint: string
  }
  /** What was in force on the day of an old post. */
  onDay: { counted: string; nothing: string }
}

/** Texts on whether a document is in force, today or on another day. */
export const libraryStatusMessages: Translations<LibraryStatusMessages> = {
  vi: {
    status: {
      'in-force': 'Còn hiệu lực',
      'not-yet': 'Chưa có hiệu lực',
      replaced: 'Đã bị thay thế',
      expired: 'Hết hiệu lực',
      unclear: 'Chưa rõ hiệu lực',
      partial: 'Chưa kiểm chứng đủ',
    },
    statusThen: {
      'in-force': 'Có hiệu lực ngày ấy',
      'not-yet': 'Chưa có hiệu lực ngày ấy',
      replaced: 'Đã bị thay thế trước ngày ấy',
      expired: 'Hết hiệu lực trước ngày ấy',
      unclear: 'Chưa rõ hiệu lực ngày ấy',
      partial: 'Chưa kiểm chứng đủ',
    },
    nowEnded: { replaced: 'Nay đã bị thay thế', expired: 'Nay đã hết hiệu lực' },
    period: (first, last) => `${first} đến ${last}`,
    from: (date) => `từ ${date}`,
    until: (date) => `hết hiệu lực từ ${date}`,
    issued: (date) => `ban hành ${date}`,
    nowSee: 'Nay xem',
    banner: {
      replaced: 'Văn bản này đã bị thay thế, không còn dùng cho việc mới.',
      expired: 'Văn bản này đã hết hiệu lực, không còn dùng cho việc mới. Không thấy văn bản nào được ghi là thay nó.',
      partial: 'Chưa kiểm chứng đủ: mới biết qua báo chí, tài liệu tập huấn, nên không ghi số điều.',
      unclear: 'Chưa rõ văn bản này còn hiệu lực hay không.',
      otherRole: 'Điều này không áp dụng cho vai trò đã chọn trong cài đặt.',
    },
    day: {
      today: (date) => `Luật của hôm nay, ${date}`,
      of: 'Luật của ngày',
      change: 'Đổi ngày',
      back: 'Về hôm nay',
      label: 'Ngày đăng bài',
      show: 'Xem',
      hint: 'Bài đăng cũ theo luật của ngày đăng. Gõ như 15/03/2025.',
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
      unclear: 'Status unclear',
      partial: 'Not checked enough',
    },
    statusThen: {
      'in-force': 'In force on that day',
      'not-yet': 'Not yet in force that day',
      replaced: 'Replaced before that day',
      expired: 'Ended before that day',
      unclear: 'Status on that day unclear',
      partial: 'Not checked enough',
    },
    nowEnded: { replaced: 'Replaced today', expired: 'No longer in force today' },
    period: (first, last) => `${first} to ${last}`,
    from: (date) => `from ${date}`,
    until: (date) => `ended ${date}`,
    issued: (date) => `issued ${date}`,
    nowSee: 'Now see',
    banner: {
      replaced: 'This text is history and no longer governs new matters.',
      expired: 'This text has ended and no longer governs new matters. No text was seen that is said to replace it.',
      partial: 'Not checked enough: known through press and training papers only, so no article number is given.',
      unclear: 'It is not clear whether this text is still in force.',
      otherRole: 'This does not bind the role chosen in the settings.',
    },
    day: {
      today: (date) => `Law of today, ${date}`,
      of: 'Law of',
      change: 'Change day',
      back: 'Back to today',
      label: 'Day of the post',
      show: 'Show',
      hint: 'An old post falls under the law of its day. Type it as 15/03/2025.',
    },
    onDay: {
      counted: 'Acts of that day fall under',
      nothing: 'The library has no text on this matter for that day.',
    },
  },
}
