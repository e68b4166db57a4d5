import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import {
  type AttachedFile,
  findPermission,
  isAllowable,
  isBeingRead,
} from '../../../utils/compose/files/attached-file.ts'
import { trackFileFindings } from '../../../utils/compose/files/track-file-findings.ts'
import type { Level } from '../../../utils/draft.ts'
import type { FindingSheetProps } from '../FindingSheet.tsx'
import { AttachedFileList } from './AttachedFileList.tsx'
import { FileFindingActions } from './FileFindingActions.tsx'
import { FileFindingCard, isPhotoPlace } from './FileFindingCard.tsx'
import { groupFoundInFiles } from './group-found-in-files.ts'

/** Maximum number of cards drawn: a folder of lists must not freeze the page. */
const MAX_CARDS = 30

/** The files of a draft, and the callbacks of their cards. */
export interface FilesOfPanel {
  files: readonly AttachedFile[]
  /** Stops the reading of all. */
  onStop(): void
  /** The writer says to have removed the file on the page. Returns false where the page still shows it. */
  onRemoved(attached: AttachedFile): boolean
  /** Ignores findings of a file in this draft. */
  onIgnore(attached: AttachedFile, findings: readonly FileFinding[]): void
  /** The file may be posted: remembers it. */
  onAllow(attached: AttachedFile): void
  /** Takes that back. */
  onUndoAllow(attached: AttachedFile): void
  /** Saves a copy of a photo without its place. Resolves to whether that was possible. */
  onSaveWithoutPlace?: ((attached: AttachedFile) => Promise<boolean>) | undefined
}

/** The cards of one level of what was found in the files of a draft. */
export function FileCards(
  props: FindingSheetProps & FilesOfPanel & { level: Level; startAt?: number | undefined },
): JSX.Element {
  const { files, language, level, startAt, onSaveWithoutPlace } = props
  const found = files.flatMap((attached) => attached.findings.map((finding) => ({ attached, finding })))
  const groups = groupFoundInFiles(found).slice(0, MAX_CARDS)
  const started = files.flatMap(trackFileFindings).find(({ id }) => id === startAt)?.inFile?.finding
  const startElement = useRef<HTMLElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each finding that the panel is opened for
  useLayoutEffect(() => startElement.current?.scrollIntoView({ block: 'nearest' }), [startAt])
  return (
    <>
      {groups
        .filter(({ findings }) => findings[0].level === level)
        .map((group) => {
          const { key, attached, findings } = group
          return (
            <FileFindingCard
              key={key}
              group={group}
              language={language}
              reminders={props.reminders}
              onProvision={props.onProvision}
              onElement={
                started && findings.includes(started)
                  ? (element) => {
                      startElement.current = element
                    }
                  : undefined
              }
            >
              <FileFindingActions
                language={language}
                isFirst={groups.find((each) => each.attached.id === attached.id) === group}
                onRemoved={() => props.onRemoved(attached)}
                onIgnore={() => props.onIgnore(attached, findings)}
                onAllow={isAllowable(attached) ? () => props.onAllow(attached) : undefined}
                permission={findPermission(attached)}
                onSaveWithoutPlace={
                  onSaveWithoutPlace && isPhotoPlace(findings[0]) ? () => onSaveWithoutPlace(attached) : undefined
                }
              />
            </FileFindingCard>
          )
        })}
    </>
  )
}

/** The other files of a draft, and while they are read all of them, one a line. */
export function FileLines(props: Pick<FindingSheetProps, 'language'> & FilesOfPanel): JSX.Element {
  const { files } = props
  // A file that has a card needs no line, once there is no reading to follow.
  const listed = files.some(isBeingRead) ? files : files.filter(({ findings }) => findings.length === 0)
  return <AttachedFileList {...props} files={listed} />
}
