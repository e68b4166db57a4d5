import type { JSX } from 'preact'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { SITUATIONS } from '../../utils/study/situations.ts'
import { Still } from '../ui/EmptyState.tsx'
import { type DeskAt, StudyDesk } from './StudyDesk.tsx'
import { useProgress } from './use-progress.ts'

interface PopupDeskProps {
  language: Language
  roles: readonly Role[]
  today: string
  at: DeskAt
  onAt(at: DeskAt): void
  onProvision(id: string): void
}

/** The card of the day inside the popup. Loaded when it is asked for: it brings every situation with it. */
export function PopupDesk({ language, roles, today, at, onAt, onProvision }: PopupDeskProps): JSX.Element | null {
  const words = say(studyWords, language)
  const { progress, unreadable, retry } = useProgress()
  if (unreadable) {
    return (
      <Still glyph="page" title={words.unreadable.title} text={words.unreadable.text}>
        <button type="button" class="btn line" onClick={retry}>
          {words.unreadable.action}
        </button>
      </Still>
    )
  }
  if (!progress) return null
  return (
    <StudyDesk
      desk={{ ...progress, situations: SITUATIONS, roles, today }}
      {...{ language, at, onAt, onProvision }}
      focus
    >
      <Still glyph="book" title={words.done.title} text={words.done.text}>
        <a class="btn line" href="study.html" target="_blank" rel="noreferrer">
          {words.openPage}
        </a>
      </Still>
    </StudyDesk>
  )
}
