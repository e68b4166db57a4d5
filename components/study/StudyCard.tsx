import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'
import type { Answer, Card, Grade } from '../../utils/study/card.ts'
import { daysBetween } from '../../utils/study/days.ts'
import { shuffled } from '../../utils/study/shuffle.ts'
import type { Situation } from '../../utils/study/situation.ts'
import { Because } from './Because.tsx'
import { Choices, LETTERS } from './Choices.tsx'
import { GradeChips } from './GradeChips.tsx'

interface StudyCardProps {
  situation: Situation
  language: Language
  today: string
  /** What stands above the question. */
  label: string
  /** Today's answer and the card after it, once they are kept. */
  answer: Answer | undefined
  card: Card | undefined
  /** Whether the answer could not be kept. */
  failed: boolean
  /** Put the focus on the question when the card appears. */
  focus: boolean
  onChoose(index: number): void
  onGrade(grade: Grade): void
  onNext(): void
  onProvision(id: string): void
}

/** One situation: the question and the choices, then what is advised and why. Key it by the situation's id. */
export function StudyCard(props: StudyCardProps): JSX.Element {
  const { situation, language, today, answer, card } = props
  const words = say(studyWords, language)
  const [picked, setPicked] = useState<number>()
  const question = useRef<HTMLHeadingElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const shown = shuffled(situation, today)
  const chosen = answer?.choice ?? picked
  const right = shown.find(({ index }) => index === chosen)?.right ?? false
  const advised = LETTERS[shown.findIndex((choice) => choice.right)]!
  useEffect(() => {
    if (props.focus) question.current?.focus()
  }, [props.focus])
  useEffect(() => {
    // The pressed button is gone; the way on takes the focus, and a reader reads what it is described by.
    if (picked !== undefined) next.current?.focus()
  }, [picked])
  return (
    <article class="study-card">
      <p class="head meta muted">
        <span>{props.label}</span>
        <span>{shownDate(today)}</span>
      </p>
      <h3 ref={question} tabIndex={-1}>
        {situation.question[language]}
      </h3>
      <Choices
        {...{ shown, language, chosen }}
        onChoose={(index) => {
          setPicked(index)
          props.onChoose(index)
        }}
      />
      {chosen === undefined ? (
        <p class="meta muted">
          {words.keys(LETTERS[shown.length - 1]!)} {words.onThisDevice}
        </p>
      ) : (
        <>
          <Because {...{ situation, language, right }} letter={advised} id="because" onProvision={props.onProvision} />
          {props.failed && (
            <p class="banner warn" role="alert">
              {words.notSaved}
            </p>
          )}
          <div class="onward">
            <button type="button" class="btn main" ref={next} aria-describedby="because" onClick={props.onNext}>
              {words.next}
            </button>
            {card && <span class="meta muted">{words.again(daysBetween(today, card.due))}</span>}
            {right && answer && <GradeChips grade={answer.grade} language={language} onGrade={props.onGrade} />}
          </div>
        </>
      )}
    </article>
  )
}
