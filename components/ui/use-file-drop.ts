import { useState } from 'preact/hooks'

/** What an area that files are dropped on needs. */
export interface FileDrop {
  /** Whether files are held over it. */
  isOver: boolean
  /** To spread on its element. */
  handlers: {
    onDragOver(event: DragEvent): void
    onDragLeave(): void
    onDrop(event: DragEvent): void
  }
}

/** Makes an element take dropped files. It needs a button that does the same by keyboard. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...(event.dataTransfer?.files ?? [])])
      },
    },
  }
}
