import type { Translations } from '../translate.ts'

type PostDayStatusMessages = Readonly<
  Record<'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear' | 'not-ended', (day: string) => string>
>

/** Texts on the status of a document on the day of a post. */
export const postDayStatusMessages: Translations<PostDayStatusMessages> = {
  vi: {
    'in-force': (day) => `Đã có hiệu lực vào ngày ${day}`,
    'not-yet': (day) => `Chưa có hiệu lực vào ngày ${day}`,
    replaced: (day) => `Đến ngày ${day} đã có văn bản khác thay thế`,
    expired: (day) => `Không còn hiệu lực vào ngày ${day}`,
    unclear: (day) => `Chưa rõ có hiệu lực vào ngày ${day} hay không`,
    'not-ended': (day) => `Chưa hết hiệu lực vào ngày ${day}; ngày bắt đầu có hiệu lực chưa kiểm chứng`,
  },
  en: {
    'in-force': (day) => `In force on ${day}`,
    'not-yet': (day) => `Not yet in force on ${day}`,
    replaced: (day) => `Already replaced on ${day}`,
    expired: (day) => `No longer in force on ${day}`,
    unclear: (day) => `Not clear whether it was in force on ${day}`,
    'not-ended': (day) => `Had not ended on ${day}; the day it began was not checked`,
  },
}
