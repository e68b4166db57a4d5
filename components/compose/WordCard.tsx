import type { JSX } from 'preact'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { FindingActions } from './FindingActions.tsx'
import { FindingCard } from './FindingCard.tsx'
import type { FindingPanelProps } from './FindingPanel.tsx'

/** The card of one finding next to its word, opened by a press on the underlined word. */
export function WordCard(
  props: Omit<FindingPanelProps, 'byKey' | 'startAt'> & {
    finding: TrackedFinding
    /** Opens the panel with all findings, at this one. */
    onMore(): void
  },
): JSX.Element {
  const messages = translate(composeMessages, props.language)
  return (
    <section class="panel word" role="dialog" aria-label={messages.panel} tabIndex={-1} ref={props.elementRef}>
      <div class="panel-body">
        <FindingCard {...props}>
          <FindingActions key={props.finding.id} {...props} replacesButtons />
        </FindingCard>
      </div>
      <p class="panel-foot">
        <button type="button" class="btn quiet" onClick={props.onMore}>
          {messages.showAll(props.findings.length)}
        </button>
        <span class="grow" />
        <button type="button" class="icon-btn" aria-label={messages.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </p>
    </section>
  )
}
