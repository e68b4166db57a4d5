// The page in which papers are read for measuring: the code of the extension, in a worker, on a local server.

import { readStamp, startEngine } from '../../utils/attachments/ocr/ocr-engine.ts'
import type { PreparationSteps } from '../../utils/attachments/ocr/read-picture.ts'
import { closeOcr, type PaperReading, recognizePage } from '../../utils/attachments/ocr/recognize-page.ts'
import { findMarks } from '../../utils/attachments/stamps/find-marks.ts'

/** A reading, and how long it took, in ms. */
export interface TimedReading {
  reading: PaperReading
  duration: number
}

/** What the page offers to the driver. */
export interface ReadingPage {
  readPaper(url: string, steps: PreparationSteps): Promise<TimedReading>
  /** Looks for stamps and seals only, which is quick. */
  readMarks(url: string): Promise<TimedReading>
  closeOcr(): void
}

/** Other work may keep the processor from a measurement for minutes. */
const TIMEOUT_MS = 300_000

let starting: ReturnType<typeof startEngine> | undefined

const offered: ReadingPage = {
  async readPaper(url, steps) {
    const image = await loadPicture(url)
    const start = performance.now()
    const reading = await recognizePage(image, { steps, timeout: TIMEOUT_MS })
    return { reading, duration: performance.now() - start }
  },
  async readMarks(url) {
    starting ??= startEngine()
    const engine = await starting
    const image = await loadPicture(url)
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    const start = performance.now()
    const pixels = context.getImageData(0, 0, image.width, image.height)
    const marks = findMarks(pixels, (stamp) => readStamp(engine, stamp))
    return { reading: { text: '', lines: [], words: [], marks }, duration: performance.now() - start }
  },
  closeOcr,
}
Object.assign(globalThis, offered)

async function loadPicture(url: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(url)).blob())
}
