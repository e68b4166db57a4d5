// Finds from when the rules of the user's own agency are in force, where a question asks that. Pure.

import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import { formatDate } from '../iso-dates.ts'
import type { BilingualText } from '../legal-document.ts'
import { toBareWords } from '../search/word-tokens.ts'
import { isFormalHeading, isFormalSentence } from './formal-articles.ts'
import type { OwnRule } from './own-rules.ts'

/** What asks from when a text is in force, or whether it is, without diacritics. */
const ASKS =
  / (?:hieu luc|(?:con|dang) ap dung|ap dung (?:tu|khi|hoi|chua|bao gio)|(?:ban hanh|ky) (?:khi|hoi|ngay|tu)) /
/** What else is in such a question: how it asks, and whose the rules are. Its other words must name the text. */
const FILLERS = new Set(
  (
    'co con da dang duoc bi het hieu luc ap dung ban hanh ky tu khi nao hoi nam ngay thang may bao gio lau luc chua ' +
    'khong ko k vay the thi la bat dau tinh den nay hien cua o ben tai minh toi em tui ta nha chung a ha cho hoi ' +
    'co quan don vi xa phuong truong khoa phong so trung tam benh vien tram'
  ).split(' '),
)
const EFFECT = / hieu luc /
/** The kind of the rules that a decision issues, or that the title of a text begins with. */
const ISSUED_RULES = /(?:^| ban hanh(?: kem theo)?) (quy che|noi quy|quy tac|quy dinh|quy uoc|quy trinh) /

/**
 * Finds the own texts whose day a question asks for, each with the part that states it and a sentence with the day.
 * @param today yyyy-mm-dd
 */
export function findOwnRuleDates(
  query: string,
  texts: readonly { text: ImportedText; units: readonly SearchUnit[] }[],
  today: string,
  language: keyof BilingualText,
): OwnRule[] {
  const bare = toBareWords(query)
  if (!ASKS.test(` ${bare} `)) return []
  const words = new Set(bare.split(' '))
  return texts.flatMap(({ text, units }): OwnRule[] => {
    if (!isNamed(text, words)) return []
    const unit = units.find(
      ({ heading, text }) => isFormalHeading(heading) && EFFECT.test(` ${toBareWords(`${heading} ${text}`)} `),
    )
    const shown = unit ?? units[0]
    const passage = describeDay(text, today)?.[language] ?? (unit && findEffect(unit))
    return shown && passage ? [{ id: shown.id, passage }] : []
  })
}

/**
 * Whether a question names a text by its kind, or by that of the rules it issues, and has no word that is neither about
 * its day nor in its title.
 */
function isNamed({ facts }: ImportedText, words: ReadonlySet<string>): boolean {
  const issued = ISSUED_RULES.exec(` ${toBareWords(facts.title ?? '')} `)?.[1]
  const kinds = [toBareWords(facts.kind ?? ''), issued ?? ''].filter(Boolean)
  const own = new Set(toBareWords([facts.kind, facts.title, facts.issuer, facts.number].join(' ')).split(' '))
  return (
    kinds.some((kind) => kind.split(' ').every((word) => words.has(word))) &&
    [...words].every((word) => FILLERS.has(word) || own.has(word))
  )
}

/** Says from when a text is in force by its facts; undefined where they do not have it. */
function describeDay({ facts: { inForceFrom, issued } }: ImportedText, today: string): BilingualText | undefined {
  if (inForceFrom !== null) {
    const day = formatDate(inForceFrom)
    const [vi, en] =
      issued === null ? ['', ''] : [` Ban hành ngày ${formatDate(issued)}.`, ` Issued on ${formatDate(issued)}.`]
    return inForceFrom > today
      ? { vi: `Chưa có hiệu lực: từ ngày ${day}.${vi}`, en: `Not in force yet: from ${day}.${en}` }
      : { vi: `Có hiệu lực từ ngày ${day}.${vi}`, en: `In force from ${day}.${en}` }
  }
  if (issued === null) return undefined
  const day = formatDate(issued)
  return {
    vi: `Ban hành ngày ${day}; phần thông tin của văn bản không ghi ngày có hiệu lực.`,
    en: `Issued on ${day}; the facts of the text do not state from when it is in force.`,
  }
}

/** Finds the sentence of an article of form that says from when. */
function findEffect({ text }: SearchUnit): string | undefined {
  const sentences = text.split(/\n|(?<=[.;]) +/u)
  const stated = sentences.filter((sentence) => EFFECT.test(` ${toBareWords(sentence)} `))
  return stated.find(isFormalSentence) ?? stated[0]
}
