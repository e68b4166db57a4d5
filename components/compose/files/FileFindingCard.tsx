import type { ComponentChildren, JSX } from 'preact'
import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import { getSourceMessages } from '../../../utils/checks/message-registry.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { formatPlaces, groupMessages } from '../../../utils/i18n/compose/group-messages.ts'
import { filePlaceMessages } from '../../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../../utils/lib/bidi-safe.ts'
import { truncatePhrase } from '../../ui/truncate-phrase.ts'
import { FindingSheet, type FindingSheetProps } from '../FindingSheet.tsx'
import { PageThumbnail, PlacePicture } from './FilePicture.tsx'
import type { FileFindingGroup } from './group-found-in-files.ts'
import { truncateFileName } from './truncate-file-name.ts'

/** The longest name of a file, in characters, and the longest phrase and name of a place, in UTF-16 units. */
const MAX_NAME = 44
const MAX_PHRASE = 80
const MAX_PLACE = 48

/** How many phrases of alike findings are shown, and how many of their places. */
const MAX_PHRASES = 3
const MAX_PLACES = 3

/** The longest of several phrases, in UTF-16 units. */
const MAX_PHRASE_OF_SEVERAL = 28

/**
 * One finding in a file, or several alike ones: the page and the place on it, where that is in the file and what was
 * read there. The children are its buttons.
 */
export function FileFindingCard(
  props: FindingSheetProps & {
    group: FileFindingGroup
    onElement?: ((element: HTMLElement) => void) | undefined
    children?: ComponentChildren
  },
): JSX.Element {
  const { group, language } = props
  const { attached, findings } = group
  const [first] = findings
  const { check, message } = first
  const isOne = findings.length === 1
  const about = isOne ? undefined : translate(groupMessages, language).about[`${check}/${message}`]
  const picture = findings.find((finding) => finding.picture)?.picture
  return (
    <FindingSheet
      {...props}
      finding={first}
      phrase={
        <>
          {!isOne && (
            <p class="group-title">
              <b class="grow">{formatPlaces(check, message, findings.length, language)}</b>
            </p>
          )}
          <div class={`in-file ${first.level}`}>
            {picture && <PageThumbnail picture={picture} />}
            <div class="in-file-side">
              {picture && <PlacePicture picture={picture} />}
              <FileRows attached={attached} findings={findings} language={language} />
            </div>
          </div>
        </>
      }
      message={about ?? getSourceMessages(check)[language].messages[message]}
    />
  )
}

function FileRows(props: Pick<FileFindingGroup, 'attached' | 'findings'> & { language: Language }): JSX.Element {
  const { attached, findings, language } = props
  const { rows } = translate(fileMessages, language)
  const places = describePlaces(attached, findings, language)
  return (
    <dl class="file-rows">
      <dt>{rows.file}</dt>
      <dd>{truncateFileName(attached.file.name, MAX_NAME)}</dd>
      {places && (
        <>
          <dt>{rows.place}</dt>
          <dd>{places}</dd>
        </>
      )}
      {findings[0].phrase && (
        <>
          <dt>{isPhotoPlace(findings[0]) ? rows.photoPlace : rows.phrase}</dt>
          <dd class="phrase">
            <FilePhrases findings={findings} language={language} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** The phrase of one finding; of several alike ones the first few, and in how many other places there are more. */
function FilePhrases(props: Pick<FileFindingGroup, 'findings'> & { language: Language }): JSX.Element {
  const { findings, language } = props
  const quote = (phrase: string) => (isPhotoPlace(findings[0]) ? phrase : `“${phrase}”`)
  const longest = findings.length === 1 ? MAX_PHRASE : MAX_PHRASE_OF_SEVERAL
  const shown = [...new Set(findings.map(({ phrase }) => phrase))].slice(0, MAX_PHRASES)
  const others = findings.filter(({ phrase }) => !shown.includes(phrase)).length
  return (
    <>
      {shown.map((phrase, index) => (
        <>
          {index > 0 && ', '}
          <span key={phrase} class={findings[0].level}>
            {quote(truncatePhrase(toBidiSafeLine(phrase), longest))}
          </span>
        </>
      ))}
      {others > 0 && ` ${translate(groupMessages, language).others(others)}`}
    </>
  )
}

/** Names the different places of some findings of a file: the first few. */
function describePlaces(attached: AttachedFile, findings: readonly FileFinding[], language: Language): string {
  const places = [...new Set(findings.map(({ place }) => describePlace(attached, place, language)))].filter(Boolean)
  const shown = places.slice(0, MAX_PLACES)
  return shown.length < places.length ? `${shown.join(', ')}, …` : shown.join(', ')
}

function describePlace({ reading }: AttachedFile, place: FileFinding['place'], language: Language): string {
  const messages = translate(filePlaceMessages, language)
  if (!place) return messages.inName
  const { kind, number } = place
  const name = truncatePhrase(toBidiSafeLine(place.name ?? ''), MAX_PLACE)
  const said = messages.place[kind](number, name)
  const count = reading.step === 'read' ? (reading.report.content?.pageCount ?? 1) : 1
  const isCounted = (kind === 'page' || kind === 'slide') && count > 1
  return isCounted ? translate(fileMessages, language).outOf(said, count) : said
}

/** Whether a finding is on the place that a photo was taken at. */
export function isPhotoPlace({ check, message }: FileFinding): boolean {
  return check === 'personal-data' && message === 'place'
}
