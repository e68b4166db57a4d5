import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { FoundInFile } from '../../utils/compose/files/attached-file.ts'
import { type FindingGroup, groupFindings, isGroup } from '../../utils/compose/group-findings.ts'
import { isFixableHold, isLeftToWriter, listMaskableGroups } from '../../utils/compose/hold-fix.ts'
import { isMaskedAtFirst } from '../../utils/compose/mask-data.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { summarizeFoundInFiles } from '../../utils/i18n/compose/found-in-file-messages.ts'
import { holdMessages } from '../../utils/i18n/compose/hold-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { BoxKind } from '../../utils/sites/site-definition.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingCard } from './FindingCard.tsx'
import type { FindingSheetProps } from './FindingSheet.tsx'
import { listDistinctInFiles } from './files/group-found-in-files.ts'
import { type FilesOfHold, HeldFiles } from './files/HeldFiles.tsx'
import { UnreadFilesDialog } from './files/UnreadFilesDialog.tsx'
import { GroupCard } from './GroupCard.tsx'
import { HoldChoice } from './HoldChoice.tsx'
import { HoldShell } from './HoldShell.tsx'
import { listCardLevels } from './list-card-levels.ts'
import { MaskToo } from './MaskToo.tsx'
import { isOwnable } from './own-number.ts'

/** Maximum number of cards drawn: a long pasted text must not freeze the page. */
const MAX_CARDS = 30

/** The longest phrase in a sentence of ours, in UTF-16 units. */
const MAX_PHRASE = 32

/** The dialog's content and callbacks. */
export interface HoldDialogProps extends FindingSheetProps {
  held: SendHold
  /** What is known of its files, if they hold it, too. The findings in its text may be none then. */
  files?: FilesOfHold | undefined
  /** "Sửa lại", for one finding if the writer has chosen one. */
  onEdit(finding?: TrackedFinding): void
  onSend(): void
  /** "Đây là số của tôi". Without any other finding, the draft is sent. */
  onOwn(finding: TrackedFinding): void
  /** The writer has made the dialog larger or smaller. Called before it is drawn. */
  onResize(): void
  /** Whether the first fixes of some findings raise no other one together. */
  isSafeTogether(findings: readonly TrackedFinding[]): boolean
  /** Changes these findings and sends the draft. */
  onFixAndSend(findings: readonly TrackedFinding[]): void
}

/**
 * The dialog of a held send: the serious findings, and buttons with the focus on "Sửa lại"; or that its files are not
 * read yet. What else can be masked is always in sight, too.
 */
export function HoldDialog(props: HoldDialogProps): JSX.Element {
  const { held, files, language } = props
  const { kind } = held.box
  if (!files || held.findings.length > 0 || files.found.length > 0) return <FoundDialog {...props} />
  return (
    <UnreadFilesDialog
      kind={kind}
      files={files.unread}
      language={language}
      waits={files.waits}
      sendName={translate(holdMessages, language).send[kind]}
      backName={translate(fileMessages, language).back}
      onSend={props.onSend}
      onWait={files.onWait}
      onBack={() => props.onEdit()}
      onResize={props.onResize}
    />
  )
}

function FoundDialog(props: HoldDialogProps): JSX.Element {
  const { held, files, language } = props
  const messages = translate(holdMessages, language)
  // What the writer has changed of the choice, which is also one for what is found later in a changed draft.
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const chosen = toggled.symmetricDifference(chooseMasked(props))
  // Also once they are read: the dialog would move then.
  const [ofFiles] = useState(hasFiles(files))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is named above the buttons
  useLayoutEffect(() => props.onResize(), [toggled])
  const { kind } = held.box
  const groups = groupFindings(held.findings)
  const lighterCount = listCardLevels(held.lighter).length
  const isSafeWith = (more: readonly TrackedFinding[]) => props.isSafeTogether([...held.findings, ...more])
  // A file stays as it is: with one that holds the draft, changing the text is not enough.
  const isFixable = !hasFiles(files) && isFixableHold(held) && isSafeWith([])
  const maskable = isFixable ? listMaskableGroups(held).filter(({ findings }) => isSafeWith(findings)) : []
  const alsoMasked = maskable.filter(({ key }) => chosen.has(key))
  const fixed = isFixable && isSafeWith(alsoMasked.flatMap(({ findings }) => [...findings]))
  const toggle = (key: string) => setToggled(toggled.symmetricDifference(new Set([key])))
  return (
    <HoldShell
      ofFiles={ofFiles}
      title={messages.held[kind]}
      lead={
        <>
          {held.isRefused ? `${messages.refused} ` : held.changed && `${messages.changed} `}
          {files && files.found.length > 0
            ? formatLead(kind, held.findings.length, files.found, language)
            : messages.lead(kind, groups.length, held.findings.length, lighterCount)}
          {!held.editor && ` ${messages.leftBehind}`}
        </>
      }
      listName={messages.list}
      list={
        <>
          <HeldCards {...props} />
          {files && (
            <HeldFiles {...props} goes={kind} found={files.found} others={files.unread} onAllow={files.onAllow} />
          )}
          {!fixed && lighterCount > 0 && <p class="also">{messages.lighter(lighterCount)}</p>}
        </>
      }
    >
      {maskable.length > 0 && (
        <div class="mask-more">
          {maskable.map((group) => (
            <MaskToo
              key={group.key}
              group={group}
              language={language}
              on={chosen.has(group.key)}
              onToggle={() => toggle(group.key)}
            >
              {group.findings.length === 1 && !held.isFixing && isOwnable(group.findings[0]) && (
                <FindingButton
                  label={translate(composeMessages, language).ownNumber}
                  finding={group.findings[0]}
                  onPress={props.onOwn}
                />
              )}
            </MaskToo>
          ))}
        </div>
      )}
      <HoldChoice
        {...props}
        fixed={fixed ? [...groups, ...alsoMasked] : undefined}
        isLeftToWriter={maskable.some((group) => !chosen.has(group.key) && isLeftToWriter(group))}
      />
    </HoldShell>
  )
}

