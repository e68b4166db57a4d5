import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { addRecipientMessages } from '../../utils/i18n/report/add-recipient-messages.ts'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { computeSha256 } from '../../utils/lib/sha256.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import {
  formatSetupCode,
  MAX_SETUP_BYTES,
  readSetupFile,
  type Setup,
  type SetupFileProblem,
  type SetupRecipient,
} from '../../utils/settings/setup-file.ts'
import { FileButton } from '../ui/FileButton.tsx'

interface ReadFile {
  name: string
  code: string
  bytes: Uint8Array
}

interface RecipientSetupFileProps {
  taken: readonly Recipient[]
  language: Language
  newId(): string
  /** Stores new recipients. Resolves to whether that succeeded. */
  onAdd(recipients: Recipient[]): Promise<boolean>
}

/** Adds the recipients of a set-up file, after it showed what is in the file. */
export function RecipientSetupFile({ taken, language, newId, onAdd }: RecipientSetupFileProps): JSX.Element {
  const messages = translate(addRecipientMessages, language).file
  const [file, setFile] = useState<ReadFile>()
  const [unread, setUnread] = useState<SetupFileProblem | 'unread'>()
  const [added, setAdded] = useState('')
  const read = async (chosen: File) => {
    setAdded('')
    setFile(undefined)
    setUnread(undefined)
    try {
      if (chosen.size > MAX_SETUP_BYTES) return setUnread('too-large')
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      setFile({ name: toBidiSafeLine(chosen.name), code: formatSetupCode(await computeSha256(bytes)), bytes })
    } catch (error) {
      console.error('settings: a set-up file cannot be read', error)
      setUnread('unread')
    }
  }
  // Read again with every change of the list: an address that was added meanwhile is not added twice.
  const setup = file && readSetupFile(file.bytes, taken)
  const problem = unread ?? (typeof setup === 'string' ? setup : undefined)
  const use = async ({ unit, recipients }: Setup) => {
    const usable = listUsable(recipients).map(({ recipient }) => ({ ...recipient, id: newId() }))
    if (!(await onAdd(usable))) return
    setFile(undefined)
    setAdded(messages.added(usable.length, toBidiSafeLine(unit)))
  }
  return (
    <div class="sheet-card setup-file">
      <p class="meta muted">{messages.about}</p>
      <FileButton
        class="btn line"
        name={file ? messages.other : messages.choose}
        accept=".json,application/json"
        onFiles={([chosen]) => void read(chosen)}
      />
      <p class={problem ? 'banner warn' : 'sr'} role="alert">
        {problem && messages.problems[problem]}
      </p>
      {file && setup && typeof setup !== 'string' && (
        <SetupPreview
          {...{ file, setup, language }}
          onUse={() => void use(setup)}
          onCancel={() => setFile(undefined)}
        />
      )}
      <p class={added ? 'banner' : 'sr'} role="status">
        {added}
      </p>
    </div>
  )
}

/** Everything that a set-up file would set, each address in full, and its code. */
function SetupPreview(props: {
  file: ReadFile
  setup: Setup
  language: Language
  onUse(): void
  onCancel(): void
}): JSX.Element {
  const { file, setup, language } = props
  const messages = translate(addRecipientMessages, language).file
  const usable = listUsable(setup.recipients).length
  return (
    <section class="setup" aria-labelledby="setup-title">
      <h4 id="setup-title" class="strong">
        {messages.sets(file.name)}
      </h4>
      <dl class="setup-rows">
        <dt>{messages.unit}</dt>
        <dd>{toBidiSafeLine(setup.unit)}</dd>
        <dt>{messages.recipients}</dt>
        <dd>
          <ul>
            {setup.recipients.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may name one address twice
              <SetupRecipientRow key={index} entry={each} language={language} />
            ))}
          </ul>
          <p class="meta muted">{messages.rest}</p>
        </dd>
        <dt>{messages.code}</dt>
        <dd>
          <code>{file.code}</code>
          <p class="meta muted">{messages.compare}</p>
        </dd>
      </dl>
      {usable === 0 && <p>{messages.noneUsable}</p>}
      <div class="acts">
        {usable > 0 && (
          <button type="button" class="btn main" onClick={props.onUse}>
            {messages.use(usable)}
          </button>
        )}
        <button type="button" class="btn plain" onClick={props.onCancel}>
          {messages.cancel}
        </button>
      </div>
    </section>
  )
}

function SetupRecipientRow({ entry, language }: { entry: SetupRecipient; language: Language }): JSX.Element {
  const { recipient, problem } = entry
  const messages = translate(addRecipientMessages, language).file
  return (
    <li>
      <p class="strong">{toBidiSafeLine(recipient.name)}</p>
      <p class="url">{formatAddress(recipient)}</p>
      <p class="meta muted">{translate(recipientMessages, language).about({ ...recipient, id: '' })}</p>
      {problem && <p class="meta problem">{messages.refused[problem]}</p>}
    </li>
  )
}

/** Formats an address as the browser reads it, so that a letter of another script cannot pass for a Latin one. */
function formatAddress({ kind, address }: SetupRecipient['recipient']): string {
  return kind !== 'email' && URL.canParse(address) ? new URL(address).href : toBidiSafeLine(address)
}

function listUsable(recipients: readonly SetupRecipient[]): SetupRecipient[] {
  return recipients.filter(({ problem }) => problem === undefined)
}
