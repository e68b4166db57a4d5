import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import {
  type AttachedFile,
  type FoundInFile,
  findPermission,
  isAllowable,
} from '../../../utils/compose/files/attached-file.ts'
import { fileMessages, type SentKind } from '../../../utils/i18n/compose/file-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { FindingSheetProps } from '../FindingSheet.tsx'
import { AllowFile } from './AllowFile.tsx'
import { FileFindingCard } from './FileFindingCard.tsx'
import { groupFoundInFiles } from './group-found-in-files.ts'
import { UnreadFiles } from './UnreadFiles.tsx'

/** Maximum number of cards drawn: a folder of lists must not freeze the page. */
const MAX_CARDS = 30

/** What is known of the files of something that is held. */
export interface FilesOfHold {
  /** What was found in them that has to be looked at. */
  found: readonly FoundInFile[]
  /** The files that are not read yet, or could not be read. */
  unread: readonly AttachedFile[]
  /** Whether the writer waits for the reading. */
  waits: boolean
  onWait(): void
  /** A file may be posted: remembers it. Once there is no other cause to hold the draft, it is sent. */
  onAllow(attached: AttachedFile): void
}

/**
 * In the list of a dialog: what was found in files, and below it other files, one a line; among them any that is still
 * being read, even where its name already has a finding.
 */
export function HeldFiles(
  props: FindingSheetProps & {
    found: readonly FoundInFile[]
    others: readonly AttachedFile[]
    /** What is held, or how its files have to be brought once more. */
    goes: SentKind | 'drop' | 'paste'
    /** A file may be posted. */
    onAllow(attached: AttachedFile): void
    /** The dialog has become larger or smaller. Called before it is drawn. */
    onResize(): void
  },
): JSX.Element {
  const { onAllow, found, others, goes } = props
  const { allowedAndSent, allowedAndSentAlone } = translate(fileMessages, props.language)
  const isAlone = goes === 'file' && others.length === 0 && new Set(found.map(({ attached }) => attached)).size === 1
  const groups = groupFoundInFiles(found).slice(0, MAX_CARDS)
  const allowable = [...new Set(found.map(({ attached }) => attached))].filter(isAllowable)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what decides its height
  useLayoutEffect(() => props.onResize(), [groups.map(({ key }) => key).join()])
  return (
    <>
      {groups.map((group) => (
        <FileFindingCard
          key={group.key}
          group={group}
          language={props.language}
          reminders={props.reminders}
          onProvision={props.onProvision}
          onResize={props.onResize}
        />
      ))}
      {allowable.map((attached) => (
        <AllowFile
          key={attached.id}
          permission={findPermission(attached)}
          name={allowable.length > 1 ? attached.file.name : undefined}
          language={props.language}
          note={isAlone ? allowedAndSentAlone : allowedAndSent[goes]}
          onAllow={() => onAllow(attached)}
        />
      ))}
      {others.length > 0 && <UnreadFiles files={others} language={props.language} onResize={props.onResize} />}
    </>
  )
}
