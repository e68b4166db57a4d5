import type { JSX, Ref } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { checksInUse } from '../../utils/compose/checks-registry.ts'
import type { Deed } from '../../utils/compose/draft-session.ts'
import type { TrackedFinding } from '../../utils/compose/findings.ts'
import type { CheckId } from '../../utils/draft.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { Mark } from '../ui/Logo.tsx'
import { DeedLine } from './DeedLine.tsx'
import { FindingActions, type FindingDeeds } from './FindingActions.tsx'
import { FindingCard } from './FindingCard.tsx'

/** Most cards drawn at once; a long pasted text must not freeze the page. */
const SHOWN = 30

/** What the panel shows and can ask for. */
export interface PanelProps extends FindingDeeds {
  findings: readonly TrackedFinding[]
  deeds: readonly Deed[]
  unavailable: readonly CheckId[]
  cut: boolean
  fault: boolean
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  language: Language
  /** The extension's version, for the line about a wrong finding. */
  version: string
  /** Whether it was opened by keyboard: then, and only then, it takes the focus. */
  byKey: boolean
  place: Ref<HTMLElement>
  onUndo(deed: Deed): void
  onProvision(id: string): void
  onClose(): void
}

/** The panel beside the box: one card a finding, what was done with undo, what could not run. */
export function Panel(props: PanelProps): JSX.Element {
  const words = say(composeWords, props.language)
  const close = useRef<HTMLButtonElement>(null)
  const { byKey } = props
  useLayoutEffect(() => {
    if (byKey) close.current?.focus({ preventScroll: true })
  }, [byKey])
  const count = props.findings.length
  const title = count === 0 && props.deeds.length === 0 ? words.clear : words.count(count, props.deeds.length > 0)
  return (
    <section class="panel" role="dialog" aria-label={words.panel} ref={props.place}>
      <header class="panel-head">
        <h3>{title}</h3>
        <button type="button" class="icon-btn" aria-label={words.close} ref={close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">
        {props.deeds.map((deed) => (
          <DeedLine key={deed.id} {...props} deed={deed} />
        ))}
        {props.findings.slice(0, SHOWN).map((finding) => (
          <FindingCard key={finding.id} {...props} finding={finding}>
            <FindingActions {...props} finding={finding} />
          </FindingCard>
        ))}
        {props.fault && <Told words={words.fault} />}
        {props.cut && <Told words={words.cut} />}
        {props.unavailable.map((id) => (
          <Told key={id} words={words.unavailable(checksInUse()?.words(id, props.language).title ?? '')} />
        ))}
      </div>
      <p class="panel-foot">
        <Mark />
        {words.foot}
      </p>
    </section>
  )
}

function Told(props: { words: string }): JSX.Element {
  return (
    <p class="undo fault">
      <Icon name="info" />
      <span>{props.words}</span>
    </p>
  )
}
