import { type SiteSettings, sendMessage } from '../../utils/messages.ts'

/** The pauses before the background is asked again, in ms. It may be starting with the browser, or being updated. */
const RETRY_PAUSES_MS = [200, 1000, 5000, 20_000]

/**
 * Reads the settings that a site may know, at once and whenever `read` is called, which is when they have changed.
 *
 * @param onSettings receives the newest answer; never an older one after a newer.
 */
export function followSiteSettings(
  onSettings: (settings: SiteSettings) => void,
  signal: AbortSignal,
): { read(): void } {
  let newest = 0
  const ask = async (turn: number, failures: number): Promise<void> => {
    try {
      const settings = await sendMessage('site-settings', null)
      if (turn === newest && !signal.aborted) onSettings(settings)
    } catch (error) {
      const pause = RETRY_PAUSES_MS[failures]
      if (pause === undefined) return console.warn('Trước khi đăng:', error)
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (turn === newest && !signal.aborted) await ask(turn, failures + 1)
    }
  }
  const read = () => void ask(++newest, 0)
  read()
  return { read }
}
