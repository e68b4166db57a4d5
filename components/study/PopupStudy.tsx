import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import type { CardOffer } from '../../utils/study/card-offer.ts'
import { Icon } from '../ui/Icon.tsx'
import type { PopupStudySession } from './PopupStudySession.tsx'
import type { StudyPosition } from './StudySession.tsx'
import './popup-study.css'

/**
 * The position in the card of the day; undefined while it is closed. Stored by the tab, so that going back restores it.
 */
export type PopupStudyPosition = StudyPosition | undefined

interface PopupStudyProps {
  /** Whether the user enabled the card of the day. */
  on: boolean
  language: Language
  roles: readonly Role[]
  today: string
  at: PopupStudyPosition
  onAt(at: PopupStudyPosition): void
  onProvision(id: string): void
}

/**
 * Shows the card of the day in the popup: one line until it is opened, hidden after today's cards are answered. Its
 * code is loaded lazily, so that the popup opens as fast as without it.
 */
export function PopupStudy(props: PopupStudyProps): JSX.Element | null {
  return props.at ? <OpenStudyCard {...props} at={props.at} /> : props.on ? <StudyTeaser {...props} /> : null
}

function StudyTeaser({ language, today, onAt }: PopupStudyProps): JSX.Element | null {
  const [offer, setOffer] = useState<CardOffer>()
  useEffect(() => {
    // Without readable progress, offer no card; the study page reports the problem.
    import('../../utils/study/load-card-offer.ts')
      .then(({ loadCardOffer: load }) => load(today))
      .then(setOffer, () => setOffer(undefined))
  }, [today])
  if (!offer) return null
  return (
    <button type="button" class="bar study-line" onClick={() => onAt({})}>
      <Icon name="pen" />
      <span class="grow">{translate(studyMessages, language).offer[offer]}</span>
      <Icon name="next" />
    </button>
  )
}

function OpenStudyCard({ at, ...props }: PopupStudyProps & { at: StudyPosition }): JSX.Element {
  const [Session, setSession] = useState<ComponentType<Parameters<typeof PopupStudySession>[0]>>()
  useEffect(() => {
    void import('./PopupStudySession.tsx').then((loaded) => setSession(() => loaded.PopupStudySession))
  }, [])
  return (
    <div class="reading study-open">
      <div class="crumb">
        <button type="button" class="btn" onClick={() => props.onAt(undefined)}>
          <Icon name="back" />
          {translate(studyMessages, props.language).back}
        </button>
      </div>
      <div class="view">{Session && <Session {...props} at={at} />}</div>
    </div>
  )
}
