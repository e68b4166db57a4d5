import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { groupFindings, isGroup } from '../../utils/compose/group-findings.ts'
import { isFixableHold, listMaskableGroups } from '../../utils/compose/hold-fix.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { holdMessages } from '../../utils/i18n/compose/hold-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { FindingCard } from './FindingCard.tsx'
import type { FindingSheetProps } from './FindingSheet.tsx'
import { GroupCard } from './GroupCard.tsx'
import { HoldChoice } from './HoldChoice.tsx'
import { MaskToo } from './MaskToo.tsx'

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
 * The dialog of a held send: the serious findings, and buttons with the focus on "Sửa lại". Head, buttons and what else
 * can be masked are always in sight, only the list scrolls.
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
  const fixed = isFixable && isSafeWith(alsoMasked.flatMap(({ findings }) => [...findings]))
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
          {!fixed && held.lighter.length > 0 && <p class="also">{messages.lighter(held.lighter.length)}</p>}
        </section>
        {maskable.length > 0 && (
          <div class="mask-more">
            {maskable.map((group) => (
              <MaskToo
                key={group.key}
                group={group}
                language={language}
                on={chosen.has(group.key)}
                onToggle={() => toggle(group.key)}
              />
            ))}
          </div>
        )}
        <HoldChoice {...props} fixed={fixed ? [...groupFindings(held.findings), ...alsoMasked] : undefined} />
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
