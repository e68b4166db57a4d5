import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type FindingGroup, findCommonFix, groupFindings, isGroup } from '../../utils/compose/group-findings.ts'
import { isFixableHold, listMaskableGroups } from '../../utils/compose/hold-fix.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { getFixes } from '../../utils/draft.ts'
import { formatPlaces } from '../../utils/i18n/compose/group-messages.ts'
import { formatHoldChange, holdMessages } from '../../utils/i18n/compose/hold-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingCard } from './FindingCard.tsx'
import type { FindingSheetProps } from './FindingSheet.tsx'
import { GroupCard } from './GroupCard.tsx'

/** Maximum number of cards drawn: a long pasted text must not freeze the page. */
const MAX_CARDS = 30

/** The longest phrase in a sentence of ours, in UTF-16 units. */
const MAX_PHRASE = 32

/** The dialog's content and callbacks. */
export interface HoldDialogProps extends FindingSheetProps {
  held: SendHold
  /** "Sửa lại", for one finding if the writer has chosen one. */
  onEdit(finding?: TrackedFinding): void
  onSend(): void
  /** The writer has made the dialog larger or smaller. Called before it is drawn. */
  onResize(): void
  /** Whether the first fixes of some findings raise no other one together. */
  isSafeTogether(findings: readonly TrackedFinding[]): boolean
  /** Changes these findings and sends the draft. */
  onFixAndSend(findings: readonly TrackedFinding[]): void
}

/**
 * The dialog of a held send: the serious findings, and equal buttons with the focus on "Sửa lại". Head and buttons are
 * always in sight, only the list scrolls.
 */
export function HoldDialog(props: HoldDialogProps): JSX.Element {
  const { held, language } = props
  const messages = translate(holdMessages, language)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is named above the buttons
  useLayoutEffect(() => props.onResize(), [chosen])
  const { kind } = held.box
  const isSafeWith = (more: readonly TrackedFinding[]) => props.isSafeTogether([...held.findings, ...more])
  const isFixable = isFixableHold(held) && isSafeWith([])
  const maskable = isFixable ? listMaskableGroups(held).filter(({ findings }) => isSafeWith(findings)) : []
  const alsoMasked = maskable.filter(({ key }) => chosen.has(key))
  const offered = maskable.reduce((sum, { findings }) => sum + findings.length, 0)
  const rest = held.lighter.length - offered
  const toggle = (key: string) =>
    setChosen(new Set(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]))
  return (
    <>
      <div class="scrim" />
      <section
        class="dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="hold-title"
        aria-describedby="hold-lead"
      >
        <header class="held-head">
          <span class="badge stop">
            <Icon name="pause" />
          </span>
          <h3 id="hold-title">{messages.held[kind]}</h3>
          <p class="lead" id="hold-lead">
            {held.isRefused ? `${messages.refused} ` : held.changed && `${messages.changed} `}
            {messages.lead(kind, held.findings.length)}
            {!held.editor && ` ${messages.leftBehind}`}
          </p>
        </header>
        <section class="held-list" aria-label={messages.list}>
          <HeldCards {...props} />
          {maskable.map((group) => (
            <MaskToo
              key={group.key}
              group={group}
              language={language}
              on={chosen.has(group.key)}
              onToggle={() => toggle(group.key)}
            />
          ))}
          {rest > 0 && <p class="also">{messages.lighter(rest)}</p>}
        </section>
        <HoldChoice
          {...props}
          fixed={
            isFixable && isSafeWith(alsoMasked.flatMap(({ findings }) => [...findings]))
              ? [...groupFindings(held.findings), ...alsoMasked]
              : undefined
          }
        />
      </section>
    </>
  )
}

function HeldCards(props: HoldDialogProps): JSX.Element {
  const [open, setOpen] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an open group is larger
  useLayoutEffect(() => props.onResize(), [open])
  const { goTo } = translate(holdMessages, props.language)
  return (
    <>
      {groupFindings(props.held.findings)
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
                <button
                  type="button"
                  class="btn quiet"
                  aria-label={`${goTo}: ${truncatePhrase(finding.phrase, MAX_PHRASE)}`}
                  onClick={() => props.onEdit(finding)}
                >
                  {goTo}
                </button>
              )}
            />
          ) : (
            <FindingCard key={group.key} {...props} finding={group.findings[0]} />
          ),
        )}
    </>
  )
}

