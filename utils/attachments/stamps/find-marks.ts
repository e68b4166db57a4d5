import type { ColourPicture, GreyPicture } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'
import { findFrame } from './find-frame.ts'
import { isRoundSeal } from './find-seal.ts'
import { matchStamp, type SecrecyGrade, type StampMatch, type UrgencyGrade } from './match-stamp.ts'
import { collectRedAreas } from './red-areas.ts'
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
  let read = 0
  for (const area of areas) {
    const { box } = area
    if (isRoundSeal(area, Math.min(picture.width, picture.height))) {
      seals.push(box)
      continue
    }
    const frame = findFrame(area)
    const letters = frame && straightenStamp(picture, frame)
    if (!letters || read++ >= MOST_FRAMES) continue
    const { match, text } = matchReadings(readStamp(letters))
    const meaning = match?.meaning
    if (meaning?.kind === 'secrecy') secrecy.push({ grade: meaning.grade, box, certainty: match!.certainty })
    else if (meaning?.kind === 'urgency') urgency.push({ grade: meaning.grade, box, certainty: match!.certainty })
    else frames.push({ box, text })
  }
  return { secrecy, urgency, seals, frames }
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
