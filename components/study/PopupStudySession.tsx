import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { SITUATIONS } from '../../utils/study/all-situations.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { describeUpcoming } from './describe-upcoming.ts'
import { type StudyPosition, StudySession } from './StudySession.tsx'
import { useStudyProgress } from './use-study-progress.ts'

interface PopupStudySessionProps {
  language: Language
  roles: readonly Role[]
  today: string
  at: StudyPosition
  onAt(at: StudyPosition): void
  onProvision(id: string): void
}

/** Shows the card of the day in the popup. Loaded on demand, because it bundles every situation. */
export function PopupStudySession({
  language,
  roles,
  today,
  at,
  onAt,
  onProvision,
}: PopupStudySessionProps): JSX.Element | null {
  const messages = translate(studyMessages, language)
  const { progress, unreadable, retry } = useStudyProgress()
  if (unreadable) {
    return (
      <EmptyState glyph="page" title={messages.unreadable.title} text={messages.unreadable.text}>
        <button type="button" class="btn line" onClick={retry}>
          {messages.unreadable.action}
        </button>
      </EmptyState>
    )
  }
  if (!progress) return null
  const desk = { ...progress, situations: SITUATIONS, roles, today }
  return (
    <StudySession {...{ desk, language, at, onAt, onProvision }} focus>
      <EmptyState glyph="book" title={messages.done.title} text={describeUpcoming(desk, language)}>
        <a class="btn line" href="study.html" target="_blank" rel="noreferrer">
          {messages.openPage}
        </a>
      </EmptyState>
    </StudySession>
  )
}
