/**
 * Asks the browser not to evict the extension's data when the device runs out of space. With the permission
 * "unlimitedStorage", Firefox grants this without a prompt. Chromium never evicts such data and lacks `persist` in
 * workers.
 *
 * @throws When the browser fails to answer.
 */
export async function persistStorage(): Promise<void> {
  if ('persist' in navigator.storage && !(await navigator.storage.persist())) {
    console.warn('report: the browser may throw the outbox away when it is short of room')
  }
}
