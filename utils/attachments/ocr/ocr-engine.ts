import startTesseract, { type TessBaseAPI, type TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { GreyPicture } from '../pictures/grey-picture.ts'
import type { StampReading } from '../stamps/find-marks.ts'
import type { StampLetters } from '../stamps/straighten-stamp.ts'
import { parseWordTable } from './parse-word-table.ts'
import type { RecognizedPage } from './recognized-page.ts'

/** The engine and its data for Vietnamese, as wxt.config.ts packs them. */
const ENGINE_FILE = '/ocr/tesseract-core-simd-lstm.wasm'
const DATA_FILE = '/ocr/vie.traineddata.gz'

/** Tesseract's page segmentation modes: a page with columns and tables, lines below each other, one line, one word. */
const SEGMENTATION = { page: 3, block: 6, line: 7, word: 8 } as const
/** Tesseract's mode with a neural network, the only one in this build. */
const NEURAL = 1

/** What a picture is expected to hold. */
export type PictureLayout = keyof typeof SEGMENTATION

/** Reads words in pictures; it blocks while it reads. */
export interface OcrEngine {
  /** @throws Error when the engine cannot take the picture */
  readWords(picture: GreyPicture, layout: PictureLayout): RecognizedPage
}

/**
 * Starts the engine with packed files only.
 * @throws Error when a file is missing or WebAssembly does not run here
 */
export async function startEngine(): Promise<OcrEngine> {
  const [wasmBinary, data] = await Promise.all([
    loadFile(ENGINE_FILE).then((file) => file.arrayBuffer()),
    loadFile(DATA_FILE).then((file) =>
      new Response(file.body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
    ),
  ])
  const ignore = () => undefined
  const tesseract = await startTesseract({ wasmBinary, print: ignore, printErr: ignore, TesseractProgress: ignore })
  const api = new tesseract.TessBaseAPI()
  tesseract.FS.writeFile('/vie.traineddata', new Uint8Array(data))
  if (api.Init('/', 'vie', NEURAL) !== 0) throw new Error('Tesseract cannot read its data.')
  tesseract.FS.unlink('/vie.traineddata')
  return { readWords: (picture, layout) => readWords(tesseract, api, picture, layout) }
}

function readWords(
  { FS }: TesseractModule,
  api: TessBaseAPI,
  picture: GreyPicture,
  layout: PictureLayout,
): RecognizedPage {
  FS.writeFile('/input', encodeGreyMap(picture))
  try {
    api.SetPageSegMode(SEGMENTATION[layout])
    if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract cannot take the picture.')
    if (api.Recognize(null) !== 0) throw new Error('Tesseract cannot read the picture.')
    return parseWordTable(api.GetTSVText(0))
  } finally {
    api.Clear()
    FS.unlink('/input')
  }
}

/** Encodes a picture as a "portable grey map": a line with its size, and its bytes. */
function encodeGreyMap({ width, height, data }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

/** Reads what is in a stamp: as one line, as a word that the engine takes for no line, and as several lines. */
export function* readStamp(engine: OcrEngine, { line, block }: StampLetters): Generator<StampReading> {
  yield measureConfidence(engine.readWords(line, 'line'))
  yield measureConfidence(engine.readWords(line, 'word'))
  yield measureConfidence(engine.readWords(block, 'block'))
}

/** Measures how sure a reading is: each word counts by its letters. */
export function measureConfidence({ text, words }: Pick<RecognizedPage, 'text' | 'words'>): StampReading {
  const letters = words.reduce((total, word) => total + word.text.length, 0)
  const weighed = words.reduce((total, word) => total + word.confidence * word.text.length, 0)
  return { text: text.trim(), confidence: weighed / Math.max(1, letters) }
}

async function loadFile(path: string): Promise<Response> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer
}
