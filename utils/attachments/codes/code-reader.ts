import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import type { PageBox } from '../attachment-content.ts'
import type { ColourPicture } from '../pictures/grey-picture.ts'

/** A QR code of a picture. */
export interface PictureCode {
  text: string
  box: PageBox
}

/** Finds the QR codes of a picture; it blocks while it reads. */
export type CodeReader = (picture: ColourPicture) => Promise<PictureCode[]>

/** The most codes of a picture: a sheet of labels has some tens. */
const MAX_CODES = 50

/**
 * Starts the reader with its engine.
 * @param wasmBinary the engine. Given, because zxing-wasm would otherwise fetch it from a server of its makers.
 * @throws Error when WebAssembly does not run here
 */
export async function startCodeReader(wasmBinary: ArrayBuffer): Promise<CodeReader> {
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return async (picture) => {
    const found = await readBarcodes(picture as ImageData, {
      formats: ['QRCode', 'MicroQRCode'],
      tryHarder: true,
      maxNumberOfSymbols: MAX_CODES,
    })
    return found.filter(({ isValid, text }) => isValid && text !== '').map((code) => toPictureCode(code, picture))
  }
}

function toPictureCode({ text, position }: ReadResult, { width, height }: ColourPicture): PictureCode {
  const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft]
  const [left, right] = findRange(corners.map(({ x }) => x / width))
  const [top, bottom] = findRange(corners.map(({ y }) => y / height))
  return { text, box: { left, top, width: right - left, height: bottom - top } }
}

/** Returns the lowest and the highest, within the picture. */
function findRange(fractions: readonly number[]): [number, number] {
  return [Math.max(0, Math.min(...fractions)), Math.min(1, Math.max(...fractions))]
}
