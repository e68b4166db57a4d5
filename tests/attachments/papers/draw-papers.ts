// Draws papers of a set in a browser and writes them as pictures, with what is true of each.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { PaperLayout, PaperSet, PaperTruth } from './paper.ts'
import { PAPER_VARIANTS, type PaperVariant, spoilPicture } from './paper-variants.ts'
import { createPaperWords, type PaperWords } from './paper-words.ts'

/** The file, in the folder of the pictures, that says what is true of each: one JSON object per line. */
export const TRUTH_FILE = 'truth.jsonl'

/** A line of the truth. */
export interface DrawnPaper extends PaperTruth {
  /** The picture's name in its folder. */
  file: string
  layout: string
  font: string
  variant: PaperVariant
  /** The printed text, a block or a cell each, without stamps and seals. */
  lines: readonly string[]
}

/** What to draw. */
export interface PaperOrder {
  set: PaperSet
  seed: number
  count: number
  /** The folder of the pictures, made when it is missing. */
  folder: string
}

/** Device pixels per CSS pixel: an A4 page is drawn with 150 dots per inch. */
const SCALE = 150 / 96

/**
 * Draws papers, the same ones for the same set and seed. The browser smooths the edges of turned stamps a little
 * differently from run to run: of 60 pictures, two differed, in a hundred pixels each.
 * @throws Error that names the fonts of the set that are missing
 */
export async function drawPapers(browser: Browser, { set, seed, count, folder }: PaperOrder): Promise<DrawnPaper[]> {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage()
  try {
    const missing = await page.evaluate(findMissingFonts, [...set.fonts])
    if (missing.length > 0) throw new Error(`These fonts are missing on this machine: ${missing.join(', ')}.`)
    const { scale = SCALE, variants = PAPER_VARIANTS } = set
    const layouts = set.layouts.flatMap((layout) => Array.from({ length: layout.weight }, () => layout))
    const drawn: DrawnPaper[] = []
    for (let i = 0; i < count; i++) {
      // Each layout meets each variant before one returns.
      const variant = variants[(i + Math.floor(i / layouts.length)) % variants.length]!
      const name = String(i + 1).padStart(4, '0')
      const words = createPaperWords(seed * 100_003 + i)
      const font = words.pick(set.fonts)
      const { lines, url, truth } = await drawPaper(page, layouts[i % layouts.length]!, words, font, scale)
      const chances = [words.below(1000) / 1000, words.below(1000) / 1000, words.below(1000) / 1000] as const
      const picture = await page.evaluate(spoilPicture, { drawn: url, variant, chances })
      const file = `${name}-${truth.kind}-${variant}.${picture.startsWith('data:image/png') ? 'png' : 'jpg'}`
      writeFileSync(join(folder, file), Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'))
      drawn.push({ file, ...truth, layout: layouts[i % layouts.length]!.name, font, variant, lines })
    }
    writeFileSync(join(folder, TRUTH_FILE), `${drawn.map((line) => JSON.stringify(line)).join('\n')}\n`)
    return drawn
  } finally {
    await page.close()
  }
}

async function drawPaper(page: Page, layout: PaperLayout, words: PaperWords, font: string, scale: number) {
  const { html, width, height, ...truth } = layout.make(words)
  await page.setViewport({ width, height, deviceScaleFactor: scale })
  await page.setContent(makeDocument(html, font))
  const picture = await page.screenshot({ type: 'png', encoding: 'base64', captureBeyondViewport: false })
  // Read after the picture is taken: what is no text is hidden for it.
  const lines = await page.evaluate(readPrintedLines)
  return { lines, url: `data:image/png;base64,${picture}`, truth }
}

/** The page around a paper. The filter takes spots of ink from worn stamps. */
function makeDocument(html: string, font: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8">
    <style>body { margin: 0; font-family: "${font}" }</style>
    <svg width="0" height="0" style="position:absolute"><filter id="worn"><feTurbulence baseFrequency="0.35" seed="7"/>
    <feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5 3.2"/><feComposite in="SourceGraphic" operator="in"/>
    </filter></svg>${html}</html>`
}

function readPrintedLines(): string[] {
  const style = document.createElement('style')
  style.textContent = 'svg, .stamp { display: none !important }'
  document.head.append(style)
  // biome-ignore lint/performance/useDomNodeTextContent: only the drawn text has the blocks as lines.
  return document.body.innerText
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** Fonts that change no width of a text, whatever font would replace them. */
function findMissingFonts(fonts: string[]): string[] {
  const context = document.createElement('canvas').getContext('2d')!
  const measure = (family: string) => {
    context.font = `64px ${family}`
    return context.measureText('Số: 123/UBND-KTHT, cộng hòa').width
  }
  return fonts.filter((font) => measure(`"${font}", monospace`) !== measure(`"${font}", cursive, sans-serif`))
}
