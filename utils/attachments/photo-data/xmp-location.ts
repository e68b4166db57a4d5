// The place in the metadata that programs write as XML (XMP, part 2: "exif:GPSLatitude").

import { checkLocation, type PhotoLocation } from './exif-location.ts'

/** What says where, under any prefix: "exif:GPSLatitude", "drone-dji:GpsLongitude". */
const NAME = '[\\w-]{1,40}:(?:GPS|Gps)\\w{1,40}'
const ATTRIBUTE = new RegExp(`\\s${NAME}\\s{0,4}=\\s{0,4}(?:"[^"<]{0,200}"|'[^'<]{0,200}')`, 'g')
const ELEMENT = new RegExp(`<(${NAME})(?:\\s[^<>]{0,200})?>[^<]{0,200}</\\1>`, 'g')
/** "21,1.7128N", "21,1,42N", "21.0285". */
const COORDINATE =
  /^([+-]?\d{1,3}(?:\.\d{1,15})?)(?:,(\d{1,2}(?:\.\d{1,15})?)(?:,(\d{1,2}(?:\.\d{1,15})?))?)?([NSEW])?$/

/** Reads the place out of a block of XMP. Null without one. */
export function readXmpLocation(block: Uint8Array): PhotoLocation | null {
  const text = toText(block)
  const latitude = findCoordinate(text, 'Latitude')
  const longitude = findCoordinate(text, 'Longitude')
  return latitude === null || longitude === null ? null : checkLocation({ latitude, longitude })
}

/** Erases the place in a block of XMP, in the block itself: overwrites it with spaces, so that the length stays. */
export function eraseXmpLocation(block: Uint8Array): void {
  const text = toText(block)
  for (const pattern of [ATTRIBUTE, ELEMENT]) {
    for (const match of text.matchAll(pattern)) block.fill(0x20, match.index, match.index + match[0].length)
  }
}

function findCoordinate(text: string, name: string): number | null {
  const pattern = new RegExp(`:(?:GPS|Gps)${name}(?:\\s{0,4}=\\s{0,4}["']|(?:\\s[^<>]{0,200})?>)([^"'<]{1,60})`)
  const written = pattern.exec(text)?.[1]?.trim() ?? ''
  const [, degrees, minutes = 0, seconds = 0, side] = COORDINATE.exec(written) ?? []
  if (degrees === undefined) return null
  const total = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
  return side === 'S' || side === 'W' ? -total : total
}

/** One character a byte, so that places in the text are places in the block. Names and numbers are ASCII. */
function toText(block: Uint8Array): string {
  return new TextDecoder('latin1').decode(block)
}
