import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { listMaskedTogether } from '../../utils/compose/mask-data.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { GroupHandlers } from './GroupActions.tsx'

/**
 * Masks the numbers and names of a list of people with one press, in the head of the panel. Is not there where one
 * press for a kind does that.
 */
export function MaskAll(
  props: { findings: readonly TrackedFinding[]; language: Language } & Pick<GroupHandlers, 'offersAll' | 'onFixAll'>,
): JSX.Element {
  const { findings } = props
  const masked = listMaskedTogether(findings)
  const messages = translate(groupMessages, props.language)
  const [failed, setFailed] = useState({ left: 0, of: 0 })
  const [isMasking, setMasking] = useState(false)
  // The number after the masks, which `mask` began before.
  const count = useRef(0)
  count.current = findings.length
  const mask = async () => {
    setMasking(true)
    try {
      const left = await props.onFixAll(masked)
      setFailed({ left, of: count.current })
    } finally {
      setMasking(false)
    }
  }
  return (
    <>
      {isMasking && (
        <span class="masking" role="status">
          {messages.masking}
        </span>
      )}
      {!isMasking && masked.length > 0 && props.offersAll(masked) && (
        <button type="button" class="btn tonal" onClick={() => void mask()}>
          {masked.length === findings.length ? messages.maskAll : messages.maskSeveral(masked.length)}
        </button>
      )}
      {/* Once the list has changed, the number that was left is out of date. */}
      {!isMasking && failed.left > 0 && failed.of === findings.length && (
        <p class="failed" role="status">
          {messages.partly(failed.left)}
        </p>
      )}
    </>
  )
}
