import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { shortcutMessages } from '../../utils/i18n/pages/shortcut-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { PANEL_COMMAND } from '../../utils/site-access/panel-command.ts'

const POPUP_COMMAND = '_execute_action'

/** The shortcuts that the browser has for the panel and the popup, and the way to the browser's page that sets them. */
export function ShortcutList({ language }: { language: Language }): JSX.Element {
  const messages = translate(shortcutMessages, language)
  const keys = useShortcuts()
  const [failed, setFailed] = useState(false)
  const open = () => {
    setFailed(false)
    openShortcutPage().catch((error: unknown) => {
      console.warn('settings: the page of shortcuts does not open', error)
      setFailed(true)
    })
  }
  return (
    <>
      <h3>{messages.title}</h3>
      <div class="sheet-card">
        <ShortcutRow {...messages.panel} keys={['F8', keys.get(PANEL_COMMAND)]} unset={messages.unset} />
        <ShortcutRow {...messages.popup} keys={[keys.get(POPUP_COMMAND)]} unset={messages.unset} />
      </div>
      <p class="below-chips">
        <button type="button" class="btn line" onClick={open}>
          {messages.change}
        </button>
      </p>
      <p class="meta muted below-chips">{messages.about}</p>
      <p role="alert" class="meta">
        {failed && messages.byHand[hasShortcutSettings(browser.commands) ? 'firefox' : 'chrome']}
      </p>
    </>
  )
}

function ShortcutRow(props: {
  name: string
  about: string
  /** Empty or undefined where the browser has no shortcut. */
  keys: readonly (string | undefined)[]
  unset: string
}): JSX.Element {
  const keys = props.keys.filter((each) => each)
  return (
    <div class="row shortcut">
      <div>
        <p class="strong">{props.name}</p>
        <p class="say">{props.about}</p>
      </div>
      <p class="keys">
        {keys.length === 0 && <span class="meta muted">{props.unset}</span>}
        {keys.map((each) => (
          <kbd key={each}>{each}</kbd>
        ))}
      </p>
    </div>
  )
}

/** Returns the browser's shortcuts by command, read again when the user comes back to this page. */
function useShortcuts(): ReadonlyMap<string | undefined, string | undefined> {
  const [keys, setKeys] = useState<ReadonlyMap<string | undefined, string | undefined>>(new Map())
  useEffect(() => {
    const read = () =>
      void browser.commands.getAll().then(
        (all) => setKeys(new Map(all.map(({ name, shortcut }) => [name, shortcut]))),
        (error: unknown) => console.warn('settings: shortcuts cannot be read', error),
      )
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  return keys
}

/** What Firefox can, and no other browser. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>
}

function hasShortcutSettings(commands: object): commands is ShortcutSettings {
  return 'openShortcutSettings' in commands
}

/** A page of ours cannot link there: only the browser opens it. */
async function openShortcutPage(): Promise<void> {
  if (hasShortcutSettings(browser.commands)) await browser.commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
