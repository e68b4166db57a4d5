import type { ColourPicture } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'
import { findCirculationMark } from './circulation-marks.ts'
import { findFrame, findUprightBox, type TurnedBox } from './find-frame.ts'
import { findJoinedFrames } from './find-joined-frames.ts'
import { isRoundSeal } from './find-seal.ts'
import { matchStampLines, type SecrecyGrade, type StampMatch, type UrgencyGrade } from './match-stamp.ts'
import { collectRedAreas, joinNearAreas, type RedArea } from './red-areas.ts'
import { type StampLetters, straightenStamp } from './straighten-stamp.ts'

/** A stamp with its words. */
export interface FoundStamp<Grade> {
  grade: Grade
  /** Where it is, in pixels of the picture. */
  box: PictureBox
  /** How sure its words are, from 0 to 1. */
  certainty: number
}

/** What is pressed on a paper in red, or printed on it in a frame. */
export interface PaperMarks {
  secrecy: readonly FoundStamp<SecrecyGrade>[]
  /** Urgency makes no paper secret. */
  urgency: readonly FoundStamp<UrgencyGrade>[]
  /** Round seals. */
  seals: readonly PictureBox[]
  /** Frames whose words are those of no stamp, or cannot be read. */
  frames: readonly FoundFrame[]
}

/** A frame with words. */
export interface FoundFrame extends StampReading {
  box: PictureBox
}

/** One reading of what is in a frame: its lines, and how sure they are, from 0 to 1. */
export interface StampReading {
  text: string
  confidence: number
}

/** Of more frames than this, the rest is not read: a page has one or two, a pattern has hundreds. */
const MOST_FRAMES = 8
/** Of more areas than this, the rest is no part of a broken frame. */
const MOST_PARTS = 60
/** The areas in which frames are looked for that touch something else. */
const MOST_JOINED = 4
/** The longest side of such an area, as a share of that of the picture: longer ones are frames of a page. */
const JOINED_SIDE = 0.5

/** Letters of a line: how alike their heights are, how far their rows overlap, and the gap between them, in heights. */
const LETTER_HEIGHTS = 0.6
const LETTER_OVERLAP = 0.6
const LETTER_GAP = 0.8

/** A reading, and the stamp that it is one of. */
export interface MatchedReading extends StampReading {
  match?: StampMatch
}

/** How wide a stamp within a frame is at least, by its height: letters are narrower. */
const LEAST_PROPORTION = 1.6

/** A frame with what is in it, or a seal without a reading. */
export interface Mark {
  box: PictureBox
  reading?: MatchedReading
}

/**
 * Finds the red stamps and seals of a picture.
 * @param readStamp reads black letters on white, in one way after the other
 */
