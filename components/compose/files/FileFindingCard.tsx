import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import { getSourceMessages } from '../../../utils/checks/message-registry.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { countFoundInFile, describeFoundInFile } from '../../../utils/i18n/compose/found-in-file-messages.ts'
import { groupMessages } from '../../../utils/i18n/compose/group-messages.ts'
import { filePlaceMessages } from '../../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../../utils/lib/bidi-safe.ts'
import { Icon } from '../../ui/Icon.tsx'
import { truncatePhrase } from '../../ui/truncate-phrase.ts'
import { FindingSheet, type FindingSheetProps } from '../FindingSheet.tsx'
import { PageThumbnail, PlacePicture } from './FilePicture.tsx'
import { type FileFindingGroup, listDistinctFindings } from './group-found-in-files.ts'
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

/** Maximum number of rows of an unfolded card: a list of a whole district must not freeze the page. */
const MAX_ROWS = 100

/**
 * One finding in a file, or several alike ones: the page and the place on it, where that is in the file and what was
 * read there; of several, each on request. The children are its buttons.
 */
export function FileFindingCard(
  props: FindingSheetProps & {
    group: FileFindingGroup
    onElement?: ((element: HTMLElement) => void) | undefined
    /** The card has become larger or smaller. Called before it is drawn. */
    onResize?: (() => void) | undefined
    children?: ComponentChildren
  },
): JSX.Element {
  const { group, language } = props
  const { attached } = group
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an unfolded card is larger
  useLayoutEffect(() => props.onResize?.(), [open])
  const [first] = group.findings
  const { check, message } = first
  const findings = listDistinctFindings(group.findings)
  const isOne = findings.length === 1
  const about = describeFoundInFile({ check, message, isInName: !first.place }, findings.length, language)
  const picture = findings.find((finding) => finding.picture)?.picture
  const { fold, showEach } = translate(groupMessages, language)
  return (
    <FindingSheet
      {...props}
      finding={first}
      phrase={
        <>
          {!isOne && (
            <p class="group-title">
              <b class="grow">{countFoundInFile(check, message, findings.length, language)}</b>
              <button
                type="button"
                class={open ? 'fold open' : 'fold'}
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open ? fold : showEach}
                <Icon name="down" />
              </button>
            </p>
          )}
          <div class={`in-file ${first.level}`}>
            {picture && <PageThumbnail picture={picture} />}
            <div class="in-file-side">
              {picture && <PlacePicture picture={picture} />}
              <FileRows attached={attached} findings={findings} hasPhrases={!open || isOne} language={language} />
            </div>
          </div>
          {open && !isOne && (
            <ul class="each">
              {findings.slice(0, MAX_ROWS).map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: no row has a state
                <li key={index}>
                  <span class="phrase grow">
                    <span class={finding.level}>
                      {truncatePhrase(toBidiSafeLine(finding.phrase), MAX_PHRASE_OF_SEVERAL)}
                    </span>
                  </span>
                  <span class="each-place">{describePlace(attached, finding.place, language)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      }
      message={about ?? getSourceMessages(check)[language].messages[message]}
    >
      {props.children}
    </FindingSheet>
  )
}

interface FileRowsProps {
  attached: AttachedFile
  findings: readonly FileFinding[]
  /** Whether their phrases are among the rows: not where each of them is listed below. */
  hasPhrases: boolean
  language: Language
}

function FileRows(props: FileRowsProps): JSX.Element {
  const { attached, findings, language } = props
  const first = findings[0]!
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
      {first.phrase && props.hasPhrases && (
        <>
          <dt>{isPhotoPlace(first) ? rows.photoPlace : rows.phrase}</dt>
          <dd class="phrase">
            <FilePhrases findings={findings} language={language} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** The phrase of one finding; of several alike ones the first few, and in how many other places there are more. */
function FilePhrases(props: Pick<FileRowsProps, 'findings' | 'language'>): JSX.Element {
  const { findings, language } = props
  const first = findings[0]!
  const quote = (phrase: string) => (isPhotoPlace(first) ? phrase : `“${phrase}”`)
  const longest = findings.length === 1 ? MAX_PHRASE : MAX_PHRASE_OF_SEVERAL
  const shown = [...new Set(findings.map(({ phrase }) => phrase))].slice(0, MAX_PHRASES)
  const others = findings.filter(({ phrase }) => !shown.includes(phrase)).length
  return (
    <>
      {shown.map((phrase, index) => (
        <>
          {index > 0 && ', '}
          <span key={phrase} class={first.level}>
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
