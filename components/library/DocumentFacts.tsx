import type { ComponentChildren, JSX } from 'preact'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { computeFineAmounts } from '../../utils/library/fine-amounts.ts'
import { getDocumentStatus, type LegalDocument } from '../../utils/library/index.ts'
import { formatDate, toIsoDate } from '../../utils/library/iso-dates.ts'
import { getSuccessorBodies, ISSUERS } from '../../utils/library/issuers.ts'
import type { Fine } from '../../utils/library/provision.ts'
import { findCurrentSuccessors } from '../../utils/library/succession.ts'
import { findTransitionRules } from '../../utils/library/transition-rules.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EntryLink } from './EntryLink.tsx'

/** A row of a list of facts: a name and a value. */
export function FactRow({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The facts of a document: issuer and date, first and last day in force, how it was checked, and its caveat. */
export function DocumentFacts({ document, language }: { document: LegalDocument; language: Language }): JSX.Element {
  const messages = translate(libraryEntryMessages, language)
  const statusMessages = translate(libraryStatusMessages, language)
  const { issued, inForceFrom, inForceTo, checked, source, verification, standing } = document
  const checkedOn = messages.checkedOn(formatDate(checked), messages.source[source.kind])
  const force = [
    inForceFrom && statusMessages.from(formatDate(inForceFrom)),
    inForceTo && statusMessages.until(formatDate(inForceTo)),
  ]
  return (
    <>
      <FactRow name={messages.facts.issued}>
        {issued ? formatDate(issued) : messages.notKnown}, {formatIssuer(document, language)}
      </FactRow>
      <FactRow name={messages.facts.force}>{force.filter(Boolean).join(', ') || messages.notKnown}</FactRow>
      {document.amendedByNumbers.length > 0 && (
        <FactRow name={messages.facts.amendedBy}>{document.amendedByNumbers.join(', ')}</FactRow>
      )}
      <FactRow name={messages.facts.checked}>
        {verification === 'one-source' ? `${checkedOn}, ${messages.oneSource}` : checkedOn}
        {standing === 'no-successor-seen' && (
          <>
            <br />
            {messages.noSuccessor(formatDate(checked))}
          </>
        )}
      </FactRow>
      {document.note && <FactRow name={messages.facts.note}>{document.note[language]}</FactRow>}
    </>
  )
}

/** For a text that was in force on a past day and has ended since: what covers the matter today. */
export function SuccessorToday(props: {
  /** The id of the provision or document shown. */
  id: string
  document: LegalDocument
  day: string
  language: Language
  onOpen(id: string): void
}): JSX.Element | null {
  const { id, document, day, language, onOpen } = props
  const library = useLibrary()
  const hasEnded = (on: string) => ['replaced', 'expired'].includes(getDocumentStatus(document, on, library))
  const current = findCurrentSuccessors(id, library)
  if (hasEnded(day) || !hasEnded(toIsoDate(new Date())) || current.length === 0) return null
  return (
    <FactRow name={translate(libraryEntryMessages, language).facts.today}>
      <EntryLinks ids={current} language={language} onOpen={onOpen} />
    </FactRow>
  )
}

/** Formats the issuer, followed by the bodies that do its work today if it merged: "Bộ …, nay là …". */
function formatIssuer({ issuer: id, issuerName }: LegalDocument, language: Language): string {
  const name = issuerName?.[language] ?? ISSUERS[id][language]
  const now = getSuccessorBodies(id).map(({ issuer, part }) => {
    const body = ISSUERS[issuer][language]
    return part ? `${body} (${part[language]})` : body
  })
  return now.length === 0 ? name : `${name}, ${translate(libraryEntryMessages, language).bodyNow(now)}`
}

/**
 * The rules on which law earlier acts fall under. Empty if no rule is about the document.
 * @param props.id id of the provision or document shown
 */
export function TransitionFacts(props: { id: string; language: Language; onOpen(id: string): void }): JSX.Element {
  const { id, language, onOpen } = props
  const messages = translate(libraryEntryMessages, language)
  return (
    <>
      {findTransitionRules(id)
        .filter(({ rule }) => rule !== id)
        .map(({ rule, from, milderCounts }) => (
          <FactRow key={rule} name={messages.facts.earlierActs}>
            {messages.earlierActs(formatDate(from), milderCounts)} (
            <EntryLink id={rule} language={language} onOpen={onOpen} />)
          </FactRow>
        ))}
    </>
  )
}

/** The amounts of fines, each for persons and for organisations, and whose amount the text prints. */
export function FineAmounts({ fines, language }: { fines: readonly Fine[]; language: Language }): JSX.Element {
  const messages = translate(libraryEntryMessages, language)
  const whose = fines[0]?.printedFor
  return (
    <>
      {fines.map((fine) => {
        const amounts = computeFineAmounts(fine)
        const { person, organisation } = amounts ?? {}
        return (
          <p key={`${fine.from}-${fine.to}`}>
            {person && organisation
              ? messages.fine(
                  messages.amount(person.from, person.to),
                  messages.amount(organisation.from, organisation.to),
                )
              : messages.fineUnstated(messages.amount(fine.from, fine.to))}
          </p>
        )
      })}
      {whose && whose !== 'unstated' && <p class="muted">{messages.printedFor[whose]}</p>}
    </>
  )
}

/** Links to provisions or documents, one a line. */
export function EntryLinks(props: {
  ids: readonly string[]
  language: Language
  onOpen(id: string): void
}): JSX.Element {
  return (
    <ul>
      {props.ids.map((id) => (
        <li key={id}>
          <EntryLink id={id} language={props.language} onOpen={props.onOpen} />
        </li>
      ))}
    </ul>
  )
}
