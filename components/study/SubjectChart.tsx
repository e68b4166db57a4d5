import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { StudySubject } from '../../utils/study/situation-model.ts'
import type { SubjectStats } from '../../utils/study/study-stats.ts'

interface SubjectChartProps {
  figures: readonly SubjectStats[]
  language: Language
  onStudy(subject: StudySubject): void
}

/** Shows the progress in every subject as a bar and in words, with a button to study more of it. */
export function SubjectChart({ figures, language, onStudy }: SubjectChartProps): JSX.Element {
  const messages = translate(studyMessages, language)
  return (
    <ul class="subjects">
      {figures.map(({ subject, known, learning, fresh }) => {
        const name = messages.subject[subject]
        const parts = [
          { count: known, word: messages.known, look: 'known' },
          { count: learning, word: messages.learning, look: 'learning' },
          { count: fresh, word: messages.fresh, look: 'fresh' },
        ].filter(({ count }) => count > 0)
        return (
          <li key={subject}>
            <div class="grow">
              <h4>{name}</h4>
              <SubjectBar parts={parts} />
              <p class="meta muted">{parts.map(({ count, word }) => `${count} ${word}`).join(' · ')}</p>
            </div>
            <button
              type="button"
              class="btn quiet"
              aria-label={messages.studySubject(name)}
              onClick={() => onStudy(subject)}
            >
              {messages.study}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const HEIGHT = 10

/** Draws a bar, one unit wide for each situation. The text below says the same. */
function SubjectBar({ parts }: { parts: readonly { count: number; look: string }[] }): JSX.Element {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  let at = 0
  return (
    <svg class="chart" viewBox={`0 0 ${total} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ count, look }) => {
        const from = at
        at += count
        return <rect key={look} class={look} x={from} y="0" width={count} height={HEIGHT} />
      })}
    </svg>
  )
}
