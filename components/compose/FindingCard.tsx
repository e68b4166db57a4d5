import type { ComponentChildren, JSX } from 'preact'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingSheet, type FindingSheetProps } from './FindingSheet.tsx'

/** One finding, with its phrase. The children are its buttons. */
export function FindingCard(
  props: FindingSheetProps & {
    finding: TrackedFinding
    onElement?: ((element: HTMLElement) => void) | undefined
    children?: ComponentChildren
  },
): JSX.Element {
  const { finding, language } = props
  return (
    <FindingSheet
      {...props}
      phrase={
        <p class="phrase">
          <span class={finding.level}>{truncatePhrase(finding.phrase, 160)}</span>
        </p>
      }
      message={getSourceMessages(finding.check)[language].messages[finding.message]}
    />
  )
}
