import type { ComponentChildren, JSX } from 'preact'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import { type FindingGroup, findCommonFix } from '../../utils/compose/group-findings.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { getFixes } from '../../utils/draft.ts'
import { formatPlaces, groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingSheet, type FindingSheetProps } from './FindingSheet.tsx'

/** Maximum number of rows of an unfolded group: a long pasted list must not freeze the page. */
const MAX_ROWS = 100

/** The longest phrase in a row, in UTF-16 units. */
const MAX_PHRASE = 28

/** Alike findings: how many, an example, and on request each one in a row. The children are the buttons for all. */
export function GroupCard(
  props: FindingSheetProps & {
    group: FindingGroup
    /** Whether each one is listed. */
    open: boolean
    onFold(open: boolean): void
    /** The buttons of a row. */
    drawRow(finding: TrackedFinding): JSX.Element
    onElement?: ((element: HTMLElement) => void) | undefined
    children?: ComponentChildren
  },
): JSX.Element {
  const { group, language, open } = props
  const [first] = group.findings
  const messages = translate(groupMessages, language)
  const { check, message } = first
  return (
    <FindingSheet
      {...props}
      finding={first}
      phrase={
        <>
          <p class="group-title">
            <b class="grow">{formatPlaces(check, message, group.findings.length, language)}</b>
            <button
              type="button"
              class={open ? 'fold open' : 'fold'}
              aria-expanded={open}
              onClick={() => props.onFold(!open)}
            >
              {open ? messages.fold : messages.showEach}
              <Icon name="down" />
            </button>
          </p>
          {!open && <GroupExample {...props} />}
        </>
      }
      message={messages.about[`${check}/${message}`] ?? getSourceMessages(check)[language].messages[message]}
    >
      {props.children}
      {open && (
        <ul class="each">
          {group.findings.slice(0, MAX_ROWS).map((finding) => (
            <li key={finding.id}>
              <span class="phrase grow">
                <span class={finding.level}>{truncatePhrase(finding.phrase, MAX_PHRASE)}</span>
              </span>
              {props.drawRow(finding)}
            </li>
          ))}
        </ul>
      )}
    </FindingSheet>
  )
}

/** The first of the group with what a fix makes of it, or the first two; and how many others there are. */
function GroupExample({ group, language }: { group: FindingGroup } & Pick<FindingSheetProps, 'language'>): JSX.Element {
  const { findings } = group
  const [fix] = getFixes(findings[0])
  const isMasked = fix !== undefined && findCommonFix(findings) === 'mask'
  const shown = findings.slice(0, isMasked ? 1 : 2)
  const others = findings.length - shown.length
  return (
    <p class="phrase example">
      {shown.map((finding, index) => (
        <>
          {index > 0 && ', '}
          <span key={finding.id} class={finding.level}>
            {truncatePhrase(finding.phrase, MAX_PHRASE)}
          </span>
        </>
      ))}
      {isMasked && ` → ${truncatePhrase(fix.replacement, MAX_PHRASE)}`}
      {others > 0 && ` ${translate(groupMessages, language).others(others)}`}
    </p>
  )
}
