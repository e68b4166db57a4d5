import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { importReviewMessages } from '../../../utils/i18n/library/import-review-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { DocumentId } from '../../../utils/library/citation-table.ts'
import { formatCitation } from '../../../utils/library/format-citation.ts'
import { listImportedTextHeads, saveImportedText } from '../../../utils/library/imports/imported-texts.ts'
import type { ImportedTextHead } from '../../../utils/library/imports/imported-texts-db.ts'
import { isAgencyRule } from '../../../utils/library/imports/parser/agency-rule.ts'
import { findDocumentByNumber } from '../../../utils/library/imports/parser/extract-facts.ts'
import type { ImportedText, TextFacts, TextOrigin } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import { MAX_SEARCHED_LENGTH } from '../../../utils/library/search/search-entries.ts'
import { getOfficialHost } from '../../../utils/library/share/official-page.ts'
import { useLibrary } from '../../hooks/use-library.ts'
import { HighlightedText } from '../../ui/HighlightedText.tsx'
import { FactsForm } from './FactsForm.tsx'
import { OcrErrorList } from './OcrErrorList.tsx'
import { TextOutline } from './TextOutline.tsx'
import { getOriginName, getTextTitle } from './text-title.ts'
import type { ImportDraft, UseImportResult } from './use-import.ts'

/** The review of a text before it is saved: facts, structure, probable OCR errors. */
export function ImportReview(props: {
  draft: ImportDraft
  importing: UseImportResult
  language: Language
  onKept(id: string): void
}): JSX.Element {
  const { draft, importing, language } = props
  const { review } = translate(importReviewMessages, language)
  const { parsed, origin } = draft
  const [edits, setEdits] = useState(draft.edits)
  const extracted: TextFacts = { ...parsed.facts, title: parsed.facts.title ?? origin.name }
  const facts: TextFacts = { ...extracted, ...edits.facts }
  const own = edits.own ?? isAgencyRule(facts)
  const [problem, setProblem] = useState<string>()
  const [texts, setTexts] = useState<readonly ImportedTextHead[]>([])
  const title = useRef<HTMLHeadingElement>(null)
  // A second click during the first save would create a duplicate.
  const saving = useRef(false)
  const [wrongDates, setWrongDates] = useState(0)
  const nameField = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    title.current?.focus()
    void listImportedTextHeads().then(setTexts)
  }, [])
  const number = facts.number?.trim() || null
  const same = number === null ? undefined : texts.find((text) => text.facts.number === number)
  const document = number === null ? null : findDocumentByNumber(number, facts.issued)
  const save = async (id: string) => {
    if (!facts.title?.trim()) {
      setProblem(review.nameNeeded)
      nameField.current?.focus()
      return
    }
    if (wrongDates > 0) return setProblem(review.wrongDate)
    if (saving.current) return
    saving.current = true
    const savedFacts = { ...facts, number, title: facts.title.trim() }
    try {
      await saveImportedText(buildImportedText(id, draft, { facts: savedFacts, document, own }))
      props.onKept(id)
    } catch (error) {
      console.error('Trước khi đăng:', error)
      setProblem(review.full)
      saving.current = false
    }
  }
  return (
    <section class="import-review">
      <h3 ref={title} tabIndex={-1}>
        {review.title}
      </h3>
      <p role="status">{draft.corrected > 0 && review.mended(draft.corrected)}</p>
      <ExtractionNotes notes={draft.notes} language={language} />
      <h4>{review.facts}</h4>
      <FactsForm
        {...{ facts, own, language, nameField }}
        onFacts={(next) => setEdits({ ...edits, facts: findChangedFacts(next, extracted) })}
        onOwn={(next) => setEdits({ ...edits, own: next })}
        onWrongDates={setWrongDates}
      />
      {document !== null && <DocumentBanners {...{ document, origin, language }} />}
      <h4>{review.structure}</h4>
      <TextOutline parts={parsed.parts} language={language} />
      {parsed.parts.length === 0 && draft.text.length > MAX_SEARCHED_LENGTH && (
        <p class="banner">{review.searchedPart}</p>
      )}
      <OcrErrorList draft={{ ...draft, edits }} language={language} onReparse={importing.reparse} />
      {same && (
        <p class="banner warn">
          <span>{review.same(getTextTitle(same, language), formatDate(same.imported.slice(0, 10)))}</span>
        </p>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <SaveButtons {...{ same, language }} onSave={(id) => void save(id)} onCancel={importing.leave} />
    </section>
  )
}

function ExtractionNotes(props: { notes: ImportDraft['notes']; language: Language }): JSX.Element {
  const { notes } = translate(importReviewMessages, props.language)
  return (
    <>
      {props.notes.map((note) => (
        <p key={note} class="banner">
          {notes[note]}
        </p>
      ))}
    </>
  )
}

/** Announces a summary in the library, and warns about an unofficial source. */
function DocumentBanners(props: { document: DocumentId; origin: TextOrigin; language: Language }): JSX.Element {
  const { document, origin, language } = props
  const { review } = translate(importReviewMessages, language)
  const library = useLibrary()
  return (
    <>
      <p class="banner">
        <span>
          <HighlightedText text={review.packed(formatCitation(library, document, language))} />
        </span>
      </p>
      {origin.url !== null && getOfficialHost(origin.url) === undefined && (
        <p class="banner warn">{review.notOfficial(getOriginName({ origin }, language))}</p>
      )}
    </>
  )
}

function SaveButtons(props: {
  /** The saved text with the same number. */
  same: ImportedTextHead | undefined
  language: Language
  onSave(id: string): void
  onCancel(): void
}): JSX.Element {
  const { same, language } = props
  const { review } = translate(importReviewMessages, language)
  return (
    <div class="acts">
      {same ? (
        <>
          <button type="button" class="btn main" onClick={() => props.onSave(same.id)}>
            {review.replace}
          </button>
          <button type="button" class="btn line" onClick={() => props.onSave(createTextId())}>
            {review.keepBoth}
          </button>
        </>
      ) : (
        <button type="button" class="btn main" onClick={() => props.onSave(createTextId())}>
          {review.save}
        </button>
      )}
      <button type="button" class="btn plain" onClick={props.onCancel}>
        {review.cancel}
      </button>
    </div>
  )
}

function buildImportedText(
  id: string,
  { parsed, origin, text }: ImportDraft,
  head: Pick<ImportedText, 'facts' | 'document' | 'own'>,
): ImportedText {
  return {
    id,
    ...head,
    origin,
    imported: new Date().toISOString(),
    opening: parsed.problem === null ? parsed.opening : text,
    parts: parsed.parts,
    closing: parsed.closing,
  }
}

function createTextId(): string {
  return `nhap-${crypto.randomUUID()}`
}

/**
 * Returns the facts that differ from the extracted ones. Correcting OCR errors extracts facts again and must keep these
 * edits.
 */
function findChangedFacts(facts: TextFacts, extracted: TextFacts): Partial<TextFacts> {
  const names = Object.keys(facts) as (keyof TextFacts)[]
  return Object.fromEntries(names.filter((name) => facts[name] !== extracted[name]).map((name) => [name, facts[name]]))
}
