import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { computeStreak } from '../../utils/study/day-streak.ts'

/** Shows the streak; `days` are the days with an answer, in any order. */
export function StreakLine(props: { days: readonly string[]; today: string; language: Language }): JSX.Element {
  const messages = translate(studyMessages, props.language).streak
  const { days } = computeStreak(props.days, props.today)
  return (
    <p class="streak">
      <b>{days === 0 ? messages.none : messages.days(days)}</b>
      {days > 0 && <span class="meta muted">{messages.note}</span>}
    </p>
  )
}
