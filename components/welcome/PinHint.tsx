import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { WelcomeMessages } from '../../utils/i18n/pages/welcome-messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { type PictureBrowser, PinPicture } from './PinPicture.tsx'

interface PinHintProps {
  /** Which browser the picture shows. */
  browserName: PictureBrowser
  messages: WelcomeMessages['pin']
}

/** Says and shows how the icon gets into the toolbar; once it is there, that it is. */
export function PinHint({ browserName, messages }: PinHintProps): JSX.Element {
  const isPinned = useIsPinned()
  return (
    <section class="sheet-card task">
      <h2>{messages.title}</h2>
      <p class="say">{messages.steps[browserName]}</p>
      <PinPicture browserName={browserName} messages={messages} />
      <p class="done" role="status">
        {isPinned && (
          <>
            <Icon name="check" />
            {messages.pinned}
          </>
        )}
      </p>
    </section>
  )
}

/** Whether the icon is in the toolbar, read again when the page gets the focus back. */
function useIsPinned(): boolean {
  const [isPinned, setPinned] = useState(false)
  useEffect(() => {
    const read = () =>
      browser.action.getUserSettings().then(
        ({ isOnToolbar }) => setPinned(isOnToolbar === true),
        (error: unknown) => console.warn('welcome: the toolbar cannot be read', error),
      )
    void read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  return isPinned
}
