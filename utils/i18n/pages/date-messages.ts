import type { TypedDateProblem } from '../../library/iso-dates.ts'
import type { Translations } from '../translate.ts'

/** Texts of a field for a day. */
interface DateMessages {
  /** Shown in the empty field. */
  format: string
  /** Why what was typed is no day that can be used. `range` is empty where any day can be. */
  problems: Record<TypedDateProblem | 'missing', (range: string) => string>
  range(first: string, last: string): string
}

/** Texts of a field for a day, in both languages. */
export const dateMessages: Translations<DateMessages> = {
  vi: {
    format: 'ngày/tháng/năm',
    problems: {
      missing: (range) => `Chưa nhập ngày. Gõ ngày/tháng/năm, ví dụ 15/03/2025${range}.`,
      'no-day': (range) => `Chưa đọc được ngày này. Gõ ngày/tháng/năm, ví dụ 15/03/2025${range}.`,
      'short-year': (range) => `Năm cần đủ bốn chữ số, ví dụ 15/03/2025${range}.`,
      outside: (range) => `Ngày này ở ngoài khoảng xem được${range}.`,
    },
    range: (first, last) => `, từ ${first} đến ${last}`,
  },
  en: {
    format: 'day/month/year',
    problems: {
      missing: (range) => `No day was typed. Type day/month/year, such as 15/03/2025${range}.`,
      'no-day': (range) => `This cannot be read as a day. Type day/month/year, such as 15/03/2025${range}.`,
      'short-year': (range) => `The year needs its four digits, such as 15/03/2025${range}.`,
      outside: (range) => `This day is outside the days that can be shown${range}.`,
    },
    range: (first, last) => `, from ${first} to ${last}`,
  },
}
