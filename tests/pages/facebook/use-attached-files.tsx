/** @jsxImportSource react */
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import { recordSentFiles } from '../common/sent-files.ts'

/** The files of a draft: how they come, how they are shown, and how they go. */
export interface AttachedFiles {
  count: number
  /** The input, and the previews with a button that takes each off. */
  input: ReactNode
  previews: ReactNode
  /** Handlers of the element that takes dropped and pasted files. */
  handlers: Record<'onDrop' | 'onDragOver', (event: DragEvent) => void> & {
    onPaste: (event: ClipboardEvent) => void
  }
  /** Records all as sent and forgets them. */
  send: () => void
}

/** Keeps the files of a draft as the site does: a preview at once, sent with the draft. */
export function useAttachedFiles(accept?: string): AttachedFiles {
  const [files, setFiles] = useState<readonly { file: File; url: string }[]>([])
  const add = (added: Iterable<File>) =>
    setFiles((before) => [...before, ...[...added].map((file) => ({ file, url: URL.createObjectURL(file) }))])
  const take = (event: DragEvent | ClipboardEvent, { files: added }: DataTransfer) => {
    if (added.length === 0) return
    event.preventDefault()
    add(added)
  }
  return {
    count: files.length,
    input: <input type="file" multiple accept={accept} hidden onChange={(event) => add(event.target.files ?? [])} />,
    previews: files.map(({ file, url }) => (
      <div key={url} className="preview">
        {file.type.startsWith('image/') ? <img src={url} alt="" width="80" /> : file.name}
        <button
          type="button"
          aria-label={`Gỡ ${file.name}`}
          onClick={() => setFiles(files.filter((each) => each.url !== url))}
        >
          ×
        </button>
      </div>
    )),
    handlers: {
      onDragOver: (event) => event.preventDefault(),
      onDrop: (event) => take(event, event.dataTransfer),
      onPaste: (event) => take(event, event.clipboardData),
    },
    send: () => {
      void recordSentFiles(files.map(({ file }) => file))
      setFiles([])
    },
  }
}
