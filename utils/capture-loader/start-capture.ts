import { pickMessages } from '../i18n/compose/pick-messages.ts'
import { translate } from '../i18n/translate.ts'
import { listenForMessages, sendListedMessage } from '../messages.ts'
import { createCaptureHandlers } from '../report/capture/capture-handlers.ts'
import { attachCapture } from '../report/capture/capture-host.ts'
import { CAPTURE_MESSAGES } from './capture-messages.ts'

/**
 * Makes this page answer requests for its posts, unless it does already.
 *
 * @returns Whether it answers; false where no composer runs.
 */
export function startCapture(): boolean {
  return attachCapture((host) => {
    const handlers = createCaptureHandlers(host, {
      window,
      // The background may be missing while it is updated, which must not disturb the page.
      onPicked: (post) =>
        void sendListedMessage(CAPTURE_MESSAGES, 'post-picked', post).catch((error: unknown) =>
          console.warn('Trước khi đăng:', error),
        ),
      getMessages: () => translate(pickMessages, host.getLanguage()),
    })
    listenForMessages(handlers, () => false, CAPTURE_MESSAGES)
  })
}
