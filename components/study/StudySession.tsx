import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findSituation } from '../../utils/study/all-situations.ts'
import { type CardQueueInput, listMoreCards, listTodaysCards } from '../../utils/study/card-queue.ts'
import { getDefaultGrade } from '../../utils/study/card-schedule.ts'
import type { StudySubject } from '../../utils/study/situation-model.ts'
import { regradeAnswer, saveAnswer } from '../../utils/study/study-db.ts'
import { StudyCard } from './StudyCard.tsx'
import './study.css'

/**
 * The position in a session: the answered card, and whether the user goes beyond today's cards, in one or all subjects.
 */
export interface StudyPosition {
  card?: string | undefined
  more?: boolean | undefined
  subject?: StudySubject | undefined
}

interface StudySessionProps {
  desk: CardQueueInput
  language: Language
  at: StudyPosition
  onAt(at: StudyPosition): void
  /** Whether to focus the question of the first card; later cards are always focused. */
  focus: boolean
  onProvision(id: string): void
  /** Shown when there is no card. */
  children: ComponentChildren
}

/** Shows the current card and stores its answer. */
export function StudySession({
  desk,
  language,
  at,
  onAt,
  focus,
  onProvision,
  children,
}: StudySessionProps): JSX.Element {
  const messages = translate(studyMessages, language)
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const { today } = desk
  const left = at.more ? listMoreCards(desk, at.subject) : listTodaysCards(desk)
  const id = at.card ?? left[0]
  const situation = id === undefined ? undefined : findSituation(id)
  const restArea = useRef<HTMLDivElement>(null)
  const isDone = situation === undefined
  useLayoutEffect(() => {
    // The button that had focus disappeared with its card.
    if (isDone && round > 0) restArea.current?.focus()
  }, [isDone, round])
  if (!situation) {
    return (
      <div class="at-rest" ref={restArea} tabIndex={-1}>
        {children}
      </div>
    )
  }
  const answer = desk.answers.find((each) => each.card === situation.id && each.day === today)
  const met = desk.answers.filter((each) => each.card === situation.id && each.day < today).length
  const save = (work: Promise<void>) => {
    setFailed(false)
    work.catch(() => setFailed(true))
  }
  return (
    <StudyCard
      // A new key resets the state even for the same card, which is repeated when its answer could not be stored.
      key={`${situation.id} ${round}`}
      {...{ situation, language, today, answer, failed, onProvision }}
      hasNext={left.some((card) => card !== situation.id)}
      focus={focus || round > 0}
      label={at.more ? messages.more : met === 0 ? messages.newCard : messages.review(met + 1)}
      card={answer && desk.cards.find((card) => card.id === situation.id)}
      onChoose={(choice) => {
        onAt({ ...at, card: situation.id })
        const grade = getDefaultGrade(situation.choices[choice]!.right)
        save(saveAnswer({ card: situation.id, day: today, choice, grade }))
      }}
      onGrade={(grade) => save(regradeAnswer(situation.id, today, grade))}
      onNext={() => {
        setFailed(false)
        setRound(round + 1)
        onAt({ ...at, card: undefined })
      }}
    />
  )
}
