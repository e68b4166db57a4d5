import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { findSituation, SITUATIONS } from '../../utils/study/all-situations.ts'
import {
  type CardQueueInput,
  countTodaysAnswers,
  countTodaysCards,
  listMoreCards,
  listTodaysCards,
} from '../../utils/study/card-queue.ts'
import { computeDayStats, computeSubjectStats } from '../../utils/study/study-stats.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { DaysCalendar } from './DaysCalendar.tsx'
import { describeUpcoming } from './describe-upcoming.ts'
import { StreakLine } from './StreakLine.tsx'
import { StudyDataSection } from './StudyDataSection.tsx'
import { type StudyPosition, StudySession } from './StudySession.tsx'
import { SubjectChart } from './SubjectChart.tsx'
import { TodaysAnswers } from './TodaysAnswers.tsx'
import { useStudyProgress } from './use-study-progress.ts'
import { useToday } from './use-today.ts'
import './study.css'

interface StudyPageProps {
  language: Language
  roles: readonly Role[]
  hrefs: Readonly<Record<PageId, string>>
  onProvision(id: string): void
}

/** The study page: today's card on the left, the progress on the right. */
export function StudyPage({ language, roles, hrefs, onProvision }: StudyPageProps): JSX.Element {
  const messages = translate(studyMessages, language)
  const today = useToday()
  const { progress, unreadable, retry } = useStudyProgress()
  const [at, setAt] = useState<StudyPosition>({})
  /** Whether a card was answered since the page was opened: its answer has been read, so it is folded. */
  const [hasAnswered, setHasAnswered] = useState(false)
  const moveTo = (next: StudyPosition) => {
    setAt(next)
    if (next.card) setHasAnswered(true)
  }
  const desk = progress && { ...progress, situations: SITUATIONS, roles, today }
  const frame = (content: JSX.Element | undefined) => (
    <div class="page" lang={language}>
      <PageBar current="study" language={language} hrefs={hrefs} titled />
      <main class="page-main studying">
        <h1>{messages.title}</h1>
        <p class="intro">
          {messages.intro}{' '}
          {desk && messages.today(...countTodaysCards(desk), listTodaysCards(desk).length, countTodaysAnswers(desk))}
        </p>
        {content}
      </main>
    </div>
  )
  if (unreadable) {
    return frame(
      <EmptyState level={2} glyph="page" title={messages.unreadable.title} text={messages.unreadable.text}>
        <button type="button" class="btn main" onClick={retry}>
          {messages.unreadable.action}
        </button>
      </EmptyState>,
    )
  }
  if (!progress || !desk) return frame(undefined)
  const isDone = listTodaysCards(desk).length === 0
  const unmet = SITUATIONS.length - new Set(progress.cards.map(({ id }) => id).filter(findSituation)).size
  return frame(
    <div class="study">
      <section class="sheet-card desk">
        <h2 class="sr">{messages.cards}</h2>
        <TodaysAnswers
          {...{ desk, language, onProvision }}
          except={at.card}
          open={isDone && !hasAnswered && !at.more}
        />
        <StudySession {...{ desk, language, at, onProvision }} onAt={moveTo} focus={at.more === true}>
          <SessionEnd {...{ desk, language, at }} onAt={setAt} />
        </StudySession>
      </section>
      <section class="sheet-card figures">
        <h2 class="sr">{messages.progress}</h2>
        <StreakLine days={progress.answers.map(({ day }) => day)} today={today} language={language} />
        <DaysCalendar figures={computeDayStats(progress, today, SITUATIONS.length)} language={language} />
        <p class="muted">
          {messages.unmet(unmet)} {isDone && unmet > 0 && describeUpcoming(desk, language)}
        </p>
        <h3>{messages.subjects}</h3>
        <SubjectChart
          figures={computeSubjectStats(SITUATIONS, progress)}
          language={language}
          onStudy={(subject) => {
            setAt({ more: true, subject })
            window.scrollTo(0, 0)
          }}
        />
        <StudyDataSection {...{ progress, today, language }} onReplaced={() => setAt({})} />
      </section>
    </div>,
  )
}

/** What a session ends with: today's cards, the cards of a subject, or all cards are done. */
function SessionEnd(props: {
  desk: CardQueueInput
  language: Language
  at: StudyPosition
  onAt(at: StudyPosition): void
}): JSX.Element {
  const { desk, language, at, onAt } = props
  const messages = translate(studyMessages, language)
  if (at.subject && listTodaysCards(desk).length > 0) {
    return (
      <EmptyState glyph="book" {...messages.subjectDone}>
        <button type="button" class="btn line" onClick={() => onAt({})}>
          {messages.backToToday}
        </button>
      </EmptyState>
    )
  }
  const upcoming = describeUpcoming(desk, language)
  if (listMoreCards(desk).length === 0) {
    return <EmptyState glyph="book" title={messages.exhausted.title} text={`${messages.exhausted.text} ${upcoming}`} />
  }
  return (
    <EmptyState glyph="book" title={messages.done.title} text={upcoming}>
      <button type="button" class="btn line" onClick={() => onAt({ more: true })}>
        {messages.moreOne}
      </button>
    </EmptyState>
  )
}
