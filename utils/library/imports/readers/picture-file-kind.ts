/** The first bytes of pictures, and where they are. */
const PICTURE_MARKS: readonly (readonly [at: number, mark: string])[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG\r\n\x1a\n'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  [4, 'ftypheic'],
  [4, 'ftypheix'],
  [4, 'ftypmif1'],
  [4, 'ftypavif'],
]
/** The first bytes, which hold every mark. */
const START_BYTES = 16

/** Whether a file is a picture, by its content. */
export function isPictureFile(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, START_BYTES))
  return isBitmap(bytes) || PICTURE_MARKS.some(([at, mark]) => start.startsWith(mark, at))
}

/** Whether bytes begin a bitmap: after "BM", with which a text may begin too, its size and four zeros. */
function isBitmap(bytes: Uint8Array): boolean {
  const isMarked = bytes[0] === 0x42 && bytes[1] === 0x4d
  return isMarked && [6, 7, 8, 9].every((at) => bytes[at] === 0)
}
