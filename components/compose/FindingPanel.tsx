import { Fragment, type JSX, type Ref } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import { isBeingRead } from '../../utils/compose/files/attached-file.ts'
import { trackFileFindings } from '../../utils/compose/files/track-file-findings.ts'
import { groupFindings, isGroup, sortByLevel } from '../../utils/compose/group-findings.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { UserAction } from '../../utils/compose/user-actions.ts'
import { type CheckId, LEVELS, type Level } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { summarizeFoundInFiles } from '../../utils/i18n/compose/found-in-file-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Reminder } from '../../utils/settings/composer-choices.ts'
import { Icon } from '../ui/Icon.tsx'
import { Logo } from '../ui/Logo.tsx'
import { describeWhatStays } from './describe-what-stays.ts'
import { FindingActions, type FindingHandlers } from './FindingActions.tsx'
import { FindingCard } from './FindingCard.tsx'
import { FileCards, FileLines, type FilesOfPanel } from './files/FilesInPanel.tsx'
import { listDistinctInFiles } from './files/group-found-in-files.ts'
import { GroupActions, type GroupHandlers, GroupRowActions } from './GroupActions.tsx'
import { GroupCard } from './GroupCard.tsx'
import { listCardLevels } from './list-card-levels.ts'
import { MaskAll } from './MaskAll.tsx'
import { UserActionLine } from './UserActionLine.tsx'
import { useKeptLines } from './use-kept-lines.ts'

/** Maximum number of cards drawn: a long pasted text must not freeze the page. */
const MAX_CARDS = 30

/** The panel's content and callbacks. */
export interface FindingPanelProps extends FindingHandlers, GroupHandlers {
  findings: readonly TrackedFinding[]
  actions: readonly UserAction[]
  unavailable: readonly CheckId[]
  cut: boolean
  fault: boolean
  /** The files that go with the draft, if any are known. */
  files?: FilesOfPanel | undefined
  /** Rules of the user's own agency, each bound to a check. */
  reminders: readonly Reminder[]
  language: Language
  /** The extension's version, for the line about a wrong finding. */
  version: string
  /** Where that line can be sent by hand; empty where that is nowhere. */
  feedback: string
  /** Whether it was opened by keyboard. Only then it takes the focus. */
  byKey: boolean
  /** The id of a finding that it was opened for. */
  startAt: number | undefined
  elementRef: Ref<HTMLElement>
  onUndo(action: UserAction): void
  onProvision(id: string): void
  onClose(): void
}

/**
 * The panel next to the box: past actions with undo, one card per finding, and the checks that could not run. The
 * cards scroll, the last action stays in sight: it may have been a press on a card far below.
 */
export function FindingPanel(props: FindingPanelProps): JSX.Element {
  const messages = translate(composeMessages, props.language)
  const close = useRef<HTMLButtonElement>(null)
  const { byKey } = props
  useLayoutEffect(() => {
    if (byKey) close.current?.focus({ preventScroll: true })
  }, [byKey])
  const lines = useKeptLines(props.actions)
  const { files } = props
  const inFiles = files?.files.flatMap(trackFileFindings) ?? []
  const count = listCardLevels([...props.findings, ...inFiles]).length
  const reads = files?.files.some(isBeingRead)
  const clear = reads ? translate(fileMessages, props.language).badge : messages.clear
  const title = count === 0 && props.actions.length === 0 ? clear : formatTitle(props, count, inFiles)
  return (
    <section class="panel" role="dialog" aria-label={messages.panel} ref={props.elementRef}>
      <header class="panel-head">
        <h3>{title}</h3>
        <MaskAll {...props} />
        <button type="button" class="icon-btn" aria-label={messages.close} ref={close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      {props.actions.length > 0 && (
        <div class="panel-done" role="status" aria-atomic="false">
          {lines.map((line) => (
            <UserActionLine key={line.action.id} {...props} {...line} />
          ))}
        </div>
      )}
      <div class="panel-body" onFocusIn={revealFocused}>
        {LEVELS.toReversed().map((level) => (
          <Fragment key={level}>
            <PanelCards {...props} level={level} />
            {files && (
              <FileCards
                {...files}
                level={level}
                startAt={props.startAt}
                language={props.language}
                reminders={props.reminders}
                onProvision={props.onProvision}
              />
            )}
          </Fragment>
        ))}
        {files && <FileLines {...files} language={props.language} />}
        {props.fault && <PanelMessage text={messages.fault} />}
        {props.cut && <PanelMessage text={messages.tailPending} />}
        {props.unavailable.map((id) => (
          <PanelMessage key={id} text={messages.unavailable(getSourceMessages(id)[props.language].title)} />
        ))}
      </div>
      <p class="panel-foot">
        <Logo />
        {messages.foot}
      </p>
    </section>
  )
}

/** Says how much is to be looked at, and in how many places, or what else is; of what is in files, what it is. */
function formatTitle(
  { language, actions, findings }: FindingPanelProps,
  count: number,
  inFiles: readonly TrackedFinding[],
): string {
  const messages = translate(composeMessages, language)
  const fromFiles = translate(fileMessages, language)
  if (count === 0 && actions.some((action) => describeWhatStays(action, messages))) return messages.readAgain
  const places = inFiles.length > 0 ? 0 : findings.length
  const title = messages.count(count, actions.length > 0, places)
  const found = listDistinctInFiles(inFiles.map(({ inFile }) => inFile!))
  if (found.length > 1) return title + fromFiles.kindsInFiles(summarizeFoundInFiles(found, language))
  return found.length === 1 ? title + fromFiles.inFile(count) : title
}

/** One card for each finding of a level, or for several alike ones, in the order of the text. */
function PanelCards(props: FindingPanelProps & { level: Level }): JSX.Element {
  const { startAt, level } = props
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const groups = sortByLevel(groupFindings(props.findings, (key) => open.has(key)))
    .slice(0, MAX_CARDS)
    .filter(({ findings }) => findings[0].level === level)
  const start = groups.find(({ findings }) => findings.some(({ id }) => id === startAt))
  const startElement = useRef<HTMLElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each finding that the panel is opened for
  useLayoutEffect(() => startElement.current?.scrollIntoView({ block: 'nearest' }), [startAt])
  const fold = (key: string, isOpen: boolean) =>
    setOpen(new Set([...open].filter((each) => each !== key).concat(isOpen ? key : [])))
  return (
    <>
      {groups.map((group) => {
        const onElement =
          group === start
            ? (element: HTMLElement) => {
                startElement.current = element
              }
            : undefined
        return isGroup(group) ? (
          <GroupCard
            key={group.key}
            {...props}
            group={group}
            open={open.has(group.key)}
            onFold={(isOpen) => fold(group.key, isOpen)}
            drawRow={(finding) => <GroupRowActions {...props} group={group} finding={finding} />}
            onElement={onElement}
          >
            <GroupActions {...props} group={group} />
          </GroupCard>
        ) : (
          <FindingCard key={group.key} {...props} finding={group.findings[0]} onElement={onElement}>
            <FindingActions {...props} finding={group.findings[0]} />
          </FindingCard>
        )
      })}
    </>
  )
}

/** Scrolls to what a key has led to: Firefox leaves it where it is as long as a part is in sight. */
function revealFocused({ target }: FocusEvent): void {
  // A press would lose its button to the scroll.
  if (target instanceof HTMLElement && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' })
}

function PanelMessage(props: { text: string }): JSX.Element {
  return (
    <p class="undo fault">
      <Icon name="info" />
      <span>{props.text}</span>
    </p>
  )
}
