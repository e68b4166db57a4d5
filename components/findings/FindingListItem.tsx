import type { ComponentChildren, JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import type { FindingSource, Level } from '../../utils/draft.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { describeFoundInFile } from '../../utils/i18n/compose/found-in-file-messages.ts'
import { groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { truncateFileName } from '../compose/files/truncate-file-name.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { AgencyRulesContext } from './agency-rules-context.ts'

/** The longest name of a file, in characters. */
const MAX_FILE_NAME = 44

/** A finding in a list. Its phrase is a part of the draft and is never stored. */
export interface ListedFinding {
  check: FindingSource
  level: Level
  message: string
  note?: string | undefined
  phrase: string
  provisions: readonly string[]
  /** Where it is, in a file of several pages. */
  place?: string | undefined
  /** A picture of that place. */
  picture?: ComponentChildren
  /** Set where it is in a file and not in a draft. */
  inFile?: 'name' | 'content' | undefined
  /** The name of that file, in a list that is not of one file alone. */
  file?: string | undefined
}

/** One finding in a list: level, check, phrase, message, and links to its first provision and the agency's rules. */
export function FindingListItem(props: {
  finding: ListedFinding
  language: Language
  onProvision(id: string): void
  /** Shows where it is in the page; undefined where it is in none. */
  onShow?: ((finding: ListedFinding) => void) | undefined
}): JSX.Element {
  const { finding, language } = props
  return (
    <FindingListFrame {...props} message={describeListed(finding, 1, language)}>
      <p class="phrase">
        <span class={finding.level}>{truncatePhrase(finding.phrase, 120)}</span>
      </p>
      {finding.picture}
      {finding.place && <p class="meta muted">{finding.place}</p>}
    </FindingListFrame>
  )
}

/** Says what one or several alike findings may be, and what to do. */
export function describeListed(finding: ListedFinding, count: number, language: Language): string | undefined {
  const { check, message, inFile } = finding
  const ofFile = inFile && describeFoundInFile({ check, message, isInName: inFile === 'name' }, count, language)
  const ofSeveral = count > 1 ? translate(groupMessages, language).about[`${check}/${message}`] : undefined
  return ofFile ?? ofSeveral ?? getSourceMessages(check)[language].messages[message]
}

/** The frame of one finding or several alike ones; the children are its phrases. */
export function FindingListFrame(props: {
  finding: ListedFinding
  message: string | undefined
  language: Language
  onProvision(id: string): void
  onShow?: ((finding: ListedFinding) => void) | undefined
  children: ComponentChildren
}): JSX.Element {
  const { finding, language } = props
  const provision = finding.provisions[0]
  const library = useLibrary()
  const { showInPage, showFileInPage } = translate(popupMessages, language)
  const agencyRules = useContext(AgencyRulesContext).filter(({ check }) => check === finding.check)
  return (
    <li class="brief">
      <p class="kind">
        <LevelTag level={finding.level} language={language} />
        {getSourceMessages(finding.check)[language].title}
      </p>
      {props.children}
      {finding.file !== undefined && (
        <p class="meta muted">
          {translate(fileMessages, language).rows.file}: {truncateFileName(finding.file, MAX_FILE_NAME)}
        </p>
      )}
      <p>{props.message}</p>
      {finding.note && <p>{toBidiSafeLine(finding.note)}</p>}
      {props.onShow && (
        <p class="cite">
          <Icon name="target" />
          <button type="button" class="link" onClick={() => props.onShow?.(finding)}>
            {finding.inFile ? showFileInPage : showInPage}
          </button>
        </p>
      )}
      {provision && (
        <p class="cite">
          <Icon name="doc" />
          <button type="button" class="link" onClick={() => props.onProvision(provision)}>
            {formatCitation(library, provision, language, { capital: true })}
          </button>
        </p>
      )}
      {agencyRules.map(({ entry, cite }) => (
        <p key={entry} class="cite">
          <Icon name="pin" />
          <button type="button" class="link" onClick={() => props.onProvision(entry)}>
            {cite}
          </button>
        </p>
      ))}
    </li>
  )
}
