import type { ComponentChildren, JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'
import { amountsOf } from '../../utils/library/fines.ts'
import type { Document } from '../../utils/library/index.ts'
import { ISSUERS, successorsOf } from '../../utils/library/issuers.ts'
import type { Fine } from '../../utils/library/provision.ts'
import { transitionsOf } from '../../utils/library/transitions.ts'
import { EntryLink } from './EntryLink.tsx'

/** A row of a list of facts: its name and what it is. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Who issued a document and when, since when it holds, against what it was checked, and what to bear in mind. */
export function DocumentFacts({ document, language }: { document: Document; language: Language }): JSX.Element {
  const words = say(libraryWords, language)
  const { issued, inForceFrom, inForceTo, checked, source, verification, standing } = document
  const checkedOn = words.checkedOn(shownDate(checked), words.source[source.kind])
  const force = [inForceFrom && words.from(shownDate(inForceFrom)), inForceTo && words.until(shownDate(inForceTo))]
  return (
    <>
      <Fact name={words.facts.issued}>
        {issued ? shownDate(issued) : words.notKnown}, {issuerOf(document, language)}
      </Fact>
      <Fact name={words.facts.force}>{force.filter(Boolean).join(', ') || words.notKnown}</Fact>
      {document.amendedByNumbers.length > 0 && (
        <Fact name={words.facts.amendedBy}>{document.amendedByNumbers.join(', ')}</Fact>
      )}
      <Fact name={words.facts.checked}>
        {verification === 'one-source' ? `${checkedOn}, ${words.oneSource}` : checkedOn}
        {standing === 'no-successor-seen' && (
          <>
            <br />
            {words.noSuccessor(shownDate(checked))}
          </>
        )}
      </Fact>
      {document.note && <Fact name={words.facts.note}>{document.note[language]}</Fact>}
    </>
  )
}

/** "Bộ …", and behind it who does its work today where it merged: "(nay là …)". */
function issuerOf({ issuer: id, issuerName }: Document, language: Language): string {
  const name = issuerName?.[language] ?? ISSUERS[id][language]
  const now = successorsOf(id).map(({ issuer, part }) => {
    const body = ISSUERS[issuer][language]
    return part ? `${body} (${part[language]})` : body
  })
  return now.length === 0 ? name : `${name}, ${say(libraryWords, language).bodyNow(now)}`
}

/** Which law earlier acts fall under, where a rule says so; nothing elsewhere. `id`: of the provision or document shown. */
export function EarlierActs(props: { id: string; language: Language; onOpen(id: string): void }): JSX.Element {
  const { id, language, onOpen } = props
  const words = say(libraryWords, language)
  return (
    <>
      {transitionsOf(id)
        .filter(({ rule }) => rule !== id)
        .map(({ rule, from, milderCounts }) => (
          <Fact key={rule} name={words.facts.earlierActs}>
            {words.earlierActs(shownDate(from), milderCounts)} (
            <EntryLink id={rule} language={language} onOpen={onOpen} />)
          </Fact>
        ))}
    </>
  )
}

/** Amounts of fines, each for persons and organisations, and whose amount the text prints. */
export function Fines({ fines, language }: { fines: readonly Fine[]; language: Language }): JSX.Element {
  const words = say(libraryWords, language)
  const whose = fines[0]?.printedFor
  return (
    <>
      {fines.map((fine) => {
        const amounts = amountsOf(fine)
        const { person, organisation } = amounts ?? {}
        return (
          <p key={`${fine.from}-${fine.to}`}>
            {person && organisation
              ? words.fine(words.amount(person.from, person.to), words.amount(organisation.from, organisation.to))
              : words.fineUnstated(words.amount(fine.from, fine.to))}
          </p>
        )
      })}
      {whose && whose !== 'unstated' && <p class="muted">{words.printedFor[whose]}</p>}
    </>
  )
}

/** Links to other provisions, one a line. */
export function Links(props: { ids: readonly string[]; language: Language; onOpen(id: string): void }): JSX.Element {
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
