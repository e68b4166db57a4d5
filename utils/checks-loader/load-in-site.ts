import { attachModel, getRegisteredChecks } from '../compose/checks-registry.ts'
import { fromBase64InTurns } from '../lib/base64.ts'
import { sendMessage } from '../messages.ts'

/**
 * Creates a function that loads the checks into this document, and then their model. It may be called any number of
 * times and loads them once. If the checks cannot be loaded, the next call tries again. If the model cannot be loaded
 * or is damaged, the rules work without it, and no call in this document tries again.
 *
 * @returns a function that rejects with the error, once per attempt.
 */
export function createSiteChecksLoader(): () => Promise<void> {
  let requested = false
  return async () => {
    if (requested) return
    requested = true
    try {
      await sendMessage('bring-checks', null)
      if (!getRegisteredChecks()) throw new Error('The checks did not come')
    } catch (error) {
      requested = false
      throw error
    }
    attachModel(await fromBase64InTurns(await sendMessage('weights', null)))
  }
}
