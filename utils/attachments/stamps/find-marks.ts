import type { ColourPicture, GreyPicture } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'
import { findFrame, type TurnedBox } from './find-frame.ts'
import { findJoinedFrames } from './find-joined-frames.ts'
import { isRoundSeal } from './find-seal.ts'
import { matchStamp, type SecrecyGrade, type StampMatch, type UrgencyGrade } from './match-stamp.ts'
import { collectRedAreas, joinNearAreas, type RedArea } from './red-areas.ts'
import { straightenStamp } from './straighten-stamp.ts'

/** A stamp with its words. */
export interface FoundStamp<Grade> {
  grade: Grade
  /** Where it is, in pixels of the picture. */
  box: PictureBox
  /** How sure its words are, from 0 to 1. */
  certainty: number
}

/** What is pressed on a paper in red. */
export interface PaperMarks {
  secrecy: readonly FoundStamp<SecrecyGrade>[]
  /** Urgency makes no paper secret. */
  urgency: readonly FoundStamp<UrgencyGrade>[]
  /** Round seals. */
  seals: readonly PictureBox[]
  /** Frames whose words are those of no stamp, or cannot be read. */
  frames: readonly { box: PictureBox; text: string }[]
}

/** Of more frames than this, the rest is not read: a page has one or two, a pattern has hundreds. */
const MOST_FRAMES = 8
/** Of more areas than this, the rest is no part of a broken frame. */
const MOST_PARTS = 60
/** The areas in which frames are looked for that touch something else. */
const MOST_JOINED = 4
/** The longest side of such an area, as a share of that of the picture: longer ones are frames of a page. */
const JOINED_SIDE = 0.5

/**
 * Finds the red stamps and seals of a picture.
 * @param readStamp reads black letters on white, in one way after the other
 */
export function findMarks(picture: ColourPicture, readStamp: (stamp: GreyPicture) => Iterable<string>): PaperMarks {
  const secrecy: FoundStamp<SecrecyGrade>[] = []
  const urgency: FoundStamp<UrgencyGrade>[] = []
  const seals: PictureBox[] = []
  const frames: { box: PictureBox; text: string }[] = []
  const areas = collectRedAreas(picture).sort((a, b) => b.points.length - a.points.length)
  const mostSide = JOINED_SIDE * Math.max(picture.width, picture.height)
  let [read, searched] = [0, 0]
  /** Reads what is in a frame; undefined where it has no letters, or enough was read. */
  const readFrame = (frame: TurnedBox) => {
    const letters = read < MOST_FRAMES ? straightenStamp(picture, frame) : undefined
    if (!letters) return undefined
    read++
    return matchReadings(readStamp(letters))
  }
  const keepStamp = ({ meaning, certainty }: StampMatch, box: PictureBox) => {
    if (meaning.kind === 'secrecy') secrecy.push({ grade: meaning.grade, box, certainty })
    else if (meaning.kind === 'urgency') urgency.push({ grade: meaning.grade, box, certainty })
    else return false
    return true
  }
  /** Finds the stamps that an area is or has in it; whether there is one. */
  const findStamps = (area: RedArea): boolean => {
    const frame = findFrame(area)
    const whole = frame && readFrame(frame)
    if (whole?.match && keepStamp(whole.match, area.box)) return true
    // A stamp that touches a seal, a title or another stamp is one area with it.
    const isOther = whole?.match || read >= MOST_FRAMES || searched >= MOST_JOINED || findSide(area.box) > mostSide
    const stamps = isOther ? [] : findJoinedFrames(area)
    if (stamps.length > 0) searched++
    const isStamped = stamps.map((joined) => {
      const match = readFrame(joined)?.match
      return match !== undefined && keepStamp(match, findUprightBox(joined))
    })
    if (whole && !isStamped.includes(true)) frames.push({ box: area.box, text: whole.text })
    return whole !== undefined || isStamped.includes(true)
  }
  const rest: RedArea[] = []
  for (const area of areas) {
    if (isRoundSeal(area, Math.min(picture.width, picture.height))) seals.push(area.box)
    else if (!findStamps(area)) rest.push(area)
  }
  for (const area of joinNearAreas(rest.slice(0, MOST_PARTS), picture)) findStamps(area)
  return { secrecy, urgency, seals, frames }
}

function findSide({ width, height }: PictureBox): number {
  return Math.max(width, height)
}

/** Finds the upright box around a turned one. */
function findUprightBox({ x, y, width, height, angle }: TurnedBox): PictureBox {
  const wide = width * Math.cos(angle) + height * Math.abs(Math.sin(angle))
  const high = height * Math.cos(angle) + width * Math.abs(Math.sin(angle))
  return { x: Math.round(x - wide / 2), y: Math.round(y - high / 2), width: Math.round(wide), height: Math.round(high) }
}

/** Finds the first reading that is one of a stamp; without one, the first reading. */
function matchReadings(readings: Iterable<string>): { text: string; match?: StampMatch } {
  let first: string | undefined
  for (const text of readings) {
    first ??= text
    const match = matchStamp(text)
    if (match) return { text, match }
  }
  return { text: first ?? '' }
}

/** Moves all boxes of marks to where they are in another picture. */
export function placeMarks(marks: PaperMarks, toPlace: (box: PictureBox) => PictureBox): PaperMarks {
  return {
    secrecy: marks.secrecy.map((stamp) => ({ ...stamp, box: toPlace(stamp.box) })),
    urgency: marks.urgency.map((stamp) => ({ ...stamp, box: toPlace(stamp.box) })),
    seals: marks.seals.map(toPlace),
    frames: marks.frames.map((frame) => ({ ...frame, box: toPlace(frame.box) })),
  }
}
