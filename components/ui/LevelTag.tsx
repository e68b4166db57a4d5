import type { JSX } from 'preact'
import type { Level } from '../../utils/draft.ts'
import { levelWords } from '../../utils/i18n/compose/levels.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'

/** A level told by word, line and shape before colour. */
export function LevelTag({ level, language }: { level: Level; language: Language }): JSX.Element {
  return <span class={`level ${level}`}>{say(levelWords, language)[level]}</span>
}
