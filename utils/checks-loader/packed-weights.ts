import { browser } from 'wxt/browser'

/** The model's weights as packed with the extension: for the background and our own pages; no page of a site may read them. */
export async function loadPackedWeights(): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL('/tagger.bin'))
  return new Uint8Array(await answer.arrayBuffer())
}
