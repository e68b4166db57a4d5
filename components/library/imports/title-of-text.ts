import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'

/** What an imported text is called in a line: its title, else kind and number, else where it came from. */
export function titleOfText({ facts, origin }: Pick<ImportedText, 'facts' | 'origin'>, language: Language): string {
  const plain = [facts.kind, facts.number].filter(Boolean).join(' ')
  return facts.title || plain || origin.name || say(importWords, language).origin[origin.how]
}

/** Where an imported text came from, in a word: the site, the file, or how it came. */
export function nameOfOrigin({ origin }: Pick<ImportedText, 'origin'>, language: Language): string {
  const site = origin.url ? new URL(origin.url).hostname : ''
  return site || origin.name || say(importWords, language).origin[origin.how]
}
