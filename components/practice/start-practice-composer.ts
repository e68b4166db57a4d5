import { browser } from 'wxt/browser'
import { loadChecksInOwnPage } from '../../utils/checks-loader/load-in-own-page.ts'
import { setKnownNumbers } from '../../utils/compose/checks-registry.ts'
import { openIgnoreList } from '../../utils/compose/ignore-store.ts'
import { openKnownNumbers } from '../../utils/compose/own-number-store.ts'
import { sendMessage } from '../../utils/messages.ts'
import { DEFAULT_COMPOSER_CHOICES } from '../../utils/settings/composer-choices.ts'
import { practiceSite } from '../../utils/sites/practice.ts'
import type { Composer } from '../compose/composer.ts'
import { registerPageView } from '../compose/register-page-view.ts'
import { startComposer } from '../compose/start-composer.ts'

/** Starts a composer in the practice page. Call it before the page is drawn: a hold must see a send first. */
export function startPracticeComposer(): Composer {
  registerPageView()
  loadChecksInOwnPage()
  // Other choices by identity: what was checked before counts no more.
  setKnownNumbers(
    openKnownNumbers(() =>
      composer.setChoices({ ...DEFAULT_COMPOSER_CHOICES, checks: { ...DEFAULT_COMPOSER_CHOICES.checks } }),
    ),
  )
  const composer = startComposer({
    site: practiceSite,
    choices: DEFAULT_COMPOSER_CHOICES,
    ignored: openIgnoreList(() => composer.redraw()),
    isAlive: () => true,
    onCount: () => undefined,
    onProvision: (id) => void sendMessage('open-provision', { id }),
    version: browser.runtime.getManifest().version,
  })
  return composer
}
