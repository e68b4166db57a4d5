import { runInFirefoxWindow } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { clickVisible } from './page-elements.ts'
import { isOwnWorker } from './service-worker.ts'
import { waitFor } from './wait-for.ts'

/**
 * Right-clicks an element and chooses the extension's menu item. In Firefox it uses the real menu, through the browser
 * window. Chromium draws a system menu that no protocol reaches, so the test dispatches the browser's click event in
 * the worker.
 * @throws Error when no such element is visible
 */
export async function chooseMenuItem(
  stage: Stage,
  page: Parameters<Stage['openPopup']>[0],
  selector: string,
): Promise<void> {
  await page.bringToFront()
  await clickVisible(page, selector, { button: 'right' })
  if (stage.name === 'firefox') {
    await waitFor(
      () => runInFirefoxWindow(stage.browser, CHOOSE, null).then((done) => done === 'chosen'),
      'the menu is open',
    )
    return
  }
  const target = await stage.browser.waitForTarget((each) => isOwnWorker(each, stage))
  const worker = await target.worker()
  await worker!.evaluate(async (url) => {
    type Tab = { url: string }
    type Extension = {
      tabs: { query: (about: object) => Promise<Tab[]> }
      contextMenus: { onClicked: { dispatch: (info: object, tab: Tab) => void } }
    }
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: Extension }).chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    if (tab!.url !== url) throw new Error(`the menu would be on ${tab!.url}`)
    contextMenus.onClicked.dispatch({ menuItemId: 'report', frameId: 0, editable: false, pageUrl: url }, tab!)
  }, page.url())
}

const CHOOSE = `() => {
  const menu = document.getElementById('contentAreaContextMenu')
  const item = menu.state === 'open' && menu.querySelector('[id$="-menuitem-_report"]')
  if (!item) return 'not yet'
  menu.activateItem(item)
  return 'chosen'
}`
