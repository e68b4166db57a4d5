import { isInDocument } from '../../lib/dom-tree.ts'
import { repeatInput } from './repeat-choice.ts'

/** How long the page may take until it shows that it has the files, in ms, and how often that is looked at. */
const PATIENCE_MS = 3000
const LOOK_MS = 100

/** What is asked and called while files are given. */
export interface FileGiving {
  /** Counts what the user has sent, as the page shows it. */
  countSent(): number
  /** Called once, with whether the page has shown that it took the files. */
  onEnd(isTaken: boolean): void
  /** Runs a step that is called later; reports what it throws. */
  runSafely(step: () => void): void
}

/**
 * Gives files to an input of the page, and looks whether the page takes them: it empties or replaces the input, or
 * shows another message. An input that was not emptied is emptied at the end.
 *
 * @returns what stops that
 */
export function giveToInput(input: HTMLInputElement, files: readonly File[], giving: FileGiving): () => void {
  const { countSent, onEnd, runSafely } = giving
  const before = countSent()
  const isTaken = () => !isInDocument(input) || (input.files?.length ?? 0) === 0 || countSent() > before
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (left: number) => {
    const isOver = left <= 0
    if (!isOver && !isTaken()) timer = setTimeout(() => runSafely(() => look(left - LOOK_MS)), LOOK_MS)
    else {
      const taken = isTaken()
      if (isInDocument(input) && input.files?.length) input.value = ''
      onEnd(taken)
    }
  }
  if (repeatInput(input, files) === 'refused') onEnd(false)
  else look(PATIENCE_MS)
  return () => clearTimeout(timer)
}
