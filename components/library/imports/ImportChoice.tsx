import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { readFile } from '../../../utils/library/imports/readers/read-file.ts'
import { readPaste } from '../../../utils/library/imports/readers/read-paste.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import type { UseImportResult } from './use-import.ts'

/** The three sources of an import: a file (chosen or dropped), a paste, the active tab's page. */
export function ImportChoice(props: {
  stopped: boolean
  language: Language
  onRead: UseImportResult['read']
}): JSX.Element {
  const messages = translate(importMessages, props.language)
  const { choose } = messages
  const [pasted, setPasted] = useState('')
  const id = useId()
  const take = ([file]: readonly File[]) => {
    if (!file) return
    props.onRead(file.name, async (watch) => ({
      ...(await readFile(file, watch)),
      origin: { how: 'file', name: file.name, url: null },
    }))
  }
  const { isOver, handlers } = useFileDrop(take)
  return (
    <section class="import-choice">
      <h3>{choose.title}</h3>
      <p class="muted">{choose.intro}</p>
      <p role="status">{props.stopped && messages.stopped}</p>
      <div class={isOver ? 'drop over' : 'drop'} {...handlers}>
        <h4>{choose.file}</h4>
        <p class="muted">
          {choose.fileHint} {choose.drop}
        </p>
        {/* Old Word files can be chosen, so that the reader says how to save them. */}
        <FileButton
          class="btn main"
          name={choose.pickFile}
          accept=".docx,.pdf,.html,.htm,.txt,.doc,.rtf"
          onFiles={take}
        />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          props.onRead('', async () => ({ ...readPaste(pasted), origin: { how: 'paste', name: '', url: null } }))
        }}
      >
        <h4>
          <label for={id}>{choose.paste}</label>
        </h4>
        <textarea
          id={id}
          rows={6}
          spellcheck={false}
          placeholder={choose.pasteHint}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="submit" class="btn line" disabled={pasted.trim() === ''}>
          {choose.read}
        </button>
      </form>
      <div>
        <h4>{choose.page}</h4>
        <p class="muted">{choose.pageHint}</p>
      </div>
    </section>
  )
}