/**
 * Chooses what is masked at first together with what holds the send, as far as it can be: who presses in a hurry leaves
 * no number of others and no name of a child in the draft then.
 */
function chooseMasked({ held, isSafeTogether }: HoldDialogProps): ReadonlySet<string> {
  if (!isFixableHold(held)) return new Set()
  const chosen: FindingGroup[] = []
  for (const group of listMaskableGroups(held).filter(isMaskedAtFirst)) {
    const all = [...chosen, group].flatMap(({ findings }) => [...findings])
    if (isSafeTogether([...held.findings, ...all])) chosen.push(group)
  }
  return new Set(chosen.map(({ key }) => key))
}

/** Says that the draft is held, what for, and what is in its files by kinds. */
function formatLead(kind: BoxKind, inText: number, found: readonly FoundInFile[], language: Language): string {
  const messages = translate(fileMessages, language)
  const distinct = listDistinctInFiles(found)
  return distinct.length === 1
    ? messages.lead(kind, inText)
    : messages.leadOfKinds(kind, inText, summarizeFoundInFiles(distinct, language))
}

function hasFiles(files: FilesOfHold | undefined): boolean {
  return files !== undefined && files.found.length + files.unread.length > 0
}

function HeldCards(props: HoldDialogProps): JSX.Element {
  const [open, setOpen] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an open group is larger
  useLayoutEffect(() => props.onResize(), [open])
  const { held } = props
  const { goTo, ownAndSent } = translate(holdMessages, props.language)
  const { ownNumber } = translate(composeMessages, props.language)
  const isOffered = (finding: TrackedFinding) => !held.isFixing && isOwnable(finding)
  // Unlike the button in the panel, this one may send the draft.
  const note = <p class="also">{ownAndSent[held.box.kind]}</p>
  return (
    <>
      {groupFindings(held.findings)
        .slice(0, MAX_CARDS)
        .map((group) =>
          isGroup(group) ? (
            <GroupCard
              key={group.key}
              {...props}
              group={group}
              open={open === group.key}
              onFold={(isOpen) => setOpen(isOpen ? group.key : undefined)}
              drawRow={(finding) => (
                <>
                  {isOffered(finding) && <FindingButton label={ownNumber} finding={finding} onPress={props.onOwn} />}
                  <FindingButton label={goTo} finding={finding} onPress={props.onEdit} />
                </>
              )}
            >
              {open === group.key && group.findings.some(isOffered) && note}
            </GroupCard>
          ) : (
            <FindingCard key={group.key} {...props} finding={group.findings[0]}>
              {isOffered(group.findings[0]) && (
                <>
                  <p class="own-number">
                    <FindingButton label={ownNumber} finding={group.findings[0]} onPress={props.onOwn} />
                  </p>
                  {note}
                </>
              )}
            </FindingCard>
          ),
        )}
    </>
  )
}

/** A quiet button for one finding, whose name says for which. */
function FindingButton(props: {
  label: string
  finding: TrackedFinding
  onPress(finding: TrackedFinding): void
}): JSX.Element {
  const { label, finding } = props
  return (
    <button
      type="button"
      class="btn quiet"
      aria-label={`${label}: ${truncatePhrase(finding.phrase, MAX_PHRASE)}`}
      onClick={() => props.onPress(finding)}
    >
      {label}
    </button>
  )
}
