import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { backupMessages } from '../../utils/i18n/pages/backup-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import {
  type BackupFileProblem,
  MAX_BACKUP_BYTES,
  nameBackupFile,
  readBackup,
  writeBackup,
} from '../../utils/settings/backup-file.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { saveFile } from '../study/save-file.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { listBackupChanges } from './list-backup-changes.ts'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

/** Saves the settings as a file, and restores those of a file after it showed what would change. */
export function BackupSection(props: SectionProps): JSX.Element {
  return (
    <SectionFrame id="backup" messages={props.messages}>
      <SaveCard settings={props.settings} />
      <RestoreCard {...props} />
    </SectionFrame>
  )
}

function SaveCard({ settings }: { settings: Settings }): JSX.Element {
  const messages = translate(backupMessages, settings.language).save
  const [isSaved, setSaved] = useState(false)
  const save = () => {
    saveFile(nameBackupFile(new Date()), writeBackup(settings))
    setSaved(true)
  }
  return (
    <div class="sheet-card backup-card">
      <h3>{messages.title}</h3>
      <dl>
        <dt>{messages.has}</dt>
        <dd>{messages.contents}</dd>
        <dt>{messages.hasNot}</dt>
        <dd class="muted">{messages.leftOut}</dd>
      </dl>
      <p class="acts">
        <button type="button" class="btn main" onClick={save}>
          {messages.button}
        </button>
        <span role="status" class="meta muted">
          {isSaved && messages.saved}
        </span>
      </p>
    </div>
  )
}

interface ReadFile {
  name: string
  bytes: Uint8Array
}

function RestoreCard({ settings, change }: SectionProps): JSX.Element {
  const messages = translate(backupMessages, settings.language).restore
  const [file, setFile] = useState<ReadFile>()
  const [unread, setUnread] = useState<BackupFileProblem | 'unread'>()
  const [done, setDone] = useState<{ text: string; before?: Settings }>()
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  const read = async (chosen: File) => {
    setFile(undefined)
    setUnread(undefined)
    setDone(undefined)
    if (chosen.size > MAX_BACKUP_BYTES) return setUnread('too-large')
    try {
      setFile({ name: toBidiSafeLine(chosen.name), bytes: new Uint8Array(await chosen.arrayBuffer()) })
    } catch (error) {
      console.error('settings: a backup cannot be read', error)
      setUnread('unread')
    }
  }
  const store = async ({ version: _, ...other }: Settings, text: string, before?: Settings) => {
    if (!(await change(other))) return setDone({ text: messages.notStored })
    setFile(undefined)
    setDone({ text, ...(before && { before }) })
  }
  // Read again with every change of the settings: what the file would change is what it changes then.
  const found = file && readBackup(file.bytes, settings)
  const problem = unread ?? (typeof found === 'string' ? found : undefined)
  return (
    <div class="sheet-card backup-card" {...kept}>
      <h3>{messages.title}</h3>
      <p class="meta muted">{messages.about}</p>
      <p class="acts">
        <FileButton
          class="btn line"
          name={file ? messages.other : messages.choose}
          accept=".json,application/json"
          onFile={(chosen) => void read(chosen)}
        />
        {file && (
          <span class="strong file-name">
            <Icon name="file" />
            {file.name}
          </span>
        )}
      </p>
      <p class={problem ? 'banner warn' : 'sr'} role="alert">
        {problem && messages.problems[problem]}
      </p>
      {found && typeof found !== 'string' && (
        <RestorePreview
          before={settings}
          after={found}
          onUse={() => void store(found, messages.restored, settings)}
          onCancel={() => setFile(undefined)}
        />
      )}
      <p class={done ? 'banner' : 'sr'} role="status" tabIndex={-1}>
        <span class="grow">{done?.text}</span>
        {done?.before && (
          <button type="button" class="btn quiet" onClick={() => void store(done.before!, messages.undone)}>
            {messages.undo}
          </button>
        )}
      </p>
    </div>
  )
}

function RestorePreview(props: { before: Settings; after: Settings; onUse(): void; onCancel(): void }): JSX.Element {
  const { before, after } = props
  const messages = translate(backupMessages, before.language)
  const changes = listBackupChanges(before, after, before.language)
  if (changes.length === 0)
    return (
      <p class="acts">
        <span class="grow">{messages.restore.same}</span>
        <button type="button" class="btn plain" onClick={props.onCancel}>
          {messages.restore.cancel}
        </button>
      </p>
    )
  return (
    <>
      <h4 class="strong">{messages.restore.changes(changes.length)}</h4>
      <ul class="backup-changes">
        {changes.map(({ name, ...values }) => (
          <li key={name}>
            <span>{name}</span>
            <span>
              <span class="sr">{messages.from} </span>
              <span class="muted">{toBidiSafeLine(values.before)}</span>
              <Icon name="next" />
              <span class="sr">{messages.to} </span>
              <b>{toBidiSafeLine(values.after)}</b>
            </span>
          </li>
        ))}
      </ul>
      {hasNewSite(before, after) && <p class="meta">{messages.restore.permissions}</p>}
      <p class="acts">
        <button type="button" class="btn main" onClick={props.onUse}>
          {messages.restore.use}
        </button>
        <button type="button" class="btn plain" onClick={props.onCancel}>
          {messages.restore.cancel}
        </button>
        <span class="meta muted">{messages.restore.later}</span>
      </p>
    </>
  )
}

function hasNewSite(before: Settings, after: Settings): boolean {
  return after.sitesOn.some((key) => !before.sitesOn.includes(key))
}
