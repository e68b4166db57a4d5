// Reads and writes the structure of picture files. Independent of the product's code, so that both cannot share a bug.

import { crc32, deflateSync } from 'node:zlib'

/** Builds one chunk of a PNG. */
export function buildPngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/**
 * Builds a black PNG with one bit for each pixel, so that the file stays small for any number of pixels.
 *
 * @param width A multiple of eight.
 */
export function buildBlackPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const rows = Buffer.alloc((width / 8 + 1) * height)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    buildPngChunk('IHDR', head),
    buildPngChunk('IDAT', deflateSync(rows)),
    buildPngChunk('IEND', new Uint8Array()),
  ])
}

/** Reads the names of a PNG's chunks in order, and the number of bytes after its end. */
export function readPngParts(file: Uint8Array): { names: string[]; rest: number } {
  const bytes = Buffer.from(file)
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG')
  const names: string[] = []
  let at = 8
  while (names.at(-1) !== 'IEND') {
    names.push(bytes.subarray(at + 4, at + 8).toString('latin1'))
    at += 12 + bytes.readUInt32BE(at)
  }
  return { names, rest: bytes.length - at }
}

/** Reads the markers of a JPEG's segments in order, in hexadecimal, and the number of bytes after its end. */
export function readJpegParts(file: Uint8Array): { names: string[]; rest: number } {
  const bytes = Buffer.from(file)
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new Error('no JPEG')
  const names = ['d8']
  let at = 2
  while (names.at(-1) !== 'd9') {
    const marker = bytes.readUInt16BE(at)
    if (marker < 0xffc0) throw new Error(`no segment at ${at}`)
    names.push((marker & 0xff).toString(16))
    at += 2
    if (marker === 0xffd9) break
    at += bytes.readUInt16BE(at)
    if (marker !== 0xffda) continue
    while (bytes[at] !== 0xff || bytes[at + 1] === 0 || (bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7)) at++
  }
  return { names, rest: bytes.length - at }
}
