import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { addDays } from '../../utils/study/calendar-days.ts'
import { type CardQueueInput, findNextCard } from '../../utils/study/card-queue.ts'

/** Says what comes after today's cards: a new card tomorrow, or the day of the nearest review. */
export function describeUpcoming(desk: CardQueueInput, language: Language): string {
  const messages = translate(studyMessages, language)
  const next = findNextCard(desk)
  if (!next) return ''
  const isTomorrow = next.day === addDays(desk.today, 1)
  const upcoming = messages.upcoming(next.kind, isTomorrow ? undefined : formatDate(next.day))
  return next.kind === 'new' ? upcoming : `${messages.done.allMet} ${upcoming}`
}
