import type { JSX } from 'preact'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import { formatPlaces, groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingListFrame, type ListedFinding } from './FindingListItem.tsx'

/** Maximum number of phrases of an unfolded group. */
const MAX_PHRASES = 100

/** The longest phrase in a group, in UTF-16 units. */
const MAX_PHRASE = 40

/** Alike findings in a list: how many places, the first of them, and on request each one. */
export function FindingListGroup(props: {
  findings: readonly [ListedFinding, ...ListedFinding[]]
  language: Language
  onProvision(id: string): void
}): JSX.Element {
  const { findings, language } = props
  const [first] = findings
  const { check, message } = first
  const messages = translate(groupMessages, language)
  const draw = (finding: ListedFinding) => (
    <span class={finding.level}>{truncatePhrase(finding.phrase, MAX_PHRASE)}</span>
  )
  return (
    <FindingListFrame
      {...props}
      finding={first}
      message={messages.about[`${check}/${message}`] ?? getSourceMessages(check)[language].messages[message]}
    >
      <p class="strong">{formatPlaces(check, message, findings.length, language)}</p>
      <details class="alike">
        <summary>
          <span class="phrase">{draw(first)}</span> {messages.others(findings.length - 1)}
        </summary>
        <ul>
          {findings.slice(0, MAX_PHRASES).map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same phrase may come twice, and none has a state
            <li key={index} class="phrase">
              {draw(finding)}
              {finding.place && <span class="meta muted"> {finding.place}</span>}
            </li>
          ))}
        </ul>
      </details>
    </FindingListFrame>
  )
}
