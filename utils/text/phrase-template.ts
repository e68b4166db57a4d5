// Word lists are written as templates, so that a list shows its paradigm ("{nghe|được} {nói|đồn}") and not every phrase.
// Each `{a|b|}` stands for one of its alternatives, an empty one for nothing; groups do not nest.

/** One part of a template: the ways it can be said, each as its words; an empty way can be left out. */
export type TemplateSlot = readonly (readonly string[])[]

const WORD = /[\p{L}\p{N}]+/gu
const LETTER = /[\p{L}\p{N}]/u

/** The slots of a template, in order. A template whose parts meet inside a word ("đồ{n|i}") is written out first. */
export function parseTemplate(template: string): readonly (readonly TemplateSlot[])[] {
  const parts = template.split(/[{}]/).map((part) => part.split('|'))
  const glued = parts.some((part, i) => i > 0 && part.some((next) => parts[i - 1]!.some((last) => isGlued(last, next))))
  if (glued) return expandTemplate(parts).map((phrase) => [[splitWords(phrase)]])
  return [parts.map((part) => part.map(splitWords)).filter((slot) => slot.some((way) => way.length > 0))]
}

function isGlued(before: string, after: string): boolean {
  return before !== '' && after !== '' && LETTER.test(before.at(-1)!) && LETTER.test(after[0]!)
}

function expandTemplate(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((phrases, ways) => phrases.flatMap((phrase) => ways.map((way) => phrase + way)), [''])
}

function splitWords(phrase: string): string[] {
  return phrase.match(WORD) ?? []
}
