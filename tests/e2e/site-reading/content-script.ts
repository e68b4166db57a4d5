// Added to the content script of a copy of the extension: reads the file that a page has put into its field, as the
// composer does with one that is about to be attached.

import type { FileReport } from '../../../utils/attachments/file-report.ts'
import { readFileInBackground } from '../../../utils/file-reader/read-file-in-background.ts'

/** How a reading ended, for the page to see. */
export interface SiteReading {
  report?: FileReport
  error?: string
  /** The pages that were done when each piece of progress came. */
  progress: number[]
  /** In ms. */
  took: number
  /** The longest time for which the page did not answer meanwhile, in ms; 0 where the browser does not measure it. */
  longestTask: number
}

window.addEventListener('read-file', async () => {
  const field = document.querySelector<HTMLInputElement>('#file-to-read')!
  const { pictures, cancelled } = field.dataset
  const stop = new AbortController()
  const progress: number[] = []
  let longestTask = 0
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
  })
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) watch.observe({ type: 'longtask' })
  const begun = performance.now()
  const outcome = await readFileInBackground(field.files![0]!, {
    choices: {},
    pictures: pictures !== 'no',
    signal: stop.signal,
    onProgress: ({ done }) => {
      progress.push(done)
      if (cancelled) stop.abort()
    },
  }).then(
    (report) => ({ report }),
    (error: unknown) => ({ error: String(error) }),
  )
  const reading: SiteReading = { ...outcome, progress, took: performance.now() - begun, longestTask }
  watch.disconnect()
  field.dataset.reading = JSON.stringify(reading)
})
