import { type SiteSettings, sendMessage } from '../../utils/messages.ts'

/** The pauses before the background is asked again, in ms. It may be starting with the browser, or being updated. */
const RETRY_PAUSES_MS = [200, 1000, 5000, 20_000]

/**
 * Reads the settings that a site may know: at once, when the page is shown again, because messages do not reach a page
 * in the background cache, and whenever `read` is called, which is when they have changed.
 *
 * @param onSettings receives the newest answer; never an older one after a newer.
 */
export function followSiteSettings(
  onSettings: (settings: SiteSettings) => void,
  signal: AbortSignal,
): { read(): void } {
  let newest = 0
  const ask = async (turn: number, failures: number): Promise<void> => {
    let settings: SiteSettings
    try {
      settings = await sendMessage('site-settings', null)
    } catch (error) {
      const pause = RETRY_PAUSES_MS[failures]
      if (signal.aborted) return undefined
      if (pause === undefined) return console.warn('Trước khi đăng:', error)
      await new Promise((resolve) => setTimeout(resolve, pause))
      return turn === newest && !signal.aborted ? ask(turn, failures + 1) : undefined
    }
    if (turn === newest && !signal.aborted) onSettings(settings)
    return undefined
  }
  const read = () => void ask(++newest, 0)
  // A page can make such events up, by the thousand.
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && read(), { signal })
  read()
  return { read }
}
