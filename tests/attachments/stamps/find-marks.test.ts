import { describe, expect, it } from 'vitest'
import type { GreyPicture } from '../../../utils/attachments/pictures/grey-picture.ts'
import { findMarks, type StampReading } from '../../../utils/attachments/stamps/find-marks.ts'
import { BLACK, type Colour, createPainting, INK_RED, isInStamp, type Painting, turnPlace } from '../painted-picture.ts'

const STAMP = { width: 180, height: 60 }

/** What the engine reads with full confidence. */
const read = (...texts: string[]): StampReading[] => texts.map((text) => ({ text, confidence: 1 }))

/** Paints a stamp about a middle. */
function paintStamp(page: Painting, middle: [number, number], degrees = 0, colour: Colour = INK_RED, size = STAMP) {
  const isInside = (x: number, y: number) => isInStamp(...turnPlace(x, y, middle, degrees), size.width, size.height)
  page.paint(colour, isInside, { x: middle[0], y: middle[1], reach: size.width })
}

function paintRing(page: Painting, [middleX, middleY]: [number, number], radius: number) {
  page.paint(INK_RED, (x, y) => {
    const distance = Math.hypot(x - middleX, y - middleY)
    return (distance < radius && distance > radius - 5) || distance < radius * 0.3
  })
}