/** Offers to mask lighter findings of one kind together with those that hold the send. */
function MaskToo(props: { group: FindingGroup; language: Language; on: boolean; onToggle(): void }): JSX.Element {
  const { group, language, on } = props
  return (
    // No input: only the buttons of the layer get presses (`ShadowLayer.press`).
    // biome-ignore lint/a11y/useSemanticElements: see above
    <button
      type="button"
      role="checkbox"
      aria-checked={on}
      class={on ? 'mask-too on' : 'mask-too'}
      onClick={props.onToggle}
    >
      <span class="box">
        <Icon name="check" />
      </span>
      <span class="grow">{translate(holdMessages, language).maskToo(namePlaces(group, language))}</span>
      <LevelTag level={group.findings[0].level} language={language} />
    </button>
  )
}

/** The buttons, below what the one that changes the draft will do. */
function HoldChoice(
  props: HoldDialogProps & {
    /** The groups that it changes; undefined where it is not offered. */
    fixed: readonly FindingGroup[] | undefined
  },
): JSX.Element {
  const { held, language, fixed } = props
  const messages = translate(holdMessages, language)
  const edit = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => edit.current?.focus({ preventScroll: true }), [])
  const { kind } = held.box
  const findings = fixed?.flatMap((group) => [...group.findings]) ?? []
  const names = messages.fixAndSend[kind]
  const name = findCommonFix(findings) === 'mask' ? names.mask : names.change
  if (held.isFixing)
    return (
      <footer class="held-foot">
        <p class="result" role="status">
          {messages.fixing}
        </p>
        <div class="choice">
          <button type="button" class="btn line big edit" ref={edit} onClick={() => props.onEdit()}>
            {messages.edit}
          </button>
        </div>
      </footer>
    )
  return (
    <footer class="held-foot">
      {fixed && <p class="result">{messages.result(name, describeChanges(fixed, language))}</p>}
      <div class={fixed ? 'choice three' : 'choice'}>
        <button type="button" class="btn line big" onClick={props.onSend}>
          {messages.send[kind]}
        </button>
        <button type="button" class="btn line big edit" ref={edit} onClick={() => props.onEdit()}>
          {messages.edit}
        </button>
        {fixed && (
          <button type="button" class="btn main big" onClick={() => props.onFixAndSend(findings)}>
            {name}
          </button>
        )}
      </div>
      <p class="quiet">{messages.decide}</p>
    </footer>
  )
}

/** How many changes the sentence above the buttons names. */
const MAX_CHANGES = 3

function describeChanges(groups: readonly FindingGroup[], language: Language): string[] {
  const messages = translate(holdMessages, language)
  const changes = groups.flatMap(splitByReplacement).flatMap((group) => {
    const [fix] = getFixes(group.findings[0])
    return fix ? [{ fix, text: formatHoldChange(messages, fix, namePlaces(group, language)) }] : []
  })
  // What is taken out is always named.
  const deletions = changes.filter(({ fix }) => fix.replacement === '')
  const others = changes.filter(({ fix }) => fix.replacement !== '')
  const named = others.slice(0, Math.max(0, MAX_CHANGES - deletions.length))
  const texts = [...deletions, ...named].map(({ text }) => text)
  return named.length < others.length ? [...texts, '…'] : texts
}

/** Splits a group whose places become different texts; masks differ by what they leave of a number alone. */
function splitByReplacement(group: FindingGroup): FindingGroup[] {
  const fixes = group.findings.map((finding) => getFixes(finding)[0])
  const isSame = fixes.every((fix) => fix?.kind !== 'replace' || fix.replacement === fixes[0]?.replacement)
  return isSame ? [group] : group.findings.map((finding) => ({ key: String(finding.id), findings: [finding] }))
}

/** Names the places of a group: "8 số căn cước", or the phrase if there is one. */
function namePlaces({ findings: [first, ...others] }: FindingGroup, language: Language): string {
  return others.length === 0
    ? `“${truncatePhrase(first.phrase, MAX_PHRASE)}”`
    : formatPlaces(first.check, first.message, others.length + 1, language)
}
