/**
 * Waits until a condition is true, and checks it again after every mutation under `root`.
 *
 * @param limit Longest wait, in milliseconds.
 * @returns Whether the condition became true within the limit.
 * @throws Only what the condition throws.
 */
export function waitForCondition(root: Node, condition: () => boolean, limit: number): Promise<boolean> {
  if (condition()) return Promise.resolve(true)
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      observer.disconnect()
      clearTimeout(timer)
      settle()
    }
    const check = () => {
      try {
        if (condition()) finish(() => resolve(true))
      } catch (error) {
        finish(() => reject(error))
      }
    }
    const observer = new MutationObserver(check)
    const timer = setTimeout(() => finish(() => resolve(false)), limit)
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true })
  })
}
