import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/composer-choices.ts'
import { Icon } from '../ui/Icon.tsx'
import { FindingCard } from './FindingCard.tsx'

/** The dialog of a held send: the serious findings and two equal buttons, with the focus on "Sửa lại". */
export function HoldDialog(props: {
  held: SendHold
  language: Language
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  onEdit(): void
  onSend(): void
  onProvision(id: string): void
}): JSX.Element {
  const { held, language } = props
  const messages = translate(composeMessages, language)
  const edit = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => edit.current?.focus({ preventScroll: true }), [])
  const { kind } = held.box
  return (
    <>
      <div class="scrim" />
      <section
        class="dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="hold-title"
        aria-describedby="hold-lead"
      >
        <div class="dialog-head">
          <span class="badge stop">
            <Icon name="pause" />
          </span>
          <h3 id="hold-title">{messages.held[kind]}</h3>
        </div>
        <p class="lead" id="hold-lead">
          {held.changed && `${messages.changed} `}
          {messages.lead(kind, held.findings.length)}
          {!held.editor && ` ${messages.leftBehind}`}
        </p>
        <div class="held-findings">
          {held.findings.map((finding) => (
            <FindingCard key={finding.id} {...props} finding={finding} />
          ))}
        </div>
        {held.softer > 0 && <p class="also">{messages.softer(held.softer)}</p>}
        <div class="choice">
          <button type="button" class="btn line big" onClick={props.onSend}>
            {messages.send}
          </button>
          <button type="button" class="btn main big" ref={edit} onClick={props.onEdit}>
            {messages.edit}
          </button>
        </div>
        <p class="quiet">{messages.decide}</p>
      </section>
    </>
  )
}
