// Words that are never pointed out, and words that always are. The lists are the user's or the organisation's own, so a
// word on them proves no fault: such a finding cites no provision.

import { type DraftFinding, type Finding, OWN_WORDS, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripDiacritics, toLowerText } from '../../text/character-folding.ts'
import { expandToGraphemes } from '../../text/expand-to-graphemes.ts'
import { normalizeText } from '../../text/normalize-text.ts'
import { PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { FlaggedWord, WordLists } from '../check-contract.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'

interface ListedWord extends FlaggedWord {
  readonly message: 'own' | 'agency'
}

interface WordMatchers {
  readonly never: WordMatcher<true>
  readonly flagged: WordMatcher<ListedWord>
}

/** Finds the words of a list, each with its value. */
type WordMatcher<T> = (reading: AnalyzedText) => FoundWord<T>[]

interface FoundWord<T> extends Span {
  value: T
}

/** Words in one draft that get a fix, as for a check (stages/attach-fixes.ts). */
const MAX_WORDS_WITH_FIX = 300

// One set for each list: it is built once, and what was found with it is kept for the next run.
const matchersByLists = new WeakMap<WordLists, WordMatchers>()

/**
 * Drops the findings that lie inside a word which is never pointed out, and adds the words that always are, unless they
 * lie in one as well. Findings in a file's name stay as they are.
 *
 * @returns the findings in the order of the text
 */
export function applyWordLists(reading: AnalyzedText, findings: readonly Finding[], lists: WordLists): DraftFinding[] {
  const { never, flagged } = getMatchers(lists)
  const quiet = never(reading)
  const isQuiet = ({ start, end }: Span) => quiet.some((span) => span.start <= start && end <= span.end)
  const listed = flagged(reading).map((word, index) => toFinding(reading, word, index < MAX_WORDS_WITH_FIX))
  const others = findings.filter((finding) => finding.attachment !== undefined || !isQuiet(finding))
  return [...others, ...listed.filter((finding) => !isQuiet(finding))].sort(
    (a, b) => (a.attachment ?? -1) - (b.attachment ?? -1) || a.start - b.start || b.end - a.end,
  )
}

function toFinding(
  reading: AnalyzedText,
  { value, start, end }: FoundWord<ListedWord>,
  isFixable: boolean,
): DraftFinding {
  const { level, note, message } = value
  const fix = isFixable && buildDeletePhraseFix(reading.original, { start, end })
  return { check: OWN_WORDS, level, message, ...(note && { note }), start, end, provisions: [], ...(fix && { fix }) }
}

function getMatchers(lists: WordLists): WordMatchers {
  let matchers = matchersByLists.get(lists)
  if (!matchers) {
    // Of two entries with the same words the first counts.
    const flagged = [...listWords(lists.agency, 'agency'), ...listWords(lists.flagged, 'own')]
    matchers = {
      never: createMatcher(lists.never.map((phrase) => [normalizePhrase(phrase), true])),
      flagged: createMatcher(flagged.map((word) => [normalizePhrase(word.phrase), word])),
    }
    matchersByLists.set(lists, matchers)
  }
  return matchers
}

function listWords(words: readonly FlaggedWord[], message: ListedWord['message']): ListedWord[] {
  return words.map((word) => ({ ...word, message }))
}

/** Normalizes a phrase as a draft is. */
function normalizePhrase(phrase: string): string {
  return toLowerText(normalizeText(phrase).text)
}

/** Words with only spaces between them. Others ("C&A", "{x}") are searched for as they are written. */
const PLAIN_PHRASE = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u

const WORD_UNIT = /^[\p{L}\p{M}\p{N}]$/u

function createMatcher<T>(entries: readonly (readonly [phrase: string, value: T])[]): WordMatcher<T> {
  const plain = new PhraseMatcher(entries.filter(([phrase]) => PLAIN_PHRASE.test(phrase)))
  const literal = entries.filter(([phrase]) => !PLAIN_PHRASE.test(phrase) && /[\p{L}\p{N}]/u.test(phrase))
  return (reading) => [
    ...plain.find(reading).map((match) => toWord(reading, match, match.value, match.reading)),
    ...literal.flatMap(([phrase, value]) =>
      findLiterally(reading, phrase).map((start) => toWord(reading, { start, end: start + phrase.length }, value)),
    ),
  ]
}

function toWord<T>(reading: AnalyzedText, { start, end }: Span, value: T, found = reading): FoundWord<T> {
  return { ...expandToGraphemes(reading.original, found.span(start, end)), value }
}

/** Finds a phrase where no letter or digit touches it; without diacritics in a draft that has none. */
function findLiterally({ plain, accented }: AnalyzedText, phrase: string): number[] {
  const wanted = accented ? phrase : stripDiacritics(phrase)
  const found: number[] = []
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    if (!joinsWord(plain[at - 1], plain[at]) && !joinsWord(plain[end - 1], plain[end])) found.push(at)
  }
  return found
}

function joinsWord(before = '', after = ''): boolean {
  return WORD_UNIT.test(before) && WORD_UNIT.test(after)
}
