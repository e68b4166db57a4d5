// Gives a page the files of an event that was stopped, by an event of ours, which is not trusted.

/** Whether a page takes the event, as far as can be seen. */
type RepeatOutcome = 'taken' | 'refused'

/**
 * Repeats the event of a choice with some files. An input that has the files still is left as it is.
 * @param isWhole whether these are all files of the choice
 */
export function repeatChoice(
  event: Event,
  target: EventTarget,
  files: readonly File[],
  isWhole: boolean,
): RepeatOutcome {
  if (target instanceof HTMLInputElement && event.type !== 'drop' && event.type !== 'paste')
    return repeatInput(target, files, isWhole)
  const init = { bubbles: true, cancelable: true, composed: true }
  const { clientX, clientY } = event as DragEvent
  const again =
    event.type === 'drop'
      ? new DragEvent('drop', { ...init, clientX, clientY, dataTransfer: carryFiles(files) })
      : makePaste(init, files)
  target.dispatchEvent(again)
  return again.defaultPrevented ? 'taken' : 'refused'
}

function makePaste(init: EventInit, files: readonly File[]): ClipboardEvent {
  // Firefox gives a paste a transfer that it makes itself, and makes none for an event without data.
  const firefoxInit = { dataType: 'text/x-files', data: '' }
  const paste = new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer(), ...firefoxInit })
  for (const file of files) paste.clipboardData!.items.add(file)
  return paste
}

/** Empties an input whose choice was given up, so that the same file can be chosen again. */
export function forgetChoice(target: EventTarget): void {
  if (target instanceof HTMLInputElement && target.type === 'file') target.value = ''
}

function repeatInput(input: HTMLInputElement, files: readonly File[], isWhole: boolean): RepeatOutcome {
  if (!isWhole) input.files = carryFiles(files).files
  // The page has emptied it, or taken it away.
  if (input.files?.length !== files.length || !input.isConnected) return 'refused'
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return 'taken'
}

function carryFiles(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}
