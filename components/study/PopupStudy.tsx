import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'
import type { PopupStudySession } from './PopupStudySession.tsx'
import type { StudyPosition } from './StudySession.tsx'
import './popup-study.css'

/** Where one is in the card of the day; undefined while it is closed. Kept by the tab, so that it is there on the way back. */
export type PopupStudyPosition = StudyPosition | undefined

interface PopupStudyProps {
  /** Whether the card of the day is wanted. */
  on: boolean
  language: Language
  roles: readonly Role[]
  today: string
  at: PopupStudyPosition
  onAt(at: PopupStudyPosition): void
  onProvision(id: string): void
}

/**
 * The card of the day in the popup: a quiet line until it is opened, nothing once today's was answered. What it needs is loaded
 * on the way, so that the popup opens as fast as without it.
 */
export function PopupStudy(props: PopupStudyProps): JSX.Element | null {
  return props.at ? <OpenStudyCard {...props} at={props.at} /> : props.on ? <StudyTeaser {...props} /> : null
}

function StudyTeaser({ language, today, onAt }: PopupStudyProps): JSX.Element | null {
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    // A card that cannot be read is not offered; the study page says what is the matter.
    import('../../utils/study/load-card-offer.ts')
      .then(({ loadCardOffer: waitsToday }) => waitsToday(today))
      .then(setWaits, () => setWaits(false))
  }, [today])
  if (!waits) return null
  return (
    <button type="button" class="bar study-line" onClick={() => onAt({})}>
      <Icon name="pen" />
      <span class="grow">{translate(studyMessages, language).today}</span>
      <Icon name="next" />
    </button>
  )
}

function OpenStudyCard({ at, ...props }: PopupStudyProps & { at: StudyPosition }): JSX.Element {
  const [Desk, setDesk] = useState<ComponentType<Parameters<typeof PopupStudySession>[0]>>()
  useEffect(() => {
    void import('./PopupStudySession.tsx').then((loaded) => setDesk(() => loaded.PopupStudySession))
  }, [])
  return (
    <div class="reading study-open">
      <div class="crumb">
        <button type="button" class="btn" onClick={() => props.onAt(undefined)}>
          <Icon name="back" />
          {translate(studyMessages, props.language).back}
        </button>
      </div>
      <div class="view">{Desk && <Desk {...props} at={at} />}</div>
    </div>
  )
}
