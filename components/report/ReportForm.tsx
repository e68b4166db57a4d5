import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { ReportFormValues as Form } from '../../utils/report/model/outbox-item.ts'
import {
  CATEGORY_IDS,
  DEFAULT_URGENCY,
  FALSE_REPORT_PROVISION,
  MEASURE_IDS,
} from '../../utils/report/model/report-categories.ts'
import { MAX_NOTE_LENGTH } from '../../utils/report/model/report-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ChipSet } from '../ui/ChipSet.tsx'
import { lazy } from '../ui/lazy.tsx'
import { CapturedQuote } from './CapturedQuote.tsx'
import { EngagementField } from './EngagementField.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { MaskedNumbers } from './MaskedNumbers.tsx'
import { ProvisionLink } from './ProvisionLink.tsx'
import { ReporterFields } from './ReporterFields.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { UrgencyField } from './UrgencyField.tsx'

// Loaded on demand: it brings the library, which the list of reports does not need.
const ProvisionsField = lazy(async () => (await import('./ProvisionsField.tsx')).ProvisionsField)

interface ReportFormProps {
  post: CapturedPost
  form: Form
  language: Language
  /** The evidence picture, or how to take one. */
  picture: JSX.Element
  /** Tab of the post; undefined while it is looked up, null when it is not known. */
  tab: number | null | undefined
  memory: ReporterMemory
  onChange(form: Form): void
  /** Opens a provision in the library. */
  onProvision(id: string): void
}

/** The form of one report, below a reminder that a different opinion is not a reason to report. */
export function ReportForm(props: ReportFormProps): JSX.Element {
  const { post, form, language, picture, tab, memory, onChange, onProvision } = props
  const messages = translate(reportMessages, language)
  const formMessages = translate(reportFormMessages, language)
  const quoted = useRef<HTMLDivElement>(null)
  const set = (part: Partial<Form>) => onChange({ ...form, ...part })
  return (
    <div class="stack">
      <p class="meta muted">
        {formMessages.notOpinion} <ProvisionLink id={FALSE_REPORT_PROVISION} {...{ language, onProvision }} />.
      </p>
      <CapturedQuote post={post} evidence={form.evidence} language={language} quoteRef={quoted} />
      <MaskedNumbers
        post={post}
        comments={form.comments}
        shown={form.shown}
        language={language}
        onChange={(shown) => set({ shown })}
      />
      <ChipSet
        title={formMessages.signs(post.kind)}
        kind="radio"
        name="category"
        options={CATEGORY_IDS.map((id) => ({ id, label: messages.categories[id] }))}
        chosen={form.category ? [form.category] : []}
        onChange={([category]) => category && set({ category })}
      />
      <EvidenceField
        post={post}
        phrases={form.evidence}
        language={language}
        quoteRef={quoted}
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
        title={formMessages.measuresTitle}
        kind="checkbox"
        name="measures"
        options={MEASURE_IDS.map((id) => ({ id, label: messages.measures[id] }))}
        chosen={form.measures}
        onChange={(measures) => set({ measures })}
      />
      <UrgencyField
        urgency={form.urgency ?? DEFAULT_URGENCY}
        language={language}
        onChange={(urgency) => set({ urgency })}
      />
      <NoteField note={form.note} language={language} onChange={(note) => set({ note })} />
      {post.author !== null && (
        <Checkbox on={form.withAuthor} onChange={(withAuthor) => set({ withAuthor })}>
          {formMessages.withAuthor(post.kind)}
          <span class="meta muted line">{formMessages.authorName(post.author)}</span>
        </Checkbox>
      )}
      <EngagementField {...{ post, form, tab, language, onChange }} />
      <ReporterFields reporter={form.reporter} {...{ memory, language }} onChange={(reporter) => set({ reporter })} />
    </div>
  )
}

/** The reporter's own words about the post, which are optional. */
function NoteField(props: { note: string; language: Language; onChange(note: string): void }): JSX.Element {
  const messages = translate(reportFormMessages, props.language).note
  return (
    <label class="note">
      <span class="label-line">
        {messages.title}
        <span class="meta">{messages.hint}</span>
      </span>
      <textarea
        class="area"
        spellcheck={false}
        autocomplete="off"
        rows={3}
        maxLength={MAX_NOTE_LENGTH}
        placeholder={messages.placeholder}
        value={props.note}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  )
}
