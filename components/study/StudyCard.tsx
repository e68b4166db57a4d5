import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { countDays } from '../../utils/study/calendar-days.ts'
import { getReviewDay } from '../../utils/study/daily-quota.ts'
import { shuffleChoices } from '../../utils/study/shuffle-choices.ts'
import type { Situation } from '../../utils/study/situation-model.ts'
import type { CardAnswer, Grade, ReviewCard } from '../../utils/study/study-progress.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { AnswerExplanation } from './AnswerExplanation.tsx'
import { CHOICE_LETTERS, ChoiceList } from './ChoiceList.tsx'
import { formatRule } from './format-rule.ts'
import { GradeChips } from './GradeChips.tsx'

interface StudyCardProps {
  situation: Situation
  language: Language
  today: string
  /** The line above the question: which kind of card it is. */
  label: string
  /** Today's answer and its card, once stored. */
  answer: CardAnswer | undefined
  card: ReviewCard | undefined
  /** Whether storing the answer failed. */
  failed: boolean
  /** Whether another card follows. */
  hasNext: boolean
  /** Whether to focus the question on mount. */
  focus: boolean
  onChoose(index: number): void
  onGrade(grade: Grade): void
  onNext(): void
  onProvision(id: string): void
}

/** Shows a situation: the question and choices, then the advice and reasons. Set its key to the situation's id. */
export function StudyCard(props: StudyCardProps): JSX.Element {
  const { situation, language, today, answer, card } = props
  const messages = translate(studyMessages, language)
  const [picked, setPicked] = useState<number>()
  const question = useRef<HTMLHeadingElement>(null)
  const article = useRef<HTMLElement>(null)
  const explanation = useRef<HTMLParagraphElement>(null)
  const shown = shuffleChoices(situation, today)
  const chosen = answer?.choice ?? picked
  const right = shown.find(({ index }) => index === chosen)?.right ?? false
  const rule = formatRule(useLibrary(), situation, language, today)
  const reviewDay = card && getReviewDay(card)
  const advised = CHOICE_LETTERS[shown.findIndex((choice) => choice.right)]!
  useLayoutEffect(() => {
    if (props.focus) question.current?.focus()
  }, [props.focus])
  useLayoutEffect(() => {
    if (picked === undefined) return
    // The pressed button is gone: the focus moves to the explanation, which screen readers then read.
    explanation.current?.focus({ preventScroll: true })
  }, [picked])
  const hasDay = reviewDay !== undefined
  // Again once the answer is stored: its day and its grades make the card longer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what decides the height of the card
  useLayoutEffect(() => {
    if (picked === undefined) return
    // All of the card; where the window is lower, what leaves the way on, and before all the explanation, in sight.
    article.current?.scrollIntoView({ block: 'nearest' })
    article.current?.querySelector('.onward')?.scrollIntoView({ block: 'nearest' })
    explanation.current?.scrollIntoView({ block: 'nearest' })
  }, [picked, hasDay, answer !== undefined])
  return (
    <article class="study-card" ref={article}>
      <p class="head meta muted">
        <span>{props.label}</span>
        <span>{messages.subject[situation.subject]}</span>
      </p>
      <h3 ref={question} tabIndex={-1}>
        {situation.question[language]}
      </h3>
      <ChoiceList
        {...{ shown, language, chosen }}
        onChoose={(index) => {
          setPicked(index)
          props.onChoose(index)
        }}
      />
      {chosen === undefined ? (
        <p class="meta muted">
          {messages.keys(CHOICE_LETTERS[shown.length - 1]!)} {messages.onThisDevice}
        </p>
      ) : (
        <AnswerExplanation
          {...{ situation, language, right, rule }}
          letter={advised}
          elementRef={explanation}
          onProvision={props.onProvision}
          onNext={props.onNext}
        >
          {props.failed && (
            <p class="banner warn" role="alert">
              {messages.notSaved}
            </p>
          )}
          <div class="onward">
            <button type="button" class="btn main" onClick={props.onNext}>
              {props.hasNext ? messages.next : messages.finish}
            </button>
            {reviewDay && (
              <span class="meta muted">{messages.again(countDays(today, reviewDay), formatDate(reviewDay))}</span>
            )}
            {right && answer && <GradeChips grade={answer.grade} language={language} onGrade={props.onGrade} />}
          </div>
        </AnswerExplanation>
      )}
    </article>
  )
}
