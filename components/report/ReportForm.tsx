import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
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
import { OtherChannels } from './OtherChannels.tsx'
import { ProvisionLink } from './ProvisionLink.tsx'
import { ReporterFields } from './ReporterFields.tsx'
import type { ReporterMemory } from './reporter-memory.ts'
import { UrgencyField } from './UrgencyField.tsx'

// It brings the library: a page that lists reports has no use for that.
const ProvisionsField = lazy(async () => (await import('./ProvisionsField.tsx')).ProvisionsField)

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
  const messages = translate(reportMessages, language)
  const quoted = useRef<HTMLDivElement>(null)
  const set = (part: Partial<Form>) => onChange({ ...form, ...part })
  return (
    <div class="stack">
      <p class="meta muted">
        {messages.notOpinion} <ProvisionLink id={FALSE_REPORT_PROVISION} {...{ language, onProvision }} />.
      </p>
      <OtherChannels site={post.site} category={form.category} {...{ language, onProvision }} />
      <CapturedQuote post={post} evidence={form.evidence} language={language} words={quoted} />
      <MaskedNumbers
        post={post}
        comments={form.comments}
        shown={form.shown}
        language={language}
        onChange={(shown) => set({ shown })}
      />
      <ChipSet
        title={messages.signs(post.kind)}
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
        title={messages.measuresTitle}
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
      <label class="note">
        <span class="label-line">
          {messages.note.title}
          <span class="meta">{messages.note.hint}</span>
        </span>
        <textarea
          class="area"
          spellcheck={false}
          autocomplete="off"
          rows={3}
          maxLength={MAX_NOTE_LENGTH}
          placeholder={messages.note.placeholder}
          value={form.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
      {post.author !== null && (
        <Checkbox on={form.withAuthor} onChange={(withAuthor) => set({ withAuthor })}>
          {messages.withAuthor}
          <span class="meta muted line">{messages.authorName(post.author)}</span>
        </Checkbox>
      )}
      <EngagementField {...{ post, form, tab, language, onChange }} />
      <ReporterFields reporter={form.reporter} {...{ memory, language }} onChange={(reporter) => set({ reporter })} />
    </div>
  )
}
