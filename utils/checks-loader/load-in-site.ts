import { attachModel, getRegisteredChecks } from '../compose/checks-registry.ts'
import { fromBase64InTurns } from '../lib/base64.ts'
import { sendMessage } from '../messages.ts'

/**
 * Brings the checks into this document, then their model: asked as often as one likes, done once. Checks that could not come
 * are tried again at the next call. A model that does not come or is broken is left to the next document, and the rules go on
 * alone. Rejects with what failed, once for each try.
 */
export function createSiteChecksLoader(): () => Promise<void> {
  let asked = false
  return async () => {
    if (asked) return
    asked = true
    try {
      await sendMessage('bring-checks', null)
      if (!getRegisteredChecks()) throw new Error('The checks did not come')
    } catch (error) {
      asked = false
      throw error
    }
    attachModel(await fromBase64InTurns(await sendMessage('weights', null)))
  }
}
