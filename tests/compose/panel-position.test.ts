import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BADGE_SIZE,
  COVERING_SIZE,
  extendToNeighbour,
  getBadgeRect,
  isLowPanel,
  isOverlapping,
  PANEL_SIZE,
  placeBadge,
  placeHint,
  placeNotice,
  placePanel,
  placeWordCard,
  placeWordTitle,
  type Rect,
} from '../../utils/compose/panel-position.ts'

const WINDOW: Rect = { left: 0, top: 0, right: 1280, bottom: 900 }
const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const always = () => true

describe('placeBadge', () => {
  const dialog = box(390, 250, 500, 400)
  const text = box(390, 360, 500, 160)

  it('uses the right edge of the frame, half outside, level with the last line', () => {
    expect(placeBadge(dialog, text, WINDOW, always)).toEqual({ left: 890 - BADGE_SIZE / 2, top: 520 - BADGE_SIZE })
  })

  it('uses the upper edge of a one-line box, left of the controls at its end', () => {
    const bar = box(0, 860, 1280, 40)
    const place = placeBadge(bar, box(60, 866, 1000, 26), WINDOW, always)
    expect(place).toEqual({ left: 1060 - BADGE_SIZE, top: 860 - BADGE_SIZE / 2 })
  })

  it('avoids a button of the site', () => {
    const button = box(880, 480, 60, 60)
    const place = placeBadge(dialog, text, WINDOW, (rect) => !isOverlapping(rect, button))!
    expect(isOverlapping(getBadgeRect(place), button)).toBe(false)
  })

  it('returns undefined while the box is outside of the window', () => {
    expect(placeBadge(box(0, 1000, 500, 100), box(0, 1000, 500, 100), WINDOW, always)).toBeUndefined()
  })

  it('keeps the badge in the window for any box', () => {
    fc.assert(
      fc.property(
        fc.nat(1300),
        fc.nat(900),
        fc.integer({ min: 30, max: 1400 }),
        fc.integer({ min: 20, max: 900 }),
        (x, y, w, h) => {
          const place = placeBadge(box(x, y, w, h), box(x, y, w, h), WINDOW, always)
          if (!place) return
          const rect = getBadgeRect(place)
          expect(rect.left >= 0 && rect.top >= 0 && rect.right <= WINDOW.right && rect.bottom <= WINDOW.bottom).toBe(
            true,
          )
        },
      ),
    )
  })
})

