import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalyzedText, analyzeText } from '../../utils/text/analyzed-text.ts'
import { anyText, wellFormedText } from './arbitrary-text.ts'

const JOINS = /^[\p{M}\u1161-\u11ff]$/u

/** Whether an offset is inside a surrogate pair or before something that belongs to the character before it. */
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

describe('a reading', () => {
  it.each([
    ['plain', 'Xin chào', 'Xin chào'],
    ['NFD', 'Xin chào'.normalize('NFD'), 'Xin chào'],
    ['older tone placement', 'hoà bình, uỷ ban, khoẻ, thuý, HOÀ, Hoà', 'hòa bình, ủy ban, khỏe, thúy, HÒA, Hòa'],
    ['tone that stays', 'quý, hoàng, khoảng, quỳ, toán, tuỳ', 'quý, hoàng, khoảng, quỳ, toán, tùy'],
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
  ])('makes plain: %s', (_, original, text) => {
    expect(analyzeText(original).text).toBe(text)
  })

  it.each([
    ['Hôm nay trời đẹp', true],
    ['hom nay troi dep', false],
    ['vl', false],
    ['đm', true],
    ['ban co khoe khong anh chi em oi, được không', true],
    ['sang nay hop luc tam gio nha moi nguoi, ai vang thi bao truoc, ok á', false],
    ['', false],
    ['😀 123', false],
  ])('tells whether %j was typed with diacritics', (text, accented) => {
    expect(analyzeText(text).accented).toBe(accented)
  })

  it.each([
    ['T U Y Ệ T  M Ậ T', 'TUYỆT  MẬT'],
    ['g.i.ế.t hết', 'giết hết'],
    ['đ.ịt thật', 'địt thật'],
    ['đ.m nó', 'đm nó'],
    ['c-h-ó', 'chó'],
    ['M.Ậ.T', 'MẬT'],
  ])('joins letters set apart: %s', (text, joined) => {
    expect(analyzeText(text).joined?.text).toBe(joined)
  })

  it.each(['a b', 'Hôm nay. Mai', 'TP.HCM', 'x 2 y', 'e-mail', 'Covid-19', ''])('joins nothing in %j', (text) => {
    expect(analyzeText(text).joined).toBeUndefined()
  })

  it('leads from joined letters back to all that was typed', () => {
    const { joined } = analyzeText('ôi T U Y Ệ T quá')
    const at = joined!.text.indexOf('TUYỆT')
    expect(joined!.span(at, at + 5)).toEqual({ start: 3, end: 12 })
  })

  it('covers what was hidden between letters', () => {
    const text = 'ôi đ\u200b\u200bm nhé'
    const reading = analyzeText(text)
    expect(textOfSpan(reading, 3, 5)).toBe('đ\u200b\u200bm')
  })

  it('keeps one length for all its forms', () => {
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

  it('gives spans inside the text, in order, that cut no pair and no combining sequence', () => {
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
          // A text may begin a line with a mark that sits on nothing: that is where a span may begin too.
          if (span.end > span.start) {
            expect(cuts(text, span.end) && !startsCluster(reading, span.end)).toBe(false)
            expect(cuts(text, span.start) && !startsCluster(reading, span.start)).toBe(false)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives for each unit the characters it came from', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        const reading = analyzeText(text)
        for (let i = 0; i < reading.text.length; i++) {
          if (/[\ud800-\udfff]/.test(reading.text[i]!)) continue
          const source = textOfSpan(reading, i, i + 1)
          expect(source).not.toBe('')
          // Read alone, the characters it came from hold the unit, up to where the tone is placed.
          const alone = analyzeText(source).bare
          expect(alone.includes(reading.bare[i]!)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('reads a text the same in every normal form', () => {
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

  it('changes nothing in what is plain already', () => {
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
  ])('takes long texts of %s in stride', (_, text) => {
    const started = performance.now()
    const reading = analyzeText(text)
    expect(reading.words.length + (reading.joined?.words.length ?? 0)).toBeGreaterThanOrEqual(0)
    expect(reading.bare).toHaveLength(reading.text.length)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

/** Whether the reading itself takes what stands there for the beginning of a cluster (a mark on nothing). */
function startsCluster(reading: AnalyzedText, at: number): boolean {
  for (let i = 0; i < reading.text.length; i++) if (reading.span(i, i + 1).start === at) return true
  return at === reading.original.length
}
