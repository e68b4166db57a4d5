import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'

/** Returns the title of an imported text, else its kind and number, else its origin. A damaged text has no facts. */
export function getTextTitle({ facts, origin }: Pick<ImportedText, 'facts' | 'origin'>, language: Language): string {
  const plain = [facts?.kind, facts?.number].filter(Boolean).join(' ')
  return facts?.title || plain || origin.name || translate(importedTextMessages, language).origin[origin.how]
}

/** Returns the name of an imported text's origin: the site, the file, or the way it was imported. */
export function getOriginName({ origin }: Pick<ImportedText, 'origin'>, language: Language): string {
  const site = origin.url ? new URL(origin.url).hostname : ''
  return site || origin.name || translate(importedTextMessages, language).origin[origin.how]
}