describe('placePanel', () => {
  it('uses the right of the box where there is room, otherwise the left', () => {
    const badge = getBadgeRect({ left: 486, top: 300 })
    expect(placePanel(box(0, 250, 500, 400), box(0, 250, 500, 100), badge, 500, WINDOW).left).toBe(badge.left + 60)
    const wide = box(700, 250, 500, 400)
    const place = placePanel(wide, wide, getBadgeRect({ left: 1186, top: 300 }), 500, WINDOW)
    expect(place.left).toBe(700 - 14 - PANEL_SIZE.width)
  })

  it('stays in place while the badge grows, from one figure to two with a sign', () => {
    const post = box(433, 70, 500, 400)
    const placeAt = (width: number, badge: { left: number; top: number }, window: Rect) =>
      placePanel(post, post, getBadgeRect(badge, width), 500, window)
    const widths = [BADGE_SIZE, 37, 45]
    const atRight = widths.map((width) => placeAt(width, { left: 919, top: 400 }, box(0, 0, 1366, 650)))
    expect(new Set(atRight.map(({ left }) => left))).toEqual(new Set([979]))
    // A badge at the left edge grows to the left.
    const atLeft = widths.map((width) => placeAt(width, { left: 447 - width, top: 400 }, box(0, 0, 1280, 650)))
    expect(new Set(atLeft.map(({ left }) => left))).toEqual(new Set([27]))
  })

  it('comes as close to the badge as it must to stay in the window', () => {
    const post = box(433, 70, 500, 400)
    const badge = getBadgeRect({ left: 919, top: 400 })
    expect(placePanel(post, post, badge, 500, box(0, 0, 1340, 650)).left).toBe(1340 - 8 - PANEL_SIZE.width)
  })

  it('extends the box by a control right next to it', () => {
    const pill = box(28, 334, 540, 80)
    expect(extendToNeighbour(pill, box(580, 384, 24, 30)).right).toBe(604)
    expect(extendToNeighbour(pill, box(580, 500, 24, 30))).toEqual(pill)
    expect(extendToNeighbour(pill, box(900, 384, 24, 30))).toEqual(pill)
  })

  it('goes above a box over the whole width', () => {
    const bar = box(0, 840, 1280, 60)
    const place = placePanel(bar, bar, getBadgeRect({ left: 1000, top: 826 }), 400, WINDOW)
    expect(place.top + 400).toBeLessThanOrEqual(826)
  })

  it('uses the height of the window right of the box, and covers little of a box as large as the window', () => {
    const window = box(0, 0, 1366, 650)
    const badge = getBadgeRect({ left: 919, top: 428 }, 45)
    const post = box(433, 70, 500, 510)
    expect(placePanel(post, post, badge, 634, window)).toEqual({ left: badge.left + 60, top: 8, maxHeight: 634 })
    expect(placePanel(window, window, badge, 634, window)).toMatchObject({ top: 82, maxHeight: 560 })
    expect(placePanel(post, post, badge, 900, box(0, 0, 1366, 1000))).toMatchObject({ maxHeight: PANEL_SIZE.height })
  })

  it('keeps the panel in the window for any box', () => {
    fc.assert(
      fc.property(
        fc.nat(1200),
        fc.nat(880),
        fc.integer({ min: 30, max: 1300 }),
        fc.integer({ min: 60, max: 560 }),
        (x, y, w, height) => {
          const frame = box(x, y, w, 100)
          const place = placePanel(frame, frame, getBadgeRect({ left: x, top: y }), height, WINDOW)
          const { left, top, maxHeight } = place
          expect(left >= 0 && left + PANEL_SIZE.width <= WINDOW.right).toBe(true)
          expect(top >= 0 && top + Math.min(height, maxHeight) <= WINDOW.bottom).toBe(true)
        },
      ),
    )
  })

  // Rectangles as they were measured: the chat of Zalo and a post's dialog of Facebook, at 1366 x 650 and at 200 %.
  it.each<[string, Rect, Rect, Rect, Rect, number]>([
    ['Zalo', box(344, 602, 1022, 48), box(356, 614, 900, 24), box(1333, 614, 13, 24), box(0, 0, 1366, 650), 560],
    ['Zalo at 200 %', box(312, 257, 371, 68), box(324, 265, 312, 48), box(650, 270, 13, 24), box(0, 0, 683, 325), 309],
  ])('covers neither text nor send control of %s', (_, frame, editor, control, window, wanted) => {
    const { left, top, maxHeight } = placePanel(
      frame,
      editor,
      getBadgeRect({ left: 0, top: editor.top }),
      wanted,
      window,
    )
    const panel = box(left, top, PANEL_SIZE.width, Math.min(wanted, maxHeight))
    expect([editor, control].filter((rect) => isOverlapping(panel, rect))).toEqual([])
    expect(maxHeight).toBeGreaterThanOrEqual(120)
  })
})

