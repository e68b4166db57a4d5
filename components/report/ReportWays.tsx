import type { JSX } from 'preact'
import type { Language } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { OtherChannels } from './OtherChannels.tsx'
import { WhereItGoes } from './WhereItGoes.tsx'

interface ReportWaysProps {
  site: CapturedPost['site']
  form: ReportFormValues
  hasRecipient: boolean
  language: Language
  /** Whether the other channels are unfolded at first. */
  open: boolean
  onForm(form: ReportFormValues): void
  onProvision(id: string): void
  onSettings(): void
}

/** Where a report can go: the ways that need no recipient, while there is none, and the other channels. */
export function ReportWays(props: ReportWaysProps): JSX.Element {
  const { form, language } = props
  return (
    <div class="report-ways">
      {!props.hasRecipient && (
        <WhereItGoes
          way={form.way ?? 'email'}
          language={language}
          onWay={(way) => props.onForm({ ...form, way })}
          onAddRecipient={props.onSettings}
        />
      )}
      <OtherChannels
        site={props.site}
        category={form.category}
        language={language}
        open={props.open}
        onProvision={props.onProvision}
      />
    </div>
  )
}
