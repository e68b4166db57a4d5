// Detects whether the page behind a box is light or dark. A page's `color-scheme` may be missing, so measure colours.

import { getParentElement } from '../lib/dom-tree.ts'

/** The colour theme of our parts in a page. */
export type PageTheme = 'light' | 'dark'

/** Detects the theme from the first opaque background, going up from an element; otherwise from the page's canvas. */
export function detectPageTheme(element: Element): PageTheme {
  for (let at: Element | null = element; at; at = getParentElement(at)) {
    const colour = parseColour(getComputedStyle(at).backgroundColor)
    if (colour) return computeLuminance(colour) < 0.2 ? 'dark' : 'light'
  }
  // No opaque background: the canvas shows, in the colour scheme of the page.
  const scheme = getComputedStyle(document.documentElement).colorScheme
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light'
}

/** Returns red, green and blue from 0 to 1; undefined below an alpha of 0.5 and for unknown colour formats. */
function parseColour(colour: string): number[] | undefined {
  const numbers = colour.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
  if (/^rgba?\(/.test(colour) && numbers.length >= 3) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
    return alpha < 0.5 ? undefined : [red / 255, green / 255, blue / 255]
  }
  if (/^color\(srgb /.test(colour) && numbers.length >= 3)
    return (numbers[3] ?? 1) < 0.5 ? undefined : numbers.slice(0, 3)
  if (/^oklab\(|^oklch\(|^lab\(|^lch\(/.test(colour) && numbers.length >= 3) {
    // The first number is the lightness, which is close enough to separate light from dark.
    const lightness = (numbers[0] ?? 0) / (/^ok/.test(colour) ? 1 : 100)
    return (numbers[3] ?? 1) < 0.5 ? undefined : [lightness, lightness, lightness]
  }
  return undefined
}

/** Computes the relative luminance (WCAG 2). */
function computeLuminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
