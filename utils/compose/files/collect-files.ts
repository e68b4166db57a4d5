import { isFileInput } from './repeat-choice.ts'

/** Returns the files that an event brings into the page: chosen in an input, dropped or pasted. */
export function collectFiles(event: Event): readonly File[] {
  if (event.type === 'drop') return [...((event as DragEvent).dataTransfer?.files ?? [])]
  if (event.type === 'paste') return [...((event as ClipboardEvent).clipboardData?.files ?? [])]
  const [target] = event.composedPath()
  return isFileInput(target) ? [...(target.files ?? [])] : []
}

/**
 * Whether a page takes the text of a paste, and not its files: a spreadsheet copies a picture of its cells with them.
 * The name of a file may come as its text.
 */
export function isPasteOfText(event: Event, files: readonly File[]): boolean {
  if (event.type !== 'paste') return false
  const text = (event as ClipboardEvent).clipboardData?.getData('text/plain').trim() ?? ''
  return text !== '' && !text.split(/[\r\n]+/).every((line) => files.some(({ name }) => line.endsWith(name)))
}

/** Whether a folder is dropped: what is in it cannot be passed on. */
export function hasFolder(event: Event): boolean {
  const items = [...((event as DragEvent).dataTransfer?.items ?? [])]
  return items.some((item) => item.webkitGetAsEntry?.()?.isDirectory)
}
