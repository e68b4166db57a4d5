import type { JSX, Ref } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import { findHighestLevel, type Level } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { Badge } from './Badge.tsx'
import { FindingPanel, type FindingPanelProps } from './FindingPanel.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import { PageNotice, type PageNoticeKind } from './PageNotice.tsx'
import { UnderlineLayer, type UnderlineRect } from './UnderlineLayer.tsx'

/** Everything that can be on the screen beside a box. */
export interface ComposeScreenProps extends Omit<FindingPanelProps, 'place' | 'byKey'> {
  /** Whether there is a checked draft, and so a badge. */
  badge: boolean
  holds: boolean
  /** How the panel was opened, if it is open. */
  panel: 'by-key' | 'by-mouse' | undefined
  held: SendHold | undefined
  notice: PageNoticeKind | undefined
  lines: readonly UnderlineRect[]
  badgePlace: Ref<HTMLButtonElement>
  panelPlace: Ref<HTMLElement>
  onOpen(byKey: boolean): void
  onEdit(): void
  onSend(): void
  onNoticeClose(): void
}

/** The whole layer: lines, badge, panel, notice, dialog, and what is said to screen readers. */
export function ComposeScreen(props: ComposeScreenProps): JSX.Element {
  const { language } = props
  const levels: Level[] = props.findings.map((finding) => finding.level)
  const loud = findHighestLevel(levels)
  const spoken = props.badge && !props.held ? translate(composeMessages, language).spoken(levels.length, loud) : ''
  return (
    <>
      <LiveRegion words={spoken} alert={loud === 'stop'} />
      <UnderlineLayer lines={props.lines} />
      {props.badge && (
        <Badge
          levels={levels}
          holds={props.holds}
          open={props.panel !== undefined}
          language={language}
          place={props.badgePlace}
          onOpen={props.onOpen}
        />
      )}
      {props.panel && <FindingPanel {...props} byKey={props.panel === 'by-key'} place={props.panelPlace} />}
      {props.notice && <PageNotice notice={props.notice} language={language} onClose={props.onNoticeClose} />}
      {props.held && (
        <HoldDialog
          key={String(props.held.changed)}
          held={props.held}
          language={language}
          reminders={props.reminders}
          onEdit={props.onEdit}
          onSend={props.onSend}
          onProvision={props.onProvision}
        />
      )}
    </>
  )
}

/** What is said when it changes. A region only speaks of what comes into it, so the words follow once it is there. */
function LiveRegion(props: { words: string; alert: boolean }): JSX.Element {
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(props.words), [props.words])
  return (
    <>
      {/* An alert interrupts, so it is kept for what holds the send. */}
      <p class="sr" role="status">
        {props.alert ? '' : said}
      </p>
      <p class="sr" role="alert">
        {props.alert ? said : ''}
      </p>
    </>
  )
}
