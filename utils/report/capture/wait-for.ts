/**
 * Waits until a condition holds, looking again whenever something under `root` changes. In: the longest wait in milliseconds.
 * Resolves to whether it holds; never rejects unless the condition throws.
 */
export function waitForCondition(root: Node, holds: () => boolean, limit: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true)
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      observer.disconnect()
      clearTimeout(timer)
      end()
    }
    const look = () => {
      try {
        if (holds()) finish(() => resolve(true))
      } catch (error) {
        finish(() => reject(error))
      }
    }
    const observer = new MutationObserver(look)
    const timer = setTimeout(() => finish(() => resolve(false)), limit)
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true })
  })
}
