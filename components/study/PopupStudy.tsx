import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { Icon } from '../ui/Icon.tsx'
import type { PopupDesk } from './PopupDesk.tsx'
import type { DeskAt } from './StudyDesk.tsx'
import './popup-study.css'

/** Where one is in the card of the day; undefined while it is closed. Kept by the tab, so that it is there on the way back. */
export type PopupAt = DeskAt | undefined

interface PopupStudyProps {
  /** Whether the card of the day is wanted. */
  on: boolean
  language: Language
  roles: readonly Role[]
  today: string
  at: PopupAt
  onAt(at: PopupAt): void
  onProvision(id: string): void
}

/**
 * The card of the day in the popup: a quiet line until it is opened, nothing once today's was answered. What it needs is loaded
 * on the way, so that the popup opens as fast as without it.
 */
export function PopupStudy(props: PopupStudyProps): JSX.Element | null {
  return props.at ? <OpenCard {...props} at={props.at} /> : props.on ? <Line {...props} /> : null
}

function Line({ language, today, onAt }: PopupStudyProps): JSX.Element | null {
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    // A card that cannot be read is not offered; the study page says what is the matter.
    import('../../utils/study/waits-today.ts')
      .then(({ waitsToday }) => waitsToday(today))
      .then(setWaits, () => setWaits(false))
  }, [today])
  if (!waits) return null
  return (
    <button type="button" class="bar study-line" onClick={() => onAt({})}>
      <Icon name="pen" />
      <span class="grow">{say(studyWords, language).today}</span>
      <Icon name="next" />
    </button>
  )
}

function OpenCard({ at, ...props }: PopupStudyProps & { at: DeskAt }): JSX.Element {
  const [Desk, setDesk] = useState<ComponentType<Parameters<typeof PopupDesk>[0]>>()
  useEffect(() => {
    void import('./PopupDesk.tsx').then((loaded) => setDesk(() => loaded.PopupDesk))
  }, [])
  return (
    <div class="reading study-open">
      <div class="crumb">
        <button type="button" class="btn" onClick={() => props.onAt(undefined)}>
          <Icon name="back" />
          {say(studyWords, props.language).back}
        </button>
      </div>
      <div class="view">{Desk && <Desk {...props} at={at} />}</div>
    </div>
  )
}
