import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { type AnalyzedText, analyzeText } from '../../utils/text/analyzed-text.ts'
import { anyText, wellFormedText } from './arbitrary-text.ts'

const JOINS = /^[\p{M}\u1161-\u11ff]$/u

/** Whether an offset is inside a surrogate pair or before a combining character. */
function cuts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))) return true
  const next = String.fromCodePoint(text.codePointAt(at)!)
  return JOINS.test(next)
}

function textOfSpan(reading: AnalyzedText, start: number, end: number): string {
  const span = reading.span(start, end)
  return reading.original.slice(span.start, span.end)
}

/** By the letter that is read, the one that is written: "chếc", "bjết". */
const REPLACED_LETTERS: Record<string, string> = { t: 'c', i: 'j' }

describe('analyzeText', () => {
  it.each([
    ['plain', 'Xin chào', 'Xin chào'],
    ['NFD', 'Xin chào'.normalize('NFD'), 'Xin chào'],
    ['older tone placement', 'hoà bình, uỷ ban, khoẻ, thuý, HOÀ, Hoà', 'hòa bình, ủy ban, khỏe, thúy, HÒA, Hòa'],
    ['tone already placed', 'quý, hoàng, khoảng, quỳ, toán, tuỳ', 'quý, hoàng, khoảng, quỳ, toán, tùy'],
    ['zero width', 'đ\u200bm v\u00adl', 'đm vl'],
    ['zero width between letter and mark', 'e\u200b\u0301', 'é'],
    ['full width', 'ＣＣＣＤ ０９１２', 'CCCD 0912'],
    ['styled letters with marks', '𝗟𝗨\u031b𝗨', 'LƯU'],
    ['Cyrillic look-alikes', 'vіеtсоmbаnk', 'vietcombank'],
    ['eth for đ', 'ðm Ðảng', 'đm Đảng'],
    ['dashes and quotes', 'a–b — “c” ‘d’', 'a-b - "c" \'d\''],
    ['spaces', 'a\u00a0b\u2003c\td', 'a b c d'],
    ['line ends', 'a\r\nb\u2028c', 'a\n\nb\nc'],
    ['ellipsis', 'thôi…', 'thôi...'],
    ['struck through', 'n\u0336g\u0336u\u0336', 'ngu'],
    ['accents of other languages', 'çöñ', 'coñ'],
    ['emoji', 'vui 😀❤️ quá', 'vui 😀❤ quá'],
    ['lone surrogate', 'a\ud83db', 'a\ud83db'],
  ])('normalizes %s', (_, original, text) => {
    expect(analyzeText(original).text).toBe(text)
  })

  it.each([
    ['Hôm nay trời đẹp', true],
    ['hom nay troi dep', false],
    ['vl', false],
    ['đm', true],
    ['bạn có khoe không anh chi em oi, được không', true],
    ['ban co khoe khong anh chi em oi, được không', false],
    ['sang nay trạm mình phat thuoc, ba con tranh thủ', false],
    ['sang nay hop luc tam gio nha moi nguoi, ai vang thi bao truoc, ok á', false],
    ['', false],
    ['😀 123', false],
  ])('detects whether %j was typed with diacritics', (text, accented) => {
    expect(analyzeText(text).accented).toBe(accented)
  })

  it.each([
    ['T U Y Ệ T  M Ậ T', 'TUYỆT  MẬT'],
    ['g.i.ế.t hết', 'giết hết'],
    ['đ.ịt thật', 'địt thật'],
    ['đ.m nó', 'đm nó'],
    ['c-h-ó', 'chó'],
    ['M.Ậ.T', 'MẬT'],
  ])('joins separated letters: %s', (text, joined) => {
    expect(analyzeText(text).joined?.text).toBe(joined)
  })

  it.each(['a b', 'Hôm nay. Mai', 'TP.HCM', 'x 2 y', 'e-mail', 'Covid-19', ''])('has no joined form for %j', (text) => {
    expect(analyzeText(text).joined).toBeUndefined()
  })

  it('maps joined letters back to everything typed', () => {
    const { joined } = analyzeText('ôi T U Y Ệ T quá')
    const at = joined!.text.indexOf('TUYỆT')
    expect(joined!.span(at, at + 5)).toEqual({ start: 3, end: 12 })
  })

  it('includes invisible characters between letters in a span', () => {
    const text = 'ôi đ\u200b\u200bm nhé'
    const reading = analyzeText(text)
    expect(textOfSpan(reading, 3, 5)).toBe('đ\u200b\u200bm')
  })

  it('gives all forms the same length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = analyzeText(text)
        expect(reading.lower).toHaveLength(reading.text.length)
        expect(reading.bare).toHaveLength(reading.text.length)
        expect(reading.plain).toBe(reading.accented ? reading.lower : reading.bare)
      }),
      { numRuns: 1000 },
    )
  })

  it('returns spans within the text that split no surrogate pair or combining sequence', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        for (const reading of [analyzeText(text), analyzeText(text).joined]) {
          if (!reading) continue
          const start = a % (reading.text.length + 1)
          const end = start + (b % (reading.text.length - start + 1))
          const span = reading.span(start, end)
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.start).toBeLessThanOrEqual(span.end)
          // A line may begin with a mark without a base letter; a span may begin there, too.
          if (span.end > span.start) {
            expect(cuts(text, span.end) && !startsCluster(reading, span.end)).toBe(false)
            expect(cuts(text, span.start) && !startsCluster(reading, span.start)).toBe(false)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('maps each unit to the characters it came from', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        const reading = analyzeText(text)
        for (let i = 0; i < reading.text.length; i++) {
          if (/[\ud800-\udfff]/.test(reading.text[i]!)) continue
          const source = textOfSpan(reading, i, i + 1)
          expect(source).not.toBe('')
          // Analyzed alone, these characters contain the unit, except for the position of the tone and for the letters
          // that are only replaced within a syllable (see syllable-spelling.ts).
          const alone = analyzeText(source).bare
          const unit = reading.bare[i]!
          expect([unit, REPLACED_LETTERS[unit] ?? unit].some((letter) => alone.includes(letter))).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('analyzes a text equally in NFC and NFD', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        const composed = analyzeText(text.normalize('NFC'))
        const decomposed = analyzeText(text.normalize('NFD'))
        expect(decomposed.text).toBe(composed.text)
        expect(decomposed.accented).toBe(composed.accented)
        expect(decomposed.words).toEqual(composed.words)
        expect(decomposed.joined?.text).toBe(composed.joined?.text)
        for (let i = 0; i < composed.text.length; i++) {
          expect(textOfSpan(decomposed, i, i + 1).normalize('NFC')).toBe(
            textOfSpan(composed, i, i + 1).normalize('NFC'),
          )
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves a normalized text unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = analyzeText(text).text
        if (/[\ud800-\udfff\p{M}\u1100-\u11ff]/u.test(once)) return
        expect(analyzeText(once).text).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['dots', '.'.repeat(200_000)],
    ['marks', `a${'\u0301'.repeat(200_000)}`],
    ['invisible', `a${'\u200b'.repeat(200_000)}`],
    ['letters with spaces', 'a '.repeat(100_000)],
    ['letters with dots', 'a.b'.repeat(70_000)],
    ['stretched', `${'a'.repeat(200_000)}b`],
    ['emoji', '😀'.repeat(100_000)],
    ['quotes', '"'.repeat(200_000)],
    ['lone surrogates', '\ud83d'.repeat(200_000)],
  ])('analyzes long texts of %s in linear time', (_, text) => {
    const readClock = startThreadClock()
    const reading = analyzeText(text)
    expect(reading.words.length + (reading.joined?.words.length ?? 0)).toBeGreaterThanOrEqual(0)
    expect(reading.bare).toHaveLength(reading.text.length)
    expect(readClock()).toBeLessThan(3000)
  })
})

/** Whether a cluster of the analyzed text begins at an original offset (a mark without a base letter). */
function startsCluster(reading: AnalyzedText, at: number): boolean {
  for (let i = 0; i < reading.text.length; i++) if (reading.span(i, i + 1).start === at) return true
  return at === reading.original.length
}
