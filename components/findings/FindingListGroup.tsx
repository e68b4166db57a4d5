import type { JSX } from 'preact'
import { countFoundInFile } from '../../utils/i18n/compose/found-in-file-messages.ts'
import { formatPlaces, groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { describeListed, FindingListFrame, type ListedFinding } from './FindingListItem.tsx'

/** Maximum number of phrases of an unfolded group. */
const MAX_PHRASES = 100

/** The longest phrase in a group, in UTF-16 units. */
const MAX_PHRASE = 40

/** How many phrases and places of a group in a file are always shown; of one in a draft, which is in sight, one. */
const MAX_FIRST = 3

/** Alike findings in a list: how many places, the first of them, and on request each one. */
export function FindingListGroup(props: {
  findings: readonly [ListedFinding, ...ListedFinding[]]
  language: Language
  onProvision(id: string): void
  /** Shows where the first of them is in the page; undefined where they are in none. */
  onShow?: ((finding: ListedFinding) => void) | undefined
}): JSX.Element {
  const { findings, language } = props
  const [first] = findings
  const { check, message, inFile } = first
  const count = inFile ? countFoundInFile : formatPlaces
  const messages = translate(groupMessages, language)
  const phrases = [...new Map(findings.map((finding) => [finding.phrase, finding])).values()].slice(
    0,
    inFile ? MAX_FIRST : 1,
  )
  const places = [...new Set(findings.map(({ place }) => place))].filter(Boolean)
  const others = inFile
    ? findings.filter(({ phrase }) => !phrases.some((each) => each.phrase === phrase)).length
    : findings.length - 1
  const draw = (finding: ListedFinding) => (
    <span class={finding.level}>{truncatePhrase(finding.phrase, MAX_PHRASE)}</span>
  )
  return (
    <FindingListFrame {...props} finding={first} message={describeListed(first, findings.length, language)}>
      <p class="strong">{count(check, message, findings.length, language)}</p>
      {findings.find(({ picture }) => picture)?.picture}
      <details class="alike">
        <summary>
          <span class="phrase">
            {phrases.map((finding, index) => (
              <>
                {index > 0 && ', '}
                {draw(finding)}
              </>
            ))}
          </span>{' '}
          {others > 0 && messages.others(others)}
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
      {inFile && places.length > 0 && (
        <p class="meta muted">
          {places.slice(0, MAX_FIRST).join(', ')}
          {places.length > MAX_FIRST && ', …'}
        </p>
      )}
    </FindingListFrame>
  )
}
