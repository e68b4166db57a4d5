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
}

window.addEventListener('read-file', async () => {
  const field = document.querySelector<HTMLInputElement>('#file-to-read')!
  const { pictures, cancelled } = field.dataset
  const stop = new AbortController()
  const progress: number[] = []
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
  const reading: SiteReading = { ...outcome, progress, took: performance.now() - begun }
  field.dataset.reading = JSON.stringify(reading)
})
