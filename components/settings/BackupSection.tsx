import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { backupMessages } from '../../utils/i18n/pages/backup-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import {
  type Backup,
  type BackupFileProblem,
  MAX_BACKUP_BYTES,
  nameBackupFile,
  writeBackup,
} from '../../utils/settings/backup-file.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { readBackupWithStudy } from '../../utils/study/backup-with-study.ts'
import { restoreProgress } from '../../utils/study/study-db.ts'
import type { StudyProgress } from '../../utils/study/study-progress.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useStudyProgress } from '../study/use-study-progress.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { saveFile } from '../ui/save-file.ts'
import { listBackupChanges, listStudyChange } from './list-backup-changes.ts'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

/** The study progress of this device; undefined until it is read, or where it cannot be. */
interface StudyProps {
  study: StudyProgress | undefined
}

/** Saves settings and study progress as a file, and restores those of a file after it showed what would change. */
export function BackupSection(props: SectionProps): JSX.Element {
  const { progress: study } = useStudyProgress()
  return (
    <SectionFrame id="backup" messages={props.messages}>
      <SaveCard settings={props.settings} study={study} />
      <RestoreCard {...props} study={study} />
    </SectionFrame>
  )
}

function SaveCard({ settings, study }: { settings: Settings } & StudyProps): JSX.Element {
  const messages = translate(backupMessages, settings.language).save
  const [saved, setSaved] = useState<'whole' | 'without-study'>()
  const save = () => {
    saveFile(nameBackupFile(new Date()), writeBackup(settings, study))
    setSaved(study ? 'whole' : 'without-study')
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
          {saved && messages.saved}
          {saved === 'without-study' && ` ${messages.withoutStudy}`}
        </span>
      </p>
    </div>
  )
}

interface ReadFile {
  name: string
  bytes: Uint8Array
}

/** What a restore stores, or replaced. */
interface Stored {
  settings: Settings
  study: StudyProgress | undefined
}

function RestoreCard({ settings, change, study }: SectionProps & StudyProps): JSX.Element {
  const messages = translate(backupMessages, settings.language).restore
  const [file, setFile] = useState<ReadFile>()
  const [unread, setUnread] = useState<BackupFileProblem | 'unread'>()
  const [done, setDone] = useState<{ text: string; before?: Stored }>()
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
  const store = async (wanted: Stored, text: string, canUndo: boolean) => {
    const { version: _, ...other } = wanted.settings
    // What was replaced comes from storage: the page may not have read it yet.
    const replaced = wanted.study && (await storeStudy(wanted.study))
    if (!(await change(other))) {
      if (replaced) await storeStudy(replaced)
      return setDone({ text: messages.notStored })
    }
    setFile(undefined)
    setDone({
      text: wanted.study && !replaced ? `${text} ${messages.studyNotStored}` : text,
      ...(canUndo && { before: { settings, study: replaced } }),
    })
  }
  // Read again with every change of the settings: what the file would change is what it changes then.
  const found = file && readBackupWithStudy(file.bytes, settings)
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
          onFiles={([chosen]) => void read(chosen)}
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
          before={{ settings, study }}
          after={found}
          onUse={() => void store(found, messages.restored, true)}
          onCancel={() => setFile(undefined)}
        />
      )}
      <p class={done ? 'banner' : 'sr'} role="status" tabIndex={-1}>
        <span class="grow">{done?.text}</span>
        {done?.before && (
          <button type="button" class="btn quiet" onClick={() => void store(done.before!, messages.undone, false)}>
            {messages.undo}
          </button>
        )}
      </p>
    </div>
  )
}

/** Replaces the study progress. Resolves to what it replaced; to undefined where that failed. */
async function storeStudy(study: StudyProgress): Promise<StudyProgress | undefined> {
  try {
    return await restoreProgress(study)
  } catch (error) {
    console.error('settings: the study progress cannot be restored', error)
    return undefined
  }
}

function RestorePreview(props: {
  before: Stored
  after: Backup<StudyProgress>
  onUse(): void
  onCancel(): void
}): JSX.Element {
  const { before, after } = props
  const { language } = before.settings
  const messages = translate(backupMessages, language)
  const changes = [
    ...listBackupChanges(before.settings, after.settings, language),
    ...listStudyChange(before.study, after.study, language),
  ]
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
      {hasNewSite(before.settings, after.settings) && <p class="meta">{messages.restore.permissions}</p>}
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
