import type { JSX, Ref } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { getRegisteredChecks } from '../../utils/compose/checks-registry.ts'
import type { UserAction } from '../../utils/compose/draft-session.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { CheckId } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/composer-choices.ts'
import { Icon } from '../ui/Icon.tsx'
import { Logo } from '../ui/Logo.tsx'
import { FindingActions, type FindingHandlers } from './FindingActions.tsx'
import { FindingCard } from './FindingCard.tsx'
import { UserActionLine } from './UserActionLine.tsx'

/** Maximum number of cards drawn: a long pasted text must not freeze the page. */
const MAX_CARDS = 30

/** The panel's content and callbacks. */
export interface FindingPanelProps extends FindingHandlers {
  findings: readonly TrackedFinding[]
  actions: readonly UserAction[]
  unavailable: readonly CheckId[]
  cut: boolean
  fault: boolean
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  language: Language
  /** The extension's version, for the line about a wrong finding. */
  version: string
  /** Whether it was opened by keyboard. Only then it takes the focus. */
  byKey: boolean
  elementRef: Ref<HTMLElement>
  onUndo(action: UserAction): void
  onProvision(id: string): void
  onClose(): void
}

/** The panel next to the box: past actions with undo, one card per finding, and the checks that could not run. */
export function FindingPanel(props: FindingPanelProps): JSX.Element {
  const messages = translate(composeMessages, props.language)
  const close = useRef<HTMLButtonElement>(null)
  const { byKey } = props
  useLayoutEffect(() => {
    if (byKey) close.current?.focus({ preventScroll: true })
  }, [byKey])
  const count = props.findings.length
  const title =
    count === 0 && props.actions.length === 0 ? messages.clear : messages.count(count, props.actions.length > 0)
  return (
    <section class="panel" role="dialog" aria-label={messages.panel} ref={props.elementRef}>
      <header class="panel-head">
        <h3>{title}</h3>
        <button type="button" class="icon-btn" aria-label={messages.close} ref={close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">
        {props.actions.map((action) => (
          <UserActionLine key={action.id} {...props} action={action} />
        ))}
        {props.findings.slice(0, MAX_CARDS).map((finding) => (
          <FindingCard key={finding.id} {...props} finding={finding}>
            <FindingActions {...props} finding={finding} />
          </FindingCard>
        ))}
        {props.fault && <PanelMessage text={messages.fault} />}
        {props.cut && <PanelMessage text={messages.tailPending} />}
        {props.unavailable.map((id) => (
          <PanelMessage
            key={id}
            text={messages.unavailable(getRegisteredChecks()?.getMessages(id, props.language).title ?? '')}
          />
        ))}
      </div>
      <p class="panel-foot">
        <Logo />
        {messages.foot}
      </p>
    </section>
  )
}

function PanelMessage(props: { text: string }): JSX.Element {
  return (
    <p class="undo fault">
      <Icon name="info" />
      <span>{props.text}</span>
    </p>
  )
}
