import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { lookWords, type UpdatesWords, updatesWords } from '../../utils/i18n/library/updates.ts'
import { say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'
import { CHECKED } from '../../utils/library/documents/record.ts'
import { forgetLook } from '../../utils/library/packs/last-update-check.ts'
import { summaryOf } from '../library/pack-changes.ts'
import { when } from '../ui/format-time.ts'
import { ForgetUpdates } from './ForgetUpdates.tsx'
import { InstalledPack } from './InstalledPack.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'
import { UpdateSourceForm } from './UpdateSourceForm.tsx'
import { type Told, type Updates, useUpdates } from './use-updates.ts'

/** Where updates of the library come from, the pack in use, and what can be done with it. */
export function UpdatesSection(props: SectionProps): JSX.Element {
  const updates = useUpdates()
  const words = say(updatesWords, props.settings.language)
  return (
    <SectionFrame id="updates" words={props.words}>
      {updates && <Loaded {...props} updates={updates} said={words} />}
    </SectionFrame>
  )
}

function Loaded(props: SectionProps & { updates: Updates; said: UpdatesWords }): JSX.Element {
  const { settings, updates, said } = props
  const { inUse, installed, look } = updates
  const { language } = settings
  return (
    <div class="updates">
      {!inUse.source && !installed.current && <p class="banner">{said.none(shownDate(CHECKED))}</p>}
      {inUse.by === 'unusable' && <p class="banner warn">{said.unusablePolicy}</p>}
      {inUse.by !== 'unusable' && (
        <UpdateSourceForm
          key={`${inUse.by} ${inUse.source?.address} ${inUse.source?.key}`}
          inUse={inUse}
          words={said}
          onSave={async (source) => {
            // How the last look went was about another source.
            if (await props.change({ updates: source })) await forgetLook()
          }}
        />
      )}
      {installed.current && <InstalledPack {...{ updates, language }} current={installed.current} words={said} />}
      <Acts updates={updates} words={said} />
      <p role="status" class={isGood(updates.told) ? 'banner told' : 'banner warn told'}>
        {toldOf(updates, said)}
      </p>
      {look && !updates.told && inUse.source && (
        <p class="meta muted">
          {said.last(when(look.at), when(look.nextAt))} {lookWords(look, said)}
        </p>
      )}
      {(installed.current || (inUse.by === 'user' && inUse.source)) && (
        <ForgetUpdates
          words={said}
          onForget={async () => {
            // The source first: an update that comes between would be kept.
            if (inUse.by !== 'user' || (await props.change({ updates: null }))) await updates.forget()
          }}
        />
      )}
    </div>
  )
}

function Acts({ updates, words }: { updates: Updates; words: UpdatesWords }): JSX.Element {
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
        <p role="status">{busy ? words.checking(busy.came, busy.of) : words.installing}</p>
        <progress {...(busy?.of ? { value: busy.came, max: busy.of } : {})} aria-label={words.check} />
        <button type="button" class="btn line" onClick={updates.stop}>
          {words.stop}
        </button>
      </div>
    )
  }
  return (
    <div class="acts">
      <button type="button" class="btn main" onClick={withSource(() => void updates.check())}>
        {words.check}
      </button>
      <button type="button" class="btn line" onClick={withSource(() => chooser.current?.click())}>
        {words.file}
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
          {words.back}
        </button>
      )}
      <p class={needed ? 'meta problem' : 'meta muted'} role={needed ? 'alert' : undefined}>
        {needed ? words.needKey : words.fileHint}
      </p>
    </div>
  )
}

const GOOD: readonly (Told['came'] | undefined)[] = [
  'installed',
  'same',
  'went-back',
  'forgotten',
  'cancelled',
  undefined,
]

/** Whether what was told is no refusal. */
function isGood(told: Told | undefined): boolean {
  return GOOD.includes(told?.came)
}

function toldOf({ told, installed, bundle }: Updates, words: UpdatesWords): string {
  if (!told) return ''
  if (told.came === 'went-back') return words.wentBack
  if (told.came === 'forgotten') return words.forgotten
  if (told.came === 'installed') return words.changes.justNow(summaryOf(installed, bundle, words))
  return lookWords({ ...told, came: told.came }, words)
}
