import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar.ts'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { moreCards } from '../../utils/study/queue.ts'
import { SITUATIONS } from '../../utils/study/situations.ts'
import { dayFigures, subjectFigures } from '../../utils/study/stats.ts'
import { Still } from '../ui/EmptyState.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { DaysChart } from './DaysChart.tsx'
import { OwnData } from './OwnData.tsx'
import { StreakLine } from './StreakLine.tsx'
import { type DeskAt, StudyDesk } from './StudyDesk.tsx'
import { SubjectChart } from './SubjectChart.tsx'
import { useProgress } from './use-progress.ts'
import { useToday } from './use-today.ts'
import './study.css'

interface StudyPageProps {
  language: Language
  roles: readonly Role[]
  hrefs: Readonly<Record<PageId, string>>
  onProvision(id: string): void
}

/** The study page: today's card on the left, how far one has come on the right. */
export function StudyPage({ language, roles, hrefs, onProvision }: StudyPageProps): JSX.Element {
  const words = say(studyWords, language)
  const today = useToday()
  const { progress, unreadable, retry } = useProgress()
  const [at, setAt] = useState<DeskAt>({})
  const frame = (content: JSX.Element | undefined) => (
    <div class="page" lang={language}>
      <PageBar current="study" language={language} hrefs={hrefs} />
      <main class="page-main studying">
        <h2>{words.title}</h2>
        <p class="intro">{words.intro}</p>
        {content}
      </main>
    </div>
  )
  if (unreadable) {
    return frame(
      <Still glyph="page" title={words.unreadable.title} text={words.unreadable.text}>
        <button type="button" class="btn main" onClick={retry}>
          {words.unreadable.action}
        </button>
      </Still>,
    )
  }
  if (!progress) return frame(undefined)
  const desk = { ...progress, situations: SITUATIONS, roles, today }
  const left = moreCards(desk).length > 0
  const still = left ? words.done : words.exhausted
  return frame(
    <div class="study">
      <section class="sheet-card desk">
        <StudyDesk {...{ desk, language, at, onProvision }} onAt={setAt} focus={at.more === true}>
          <Still glyph="book" title={still.title} text={still.text}>
            {left && (
              <button type="button" class="btn line" onClick={() => setAt({ more: true })}>
                {words.moreOne}
              </button>
            )}
          </Still>
        </StudyDesk>
      </section>
      <section class="sheet-card figures" aria-label={words.progress}>
        <StreakLine days={progress.answers.map(({ day }) => day)} today={today} language={language} />
        <h3>{words.lastDays}</h3>
        <DaysChart figures={dayFigures(progress, today)} language={language} />
        <h3>{words.subjects}</h3>
        <SubjectChart
          figures={subjectFigures(SITUATIONS, progress)}
          language={language}
          onStudy={(subject) => {
            setAt({ more: true, subject })
            window.scrollTo(0, 0)
          }}
        />
        <OwnData {...{ progress, today, language }} onReplaced={() => setAt({})} />
      </section>
    </div>,
  )
}
