import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import {
  formatUpdateOutcome,
  type LibraryUpdateMessages,
  libraryUpdateMessages,
} from '../../utils/i18n/library/library-update-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { RECORDS_CHECKED_ON } from '../../utils/library/documents/document-record.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { clearLastUpdateCheck } from '../../utils/library/packs/last-update-check.ts'
import { formatChangeSummary } from '../library/pack-changes.ts'
import { formatTime } from '../ui/format-time.ts'
import { ForgetUpdatesButton } from './ForgetUpdatesButton.tsx'
import { InstalledPack } from './InstalledPack.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import { UpdateSourceForm } from './UpdateSourceForm.tsx'
import { type UpdateOutcome, type UseUpdatesResult, useUpdates } from './use-updates.ts'

/** Where updates of the library come from, the pack in use, and what can be done with it. */
export function UpdatesSection(props: SectionProps): JSX.Element {
  const updates = useUpdates()
  const messages = translate(libraryUpdateMessages, props.settings.language)
  return (
    <SectionFrame id="updates" messages={props.messages}>
      {updates && <UpdatesPanel {...props} updates={updates} said={messages} />}
    </SectionFrame>
  )
}

function UpdatesPanel(props: SectionProps & { updates: UseUpdatesResult; said: LibraryUpdateMessages }): JSX.Element {
  const { settings, updates, said } = props
  const { inUse, installed, look } = updates
  const { language } = settings
  return (
    <div class="updates">
      {!inUse.source && !installed.current && <p class="banner">{said.none(formatDate(RECORDS_CHECKED_ON))}</p>}
      {inUse.by === 'unusable' && <p class="banner warn">{said.unusablePolicy}</p>}
      {inUse.by !== 'unusable' && (
        <UpdateSourceForm
          key={`${inUse.by} ${inUse.source?.address} ${inUse.source?.key}`}
          inUse={inUse}
          messages={said}
          onSave={async (source) => {
            // How the last look went was about another source.
            if (await props.change({ updates: source })) await clearLastUpdateCheck()
          }}
        />
      )}
      {installed.current && <InstalledPack {...{ updates, language }} current={installed.current} messages={said} />}
      <UpdateActions updates={updates} messages={said} />
      <p role="status" class={isSuccess(updates.told) ? 'banner told' : 'banner warn told'}>
        {describeUpdateOutcome(updates, said)}
      </p>
      {look && !updates.told && inUse.source && (
        <p class="meta muted">
          {said.last(formatTime(look.at), formatTime(look.nextAt))} {formatUpdateOutcome(look, said)}
        </p>
      )}
      {(installed.current || (inUse.by === 'user' && inUse.source)) && (
        <ForgetUpdatesButton
          messages={said}
          onForget={async () => {
            // The source first: an update that comes between would be kept.
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
          // Emptied, so that the same file can be chosen again.
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

/** Whether what was told is no refusal. */
function isSuccess(told: UpdateOutcome | undefined): boolean {
  return SUCCESSES.includes(told?.came)
}

function describeUpdateOutcome({ told, installed, bundle }: UseUpdatesResult, messages: LibraryUpdateMessages): string {
  if (!told) return ''
  if (told.came === 'went-back') return messages.wentBack
  if (told.came === 'forgotten') return messages.forgotten
  if (told.came === 'installed') return messages.changes.justNow(formatChangeSummary(installed, bundle, messages))
  return formatUpdateOutcome({ ...told, came: told.came }, messages)
}
