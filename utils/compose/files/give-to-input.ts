import { isInDocument } from '../../lib/dom-tree.ts'
import { repeatInput } from './repeat-choice.ts'

/** How long the page may take until it shows that it has the files, in ms, and how often that is looked at. */
const PATIENCE_MS = 3000
const LOOK_MS = 100

/** What is asked and called while files are given. */
export interface FileGiving {
  /** Called once, with whether the page has shown that it took the files. */
  onEnd(isTaken: boolean): void
  /** Runs a step that is called later; reports what it throws. */
  runSafely(step: () => void): void
}

/**
 * Gives files to an input of the page, and looks whether the page takes them: it empties or replaces the input. An
 * input that was not emptied is emptied at the end. Another message of the user is no sign: it may be one of words.
 *
 * @returns what stops that; undefined where it is over already
 */
export function giveToInput(
  input: HTMLInputElement,
  files: readonly File[],
  { onEnd, runSafely }: FileGiving,
): (() => void) | undefined {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (left: number) => {
    timer = undefined
    const isTaken = !isInDocument(input) || (input.files?.length ?? 0) === 0
    if (!isTaken && left > 0) timer = setTimeout(() => runSafely(() => look(left - LOOK_MS)), LOOK_MS)
    else {
      if (!isTaken) input.value = ''
      onEnd(isTaken)
    }
  }
  if (repeatInput(input, files) === 'refused') onEnd(false)
  else look(PATIENCE_MS)
  return timer === undefined ? undefined : () => clearTimeout(timer)
}
