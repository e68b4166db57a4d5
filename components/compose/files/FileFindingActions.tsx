import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { FilePermission } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { filePlaceMessages } from '../../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { RestActions } from '../RestActions.tsx'
import { AllowFile } from './AllowFile.tsx'

/** The buttons of a finding in a file. The file itself is the page's: only the writer can remove it there. */
export function FileFindingActions(props: {
  language: Language
  /** Whether it offers what is about the whole file: the first card of a file does. */
  isFirst: boolean
  /** The writer says to have removed the file on the page. Returns false where the page still shows it. */
  onRemoved(): boolean
  /** Ignores the finding in this draft. */
  onIgnore(): void
  /** The file may be posted: remembers it. Undefined where nobody can allow it. */
  onAllow: (() => void) | undefined
  /** Whose word that takes. */
  permission: FilePermission
  /** For the place of a photo: saves a copy without it. Resolves to whether that was possible. */
  onSaveWithoutPlace?: (() => Promise<boolean>) | undefined
}): JSX.Element {
  const { language, onSaveWithoutPlace } = props
  const [more, setMore] = useState(false)
  const [isSaved, setSaved] = useState<boolean>()
  const [replacing, setReplacing] = useState<'asked' | 'still-there'>()
  const messages = translate(fileMessages, language)
  const { saveWithoutPlace, savedWithoutPlace, cannotSaveWithoutPlace } = translate(filePlaceMessages, language)
  // The first press says how: before that, a button that says it is done makes no sense.
  const replace = props.isFirst && (
    <button
      type="button"
      class={onSaveWithoutPlace ? 'btn quiet' : 'btn tonal'}
      aria-expanded={replacing !== undefined}
      onClick={() => setReplacing(replacing ? undefined : 'asked')}
    >
      {messages.replace}
    </button>
  )
  const other = onSaveWithoutPlace && replace
  const onAllow = props.isFirst ? props.onAllow : undefined
  return (
    <>
      <div class="acts">
        {onSaveWithoutPlace ? (
          <button
            type="button"
            class="btn tonal"
            onClick={() => void onSaveWithoutPlace().then(setSaved, () => setSaved(false))}
          >
            {saveWithoutPlace}
          </button>
        ) : (
          replace
        )}
        <RestActions
          language={language}
          moreName={onAllow ? messages.more : messages.moreOfCopy}
          isOpen={more}
          onIgnore={props.onIgnore}
          onToggle={onAllow || other ? () => setMore(!more) : undefined}
        />
      </div>
      {onSaveWithoutPlace && (
        <p class="file-note" role="status">
          {isSaved === undefined ? messages.afterSave : isSaved ? savedWithoutPlace : cannotSaveWithoutPlace}
        </p>
      )}
      {replacing && (
        <div class="file-note">
          <p role="status">{replacing === 'asked' ? messages.howToReplace : messages.stillThere}</p>
          <button
            type="button"
            class="btn quiet"
            onClick={() => setReplacing(props.onRemoved() ? undefined : 'still-there')}
          >
            {messages.removed}
          </button>
        </div>
      )}
      {more &&
        (onAllow ? (
          <AllowFile
            isOpened
            language={language}
            permission={props.permission}
            note={messages.allowed}
            onAllow={onAllow}
          >
            {other}
          </AllowFile>
        ) : (
          other && <p class="more">{other}</p>
        ))}
    </>
  )
}
