import type { JSX } from 'preact'
import { clearAllowedFiles, countAllowedFiles, restoreAllowedFiles } from '../../utils/compose/allowed-file-store.ts'
import { fileSettingMessages } from '../../utils/i18n/pages/file-setting-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { HAS_PICTURE_READER } from '../../utils/lib/build-options.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useManagedFiles } from '../hooks/use-managed-files.ts'
import { useTrustedValue } from '../hooks/use-trusted-value.ts'
import { Switch } from '../ui/Switch.tsx'
import { DoneLine, useDone } from './DoneLine.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import './numbers.css'

/** What is read of files that are about to be attached, and how many of them may be published. */
export function FilesSection(props: SectionProps): JSX.Element {
  const { settings, messages } = props
  return (
    <SectionFrame id="files" messages={messages}>
      <FileSwitches {...props} />
      <AllowedFiles language={settings.language} />
    </SectionFrame>
  )
}

function FileSwitches({ settings, change }: SectionProps): JSX.Element {
  const messages = translate(fileSettingMessages, settings.language)
  const managed = useManagedFiles()
  const chosen = { ...settings.files, ...managed }
  return (
    <div class="sheet-card">
      {(['contents', 'pictures'] as const).map((key) => {
        const { name, about } = messages.choices[key]
        const isPacked = key === 'contents' || HAS_PICTURE_READER
        const isUseless = key === 'pictures' && !chosen.contents
        const reason = !isPacked ? messages.notPacked : managed[key] !== undefined ? messages.managed : undefined
        return (
          <div class="row" key={key}>
            <Switch
              on={chosen[key] && isPacked && !isUseless}
              name={name}
              disabled={reason !== undefined || isUseless}
              onChange={(on) => void change(({ files }) => ({ files: { ...files, [key]: on } }))}
            />
            <div>
              <p class="strong">{name}</p>
              <p class="say">{about}</p>
              {reason && <p class="say">{reason}</p>}
            </div>
          </div>
        )
      })}
    </div>
  )
}

function AllowedFiles({ language }: { language: Language }): JSX.Element {
  const messages = translate(fileSettingMessages, language).allowed
  const count = useTrustedValue('allowed-files', countAllowedFiles)
  const { done, act, undo } = useDone(language)
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  const clear = () =>
    void act(async () => {
      const before = await clearAllowedFiles()
      return { text: messages.cleared(before.hashes.length), undo: () => restoreAllowedFiles(before) }
    })
  return (
    <div {...kept}>
      <h3>{messages.title}</h3>
      <div class="sheet-card">
        <div class="row numbers-row">
          <p>{count === 'failed' ? messages.notRead : count !== undefined && messages.count(count)}</p>
          {typeof count === 'number' && count > 0 && (
            <button type="button" class="btn line" onClick={clear}>
              {messages.clear}
            </button>
          )}
        </div>
      </div>
      <DoneLine {...{ done, language }} onUndo={undo} />
    </div>
  )
}