export function findMarks(
  picture: ColourPicture,
  readStamp: (letters: StampLetters) => Iterable<StampReading>,
): PaperMarks {
  const areas = collectRedAreas(picture).sort((a, b) => b.points.length - a.points.length)
  const found: Mark[] = []
  const mostSide = JOINED_SIDE * Math.max(picture.width, picture.height)
  let [read, searched] = [0, 0]
  /** Reads what is in a frame; undefined where it has no letters, or enough was read. */
  const readFrame = (frame: TurnedBox) => {
    const letters = read < MOST_FRAMES ? straightenStamp(picture, frame) : undefined
    if (!letters) return undefined
    read++
    return matchReadings(readStamp(letters))
  }
  /** Adds what is in a frame if it is a stamp. */
  const addStamp = (box: PictureBox, frame: TurnedBox) => {
    const reading = readFrame(frame)
    if (reading && isStamp(reading)) found.push({ box, reading })
  }
  /** Finds the stamps that an area is or has in it; whether there is one. */
  const findStamps = (area: RedArea): boolean => {
    const frame = findFrame(area)
    const whole = frame && readFrame(frame)
    const known = found.length
    if (whole && isStamp(whole)) found.push({ box: area.box, reading: whole })
    // A stamp that touches a seal, a title or another stamp is one area with it.
    else if (!whole?.match && read < MOST_FRAMES && searched < MOST_JOINED && findSide(area.box) <= mostSide) {
      const joined = findJoinedFrames(area)
      if (joined.length > 0) searched++
      for (const each of joined) addStamp(findUprightBox(each), each)
    }
    if (whole && found.length === known) found.push({ box: area.box, reading: whole })
    return found.length > known
  }
  const rest: RedArea[] = []
  const inner: RedArea[] = []
  for (const area of areas) {
    const outer = found.find(({ box, reading }) => reading && isWithin(area.box, box))
    // The letters in a frame are areas, too, and so is a stamp around which somebody has drawn one.
    if (outer) {
      if (!outer.reading?.match && area.box.width >= LEAST_PROPORTION * area.box.height) inner.push(area)
    } else if (isRoundSeal(area, Math.min(picture.width, picture.height))) found.push({ box: area.box })
    else if (!findStamps(area)) rest.push(area)
  }
  for (const area of joinNearAreas(rest.slice(0, MOST_PARTS), picture)) findStamps(area)
  for (const area of inner) {
    const frame = findFrame(area)
    if (frame) addStamp(area.box, frame)
  }
  // Of a line of red letters, "O" resembles a seal, "U" a frame, and "KHAI" the stamp "KHẨN". Stamps may be in a line.
  // Another frame is no letter, nor is what is in it: it hides no stamp next to it.
  const framed = found.filter(({ reading }) => reading).map(({ box }) => box)
  const letters = areas.filter(({ box }) => !framed.some((frame) => isWithin(box, frame)))
  return sortMarks(
    found.filter(({ box }) => !letters.some((other) => !isWithin(other.box, box) && isInLine(box, other.box))),
  )
}

/** Sorts what was found by what it is. */
export function sortMarks(found: readonly Mark[]): PaperMarks {
  const secrecy: FoundStamp<SecrecyGrade>[] = []
  const urgency: FoundStamp<UrgencyGrade>[] = []
  const seals: PictureBox[] = []
  const frames: FoundFrame[] = []
  for (const { box, reading } of found) {
    const { meaning, certainty } = reading?.match ?? { meaning: { kind: 'other' }, certainty: 0 }
    if (!reading) seals.push(box)
    else if (meaning.kind === 'secrecy') secrecy.push({ grade: meaning.grade, box, certainty })
    else if (meaning.kind === 'urgency') urgency.push({ grade: meaning.grade, box, certainty })
    else frames.push({ box, text: reading.text, confidence: reading.confidence })
  }
  return { secrecy, urgency, seals, frames }
}

/** Whether a reading is that of a stamp of secrecy or urgency. */
function isStamp({ match }: MatchedReading): boolean {
  return match !== undefined && match.meaning.kind !== 'other'
}

/** Whether two boxes are next to each other in a line of letters. */
function isInLine(one: PictureBox, other: PictureBox): boolean {
  const low = Math.min(one.height, other.height)
  const high = Math.max(one.height, other.height)
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
  return low > LETTER_HEIGHTS * high && shared > LETTER_OVERLAP * low && Math.abs(gap) < LETTER_GAP * low
}

function isWithin(inner: PictureBox, outer: PictureBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function findSide({ width, height }: PictureBox): number {
  return Math.max(width, height)
}

/** Finds the first reading that is one of a stamp; without one, that of a mark of circulation, or the surest one. */
function matchReadings(readings: Iterable<StampReading>): MatchedReading {
  let best: StampReading = { text: '', confidence: 0 }
  for (const reading of readings) {
    const match = matchStampLines(reading.text)
    if (match) return { ...reading, match }
    const mark = findCirculationMark(reading.text)
    if (mark) return mark
    if (reading.confidence > best.confidence) best = reading
  }
  return best
}

/** Joins the marks of two ways in which they are looked for. */
export function joinMarks(one: PaperMarks, other: PaperMarks): PaperMarks {
  return {
    secrecy: [...one.secrecy, ...other.secrecy],
    urgency: [...one.urgency, ...other.urgency],
    seals: [...one.seals, ...other.seals],
    frames: [...one.frames, ...other.frames],
  }
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
