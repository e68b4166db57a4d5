import type { JSX } from 'preact'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { isGroup } from '../../utils/compose/group-findings.ts'
import type { CheckId } from '../../utils/draft.ts'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { FindingListGroup } from './FindingListGroup.tsx'
import { FindingListItem, type ListedFinding } from './FindingListItem.tsx'
import { groupListedFindings } from './group-listed-findings.ts'

/** Maximum number of findings drawn: a page of text pasted by mistake must not freeze the window. */
const MAX_LISTED = 50

/** Equal keys become one line: the same phrase, found more than once by the same rule. */
const getFindingKey = (finding: ListedFinding) =>
  `${finding.check}:${finding.message}:${finding.phrase}:${finding.inFile ?? ''}:${finding.place ?? ''}:${finding.file ?? ''}`

/**
 * Lists findings by level, the highest first, and in the given order otherwise. Alike ones are one from three on, in a
 * file from two on. Also lists the checks that could not run.
 */
export function FindingList(props: {
  findings: readonly ListedFinding[]
  unavailable: readonly CheckId[]
  language: Language
  onProvision(id: string): void
  /** Shows where a finding is in the page; undefined where it is in none. */
  onShow?: ((finding: ListedFinding) => void) | undefined
}): JSX.Element {
  const messages = translate(popupMessages, props.language)
  const groups = groupListedFindings(props.findings)
  const getKey = (group: (typeof groups)[number]) =>
    isGroup(group)
      ? `${group.key}:${group.findings[0].inFile ?? ''}:${group.findings[0].file ?? ''}`
      : getFindingKey(group.findings[0])
  const distinct = [...new Map(groups.map((group) => [getKey(group), group])).entries()]
  const more = distinct.length - MAX_LISTED
  return (
    <>
      {props.findings.length > 0 && (
        <ul class="list">
          {distinct.slice(0, MAX_LISTED).map(([key, group]) => {
            const { language, onProvision, onShow } = props
            return isGroup(group) ? (
              <FindingListGroup key={key} findings={group.findings} {...{ language, onProvision, onShow }} />
            ) : (
              <FindingListItem key={key} finding={group.findings[0]} {...{ language, onProvision, onShow }} />
            )
          })}
        </ul>
      )}
      {more > 0 && <p class="meta muted">{messages.more(more)}</p>}
      {props.unavailable.length > 0 && (
        <p class="meta muted">
          {messages.unavailable(props.unavailable.map((id) => CHECK_MESSAGES[id][props.language].title).join(', '))}
        </p>
      )}
    </>
  )
}
