/**
 * Returns the files that an event brings into the page: chosen in an input, dropped or pasted. Empty for a paste that
 * has a text, too: a spreadsheet copies a picture of its cells with them, and the page takes the text.
 */
export function collectFiles(event: Event): readonly File[] {
  switch (event.type) {
    case 'drop':
      return [...((event as DragEvent).dataTransfer?.files ?? [])]
    case 'paste': {
      const { clipboardData } = event as ClipboardEvent
      return clipboardData?.types.includes('text/plain') ? [] : [...(clipboardData?.files ?? [])]
    }
    default: {
      const input = event.composedPath()[0]
      return input instanceof HTMLInputElement && input.type === 'file' ? [...(input.files ?? [])] : []
    }
  }
}
