import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { runInFirefoxWindow } from './firefox-protocol.ts'
import { waitForFrame } from './page-elements.ts'
import { getCdpSession, isFirefox } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** Chooses files in an input of the page, as the browser's own dialog does. */
export async function chooseFiles(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>
  // A site opens the dialog by a click of its script.
  await input.evaluate((each) => each.addEventListener('click', (event) => event.preventDefault(), { once: true }))
  await input.evaluate((each) => each.click())
  await input.uploadFile(...paths)
}

/** Chooses files in an input of the page without any event before it, as after its `showPicker`. */
export async function chooseFilesUnannounced(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>
  await input.uploadFile(...paths)
}

/** Drops files on an element of the page: the events are trusted. */
export async function dropFiles(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  if (await isFirefox(page)) return bringInFirefox(page, selector, 'drop', paths)
  const place = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  const session = await getCdpSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data })
}

/** Pastes a PNG picture into the focused box: the event is trusted. */
export async function pastePicture(page: Page, path: string): Promise<void> {
  await waitFor(
    () => page.evaluate(() => document.querySelector('[contenteditable]:focus') !== null),
    'a box has the focus',
  )
  await page.evaluate(waitForFrame)
  if (await isFirefox(page)) return bringInFirefox(page, ':focus', 'paste', [path])
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
  await page.evaluate(
    async (bytes) => {
      const picture = new Blob([Uint8Array.from(bytes)], { type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    },
    [...readFileSync(path)],
  )
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyV', { commands: ['Paste'] })
  await page.keyboard.up('Control')
}

/** Headless Firefox has no drag and no clipboard for files. A script of the browser makes events that are trusted. */
async function bringInFirefox(page: Page, selector: string, type: string, paths: readonly string[]): Promise<void> {
  await page.bringToFront()
  const files = paths.map((path) => ({
    name: basename(path),
    bytes: readFileSync(path).toString('base64'),
    lastModified: Math.floor(statSync(path).mtimeMs),
  }))
  await runInFirefoxWindow(page.browser(), FIREFOX_FILES, { selector, type, files })
}

const FIREFOX_FILES = `(wanted) => new Promise((resolve) => {
  const manager = gBrowser.selectedBrowser.messageManager
  const onDone = ({ data }) => {
    manager.removeMessageListener('files-brought', onDone)
    resolve(data)
  }
  manager.addMessageListener('files-brought', onDone)
  const bring = ({ selector, type, files }) => {
    // Made with the rights of the page: it sees no file that the browser has put in.
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    const fill = (transfer, list) => {
      for (const { name, bytes, lastModified } of list) {
        const type = /\\.png$/.test(name) ? 'image/png' : /\\.jpe?g$/.test(name) ? 'image/jpeg' : ''
        const array = Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))
        transfer.items.add(new File([array], name, { type, lastModified }))
      }
      return transfer
    }
    const fillInPage = Cu.evalInSandbox('(' + fill + ')', sandbox)
    const list = Cu.cloneInto(files, sandbox)
    const target = content.document.querySelector(selector)
    const send = (each) => {
      const init = { bubbles: true, cancelable: true, composed: true }
      // A paste brings a transfer that it has made itself.
      const event = each === 'paste'
        ? new content.ClipboardEvent(each, { ...init, dataType: 'x/y', data: '' })
        : new content.DragEvent(each, { ...init, dataTransfer: fillInPage(Cu.evalInSandbox('new DataTransfer()', sandbox), list) })
      if (each === 'paste') fillInPage(event.clipboardData, list)
      target.dispatchEvent(event)
    }
    for (const each of type === 'drop' ? ['dragenter', 'dragover', 'drop'] : [type]) send(each)
    sendAsyncMessage('files-brought', 'ok')
  }
  const source = '(' + bring + ')(' + JSON.stringify(wanted) + ')'
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false)
})`
