import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/**
 * What went wrong and what was done, in words, with the way back where there is one. The status line is always there for readers.
 * What was pressed to delete is gone, so the keyboard goes on at the way back. `undo`: the same function while it undoes the same.
 */
export function StatusMessage(props: {
  problems: readonly string[]
  notice: string
  undo?: (() => void) | undefined
  language: Language
}): JSX.Element {
  const messages = translate(reportMessages, props.language).outbox
  const { undo } = props
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (undo) back.current?.focus()
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
          <button type="button" class="btn quiet" ref={back} onClick={undo}>
            {messages.undo}
          </button>
        )}
      </div>
    </div>
  )
}