describe('stamps on a picture', () => {
  it.each([-7, 0, 5])('are read level when they are turned by %d degrees', (degrees) => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200], degrees)
    const lines: GreyPicture[] = []
    const { secrecy } = findMarks(page, ({ line }) => {
      lines.push(line)
      return read('TỐI MẬT')
    })
    expect(secrecy.map(({ grade, certainty }) => ({ grade, certainty }))).toEqual([
      { grade: 'top-secret', certainty: 1 },
    ])
    const { box } = secrecy[0]!
    expect(box.x + box.width / 2).toBeCloseTo(300, -1)
    expect(box.y + box.height / 2).toBeCloseTo(200, -1)
    // The letters only: no frame, which would be dark from edge to edge.
    const [{ width, height, data }] = lines as [GreyPicture]
    const darkRows = Array.from({ length: height }, (_, y) => data.subarray(y * width, (y + 1) * width)).filter(
      (row) => row.filter((level) => level < 128).length > 0.6 * width,
    )
    expect(darkRows).toEqual([])
    expect(data.filter((level) => level < 128).length).toBeGreaterThan(100)
  })

  it('are distinguished by their words, urgency from secrecy', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [200, 200])
    paintStamp(page, [560, 210], 3, INK_RED, { width: 220, height: 58 })
    const words = ['HOẢ TỐC', 'MẬT']
    const marks = findMarks(page, () => read(words.shift()!))
    // The larger one is read first.
    expect(marks.urgency.map(({ grade }) => grade)).toEqual(['express'])
    expect(marks.secrecy.map(({ grade }) => grade)).toEqual(['secret'])
  })

  it('are found next to another red frame with words', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [200, 200])
    paintStamp(page, [410, 200], 0, INK_RED, { width: 184, height: 60 })
    // The larger one is read first, whole and in parts.
    const words = ['TÀI LIỆU THU HỒI', 'MẬT']
    expect(findMarks(page, () => read(words.shift() ?? 'xyz')).secrecy).toHaveLength(1)
  })

  it('are found within a frame that somebody has drawn around them', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    const isFrame = (x: number, y: number) => {
      const [wide, high] = [Math.abs(x - 340), Math.abs(y - 200)]
      return wide < 240 && high < 80 && (wide > 228 || high > 68)
    }
    page.paint(INK_RED, isFrame, { x: 340, y: 200, reach: 500 })
    const readings: StampReading[][] = []
    const { secrecy } = findMarks(page, () => {
      readings.push(read(readings.length === 0 ? 'THÔNG BÁO xyz' : 'MẬT'))
      return readings.at(-1)!
    })
    expect(secrecy).toHaveLength(1)
  })

  it('are found when print runs through them', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200], 2)
    page.paint(BLACK, (x, y) => y > 190 && y < 196 && x > 100 && x < 700 && x % 14 < 9)
    expect(findMarks(page, () => read('MẬT')).secrecy).toHaveLength(1)
  })

  it.each<[string, (page: Painting) => void]>([
    ['a red title', (page) => page.paint(INK_RED, (x, y) => y > 234 && y < 252 && x > 200 && x < 440 && x % 12 < 5)],
    ['a seal', (page) => paintRing(page, [440, 200], 56)],
    ['another stamp', (page) => paintStamp(page, [400, 250])],
  ])('are found where they touch %s', (_, paintOther) => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    paintOther(page)
    const { secrecy } = findMarks(page, ({ line }) => (line.width > 2 * line.height ? read('TỐI MẬT') : []))
    const places = secrecy.map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2])
    expect(places).toContainEqual([expect.closeTo(300, -1), expect.closeTo(200, -1)])
  })

  it('are not black frames, red areas, red lines or red letters without a frame', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [200, 100], 0, BLACK)
    page.paint(INK_RED, (x, y) => x > 100 && x < 300 && y > 200 && y < 270)
    page.paint(INK_RED, (x, y) => x > 100 && x < 700 && y > 400 && y < 404)
    page.paint(INK_RED, (x, y) => y > 500 && y < 540 && x > 100 && x < 300 && x % 30 < 12)
    const marks = findMarks(page, () => read('MẬT'))
    expect(marks).toEqual({ secrecy: [], urgency: [], seals: [], frames: [] })
  })

  it('are none on the red cover of a book', () => {
    const page = createPainting(600, 400)
    page.paint([160, 20, 30], () => true)
    page.paint([240, 210, 120], (x, y) => isInStamp(x - 300, y - 200, 520, 320))
    expect(findMarks(page, () => read('MẬT')).secrecy).toEqual([])
  })

  it('are frames of something else when their words are', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    const { frames, ...marks } = findMarks(page, () => read('ĐÃ THU PHÍ'))
    expect(frames.map(({ text }) => text)).toEqual(['ĐÃ THU PHÍ'])
    expect(marks).toEqual({ secrecy: [], urgency: [], seals: [] })
  })

  it('mean what the first reading says that is one of a stamp', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    const { secrecy, frames } = findMarks(page, () => read('CMẸI', 'TỐI MẬT', 'MẬT'))
    expect(secrecy.map(({ grade }) => grade)).toEqual(['top-secret'])
    expect(frames).toEqual([])
  })

  it('keep the surest reading of words that are those of no stamp', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    const readings = [
      { text: 'ÂN 5AO', confidence: 0.4 },
      { text: 'BẢN SAO', confidence: 0.9 },
      { text: 'B', confidence: 0.2 },
    ]
    expect(findMarks(page, () => readings).frames).toEqual([expect.objectContaining(readings[1]!)])
  })

  it('have the words of a mark of circulation, also misread and in two lines', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    const { frames } = findMarks(page, () => read('VẰN BAN', 'VẰN BAN\nNỌI BỘ'))
    expect(frames.map(({ text }) => text)).toEqual(['VĂN BẢN NỘI BỘ'])
  })

  it('are no part of a line of red letters', () => {
    const page = createPainting(800, 1000)
    paintStamp(page, [300, 200])
    // Letters of the same height, as far from it as letters are from each other.
    for (const x of [410, 470]) page.paint(INK_RED, (at, y) => y > 172 && y < 228 && at > x && at < x + 30)
    expect(findMarks(page, () => read('KHAN'))).toEqual({ secrecy: [], urgency: [], seals: [], frames: [] })
  })

  it('are read a few times at most: a pattern may have hundreds of frames', () => {
    const page = createPainting(1200, 1200)
    for (let i = 0; i < 30; i++) paintStamp(page, [150 + 220 * (i % 5), 100 + 150 * Math.floor(i / 5)])
    let count = 0
    findMarks(page, () => {
      count++
      return []
    })
    expect(count).toBe(8)
  })
})

describe('a round seal', () => {
  it('is found, and is no stamp', () => {
    const page = createPainting(800, 1000)
    paintRing(page, [500, 700], 80)
    const marks = findMarks(page, () => read('MẬT'))
    expect(marks.secrecy).toEqual([])
    expect(marks.seals).toHaveLength(1)
    expect(marks.seals[0]!.x).toBeCloseTo(420, -1)
  })

  it('is not a round letter of a red title', () => {
    const page = createPainting(800, 1000)
    paintRing(page, [300, 200], 50)
    for (const x of [160, 380]) page.paint(INK_RED, (at, y) => y > 150 && y < 250 && at > x && at < x + 60)
    expect(findMarks(page, () => []).seals).toEqual([])
  })

  it('is not a red disc or a small red ring', () => {
    const page = createPainting(800, 1000)
    page.paint(INK_RED, (x, y) => Math.hypot(x - 300, y - 300) < 80)
    paintRing(page, [600, 300], 14)
    expect(findMarks(page, () => []).seals).toEqual([])
  })
})
