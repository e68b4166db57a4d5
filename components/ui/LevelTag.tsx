import type { JSX } from 'preact'
import type { Level } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/** A tag that shows a level by word, line and shape, and only then by colour. */
export function LevelTag({ level, language }: { level: Level; language: Language }): JSX.Element {
  return <span class={`level ${level}`}>{translate(levelMessages, language)[level]}</span>
}
