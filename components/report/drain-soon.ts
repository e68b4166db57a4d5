import { send } from '../../utils/messages.ts'

/** Asks the background to send what is due. It does so on its alarm in any case; this only makes it sooner. */
export function drainSoon(): void {
  send('drain-outbox', null).catch((error: unknown) => console.warn('report: it will go with the next alarm', error))
}

/** Asks for it now and whenever the network comes back, as long as a page is open. Returns the way to stop. */
export function drainWhileOpen(): () => void {
  drainSoon()
  window.addEventListener('online', drainSoon)
  return () => window.removeEventListener('online', drainSoon)
}