describe('a panel over the box', () => {
  // As measured: a post's dialog of Facebook, at 150 % and at 200 % of 1366 x 650.
  const larger = {
    window: box(0, 0, 911, 433),
    frame: box(200, 16, 500, 402),
    editor: box(220, 138, 460, 140),
    control: box(220, 358, 460, 40),
    badge: getBadgeRect({ left: 686, top: 266 }, 37),
  }
  const largest = {
    window: box(0, 0, 683, 325),
    frame: box(91, 8, 501, 309),
    editor: box(111, 172, 461, 40),
    control: box(111, 260, 461, 40),
    badge: getBadgeRect({ left: 578, top: 184 }, 37),
  }
  const first = box(389, 142, 116, 26)
  const second = box(535, 142, 97, 26)
  const place = (at: typeof larger, words: readonly Rect[], wanted = 600, keptLeft?: number) => {
    const { frame, editor, badge, window, control } = at
    const found = placePanel(frame, editor, badge, wanted, window, { control, listWords: () => words, keptLeft })
    const { width } = found.isOverBox ? COVERING_SIZE : PANEL_SIZE
    return { ...found, rect: box(found.left, found.top, width, Math.min(wanted, found.maxHeight)) }
  }

  it.each<[string, typeof larger, Rect[], { left: number; readable: boolean; covered: number }]>([
    ['words on the right', larger, [first, second], { left: 8, readable: true, covered: 0 }],
    ['words on the left', larger, [box(220, 142, 90, 26)], { left: 591, readable: true, covered: 0 }],
    ['a word at either end', larger, [box(220, 142, 90, 26), second], { left: 591, readable: true, covered: 1 }],
    ['no word with a place', larger, [], { left: 8, readable: true, covered: 0 }],
    ['in the middle of a line', larger, [box(330, 142, 170, 26)], { left: 8, readable: true, covered: 0 }],
    [
      'words over the whole line, at 200 %',
      largest,
      [box(111, 172, 461, 20)],
      { left: 363, readable: true, covered: 1 },
    ],
    ['a word on the left, at 200 %', largest, [box(111, 172, 90, 20)], { left: 363, readable: true, covered: 0 }],
    ['a word on the right, at 200 %', largest, [box(480, 172, 90, 20)], { left: 8, readable: true, covered: 0 }],
  ])('shows a card with its buttons off the send control: %s', (_, at, words, expected) => {
    const { rect, left } = place(at, words)
    const covered = words.filter((word) => isOverlapping(rect, word)).length
    expect({ left, readable: rect.bottom - rect.top >= 240, covered }).toEqual(expected)
    expect([isOverlapping(rect, at.control), rect.top >= 8, rect.bottom <= at.window.bottom - 8]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('covers less of the lines than a panel next to its box would', () => {
    const { isOverBox, left, rect } = place(larger, [first, second])
    expect([isOverBox, left, rect.right - larger.editor.left]).toEqual([true, 8, 100])
    const besideBox = placePanel(
      box(0, 16, 300, 402),
      box(20, 138, 260, 140),
      getBadgeRect({ left: 286, top: 266 }),
      600,
      larger.window,
    )
    expect(besideBox.isOverBox).toBeUndefined()
  })

  it('leaves the badge free where it can', () => {
    expect(isOverlapping(place(larger, [first, second]).rect, larger.badge)).toBe(false)
    expect(isOverlapping(place(largest, [box(480, 172, 90, 20)]).rect, largest.badge)).toBe(false)
  })

  it('stays where it is while it covers no word', () => {
    const { left } = place(larger, [first, second])
    expect(place(larger, [], 600, left).left).toBe(left)
    expect(place(larger, [box(220, 142, 90, 26)], 600, left).left).not.toBe(left)
  })

  it('measures no words where it leaves the box free', () => {
    const bar = box(300, 384, 1066, 266)
    const listWords = () => {
      throw new Error('measured')
    }
    placePanel(bar, bar, getBadgeRect({ left: 1282, top: 370 }), 600, box(0, 0, 1366, 650), { listWords })
  })

  it('never covers the send control while a low panel has room, and never leaves the window', () => {
    const side = fc.integer({ min: 40, max: 400 })
    const word = fc.tuple(fc.nat(800), fc.nat(400))
    fc.assert(
      fc.property(fc.nat(400), fc.nat(300), fc.nat(300), side, fc.array(word), (x, y, down, height, words) => {
        const window = box(0, 0, 911, 433)
        const frame = box(x, y, 500, 402)
        const control = box(x + 20, Math.min(y + down, 390), 460, 36)
        const badge = getBadgeRect({ left: Math.min(x + 486, 880), top: Math.min(y + 100, 400) })
        const rects = words.map(([left, top]) => box(left, top, 90, 26))
        const editor = box(x + 20, y + 40, 460, 60)
        const at = placePanel(frame, editor, badge, height, window, { control, listWords: () => rects })
        const { width } = at.isOverBox ? COVERING_SIZE : PANEL_SIZE
        const rect = box(at.left, at.top, width, Math.min(height, at.maxHeight))
        expect([isOverlapping(rect, control), rect.top >= 0, rect.bottom <= 433, rect.left >= 0]).toEqual([
          false,
          true,
          true,
          true,
        ])
      }),
    )
  })

  it('is drawn closer where it is low and has more in it', () => {
    expect(isLowPanel(600, { left: 0, top: 0, maxHeight: 354 })).toBe(true)
    expect(isLowPanel(300, { left: 0, top: 0, maxHeight: 354 })).toBe(false)
    expect(isLowPanel(900, { left: 0, top: 0, maxHeight: 634 })).toBe(false)
  })
})

describe('placeWordCard', () => {
  const window = box(0, 0, 683, 325)
  it.each<[string, Rect, Rect | undefined, { left: number; top: number }]>([
    ['below', box(40, 60, 90, 20), undefined, { left: 40, top: 86 }],
    ['above at the foot of the window', box(40, 280, 90, 20), undefined, { left: 40, top: 124 }],
    ['above where it would cover the send control', box(40, 160, 90, 10), box(60, 290, 40, 20), { left: 40, top: 4 }],
    ['inside at the right edge', box(640, 60, 40, 20), undefined, { left: 363, top: 86 }],
  ])('is %s', (_, word, control, expected) => {
    expect(placeWordCard(word, 150, control, window)).toMatchObject(expected)
  })

  it('is low at a large zoom', () => {
    const below = { side: 'below', left: 40, top: 126, maxHeight: 199 }
    expect(placeWordCard(box(40, 100, 90, 20), 400, undefined, window)).toEqual(below)
    const above = { side: 'above', left: 40, top: 0, maxHeight: 184 }
    expect(placeWordCard(box(40, 190, 90, 20), 400, undefined, window)).toEqual(above)
  })

  const post = box(0, 0, 1366, 650)
  const send = box(453, 467, 460, 40)

  it('stays on its side as long as it is whole there', () => {
    const word = box(502, 248, 114, 26)
    // Below it there is room for the card, but not for what "…" adds to it.
    const { side } = placeWordCard(word, 183, send, post)
    expect(side).toBe('above')
    expect(placeWordCard(word, 140, send, post)).toMatchObject({ side: 'below' })
    expect(placeWordCard(word, 140, send, post, side)).toMatchObject({ side: 'above' })
    expect(placeWordCard(word, 300, box(0, 0, 10, 10), post, side)).toMatchObject({ side: 'below' })
    const { side: next } = placeWordCard(word, 300, send, post)
    expect(next).toBe('next')
    expect(placeWordCard(word, 140, send, post, next)).toMatchObject({ side: next })
    expect(placeWordCard(box(502, 60, 114, 26), 300, undefined, post, side)).toMatchObject({ side: 'below' })
  })

  it('is whole in a low window wherever its word is, off its word and the send control', () => {
    for (const height of [150, 260, 340, 420])
      for (let x = 460; x < 860; x += 40)
        for (let y = 150; y < 440; y += 23)
          for (const kept of [undefined, 'above', 'below', 'next'] as const) {
            const word = box(x, y, 90, 26)
            const { left, top, maxHeight } = placeWordCard(word, height, send, post, kept)
            const card = { left, top, right: left + 312, bottom: top + height }
            const isWhole = maxHeight >= height && top >= 0 && card.bottom <= 650
            const isCovering = isOverlapping(card, word) || (kept === undefined && isOverlapping(card, send))
            expect([isWhole, isCovering], `${x} ${y} ${height} ${kept}`).toEqual([true, false])
          }
  })

  it('never covers its word where there is room around it', () => {
    for (const height of [100, 200, 300, 500])
      for (let x = 0; x < 600; x += 37)
        for (let y = 0; y < 220; y += 13) {
          const low = box(0, 0, 683, 240)
          const word = box(x, y, 40, 20)
          const { left, top, maxHeight } = placeWordCard(word, height, undefined, low)
          const bottom = top + Math.min(height, maxHeight)
          const isInside = left >= 0 && left + 312 <= 683 && top >= 0 && bottom <= 240
          const card = { left, top, right: left + 312, bottom }
          const isCovered = isOverlapping(card, word)
          const hasRoom = Math.max(y - 6, 240 - y - 26) >= 120 || x >= 326 || x + 46 + 320 <= 683
          expect([isInside, hasRoom && isCovered], `${x} ${y} ${height}`).toEqual([true, false])
        }
  })
})

describe('placeHint', () => {
  const size = { width: 380, height: 38 }
  const dialog = box(433, 124, 500, 403)
  const badge = getBadgeRect({ left: 919, top: 375 }, 39)
  const small: Rect = { left: 0, top: 0, right: 1366, bottom: 650 }

  it('uses the right of the badge, otherwise below or above the box', () => {
    expect(placeHint(dialog, badge, undefined, size, small, always)).toEqual({ left: badge.right + 8, top: 375 })
    const wide = box(300, 300, 1060, 80)
    const end = getBadgeRect({ left: 1320, top: 290 }, 39)
    expect(placeHint(wide, end, undefined, size, small, always)).toEqual({ left: 1359 - 380 - 1, top: 388 })
    const low = box(300, 600, 1060, 50)
    expect(placeHint(low, getBadgeRect({ left: 1280, top: 546 }, 39), undefined, size, small, always)?.top).toBe(500)
  })

  it('avoids a button of the site', () => {
    const button = box(1100, 380, 60, 30)
    const at = placeHint(dialog, badge, undefined, size, small, (rect) => !isOverlapping(rect, button))!
    expect(isOverlapping(box(at.left, at.top, size.width, size.height), button)).toBe(false)
  })

  it('is not shown where there is no room', () => {
    expect(
      placeHint(
        box(0, 0, 360, 640),
        getBadgeRect({ left: 330, top: 600 }),
        undefined,
        size,
        box(0, 0, 360, 640),
        always,
      ),
    ).toBeUndefined()
  })

  it('covers neither the box nor its control, in the window', () => {
    const side = fc.integer({ min: 20, max: 900 })
    fc.assert(
      fc.property(fc.nat(1300), fc.nat(640), side, side, fc.nat(1300), fc.nat(600), (x, y, w, h, left, top) => {
        const frame = box(x, y, w, h)
        const control = box(left, top, 80, 40)
        const at = placeHint(frame, getBadgeRect({ left: x + w - 14, top: y + h - 28 }), control, size, small, always)
        if (!at) return
        const rect = box(at.left, at.top, size.width, size.height)
        expect([frame, control].some((each) => isOverlapping(each, rect))).toBe(false)
        expect(rect.left >= 0 && rect.top >= 0 && rect.right <= small.right && rect.bottom <= small.bottom).toBe(true)
      }),
    )
  })
})

describe('placeNotice', () => {
  const LOW: Rect = { left: 0, top: 0, right: 1366, bottom: 650 }
  const line = { width: 440, height: 36 }

  it('is at the foot of the window where the way is free', () => {
    expect(placeNotice(line, [box(0, 100, 300, 40)], LOW)).toBe(24)
  })

  it('is above a box at the foot of the window, as in a chat', () => {
    expect(placeNotice(line, [box(300, 560, 1066, 90), box(1333, 614, 12, 24)], LOW)).toBe(650 - 560 + 8)
  })

  it('is above a send control of which it would cover a part only', () => {
    expect(placeNotice(line, [box(880, 590, 60, 30)], LOW)).toBe(650 - 590 + 8)
  })

  it('never covers what must stay free, and never leaves the window', () => {
    const rect = fc.tuple(fc.nat(1366), fc.nat(650), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 500 }))
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 5 }), (rects) => {
        const keepFree = rects.map(([x, y, w, h]) => box(x, y, w, h))
        const bottom = placeNotice(line, keepFree, LOW)
        if (bottom === undefined) return
        const placed = box((1366 - line.width) / 2, 650 - bottom - line.height, line.width, line.height)
        expect(keepFree.some((each) => isOverlapping(each, placed))).toBe(false)
        expect(placed.top >= 0 && placed.bottom <= 650).toBe(true)
      }),
    )
  })

  it('has no place where what must stay free is as high as the window', () => {
    expect(placeNotice(line, [box(400, 10, 500, 640)], LOW)).toBeUndefined()
  })
})

