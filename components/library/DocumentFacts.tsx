import type { ComponentChildren, JSX } from 'preact'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { computeFineAmounts } from '../../utils/library/fine-amounts.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { getSuccessorBodies, ISSUERS } from '../../utils/library/issuers.ts'
import type { Fine } from '../../utils/library/provision.ts'
import { findTransitionRules } from '../../utils/library/transition-rules.ts'
import { EntryLink } from './EntryLink.tsx'

/** A row of a list of facts: its name and what it is. */
export function FactRow({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Who issued a document and when, since when it holds, against what it was checked, and what to bear in mind. */
export function DocumentFacts({ document, language }: { document: LegalDocument; language: Language }): JSX.Element {
  const messages = translate(libraryMessages, language)
  const { issued, inForceFrom, inForceTo, checked, source, verification, standing } = document
  const checkedOn = messages.checkedOn(formatDate(checked), messages.source[source.kind])
  const force = [
    inForceFrom && messages.from(formatDate(inForceFrom)),
    inForceTo && messages.until(formatDate(inForceTo)),
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

/** "Bộ …", and behind it who does its work today where it merged: "(nay là …)". */
function formatIssuer({ issuer: id, issuerName }: LegalDocument, language: Language): string {
  const name = issuerName?.[language] ?? ISSUERS[id][language]
  const now = getSuccessorBodies(id).map(({ issuer, part }) => {
    const body = ISSUERS[issuer][language]
    return part ? `${body} (${part[language]})` : body
  })
  return now.length === 0 ? name : `${name}, ${translate(libraryMessages, language).bodyNow(now)}`
}

/** Which law earlier acts fall under, where a rule says so; nothing elsewhere. `id`: of the provision or document shown. */
export function TransitionFacts(props: { id: string; language: Language; onOpen(id: string): void }): JSX.Element {
  const { id, language, onOpen } = props
  const messages = translate(libraryMessages, language)
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

/** Amounts of fines, each for persons and organisations, and whose amount the text prints. */
export function FineAmounts({ fines, language }: { fines: readonly Fine[]; language: Language }): JSX.Element {
  const messages = translate(libraryMessages, language)
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

/** Links to other provisions, one a line. */
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
