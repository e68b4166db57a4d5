import type { JSX } from 'preact'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { streakOf } from '../../utils/study/streak.ts'

/** How many days were learned without a break. In: the days answered, in any order. */
export function StreakLine(props: { days: readonly string[]; today: string; language: Language }): JSX.Element {
  const words = say(studyWords, props.language).streak
  const { days } = streakOf(props.days, props.today)
  return (
    <p class="streak">
      <b>{days === 0 ? words.none : words.days(days)}</b>
      {days > 0 && <span class="meta muted">{words.note}</span>}
    </p>
  )
}