describe('placeWordTitle', () => {
  const view = box(0, 0, 1366, 650)
  const editor = box(453, 248, 460, 140)
  const size = { width: 356, height: 32 }
  const control = box(453, 466, 460, 40)
  const word = box(693, 302, 116, 26)
  const badge = box(905, 374, 46, 28)
  const [rowAbove, rowBelow] = [box(500, 275, 300, 26), box(500, 329, 300, 26)]
  const endOfRow = box(830, 302, 60, 26)
  const below = { left: 693, top: 334 }
  const above = { left: 693, top: 264 }
  const next = { left: 815, top: 299 }
  const atEnd = { left: 919, top: 299 }

  it.each<[string, Rect[], object, object]>([
    ['below the word', [], {}, below],
    ['above it where the next word is below', [rowBelow], {}, above],
    ['right of it between two rows', [rowAbove, rowBelow], {}, next],
    ['at the end of the line in a list of several columns', [rowAbove, rowBelow, endOfRow], {}, atEnd],
    ['above it where the send control is below', [], { control: box(453, 340, 460, 40) }, above],
    ['off the badge', [rowAbove], { keepFree: [word, rowAbove, box(920, 340, 46, 28)] }, next],
    [
      'where it covers the fewest when the box is as wide as the window',
      [rowAbove, rowBelow, box(500, 356, 300, 26), box(700, 329, 40, 26), endOfRow],
      { editor: box(8, 248, 1350, 140) },
      above,
    ],
  ])('is %s', (_, words, more, expected) => {
    const around = { editor, control, keepFree: [word, ...words, badge], ...more }
    expect(placeWordTitle(word, size, around, view)).toEqual(expected)
  })

  it('covers no word of a list of three columns where there is room right of the box', () => {
    const rows = Array.from({ length: 5 }, (_, row) => 248 + row * 27)
    const words = rows.flatMap((top) => [box(470, top, 90, 26), box(600, top, 116, 26), box(760, top, 100, 26)])
    for (const each of words) {
      const { left, top } = placeWordTitle(each, size, { editor, control, keepFree: words }, view)
      const title = { left, top, right: left + size.width, bottom: top + size.height }
      expect(words.filter((other) => isOverlapping(other, title))).toEqual([])
    }
  })

  it('is inside of the window, and never over its word where that leaves room', () => {
    for (const width of [683, 1366])
      for (let x = 0; x < width - 60; x += 37)
        for (let y = 0; y < 300; y += 13) {
          const low = box(0, 0, width, 325)
          const at = box(x, y, 60, 20)
          const { left, top } = placeWordTitle(at, size, { editor: low, control: undefined, keepFree: [at] }, low)
          const title = { left, top, right: left + size.width, bottom: top + size.height }
          const isInside = left >= 0 && title.right <= width && top >= 0 && title.bottom <= 325
          expect([isInside, isOverlapping(title, at)], `${width} ${x} ${y}`).toEqual([true, false])
        }
  })
})
