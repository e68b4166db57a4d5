import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type FindingGroup, findCommonFix } from '../../utils/compose/group-findings.ts'
import { getShortened, listLeftGroups } from '../../utils/compose/hold-fix.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { holdMessages } from '../../utils/i18n/compose/hold-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { describeChanges, describeLeft, describeShortened, nameInButton } from './describe-hold-changes.ts'
import type { HoldDialogProps } from './HoldDialog.tsx'

/** The buttons, below what the one that changes the draft will do and what it will leave. */
export function HoldChoice(
  props: HoldDialogProps & {
    /** The groups that it changes; undefined where it is not offered. */
    fixed: readonly FindingGroup[] | undefined
    /** Whether some of what it could change is for the writer to choose, and is not chosen. */
    isLeftToWriter: boolean
  },
): JSX.Element {
  const { held, language, fixed } = props
  const messages = translate(holdMessages, language)
  const edit = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => edit.current?.focus({ preventScroll: true }), [])
  const { kind } = held.box
  if (held.isFixing)
    return (
      <footer class="held-foot">
        <p class="result" role="status">
          {messages.fixing}
        </p>
        <div class="choice">
          <button type="button" class="btn line big edit" ref={edit} onClick={() => props.onEdit()}>
            {messages.edit}
          </button>
        </div>
      </footer>
    )
  const findings = fixed?.flatMap((group) => [...group.findings]) ?? []
  const isTextHeld = held.findings.length > 0
  const isMaskAlone = findCommonFix(findings) === 'mask'
  const left = fixed ? listLeftGroups(held, findings) : { data: [], others: 0 }
  const rest = getShortened(held, findings)
  // "Che rồi đăng" would promise too much while other people's data stays in the draft.
  const named = fixed && isMaskAlone && left.data.length > 0 ? nameInButton(fixed, language) : undefined
  return (
    <footer class="held-foot">
      {fixed && (
        <p class="result">
          {messages.result[isMaskAlone ? 'mask' : 'change'](describeChanges(fixed, isMaskAlone, language))}{' '}
          {rest !== undefined && `${describeShortened(rest, language)} `}
          <b>{describeLeft(left, language)}</b>
          {props.isLeftToWriter && ` ${messages.notChosen}`}
        </p>
      )}
      <div class={fixed ? `choice three${named ? ' named' : ''}` : 'choice'}>
        <button type="button" class="btn line big" onClick={props.onSend}>
          {messages.send[kind]}
        </button>
        <button type="button" class="btn line big edit" ref={edit} onClick={() => props.onEdit()}>
          {isTextHeld ? messages.edit : translate(fileMessages, language).backToRemove}
        </button>
        {fixed && (
          <button type="button" class="btn main big" onClick={() => props.onFixAndSend(findings)}>
            {named ? messages.maskAndSend[kind](named) : messages.fixAndSend[kind][isMaskAlone ? 'mask' : 'change']}
          </button>
        )}
      </div>
      <p class="quiet">{messages.decide}</p>
    </footer>
  )
}
