import { browser } from 'wxt/browser'
import { ReadError } from '../../../utils/library/imports/readers/read-error.ts'
import { readFile } from '../../../utils/library/imports/readers/read-file.ts'
import { readPage } from '../../../utils/library/imports/readers/read-page.ts'
import type { PageProgress } from '../../../utils/library/imports/readers/read-pdf.ts'

/** What was read, or why not; how far it told to be, in pages; and for how long the page stood still at most, in milliseconds. */
async function told(reading: Promise<object>, progress: PageProgress[] = []) {
  let still = 0
  let last = performance.now()
  const clock = setInterval(() => {
    still = Math.max(still, performance.now() - last)
    last = performance.now()
  }, 5)
  const begun = last
  try {
    const read = await reading.catch((error: unknown) => {
      if (error instanceof ReadError) return { reason: error.reason }
      throw error
    })
    return { ...read, progress, still, took: performance.now() - begun }
  } finally {
    clearInterval(clock)
  }
}

const chosen = () => document.querySelector('input')!.files![0]!

Object.assign(globalThis, {
  reading: {
    file: () => {
      const progress: PageProgress[] = []
      return told(readFile(chosen(), { onProgress: (each) => progress.push(each) }), progress)
    },
    /** Reads the file that was chosen, and stops at the first page. */
    stopped: () => {
      const stop = new AbortController()
      return told(readFile(chosen(), { signal: stop.signal, onProgress: () => stop.abort() }))
    },
    made: (content: string, name: string) => told(readFile(new File([content], name))),
    tab: async (start: string) => {
      const tabs = await browser.tabs.query({})
      return told(readPage(tabs.find(({ url }) => url?.startsWith(start))!.id!))
    },
  },
})
