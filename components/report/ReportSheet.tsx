import type { ComponentChildren, JSX } from 'preact'
import { receivedReportMessages } from '../../utils/i18n/report/received-report-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type ReportOmissions, reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeJson } from '../../utils/lib/bidi-safe.ts'
import { toBidiSafeReport } from '../../utils/report/export/bidi-safe-report.ts'
import { removeSiteName } from '../../utils/report/export/page-title.ts'
import { formatReportJson } from '../../utils/report/export/report-file.ts'
import { formatProvisionLine } from '../../utils/report/export/report-text.ts'
import { findAuthorNamePlaces } from '../../utils/report/masking/author-name.ts'
import { countMaskedNumbers } from '../../utils/report/model/count-masked-numbers.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { PictureFacts } from '../evidence/PictureFacts.tsx'
import { PictureView } from '../evidence/PictureView.tsx'

/** Number of characters shown of a picture's data. */
const SHOWN_DATA_LENGTH = 32

interface ReportSheetProps {
  report: Report
  /** Author's name, when it is known but not part of the report. */
  leftOut?: string | null
  /** What is sent, or was received, including the envelope. */
  content: object
  /** Set for the recipient: what is sent and what is left out is of interest only to the sender. */
  received?: boolean
  language: Language
}

/** Shows all content of a report and, to its sender, what it leaves out; the raw data is folded below. */
export function ReportSheet(props: ReportSheetProps): JSX.Element {
  const { leftOut = null, content, received = false, language } = props
  const messages = translate(reportMessages, language)
  const page = translate(reportPreviewMessages, language)
  const report = toBidiSafeReport(props.report)
  const namePlaces = leftOut === null ? [] : findAuthorNamePlaces(props.report, leftOut)
  return (
    <>
      <dl class="sheet">
        <SheetRow name={page.sign}>{messages.categories[report.category]}</SheetRow>
        <PostRows report={report} language={language} />
        <ReporterRows report={report} language={language} />
        {report.picture && (
          <SheetRow name={page.picture}>
            <PictureView picture={report.picture} language={language} />
            <PictureFacts picture={report.picture} language={language} />
            {!received && <span class="line">{page.pictureShows}</span>}
          </SheetRow>
        )}
        {!received && (
          <SheetRow name={page.notSent}>
            <span class="muted">
              {page.left(findLeftOut(report, leftOut, namePlaces.length > 0), report.post.kind)}
            </span>
          </SheetRow>
        )}
        {!received && namePlaces.length > 0 && (
          <SheetRow name={page.stillSent}>{page.nameInside(report.post.kind, namePlaces)}</SheetRow>
        )}
      </dl>
      <details class="bytes">
        <summary class="meta muted">{received ? translate(receivedReportMessages, language).data : page.bytes}</summary>
        <pre class="meta">{toBidiSafeJson(formatReportJson(shortenPictureData(content, page.bytesOf)))}</pre>
      </details>
    </>
  )
}

/** Rows of what was captured: the post, its author, its reactions and comments. */
function PostRows({ report, language }: { report: Report; language: Language }): JSX.Element {
  const messages = translate(reportMessages, language)
  const page = translate(reportPreviewMessages, language)
  const { post } = report
  const title = removeSiteName(post.title, messages.site(post.site))
  return (
    <>
      <SheetRow name={page.post(post.kind)}>
        {messages.site(post.site)}
        <span class="muted line url">{post.permalink ?? messages.noAddress}</span>
        {title && <span class="muted line">{title}</span>}
      </SheetRow>
      <SheetRow name={page.time}>
        {post.shownTime && <span class="line">{messages.quote(post.shownTime)}</span>}
        <span class="muted line">
          {messages.text.fields.capturedAt} {messages.text.moment(post.capturedAt)}
        </span>
      </SheetRow>
      {report.author !== undefined && <SheetRow name={page.author(post.kind)}>{report.author}</SheetRow>}
      <SheetRow name={page.content}>
        <span class="said">{post.text ? messages.quote(post.text) : messages.emptyText}</span>
        {post.truncated && <span class="muted line meta">{messages.text.fields.truncated}</span>}
        {post.masked && (
          <span class="muted line meta">{messages.text.fields.masked(countMaskedNumbers(post.masked))}</span>
        )}
      </SheetRow>
      {post.pictureTexts && (
        <SheetRow name={messages.text.fields.pictures(post.kind)}>
          <span class="said">{post.pictureTexts.map(messages.quote).join(', ')}</span>
        </SheetRow>
      )}
      {post.shared !== null && (
        <SheetRow name={page.shared}>
          <span class="said">{messages.quote(post.shared)}</span>
        </SheetRow>
      )}
      {report.reactions !== undefined && <SheetRow name={messages.text.fields.reactions}>{report.reactions}</SheetRow>}
      {report.comments && (
        <SheetRow name={messages.text.fields.comments}>
          {report.comments.map((text) => (
            <span key={text} class="said line">
              {messages.quote(text)}
            </span>
          ))}
        </SheetRow>
      )}
    </>
  )
}

/** Rows of what the reporter states: evidence, measures, urgency, provisions, note and name. */
function ReporterRows({ report, language }: { report: Report; language: Language }): JSX.Element {
  const messages = translate(reportMessages, language)
  const page = translate(reportPreviewMessages, language)
  const { reporter } = report
  return (
    <>
      {report.evidence.length > 0 && (
        <SheetRow name={page.shows}>{report.evidence.map(messages.quote).join(', ')}</SheetRow>
      )}
      {report.measures.length > 0 && (
        <SheetRow name={page.measures}>{report.measures.map((id) => messages.measures[id]).join(', ')}</SheetRow>
      )}
      {report.urgency && (
        <SheetRow name={messages.text.fields.urgency}>{messages.text.urgencies[report.urgency]}</SheetRow>
      )}
      {report.provisions && (
        <SheetRow name={page.provisions}>
          {report.provisions.map((each) => (
            <span class="line" key={each.id}>
              {formatProvisionLine(each)}
            </span>
          ))}
        </SheetRow>
      )}
      {report.note && (
        <SheetRow name={page.note}>
          <span class="said">{report.note}</span>
        </SheetRow>
      )}
      {reporter && (
        <SheetRow name={page.reporter}>{[reporter.name, reporter.unit].filter(Boolean).join(', ')}</SheetRow>
      )}
    </>
  )
}

/**
 * Determines which optional parts the report leaves out.
 *
 * @param leftOut Author's name; null when it is not known, so that nobody can say where it is not.
 * @param nameRemains Whether the report has this name in another place, which another sentence says.
 */
function findLeftOut(
  { author, reactions, comments, picture, reporter }: Report,
  leftOut: string | null,
  nameRemains: boolean,
): ReportOmissions {
  return {
    author: author !== undefined || nameRemains ? false : leftOut === null ? 'field' : 'name',
    reactions: reactions === undefined,
    comments: comments === undefined,
    picture: !picture,
    name: !reporter?.name,
    unit: !reporter?.unit,
  }
}

/** Shortens the picture's data for display, in the sent content with or without an envelope. */
function shortenPictureData(content: object, rest: (length: number) => string): object {
  const cut = (name: string, value: unknown) =>
    name === 'bytes' && typeof value === 'string'
      ? `${value.slice(0, SHOWN_DATA_LENGTH)}… ${rest(value.length)}`
      : value
  return JSON.parse(JSON.stringify(content, cut)) as object
}

function SheetRow(props: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
