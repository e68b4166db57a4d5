import type { JSX } from 'preact'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Grade } from '../../utils/study/card.ts'

interface GradeChipsProps {
  grade: Grade
  language: Language
  onGrade(grade: Grade): void
}

/** Two chips for a right answer that was hard or all too easy; pressing the one that is on takes it back. */
export function GradeChips({ grade, language, onGrade }: GradeChipsProps): JSX.Element {
  const words = say(studyWords, language)
  return (
    <fieldset class="chips grades">
      <legend class="sr">{words.grade}</legend>
      {(['hard', 'easy'] as const).map((each) => (
        <button
          key={each}
          type="button"
          class={grade === each ? 'chip small on' : 'chip small'}
          aria-pressed={grade === each}
          onClick={() => onGrade(grade === each ? 'good' : each)}
        >
          {words[each]}
        </button>
      ))}
    </fieldset>
  )
}
