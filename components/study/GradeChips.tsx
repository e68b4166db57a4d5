import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Grade } from '../../utils/study/study-progress.ts'

interface GradeChipsProps {
  grade: Grade
  language: Language
  onGrade(grade: Grade): void
}

/**
 * Asks whether a right answer was hard or easy, which decides when its situation comes back; pressing the active chip
 * resets the grade.
 */
export function GradeChips({ grade, language, onGrade }: GradeChipsProps): JSX.Element {
  const messages = translate(studyMessages, language)
  return (
    <fieldset class="chips grades">
      <legend class="meta muted">{messages.grade}</legend>
      {(['hard', 'easy'] as const).map((each) => (
        <button
          key={each}
          type="button"
          class={grade === each ? 'chip small on' : 'chip small'}
          aria-pressed={grade === each}
          onClick={() => onGrade(grade === each ? 'good' : each)}
        >
          {messages[each]}
        </button>
      ))}
    </fieldset>
  )
}
