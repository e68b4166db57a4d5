import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type LibraryUpdateMessages, libraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import { packChangeMessages } from '../../utils/i18n/library/pack-change-messages.ts'
import { formatUpdateOutcome, updateOutcomeMessages } from '../../utils/i18n/library/update-outcome-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { LIBRARY_CHECKED_ON } from '../../utils/library/documents/document-record.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { clearLastUpdateCheck } from '../../utils/library/packs/last-update-check.ts'
import { formatChangeSummary } from '../library/pack-changes.ts'
import { formatTime } from '../ui/format-time.ts'
import { ForgetUpdatesButton } from './ForgetUpdatesButton.tsx'
import { InstalledPack } from './InstalledPack.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import { UpdateSourceForm } from './UpdateSourceForm.tsx'
import { type UpdateOutcome, type UseUpdatesResult, useUpdates } from './use-updates.ts'

/** Manages library updates: their source, the pack in use, and the update actions. */
export function UpdatesSection(props: SectionProps): JSX.Element {
  const updates = useUpdates()
  const messages = translate(libraryUpdateMessages, props.settings.language)
  return (
    <SectionFrame id="updates" messages={props.messages}>
      {updates && <UpdatesPanel {...props} updates={updates} updateMessages={messages} />}
    </SectionFrame>
  )
}

function UpdatesPanel(
  props: SectionProps & { updates: UseUpdatesResult; updateMessages: LibraryUpdateMessages },
): JSX.Element {
  const { settings, updates, updateMessages } = props
  const { inUse, installed, lastCheck } = updates
  const { language } = settings
  return (
    <div class="updates">
      {!inUse.source && !installed.current && (
        <p class="banner">{updateMessages.none(formatDate(LIBRARY_CHECKED_ON))}</p>
      )}
      {inUse.by === 'unusable' && <p class="banner warn">{updateMessages.unusablePolicy}</p>}
      {inUse.by !== 'unusable' && (
        <UpdateSourceForm
          key={`${inUse.by} ${inUse.source?.address} ${inUse.source?.key}`}
          inUse={inUse}
          messages={updateMessages}
          onSave={async (source) => {
            // The result of the last check belongs to the old source.
            if (await props.change({ updates: source })) await clearLastUpdateCheck()
          }}
        />
      )}
      {installed.current && (
        <InstalledPack {...{ updates, language }} current={installed.current} messages={updateMessages} />
      )}
      <UpdateActions updates={updates} messages={updateMessages} />
      <p role="status" class={isSuccess(updates.outcome) ? 'banner told' : 'banner warn told'}>
        {describeUpdateOutcome(updates, updateMessages, language)}
      </p>
      {lastCheck && !updates.outcome && inUse.source && (
        <p class="meta muted">
          {updateMessages.last(formatTime(lastCheck.at), formatTime(lastCheck.nextAt))}{' '}
          {formatUpdateOutcome(lastCheck, translate(updateOutcomeMessages, language))}
        </p>
      )}
      {(installed.current || (inUse.by === 'user' && inUse.source)) && (
        <ForgetUpdatesButton
          messages={updateMessages}
          onForget={async () => {
            // Remove the source first: an update that arrives in between would otherwise stay installed.
            if (inUse.by !== 'user' || (await props.change({ updates: null }))) await updates.forget()
          }}
        />
      )}
    </div>
  )
}

function UpdateActions({
  updates,
  messages,
}: {
  updates: UseUpdatesResult
  messages: LibraryUpdateMessages
}): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null)
  const [needed, setNeeded] = useState(false)
  const { busy, installed, inUse } = updates
  const withSource = (act: () => void) => () => {
    setNeeded(!inUse.source)
    if (inUse.source) act()
  }
  if (busy !== undefined) {
    return (
      <div class="acts busy">
        <p role="status">{busy ? messages.checking(busy.came, busy.of) : messages.installing}</p>
        <progress {...(busy?.of ? { value: busy.came, max: busy.of } : {})} aria-label={messages.check} />
        <button type="button" class="btn line" onClick={updates.stop}>
          {messages.stop}
        </button>
      </div>
    )
  }
  return (
    <div class="acts">
      <button type="button" class="btn main" onClick={withSource(() => void updates.check())}>
        {messages.check}
      </button>
      <button type="button" class="btn line" onClick={withSource(() => chooser.current?.click())}>
        {messages.file}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // Reset the input, so that the same file can be chosen again.
          if (file) void updates.installFile(file)
          event.currentTarget.value = ''
        }}
      />
      {installed.current && installed.current.back !== 'nothing' && (
        <button type="button" class="btn line" onClick={() => void updates.back()}>
          {messages.back}
        </button>
      )}
      <p class={needed ? 'meta problem' : 'meta muted'} role={needed ? 'alert' : undefined}>
        {needed ? messages.needKey : messages.fileHint}
      </p>
    </div>
  )
}

const SUCCESSES: readonly (UpdateOutcome['came'] | undefined)[] = [
  'installed',
  'same',
  'went-back',
  'forgotten',
  'cancelled',
  undefined,
]

/** Whether the outcome of an action is not a refusal. */
function isSuccess(outcome: UpdateOutcome | undefined): boolean {
  return SUCCESSES.includes(outcome?.came)
}

function describeUpdateOutcome(
  { outcome, installed, bundle }: UseUpdatesResult,
  messages: LibraryUpdateMessages,
  language: Language,
): string {
  const changes = translate(packChangeMessages, language)
  if (!outcome) return ''
  if (outcome.came === 'went-back') return messages.wentBack
  if (outcome.came === 'forgotten') return messages.forgotten
  if (outcome.came === 'installed') return changes.justNow(formatChangeSummary(installed, bundle, changes))
  return formatUpdateOutcome({ ...outcome, came: outcome.came }, translate(updateOutcomeMessages, language))
}
