// Word lists are written as templates, so that a list shows its paradigm ("{nghe|được} {nói|đồn}") and not every
// phrase. Each `{a|b|}` is one of its alternatives; an empty alternative makes the group optional. Groups do not nest.

/** One part of a template: its alternatives, each a list of words; an empty alternative makes the part optional. */
export type TemplateSlot = readonly (readonly string[])[]

const WORD = /[\p{L}\p{N}]+/gu
const LETTER = /[\p{L}\p{N}]/u

/** Parses a template into its slots, in order. A template with a group inside a word ("đồ{n|i}") is expanded first. */
export function parseTemplate(template: string): readonly (readonly TemplateSlot[])[] {
  const parts = template.split(/[{}]/).map((part) => part.split('|'))
  const meetsInWord = parts.some(
    (part, i) => i > 0 && part.some((next) => parts[i - 1]!.some((last) => joinsWord(last, next))),
  )
  if (meetsInWord) return expandTemplate(parts).map((phrase) => [[splitWords(phrase)]])
  return [
    parts.map((part) => part.map(splitWords)).filter((slot) => slot.some((alternative) => alternative.length > 0)),
  ]
}

function joinsWord(before: string, after: string): boolean {
  return before !== '' && after !== '' && LETTER.test(before.at(-1)!) && LETTER.test(after[0]!)
}

function expandTemplate(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (phrases, alternatives) => phrases.flatMap((phrase) => alternatives.map((next) => phrase + next)),
    [''],
  )
}

function splitWords(phrase: string): string[] {
  return phrase.match(WORD) ?? []
}
