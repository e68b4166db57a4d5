import type { JSX } from 'preact'
import type { Level } from '../../utils/draft.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { levelWords } from '../../utils/words/levels.ts'

/** A level told by word, line and shape before colour. */
export function LevelTag({ level, language }: { level: Level; language: Language }): JSX.Element {
  return <span class={`level ${level}`}>{say(levelWords, language)[level]}</span>
}
