import { browser } from 'wxt/browser'

/** Loads the model's packed weights. For the background and extension pages only: no site page may read the file. */
export async function loadPackedWeights(): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL('/tagger.bin'))
  return new Uint8Array(await answer.arrayBuffer())
}
