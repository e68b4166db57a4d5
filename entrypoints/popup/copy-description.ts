import { browser } from 'wxt/browser'

/** Copies a description of the structure around the box of a tab's page; resolves to whether there was one. */
export async function copyPageDescription(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/describe-page.js'] })
    // Empty where the box is gone, or in a shadow root without a dialog or form.
    if (typeof frame?.result !== 'string' || frame.result === '') return false
    await navigator.clipboard.writeText(frame.result)
    return true
  } catch (error) {
    console.warn('popup: the page cannot be described', error)
    return false
  }
}
