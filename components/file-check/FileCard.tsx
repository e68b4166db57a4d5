import type { JSX } from 'preact'
import type { AttachmentFinding } from '../../utils/attachments/check-attachment.ts'
import type { FileVerdict } from '../../utils/attachments/check-file.ts'
import { dropRepeatedFindings, sortFileFindings } from '../../utils/attachments/sort-file-findings.ts'
import { dropRepeatedInName } from '../../utils/compose/files/drop-repeated-in-name.ts'
import { summarizeFoundInFiles } from '../../utils/i18n/compose/found-in-file-messages.ts'
import { fileCheckMessages, formatReadingTime } from '../../utils/i18n/pages/file-check-messages.ts'
import { filePlaceMessages } from '../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { FindingList } from '../findings/FindingList.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PagePicture } from './PagePicture.tsx'
import { SaveWithoutPlace } from './SaveWithoutPlace.tsx'
import type { ListedFile } from './use-file-checks.ts'

interface FileCardProps {
  listed: ListedFile
  language: Language
  onStop(): void
  onRepeat(): void
  onRemove(): void
  onProvision(id: string): void
}

/** One file of the list: its name, how far its check is, and what was found. */
export function FileCard(props: FileCardProps): JSX.Element {
  const { listed, language } = props
  const messages = translate(fileCheckMessages, language)
  const name = toBidiSafeLine(listed.file.name)
  return (
    <li class="sheet-card file" data-step={listed.state.step}>
      <div class="file-head">
        <Icon name="doc" />
        <h2 class="grow">{name}</h2>
        <button type="button" class="btn quiet" aria-label={messages.remove(name)} onClick={props.onRemove}>
          <Icon name="close" />
        </button>
      </div>
      <FileState {...props} />
    </li>
  )
}

function FileState(props: FileCardProps): JSX.Element {
  const { listed, language } = props
  const { state } = listed
  const messages = translate(fileCheckMessages, language)
  switch (state.step) {
    case 'waiting':
      return <p class="muted">{messages.waiting}</p>
    case 'reading':
      return (
        <>
          <p class="progress-line">
            <span class="grow">{messages.reading}</span>
            {state.progress && translate(filePlaceMessages, language).page(state.progress.done, state.progress.of)}
          </p>
          <progress
            aria-label={messages.reading}
            {...(state.progress ? { value: state.progress.done, max: state.progress.of } : {})}
          />
          <button type="button" class="btn line" onClick={props.onStop}>
            {messages.stop}
          </button>
        </>
      )
    case 'stopped':
    case 'failed':
      return (
        <>
          <p>{state.step === 'stopped' ? messages.stopped : messages.problems.broken}</p>
          <button type="button" class="btn line" onClick={props.onRepeat}>
            {messages.checkAgain}
          </button>
        </>
      )
    case 'done':
      return <FileResult {...props} verdict={state.verdict} ms={state.ms} />
  }
}

function FileResult(props: FileCardProps & { verdict: FileVerdict; ms: number }): JSX.Element {
  const { verdict, language } = props
  const messages = translate(fileCheckMessages, language)
  const { content } = verdict
  const found = dropRepeatedInName(verdict.findings, ({ page }) => !page)
  const findings = dropRepeatedFindings(sortFileFindings(found), getPlaceKey)
  const said =
    findings.length > 1
      ? messages.foundKinds(summarizeFoundInFiles(findings, language))
      : findings.length === 1
        ? messages.found
        : describeClear(verdict, language)
  return (
    <>
      <p>
        {content ? describeReading(props) : <span class="strong">{describeProblem(verdict, language)}</span>}{' '}
        <span class={content || findings.length > 0 ? 'strong' : undefined}>{said}</span>
      </p>
      {content?.notes.map((note) => (
        <p key={note} class="banner warn">
          {messages.notes[note]}
        </p>
      ))}
      <FindingList
        findings={findings.map((finding) => ({
          ...finding,
          inFile: finding.page ? 'content' : 'name',
          place: describePlace(finding, language),
          picture: finding.page && finding.box && (
            <PagePicture file={props.listed.file} page={finding.page} box={finding.box} />
          ),
        }))}
        unavailable={verdict.unavailable}
        language={language}
        onProvision={props.onProvision}
      />
      {findings.some(({ message }) => message === 'place') && (
        <SaveWithoutPlace file={props.listed.file} language={language} />
      )}
    </>
  )
}

/** Says how much of a file was read. */
function describeReading(props: { verdict: FileVerdict; ms: number; language: Language }): string {
  const { content } = props.verdict
  if (!content) return ''
  const messages = translate(fileCheckMessages, props.language)
  const seconds = formatReadingTime(props.ms, props.language)
  const { pagesRead, pageCount, kind } = content
  return pagesRead < pageCount
    ? messages.readInPart(pagesRead, pageCount, seconds)
    : messages.read(pageCount, kind, seconds)
}

/** Says why a file was not read. */
function describeProblem({ problem }: FileVerdict, language: Language): string {
  const { problems } = translate(fileCheckMessages, language)
  return problem && problem in problems ? problems[problem as keyof typeof problems] : problems.broken
}

/** Says that no finding came of what could be read, and no more than that. */
function describeClear({ content }: FileVerdict, language: Language): string {
  const messages = translate(fileCheckMessages, language)
  if (!content) return messages.clearByName
  if (content.pagesRead < content.pageCount) return messages.clearInPart
  if (content.notes.some((note) => note === 'read-in-part' || note === 'pages-without-text'))
    return messages.clearInPart
  if (content.kind !== 'picture') return messages.clear
  return content.hasWords ? messages.clearPicture : messages.noWords
}

function describePlace({ page }: AttachmentFinding, language: Language): string {
  const messages = translate(filePlaceMessages, language)
  return page ? messages.place[page.kind](page.number, page.name ?? '') : messages.inName
}

function getPlaceKey({ page }: AttachmentFinding): string {
  return page ? `${page.kind} ${page.number}` : ''
}
