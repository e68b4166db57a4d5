/** The longest side of a picture that is drawn, in pixels. */
const MAX_SIDE = 2000

/** Width and height of a picture, in pixels. */
export interface PictureSize {
  width: number
  height: number
}

/**
 * Reads the size of a JPEG picture from its head, without decoding it (ITU T.81, B.2.2).
 * @returns undefined for any other file, and for a picture that is larger than what we draw
 */
export function readJpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (!isFrameHead(bytes[at + 1]!)) continue
    const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
    const isDrawn = Math.min(width, height) > 0 && Math.max(width, height) <= MAX_SIDE
    return isDrawn ? { width, height } : undefined
  }
  return undefined
}

/** SOF0 to SOF15, among which are the markers of tables: DHT, JPG and DAC. */
function isFrameHead(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
