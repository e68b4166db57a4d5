import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { citationOf } from '../../utils/library/citations.ts'
import {
  CATEGORY_IDS,
  CATEGORY_PROVISIONS,
  FALSE_REPORT_PROVISION,
  MEASURE_IDS,
} from '../../utils/report/categories.ts'
import type { ReportForm as Form } from '../../utils/report/item.ts'
import type { CapturedPost } from '../../utils/report/post.ts'
import { MAX_NOTE } from '../../utils/report/report.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { reportWords } from '../../utils/words/report.ts'
import { Tick } from '../ui/Tick.tsx'
import { AroundField } from './AroundField.tsx'
import { CapturedQuote } from './CapturedQuote.tsx'
import { ChipSet } from './ChipSet.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { MaskedNumbers } from './MaskedNumbers.tsx'

interface ReportFormProps {
  post: CapturedPost
  form: Form
  language: Language
  /** Its evidence picture, or how to take one. */
  picture: JSX.Element
  /** The tab the post is on, when the form lies over it; undefined where it does not. */
  tab: number | undefined
  onChange(form: Form): void
  /** Opens a provision of the library. */
  onProvision(id: string): void
}

/** The form of one report, under the reminder that an opinion is none of its business. */
export function ReportForm({
  post,
  form,
  language,
  picture,
  tab,
  onChange,
  onProvision,
}: ReportFormProps): JSX.Element {
  const words = say(reportWords, language)
  const quoted = useRef<HTMLDivElement>(null)
  const set = (part: Partial<Form>) => onChange({ ...form, ...part })
  return (
    <div class="stack">
      <p class="meta muted">
        {words.notOpinion} <Citation id={FALSE_REPORT_PROVISION} {...{ language, onProvision }} />.
      </p>
      <CapturedQuote post={post} evidence={form.evidence} language={language} words={quoted} />
      <MaskedNumbers
        post={post}
        comments={form.comments}
        shown={form.shown}
        language={language}
        onChange={(shown) => set({ shown })}
      />
      <div>
        <ChipSet
          title={words.signs(post.kind)}
          kind="radio"
          name="category"
          options={CATEGORY_IDS.map((id) => ({ id, label: words.categories[id] }))}
          chosen={form.category ? [form.category] : []}
          onChange={([category]) => category && set({ category })}
        />
        {form.category && (
          <p class="meta muted basis">
            {words.basis} <Citation id={CATEGORY_PROVISIONS[form.category][0]!} {...{ language, onProvision }} />
          </p>
        )}
      </div>
      <EvidenceField
        post={post}
        phrases={form.evidence}
        language={language}
        words={quoted}
        onChange={(evidence) => set({ evidence })}
      />
      {picture}
      <ChipSet
        title={words.measuresTitle}
        kind="checkbox"
        name="measures"
        options={MEASURE_IDS.map((id) => ({ id, label: words.measures[id] }))}
        chosen={form.measures}
        onChange={(measures) => set({ measures })}
      />
      <label class="note">
        <span class="label-line">
          {words.note.title}
          <span class="meta">{words.note.hint}</span>
        </span>
        <textarea
          class="area"
          spellcheck={false}
          autocomplete="off"
          rows={3}
          maxLength={MAX_NOTE}
          placeholder={words.note.placeholder}
          value={form.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
      {post.author !== null && (
        <Tick on={form.withAuthor} onChange={(withAuthor) => set({ withAuthor })}>
          {words.withAuthor}
          <span class="meta muted line">{words.authorName(post.author)}</span>
        </Tick>
      )}
      <AroundField {...{ post, form, tab, language, onChange }} />
    </div>
  )
}

/** A link and not a button, so that it breaks across lines with the sentence it stands in; the number itself never breaks. */
function Citation(props: { id: string; language: Language; onProvision(id: string): void }): JSX.Element {
  const citation = citationOf(props.id, props.language, { short: true })
  const number = citation.lastIndexOf(' ') + 1
  return (
    <a
      href={`/library.html#${props.id}`}
      onClick={(event) => {
        event.preventDefault()
        props.onProvision(props.id)
      }}
    >
      {citation.slice(0, number)}
      <span class="nowrap">{citation.slice(number)}</span>
    </a>
  )
}
