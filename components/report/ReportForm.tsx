import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import {
  CATEGORY_IDS,
  DEFAULT_URGENCY,
  FALSE_REPORT_PROVISION,
  MEASURE_IDS,
} from '../../utils/report/model/categories.ts'
import type { ReportForm as Form } from '../../utils/report/model/outbox-item.ts'
import { MAX_NOTE } from '../../utils/report/model/report.ts'
import { Tick } from '../ui/Checkbox.tsx'
import { ChipSet } from '../ui/ChipSet.tsx'
import { lazily } from '../ui/lazy.tsx'
import { AroundField } from './AroundField.tsx'
import { CapturedQuote } from './CapturedQuote.tsx'
import { Citation } from './Citation.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { MaskedNumbers } from './MaskedNumbers.tsx'
import { OtherWays } from './OtherWays.tsx'
import { ReporterFields } from './ReporterFields.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { UrgencyField } from './UrgencyField.tsx'

// It brings the library: a page that lists reports has no use for that.
const ProvisionsField = lazily(async () => (await import('./ProvisionsField.tsx')).ProvisionsField)

interface ReportFormProps {
  post: CapturedPost
  form: Form
  language: Language
  /** Its evidence picture, or how to take one. */
  picture: JSX.Element
  /** The tab the post is on, when the form lies over it; undefined where it does not. */
  tab: number | undefined
  memory: ReporterMemory
  onChange(form: Form): void
  /** Opens a provision of the library. */
  onProvision(id: string): void
}

/** The form of one report, under the reminder that an opinion is none of its business. */
export function ReportForm(props: ReportFormProps): JSX.Element {
  const { post, form, language, picture, tab, memory, onChange, onProvision } = props
  const words = say(reportWords, language)
  const quoted = useRef<HTMLDivElement>(null)
  const set = (part: Partial<Form>) => onChange({ ...form, ...part })
  return (
    <div class="stack">
      <p class="meta muted">
        {words.notOpinion} <Citation id={FALSE_REPORT_PROVISION} {...{ language, onProvision }} />.
      </p>
      <OtherWays site={post.site} category={form.category} {...{ language, onProvision }} />
      <CapturedQuote post={post} evidence={form.evidence} language={language} words={quoted} />
      <MaskedNumbers
        post={post}
        comments={form.comments}
        shown={form.shown}
        language={language}
        onChange={(shown) => set({ shown })}
      />
      <ChipSet
        title={words.signs(post.kind)}
        kind="radio"
        name="category"
        options={CATEGORY_IDS.map((id) => ({ id, label: words.categories[id] }))}
        chosen={form.category ? [form.category] : []}
        onChange={([category]) => category && set({ category })}
      />
      <EvidenceField
        post={post}
        phrases={form.evidence}
        language={language}
        words={quoted}
        onChange={(evidence) => set({ evidence })}
      />
      {picture}
      <ProvisionsField
        category={form.category}
        chosen={form.provisions ?? []}
        {...{ language, onProvision }}
        onChange={(provisions) => set({ provisions })}
      />
      <ChipSet
        title={words.measuresTitle}
        kind="checkbox"
        name="measures"
        options={MEASURE_IDS.map((id) => ({ id, label: words.measures[id] }))}
        chosen={form.measures}
        onChange={(measures) => set({ measures })}
      />
      <UrgencyField
        urgency={form.urgency ?? DEFAULT_URGENCY}
        language={language}
        onChange={(urgency) => set({ urgency })}
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
      <ReporterFields reporter={form.reporter} {...{ memory, language }} onChange={(reporter) => set({ reporter })} />
    </div>
  )
}
