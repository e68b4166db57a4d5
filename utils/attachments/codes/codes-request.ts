// What the worker that finds QR codes does: it starts the engine, and reads one picture.

import type { ColourPicture } from '../pictures/grey-picture.ts'
import { type PictureCode, startCodeReader } from './code-reader.ts'

/** The engine, as wxt.config.ts packs it. */
const ENGINE_FILE = '/codes/zxing_reader.wasm'

/** What the worker answers. */
export interface CodesAnswer {
  codes: PictureCode[]
}

/**
 * Answers a request, a picture.
 * @throws Error when the engine cannot start
 */
export async function answerCodesRequest(picture: ColourPicture): Promise<CodesAnswer> {
  const file = await fetch(ENGINE_FILE)
  if (!file.ok) throw new Error(`${ENGINE_FILE}: ${file.status}`)
  const read = await startCodeReader(await file.arrayBuffer())
  return { codes: await read(picture) }
}
