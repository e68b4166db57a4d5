import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import type { ColourPicture } from '../../../utils/attachments/pictures/grey-picture.ts'

const { resolve } = createRequire(import.meta.url)

/** How a code is drawn. */
export interface CodeDrawing {
  /** The pixels of a module. */
  scale?: number
  left?: number
  top?: number
  /** Turned by a quarter. */
  isTurned?: boolean
  /** White on black. */
  isInverted?: boolean
}

/** Creates a white picture. */
export function createWhitePicture(width: number, height: number): ColourPicture {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) }
}

/** Draws the QR code of a text into a picture. Returns the side of its square, in pixels. */
export async function drawCode(
  picture: ColourPicture,
  text: string,
  { scale = 4, left = 40, top = 40, isTurned = false, isInverted = false }: CodeDrawing = {},
): Promise<number> {
  const wasmBinary = Uint8Array.from(readFileSync(resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const { symbol } = await writeBarcode(text, { format: 'QRCode' })
  const { width: side, data } = symbol
  for (let y = 0; y < side * scale; y++) {
    for (let x = 0; x < side * scale; x++) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)]
      const module = data[isTurned ? column * side + row : row * side + column]!
      const shade = (module === 0) === isInverted ? 255 : 0
      const at = ((top + y) * picture.width + left + x) * 4
      picture.data.fill(shade, at, at + 3)
    }
  }
  return side * scale
}

/** Loads the engine that finds codes. */
export function loadCodeEngine(): ArrayBuffer {
  return Uint8Array.from(readFileSync(resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer
}
