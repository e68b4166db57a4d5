import type { ComponentChildren, JSX } from 'preact'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { OWN_WORDS } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { formatBundledCitation } from '../../utils/library/citation-table.ts'
import type { Reminder } from '../../utils/settings/composer-choices.ts'
import { getExplanationEntry } from '../ui/explanation-entry.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { FindingCitation } from './FindingCitation.tsx'

/** Maximum number of rules of the user's own agency in one card. */
const MAX_AGENCY_RULES = 2

/** What the card of one finding and the card of several alike ones need. */
export interface FindingSheetProps {
  language: Language
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  /** Opens an entry of the library: a provision, a rule of the agency, or the explanation of the check. */
  onProvision(id: string): void
}

/**
 * The frame of a card: level, check, a link to the explanation of the check, the given phrase and message, one citation
 * and the agency's own rules. The children are its buttons.
 */
export function FindingSheet(
  props: FindingSheetProps & {
    finding: Pick<TrackedFinding, 'check' | 'level' | 'message' | 'provisions'> & { note?: string | undefined }
    phrase: JSX.Element
    message: string | undefined
    /** Called with the element of the card when it is drawn first. */
    onElement?: ((element: HTMLElement) => void) | undefined
    children?: ComponentChildren
  },
): JSX.Element {
  const { finding, language } = props
  const title = getSourceMessages(finding.check)[language].title
  const { why } = translate(composeMessages, language)
  const provision = finding.provisions[0]
  // A list of words has no explanation in the library.
  const check = finding.check === OWN_WORDS ? undefined : finding.check
  return (
    <article class="finding" tabIndex={-1} ref={(element) => void (element && props.onElement?.(element))}>
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        <span class="grow">{title}</span>
        {check && (
          <button
            type="button"
            class="link"
            aria-label={`${why} ${title}`}
            onClick={() => props.onProvision(getExplanationEntry(check, finding.message))}
          >
            {why}
          </button>
        )}
      </p>
      {props.phrase}
      <p class="what">{props.message}</p>
      {finding.note && <p class="what">{toBidiSafeLine(finding.note)}</p>}
      {provision && (
        <FindingCitation
          words={formatBundledCitation(provision, language, { capital: true })}
          onOpen={() => props.onProvision(provision)}
        />
      )}
      {props.reminders
        .filter(({ check }) => check === finding.check)
        .slice(0, MAX_AGENCY_RULES)
        .map(({ entry, cite }) => (
          <FindingCitation key={entry} own words={cite} onOpen={() => props.onProvision(entry)} />
        ))}
      {props.children}
    </article>
  )
}
