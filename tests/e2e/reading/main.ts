import { browser } from 'wxt/browser'
import { parseInWorker } from '../../../utils/library/imports/parse-in-worker.ts'
import { ReadError } from '../../../utils/library/imports/readers/read-error.ts'
import { readFile } from '../../../utils/library/imports/readers/read-file.ts'
import { readPage } from '../../../utils/library/imports/readers/read-page.ts'
import type { PageProgress } from '../../../utils/library/imports/readers/read-pdf.ts'

/**
 * Returns what was read or why reading failed, the reported progress in pages, and the longest time for which the page
 * did not respond, in milliseconds.
 */
async function measureReading(reading: Promise<object>, progress: PageProgress[] = []) {
  let blocked = 0
  let last = performance.now()
  const tick = () => {
    blocked = Math.max(blocked, performance.now() - last)
    last = performance.now()
  }
  const clock = setInterval(tick, 5)
  const begun = last
  try {
    const read = await reading.catch((error: unknown) => {
      if (error instanceof ReadError) return { reason: error.reason }
      throw error
    })
    // The last freeze ends with the reading, before the next tick.
    tick()
    return { ...read, progress, blocked, took: performance.now() - begun }
  } finally {
    clearInterval(clock)
  }
}

const getChosenFile = () => document.querySelector('input')!.files![0]!

Object.assign(globalThis, {
  reading: {
    file: () => {
      const progress: PageProgress[] = []
      return measureReading(readFile(getChosenFile(), { onProgress: (each) => progress.push(each) }), progress)
    },
    /** Reads the chosen file, and stops at the first page. */
    stopped: () => {
      const stop = new AbortController()
      return measureReading(readFile(getChosenFile(), { signal: stop.signal, onProgress: () => stop.abort() }))
    },
    /** Parses a repeated text; returns how much was found. */
    parsed: (piece: string, times: number) =>
      measureReading(
        parseInWorker(piece.repeat(times)).then(({ parsed, ocrErrors }) => ({
          reason: parsed.problem,
          text: parsed.opening,
          found: ocrErrors.length,
        })),
      ),
    made: (content: string, name: string) => measureReading(readFile(new File([content], name))),
    /** Reads a file, and cancels when its worker has been asked. */
    cancelled: (content: string, name: string) => {
      const stop = new AbortController()
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (...message: unknown[]) {
        Reflect.apply(postMessage, this, message)
        Worker.prototype.postMessage = postMessage
        stop.abort()
      }
      return measureReading(readFile(new File([content], name), { signal: stop.signal }))
    },
    tab: async (start: string) => {
      const tabs = await browser.tabs.query({})
      return measureReading(readPage(tabs.find(({ url }) => url?.startsWith(start))!.id!))
    },
  },
})
