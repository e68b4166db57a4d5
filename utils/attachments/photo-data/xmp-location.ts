// The place in the metadata that programs write as XML (XMP, part 2: "exif:GPSLatitude").

import { checkLocation, type PhotoLocation } from './exif-location.ts'

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

/** Finds the degrees of the place, as they are written in a block: to search for them elsewhere. */
export function findXmpDegrees(block: Uint8Array): string[] {
  const text = toText(block)
  return ['Latitude', 'Longitude'].map((name) => findWritten(text, name)).filter((degrees) => COORDINATE.test(degrees))
}

function findCoordinate(text: string, name: string): number | null {
  const [, degrees, minutes = 0, seconds = 0, side] = COORDINATE.exec(findWritten(text, name)) ?? []
  if (degrees === undefined) return null
  const total = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
  return side === 'S' || side === 'W' ? -total : total
}

/** Finds what is written under a name with any prefix: "exif:GPSLatitude", "drone-dji:GpsLongitude". */
function findWritten(text: string, name: string): string {
  const pattern = new RegExp(`:(?:GPS|Gps)${name}(?:\\s{0,4}=\\s{0,4}["']|(?:\\s[^<>]{0,200})?>)([^"'<]{1,60})`)
  return pattern.exec(text)?.[1]?.trim() ?? ''
}

/** One character a byte: names and numbers are ASCII. */
function toText(block: Uint8Array): string {
  return new TextDecoder('latin1').decode(block)
}
