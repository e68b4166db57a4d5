import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/**
 * An error message and a status message with an optional undo button. The status element is always present, so that
 * screen readers announce changes. The undo button takes the focus, because the pressed delete button is gone.
 * @param props.undo - the same function as long as it undoes the same action
 */
export function StatusMessage(props: {
  problems: readonly string[]
  notice: string
  undo?: (() => void) | undefined
  language: Language
}): JSX.Element {
  const messages = translate(reportMessages, props.language).outbox
  const { undo } = props
  const undoButton = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (undo) undoButton.current?.focus()
  }, [undo])
  return (
    <div class={props.notice || props.problems.some(Boolean) ? 'told' : 'sr'}>
      {props.problems.filter(Boolean).map((problem) => (
        <p key={problem} class="banner warn" role="alert">
          {problem}
        </p>
      ))}
      <div role="status" class={props.notice ? 'banner' : 'sr'}>
        <span class="grow">{props.notice}</span>
        {undo && (
          <button type="button" class="btn quiet" ref={undoButton} onClick={undo}>
            {messages.undo}
          </button>
        )}
      </div>
    </div>
  )
}
