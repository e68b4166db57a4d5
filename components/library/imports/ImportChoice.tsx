import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { readFile } from '../../../utils/library/imports/readers/read-file.ts'
import { readPaste } from '../../../utils/library/imports/readers/read-paste.ts'
import { FileButton } from '../../ui/FileButton.tsx'
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
  const [over, setOver] = useState(false)
  const id = useId()
  const take = (file: File | undefined) => {
    if (!file) return
    props.onRead(file.name, async (watch) => ({
      ...(await readFile(file, watch)),
      origin: { how: 'file', name: file.name, url: null },
    }))
  }
  return (
    <section class="import-choice">
      <h3>{choose.title}</h3>
      <p class="muted">{choose.intro}</p>
      <p role="status">{props.stopped && messages.stopped}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an alternative; the button inside does the
          same by keyboard */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files[0])
        }}
      >
        <h4>{choose.file}</h4>
        <p class="muted">
          {choose.fileHint} {choose.drop}
        </p>
        {/* Old Word files can be chosen, so that the reader says how to save them. */}
        <FileButton
          class="btn main"
          name={choose.pickFile}
          accept=".docx,.pdf,.html,.htm,.txt,.doc,.rtf"
          onFile={take}
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
