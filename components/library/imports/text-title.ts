import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'

/** What an imported text is called in a line: its title, else kind and number, else where it came from. */
export function getTextTitle({ facts, origin }: Pick<ImportedText, 'facts' | 'origin'>, language: Language): string {
  const plain = [facts.kind, facts.number].filter(Boolean).join(' ')
  return facts.title || plain || origin.name || translate(importMessages, language).origin[origin.how]
}

/** Where an imported text came from, in a word: the site, the file, or how it came. */
export function getOriginName({ origin }: Pick<ImportedText, 'origin'>, language: Language): string {
  const site = origin.url ? new URL(origin.url).hostname : ''
  return site || origin.name || translate(importMessages, language).origin[origin.how]
}
