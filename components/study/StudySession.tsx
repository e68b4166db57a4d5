import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findSituation } from '../../utils/study/all-situations.ts'
import { type CardQueueInput, listMoreCards, listTodaysCards } from '../../utils/study/card-queue.ts'
import { getDefaultGrade } from '../../utils/study/card-schedule.ts'
import type { StudySubject } from '../../utils/study/situation-model.ts'
import { regradeAnswer, saveAnswer } from '../../utils/study/study-db.ts'
import { StudyCard } from './StudyCard.tsx'
import './study.css'

/** Where one is: at a card that was answered, and whether beyond today's cards, in one subject or in all. */
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
  /** Put the focus on the question of the first card, too; it is on that of every later one. */
  focus: boolean
  onProvision(id: string): void
  /** Shown when there is no card. */
  children: ComponentChildren
}

/** The card to study now, and what becomes of its answer. */
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
  const id = at.card ?? (at.more ? listMoreCards(desk, at.subject) : listTodaysCards(desk))[0]
  const situation = id === undefined ? undefined : findSituation(id)
  const rest = useRef<HTMLDivElement>(null)
  const resting = situation === undefined
  useEffect(() => {
    // The button that led here is gone with its card.
    if (resting && round > 0) rest.current?.focus()
  }, [resting, round])
  if (!situation) {
    return (
      <div class="at-rest" ref={rest} tabIndex={-1}>
        {children}
      </div>
    )
  }
  const answer = desk.answers.find((each) => each.card === situation.id && each.day === today)
  const keep = (work: Promise<void>) => {
    setFailed(false)
    work.catch(() => setFailed(true))
  }
  return (
    <StudyCard
      // The same card again, when its answer could not be kept, begins anew too.
      key={`${situation.id} ${round}`}
      {...{ situation, language, today, answer, failed, onProvision }}
      focus={focus || round > 0}
      label={at.more ? messages.more : messages.today}
      card={answer && desk.cards.find((card) => card.id === situation.id)}
      onChoose={(choice) => {
        onAt({ ...at, card: situation.id })
        const grade = getDefaultGrade(situation.choices[choice]!.right)
        keep(saveAnswer({ card: situation.id, day: today, choice, grade }))
      }}
      onGrade={(grade) => keep(regradeAnswer(situation.id, today, grade))}
      onNext={() => {
        setFailed(false)
        setRound(round + 1)
        onAt({ ...at, card: undefined })
      }}
    />
  )
}
