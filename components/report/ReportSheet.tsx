import type { ComponentChildren, JSX } from 'preact'
import { type LeftOut, reportWords } from '../../utils/i18n/report/report.ts'
import { receivedWords } from '../../utils/i18n/report/report-received.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { inertJson } from '../../utils/lib/bidi-safe.ts'
import { reportFileText } from '../../utils/report/export/file.ts'
import { inertReport } from '../../utils/report/export/inert-report.ts'
import { provisionLine } from '../../utils/report/export/plain-text.ts'
import { tellsName } from '../../utils/report/masking/author-name.ts'
import { maskedCount } from '../../utils/report/model/masked-count.ts'
import type { Report } from '../../utils/report/model/report.ts'
import { PictureFacts } from '../evidence/PictureFacts.tsx'
import { PictureView } from '../evidence/PictureView.tsx'

/** How many characters of a picture's data are shown. */
const SHOWN = 32

interface ReportSheetProps {
  report: Report
  /** The author's name, when it is known and left out. */
  leftOut?: string | null
  /** What is sent, or was received, envelope and all. */
  content: object
  /** Set where its reader is the one it was sent to: what goes and what stays is no question there. */
  received?: boolean
  language: Language
}

/** Everything a report holds, and to its sender what it leaves out; folded below, the very data. */
export function ReportSheet(props: ReportSheetProps): JSX.Element {
  const { leftOut = null, content, received = false, language } = props
  const words = say(reportWords, language)
  const page = words.previewPage
  const report = inertReport(props.report)
  const { post, reporter } = report
  const inside = leftOut !== null && tellsName(post, leftOut)
  return (
    <>
      <dl class="sheet">
        <Row name={page.sign}>{words.categories[report.category]}</Row>
        <Row name={page.post}>
          {words.place(post.site, post.kind)}
          <span class="muted line url">{post.permalink ?? words.noAddress}</span>
          {post.title && <span class="muted line">{post.title}</span>}
        </Row>
        <Row name={page.time}>
          {post.shownTime && <span class="line">{post.shownTime}</span>}
          <span class="muted line">
            {words.text.fields.capturedAt} {words.text.moment(post.capturedAt)}
          </span>
        </Row>
        {report.author !== undefined && <Row name={page.author}>{report.author}</Row>}
        <Row name={page.content}>
          <span class="said">{post.text ? words.quote(post.text) : words.emptyText}</span>
          {post.truncated && <span class="muted line meta">{words.text.fields.truncated}</span>}
          {post.masked && <span class="muted line meta">{words.text.fields.masked(maskedCount(post.masked))}</span>}
        </Row>
        {post.pictureTexts && (
          <Row name={words.text.fields.pictures}>
            <span class="said">{post.pictureTexts.map(words.quote).join(', ')}</span>
          </Row>
        )}
        {post.shared !== null && (
          <Row name={page.shared}>
            <span class="said">{words.quote(post.shared)}</span>
          </Row>
        )}
        {report.reactions !== undefined && <Row name={words.text.fields.reactions}>{report.reactions}</Row>}
        {report.comments && (
          <Row name={words.text.fields.comments}>
            {report.comments.map((text) => (
              <span key={text} class="said line">
                {words.quote(text)}
              </span>
            ))}
          </Row>
        )}
        {report.evidence.length > 0 && <Row name={page.shows}>{report.evidence.map(words.quote).join(', ')}</Row>}
        {report.measures.length > 0 && (
          <Row name={page.measures}>{report.measures.map((id) => words.measures[id]).join(', ')}</Row>
        )}
        {report.urgency && <Row name={words.text.fields.urgency}>{words.text.urgencies[report.urgency]}</Row>}
        {report.provisions && (
          <Row name={page.provisions}>
            {report.provisions.map((each) => (
              <span class="line" key={each.id}>
                {provisionLine(each)}
              </span>
            ))}
          </Row>
        )}
        {report.note && (
          <Row name={page.note}>
            <span class="said">{report.note}</span>
          </Row>
        )}
        {reporter && <Row name={page.reporter}>{[reporter.name, reporter.unit].filter(Boolean).join(', ')}</Row>}
        {report.picture && (
          <Row name={page.picture}>
            <PictureView picture={report.picture} language={language} />
            <PictureFacts picture={report.picture} language={language} />
            {!received && <span class="line">{page.pictureShows}</span>}
          </Row>
        )}
        {!received && (
          <Row name={page.notSent}>
            <span class="muted">{page.left(leftOutOf(report))}</span>
            {inside && <span class="line">{page.nameInside}</span>}
          </Row>
        )}
      </dl>
      <details class="bytes">
        <summary class="meta muted">{received ? say(receivedWords, language).data : page.bytes}</summary>
        <pre class="meta">{inertJson(reportFileText(shortened(content, page.bytesOf)))}</pre>
      </details>
    </>
  )
}

/** What a report does not hold of what it could. */
function leftOutOf({ author, reactions, comments, picture, reporter }: Report): LeftOut {
  return {
    author: !author,
    reactions: reactions === undefined,
    comments: comments === undefined,
    picture: !picture,
    name: !reporter?.name,
    unit: !reporter?.unit,
  }
}

/** What is sent, in its envelope or bare, with the long data of its picture cut, for the eye. */
function shortened(content: object, rest: (length: number) => string): object {
  const cut = (name: string, value: unknown) =>
    name === 'bytes' && typeof value === 'string' ? `${value.slice(0, SHOWN)}… ${rest(value.length)}` : value
  return JSON.parse(JSON.stringify(content, cut)) as object
}

function Row(props: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
