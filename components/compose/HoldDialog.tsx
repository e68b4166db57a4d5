import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Held } from '../../utils/compose/send-guard.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { FindingCard } from './FindingCard.tsx'

/** A click of the mouse this soon after the dialog came up is the second half of a double click on what lay there, in ms. */
const SETTLE_MS = 300

/** The dialog of a held send: what is serious, and two equal buttons with the focus on "Sửa lại". */
export function HoldDialog(props: {
  held: Held
  language: Language
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  onEdit(): void
  onSend(): void
  onProvision(id: string): void
}): JSX.Element {
  const { held, language } = props
  const words = say(composeWords, language)
  const edit = useRef<HTMLButtonElement>(null)
  const since = useRef(0)
  useLayoutEffect(() => {
    since.current = performance.now()
    edit.current?.focus({ preventScroll: true })
  }, [])
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
          <h3 id="hold-title">{words.held[kind]}</h3>
        </div>
        <p class="lead" id="hold-lead">
          {held.changed && `${words.changed} `}
          {words.lead(kind, held.findings.length)}
          {!held.editor && ` ${words.leftBehind}`}
        </p>
        <div class="held-findings">
          {held.findings.map((finding) => (
            <FindingCard key={finding.id} {...props} finding={finding} />
          ))}
        </div>
        {held.softer > 0 && <p class="also">{words.softer(held.softer)}</p>}
        <div class="choice">
          <button
            type="button"
            class="btn line big"
            onClick={(event) => {
              if (event.detail === 0 || performance.now() - since.current > SETTLE_MS) props.onSend()
            }}
          >
            {words.send}
          </button>
          <button type="button" class="btn main big" ref={edit} onClick={props.onEdit}>
            {words.edit}
          </button>
        </div>
        <p class="quiet">{words.decide}</p>
      </section>
    </>
  )
}
