import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import { shownDate } from '../../../utils/library/dates.ts'
import { cite } from '../../../utils/library/format-citation.ts'
import { documentOfNumber } from '../../../utils/library/imports/parser/facts.ts'
import type { ImportedText, TextFacts } from '../../../utils/library/imports/parser/imported-text.ts'
import { keepText, textHeads } from '../../../utils/library/imports/texts.ts'
import type { TextHead } from '../../../utils/library/imports/texts-db.ts'
import { MOST_SEARCHED } from '../../../utils/library/search/entries.ts'
import { officialHost } from '../../../utils/library/share/official-page.ts'
import { useLibrary } from '../../hooks/use-library.ts'
import { Rich } from '../../ui/HighlightedText.tsx'
import { FactsForm } from './FactsForm.tsx'
import { FaultList } from './FaultList.tsx'
import { Outline } from './Outline.tsx'
import { nameOfOrigin, titleOfText } from './title-of-text.ts'
import type { ImportDraft, ImportInUse } from './use-import.ts'

/** A text before it is kept: what it says about itself, its structure, what scanning may have got wrong. */
export function ImportReview(props: {
  draft: ImportDraft
  bringing: ImportInUse
  language: Language
  onKept(id: string): void
}): JSX.Element {
  const { draft, bringing, language } = props
  const words = say(importWords, language)
  const { review } = words
  const library = useLibrary()
  const { parsed, origin } = draft
  const [edits, setEdits] = useState(draft.edits)
  const told: TextFacts = { ...parsed.facts, title: parsed.facts.title ?? origin.name }
  const facts: TextFacts = { ...told, ...edits.facts }
  const own = edits.own ?? isAgencyRule(parsed.facts)
  const [problem, setProblem] = useState<string>()
  const [texts, setTexts] = useState<readonly TextHead[]>([])
  const title = useRef<HTMLHeadingElement>(null)
  // A second click while the first still writes would keep a second copy.
  const saving = useRef(false)
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    title.current?.focus()
    void textHeads().then(setTexts)
  }, [])
  const number = facts.number?.trim() || null
  const same = number === null ? undefined : texts.find((text) => text.facts.number === number)
  const document = number === null ? null : documentOfNumber(number, facts.issued)
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
      await keepText(text)
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
          {words.notes[note]}
        </p>
      ))}
      <h4>{review.facts}</h4>
      <FactsForm
        {...{ facts, own, language, nameField }}
        onFacts={(next) => setEdits({ ...edits, facts: changedIn(next, told) })}
        onOwn={(next) => setEdits({ ...edits, own: next })}
      />
      {document !== null && (
        <p class="banner">
          <span>
            <Rich text={review.packed(cite(library, document, language))} />
          </span>
        </p>
      )}
      {document !== null && origin.url !== null && officialHost(origin.url) === undefined && (
        <p class="banner warn">{review.notOfficial(nameOfOrigin({ origin }, language))}</p>
      )}
      <h4>{review.structure}</h4>
      <Outline parts={parsed.parts} language={language} />
      {parsed.parts.length === 0 && draft.text.length > MOST_SEARCHED && <p class="banner">{review.searchedPart}</p>}
      <FaultList draft={{ ...draft, edits }} language={language} onAgain={bringing.again} />
      {same && (
        <p class="banner warn">
          <span>{review.same(titleOfText(same, language), shownDate(same.imported.slice(0, 10)))}</span>
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
function changedIn(facts: TextFacts, told: TextFacts): Partial<TextFacts> {
  const names = Object.keys(facts) as (keyof TextFacts)[]
  return Object.fromEntries(names.filter((name) => facts[name] !== told[name]).map((name) => [name, facts[name]]))
}

/** Rules that an agency gives itself are called so; the user decides. */
function isAgencyRule({ kind }: TextFacts): boolean {
  return /^(?:nội quy|quy chế|quy tắc|quy ước)$/iu.test(kind ?? '')
}
