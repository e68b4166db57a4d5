import type { Translations } from '../translate.ts'

/** What follows the name of a text, by the first day that it states. */
interface LaterRuleMessages {
  inForce(first: string, day: string): string
  issued(first: string, day: string): string
}

/** Texts on own rules that came after the chosen day. They are loaded with the results, not with the search field. */
export const laterRuleMessages: Translations<LaterRuleMessages> = {
  vi: {
    inForce: (first, day) => `có hiệu lực từ ngày ${first}, chưa có hiệu lực vào ngày ${day}.`,
    issued: (first, day) => `ban hành ngày ${first}, chưa có vào ngày ${day}.`,
  },
  en: {
    inForce: (first, day) => `is in force from ${first} and was not yet on ${day}.`,
    issued: (first, day) => `was issued on ${first} and was not there yet on ${day}.`,
  },
}
