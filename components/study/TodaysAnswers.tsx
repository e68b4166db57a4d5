import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { findSituation } from '../../utils/study/all-situations.ts'
import { countDays } from '../../utils/study/calendar-days.ts'
import { type CardQueueInput, countTodaysAnswers } from '../../utils/study/card-queue.ts'
import { CARDS_PER_DAY, getReviewDay } from '../../utils/study/daily-quota.ts'
import { shuffleChoices } from '../../utils/study/shuffle-choices.ts'
import type { Situation } from '../../utils/study/situation-model.ts'
import type { CardAnswer } from '../../utils/study/study-progress.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { AnswerExplanation } from './AnswerExplanation.tsx'
import { CHOICE_LETTERS, ChoiceList } from './ChoiceList.tsx'
import { formatRule } from './format-rule.ts'

interface TodaysAnswersProps {
  desk: CardQueueInput
  language: Language
  /** The id of the card that is shown in full. */
  except: string | undefined
  /** Whether the answers are unfolded from the start: where no card follows that they would push down. */
  open: boolean
  onProvision(id: string): void
}

/**
 * Lists the cards answered today, each with the day on which it may come back, and with what was chosen, what is
 * advised and why; a long list is only counted.
 */
export function TodaysAnswers(props: TodaysAnswersProps): JSX.Element | null {
  const { desk, language, except } = props
  const messages = translate(studyMessages, language)
  const { today } = desk
  const answered = desk.answers.filter(({ card, day }) => day === today && card !== except)
  if (answered.length === 0) return null
  if (answered.length > CARDS_PER_DAY)
    return <p class="todays meta muted">{messages.answeredMany(countTodaysAnswers(desk))}</p>
  return (
    <ul class="todays">
      {answered.map((answer) => {
        const id = answer.card
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
            <PastAnswer
              key={String(props.open)}
              {...{ situation, language, today, answer }}
              open={props.open}
              onProvision={props.onProvision}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** Shows an answer as it was shown when it was given; on request, unless it is unfolded from the start. */
function PastAnswer(props: {
  situation: Situation
  language: Language
  today: string
  answer: CardAnswer
  open: boolean
  onProvision(id: string): void
}): JSX.Element {
  const { situation, language, today, answer } = props
  const [isOpen, setOpen] = useState(props.open)
  const library = useLibrary()
  const shown = shuffleChoices(situation, today)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="meta">{translate(studyMessages, language).showAnswer}</summary>
      {isOpen && (
        <div class="past-answer">
          <ChoiceList {...{ shown, language }} chosen={answer.choice} onChoose={() => {}} />
          <AnswerExplanation
            {...{ situation, language }}
            letter={CHOICE_LETTERS[shown.findIndex(({ right }) => right)]!}
            right={situation.choices[answer.choice]?.right ?? false}
            rule={formatRule(library, situation, language, today)}
            onProvision={props.onProvision}
          />
        </div>
      )}
    </details>
  )
}
