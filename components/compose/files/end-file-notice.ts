// Ends a notice about files: it is of one moment and one conversation, and lies above what the page shows there.

/** What is asked and called meanwhile. */
export interface FileNoticeEnd {
  /** Names the conversation that is open. */
  nameConversation(): string
  onEnd(): void
  /** Runs a step that is called later; reports what it throws. */
  runSafely(step: () => void): void
}

/** How long a notice is shown in a page that is visible, in seconds. */
const SHOWN_S = 20

/**
 * Calls `onEnd` once: when a notice was visible for long enough, when another conversation is opened, or when the user
 * opens a menu of the page.
 *
 * @returns what stops that
 */
export function endFileNotice({ nameConversation, onEnd, runSafely }: FileNoticeEnd): () => void {
  const stopper = new AbortController()
  const conversation = nameConversation()
  let left = SHOWN_S
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') left--
    runSafely(() => (left <= 0 || nameConversation() !== conversation) && end())
  }, 1000)
  const stop = () => {
    clearInterval(timer)
    stopper.abort()
  }
  const end = () => {
    stop()
    onEnd()
  }
  const onMenu = (event: Event) => event.isTrusted && runSafely(end)
  window.addEventListener('contextmenu', onMenu, { capture: true, signal: stopper.signal })
  return stop
}
