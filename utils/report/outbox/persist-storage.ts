/**
 * Asks the browser to keep what we store, even when it is short of room. With "unlimitedStorage" Firefox does so at once and
 * without a question; Chromium keeps it anyway, and has no such question in a worker. Rejects when the browser fails at it.
 */
export async function persistStorage(): Promise<void> {
  if ('persist' in navigator.storage && !(await navigator.storage.persist())) {
    console.warn('report: the browser may throw the outbox away when it is short of room')
  }
}
