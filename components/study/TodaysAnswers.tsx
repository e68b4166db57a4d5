import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { findSituation } from '../../utils/study/all-situations.ts'
import { countDays } from '../../utils/study/calendar-days.ts'
import { type CardQueueInput, countTodaysAnswers } from '../../utils/study/card-queue.ts'
import { CARDS_PER_DAY, getReviewDay } from '../../utils/study/daily-quota.ts'
import { Icon } from '../ui/Icon.tsx'

interface TodaysAnswersProps {
  desk: CardQueueInput
  language: Language
  /** The id of the card that is shown in full. */
  except: string | undefined
}

/** Lists the cards answered today, each with the day on which it may come back; a long list is only counted. */
export function TodaysAnswers({ desk, language, except }: TodaysAnswersProps): JSX.Element | null {
  const messages = translate(studyMessages, language)
  const { today } = desk
  const answered = desk.answers.filter(({ card, day }) => day === today && card !== except)
  if (answered.length === 0) return null
  if (answered.length > CARDS_PER_DAY)
    return <p class="todays meta muted">{messages.answeredMany(countTodaysAnswers(desk))}</p>
  return (
    <ul class="todays">
      {answered.map(({ card: id }) => {
        const situation = findSituation(id)
        const card = desk.cards.find((each) => each.id === id)
        if (!situation || !card) return null
        const isReview = desk.answers.some((each) => each.card === id && each.day < today)
        const day = getReviewDay(card)
        return (
          <li key={id}>
            <p class="head meta muted">
              <span class="mark-done">
                <Icon name="check" />
                {isReview ? messages.answered.review : messages.answered.new}
              </span>
              <span>{messages.subject[situation.subject]}</span>
            </p>
            <p class="question">{situation.question[language]}</p>
            <p class="meta muted">{messages.again(countDays(today, day), formatDate(day))}</p>
          </li>
        )
      })}
    </ul>
  )
}
