import type { Fix } from '../../draft.ts'
import type { Language } from '../translate.ts'

/**
 * Returns the label of a fix's button. It states the result ("Che thành 0912 ••• •••"), never "fix automatically".
 * @param replaced - the text that the fix replaces, if known
 * @param phrase - the words of the finding: where a fix takes out a part of them, it says which
 * @param shorten - shortens the words of the draft in the label
 */
export function formatFixLabel(
  fix: Pick<Fix, 'kind' | 'replacement'>,
  language: Language,
  replaced = '',
  phrase = '',
  shorten = (words: string): string => words,
): string {
  const result = shorten(fix.replacement.trim())
  switch (fix.kind) {
    case 'mask': {
      const masked = shorten(leaveOutUnchanged(fix.replacement.trim(), replaced))
      return language === 'vi' ? `Che thành ${masked}` : `Mask as ${masked}`
    }
    case 'delete': {
      const part = trimSeparators(cutCapitalized(replaced, fix.replacement))
      if (part === '' || part.length >= trimSeparators(phrase).length)
        return language === 'vi' ? 'Xóa cụm này' : 'Remove this'
      return language === 'vi' ? `Xóa “${shorten(part)}”` : `Remove “${shorten(part)}”`
    }
    case 'delete-sentence':
      if (hasSeveralSentences(replaced)) {
        const count = countWords(replaced)
        return language === 'vi' ? `Xóa cả đoạn (${count} chữ)` : `Remove the passage (${count} words)`
      }
      return language === 'vi' ? 'Xóa cả câu' : 'Remove the sentence'
    case 'add-source': {
      if (hasWords(replaced)) return formatChange(result, language)
      const source = result.replace(/^\(|\)$/g, '')
      return language === 'vi' ? `Thêm “${source}”` : `Add “${source}” (source)`
    }
    case 'ask-source':
      return language === 'vi' ? 'Thêm câu hỏi nguồn' : 'Add a question for the source'
    case 'ask-to-verify':
      return language === 'vi' ? 'Thêm “đề nghị xác minh”' : 'Add “đề nghị xác minh” (ask to verify)'
    case 'personal-view':
      return language === 'vi' ? 'Thêm “ý kiến cá nhân”' : 'Add “ý kiến cá nhân” (personal view)'
    case 'replace':
      return formatReplacement(fix.replacement, language, replaced, shorten)
  }
}

/** The fewest words that are left out of a label. */
const FEWEST_LEFT_OUT = 3

/**
 * Leaves out of a mask what it does not change: one that spans a child and its parents has the school between them. The
 * word before a change stays: "T.M.K. … chị H.".
 */
function leaveOutUnchanged(masked: string, replaced: string): string {
  const words = masked.split(/\s+/u)
  const known = new Set(replaced.split(/\s+/u))
  const isKept = (at: number) => [words[at], words[at + 1]].some((word) => word !== undefined && !known.has(word))
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    let next = at
    while (next < words.length && !isKept(next)) next++
    if (next - at >= FEWEST_LEFT_OUT && kept.length > 0) kept.push(kept.pop()!.replace(/[,;:]$/u, ''), '…')
    else kept.push(...words.slice(at, next))
    if (next < words.length) kept.push(words[next]!)
    at = next + 1
  }
  return kept.join(' ')
}

/** Returns the words that a deletion takes out: not the letter after them that it only makes a capital. */
function cutCapitalized(replaced: string, capital: string): string {
  const isCapitalized = capital !== '' && replaced.toUpperCase().endsWith(capital)
  return isCapitalized ? replaced.slice(0, -capital.length) : replaced
}

/** Labels a change; one that closes a sentence and writes the next one adds that, or puts it in place of some words. */
function formatReplacement(
  replacement: string,
  language: Language,
  replaced: string,
  shorten: (words: string) => string,
): string {
  const next = replacement.replace(/^[.!?…]\s+/u, '')
  const result = shorten(next.trim())
  if (next === replacement) return formatChange(result, language)
  const gone = trimSeparators(replaced)
  if (!hasWords(gone)) return language === 'vi' ? `Thêm “${result}”` : `Add “${result}”`
  return language === 'vi' ? `Đổi “${shorten(gone)}” thành “${result}”` : `Change “${shorten(gone)}” to “${result}”`
}

function formatChange(result: string, language: Language): string {
  return language === 'vi' ? `Đổi thành ${quoteWords(result)}` : `Change to ${quoteWords(result)}`
}

/** Whether a text has a letter or a digit: a change that takes such a text out adds to no sentence. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Returns a text without the punctuation and the space at its ends. */
function trimSeparators(text: string): string {
  return text.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')
}

/** Quotes several words, which read as a part of the label otherwise. */
function quoteWords(text: string): string {
  return /\s/u.test(text) ? `“${text}”` : text
}

/** Whether a text has more than one sentence. */
export function hasSeveralSentences(text: string): boolean {
  const parts = text.split(/[.!?…]+(?=[\s"'”’)\]]|$)|\n+/u)
  return parts.filter(hasWords).length > 1
}

/** Counts the words of a text. A list item's dash is none. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter(hasWords).length
}
