import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { formatCitation } from '../../../utils/library/format-citation.ts'
import { listImportedTextHeads, saveImportedText } from '../../../utils/library/imports/imported-texts.ts'
import type { ImportedTextHead } from '../../../utils/library/imports/imported-texts-db.ts'
import { findDocumentByNumber } from '../../../utils/library/imports/parser/extract-facts.ts'
import type { ImportedText, TextFacts } from '../../../utils/library/imports/parser/imported-text.ts'
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

/** A text before it is kept: what it says about itself, its structure, what scanning may have got wrong. */
export function ImportReview(props: {
  draft: ImportDraft
  bringing: UseImportResult
  language: Language
  onKept(id: string): void
}): JSX.Element {
  const { draft, bringing, language } = props
  const messages = translate(importMessages, language)
  const { review } = messages
  const library = useLibrary()
  const { parsed, origin } = draft
  const [edits, setEdits] = useState(draft.edits)
  const told: TextFacts = { ...parsed.facts, title: parsed.facts.title ?? origin.name }
  const facts: TextFacts = { ...told, ...edits.facts }
  const own = edits.own ?? isAgencyRule(parsed.facts)
  const [problem, setProblem] = useState<string>()
  const [texts, setTexts] = useState<readonly ImportedTextHead[]>([])
  const title = useRef<HTMLHeadingElement>(null)
  // A second click while the first still writes would keep a second copy.
  const saving = useRef(false)
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => {
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
    if (saving.current) return
    saving.current = true
    const text: ImportedText = {
      id,
      facts: { ...facts, number, title: facts.title.trim() },
      document,
      own,
      origin,
      imported: new Date().toISOString(),
      opening: parsed.problem === null ? parsed.opening : draft.text,
      parts: parsed.parts,
      closing: parsed.closing,
    }
    try {
      await saveImportedText(text)
      props.onKept(id)
    } catch (error) {
      console.error('Trước khi đăng:', error)
      setProblem(review.full)
      saving.current = false
    }
  }
  const fresh = () => `nhap-${crypto.randomUUID()}`
  return (
    <section class="import-review">
      <h3 ref={title} tabIndex={-1}>
        {review.title}
      </h3>
      <p role="status">{draft.mended > 0 && review.mended(draft.mended)}</p>
      {draft.notes.map((note) => (
        <p key={note} class="banner">
          {messages.notes[note]}
        </p>
      ))}
      <h4>{review.facts}</h4>
      <FactsForm
        {...{ facts, own, language, nameField }}
        onFacts={(next) => setEdits({ ...edits, facts: findChangedFacts(next, told) })}
        onOwn={(next) => setEdits({ ...edits, own: next })}
      />
      {document !== null && (
        <p class="banner">
          <span>
            <HighlightedText text={review.packed(formatCitation(library, document, language))} />
          </span>
        </p>
      )}
      {document !== null && origin.url !== null && getOfficialHost(origin.url) === undefined && (
        <p class="banner warn">{review.notOfficial(getOriginName({ origin }, language))}</p>
      )}
      <h4>{review.structure}</h4>
      <TextOutline parts={parsed.parts} language={language} />
      {parsed.parts.length === 0 && draft.text.length > MAX_SEARCHED_LENGTH && (
        <p class="banner">{review.searchedPart}</p>
      )}
      <OcrErrorList draft={{ ...draft, edits }} language={language} onAgain={bringing.again} />
      {same && (
        <p class="banner warn">
          <span>{review.same(getTextTitle(same, language), formatDate(same.imported.slice(0, 10)))}</span>
        </p>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="acts">
        {same ? (
          <>
            <button type="button" class="btn main" onClick={() => void save(same.id)}>
              {review.replace}
            </button>
            <button type="button" class="btn line" onClick={() => void save(fresh())}>
              {review.keepBoth}
            </button>
          </>
        ) : (
          <button type="button" class="btn main" onClick={() => void save(fresh())}>
            {review.save}
          </button>
        )}
        <button type="button" class="btn plain" onClick={bringing.leave}>
          {review.cancel}
        </button>
      </div>
    </section>
  )
}

/** The facts that are otherwise than the text itself tells: mending its letters must not undo them. */
function findChangedFacts(facts: TextFacts, told: TextFacts): Partial<TextFacts> {
  const names = Object.keys(facts) as (keyof TextFacts)[]
  return Object.fromEntries(names.filter((name) => facts[name] !== told[name]).map((name) => [name, facts[name]]))
}

/** Rules that an agency gives itself are called so; the user decides. */
function isAgencyRule({ kind }: TextFacts): boolean {
  return /^(?:nội quy|quy chế|quy tắc|quy ước)$/iu.test(kind ?? '')
}
