// The posts that lie as HTML in fixtures/: in the DOM shapes of the real pages, with invented people and words.

import { readFileSync } from 'node:fs'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'

/** One such post and what is to be captured of it. */
export interface PostFixture {
  /** The file's name without ".html". */
  name: string
  /** Where it is shown alone. */
  inside: 'main' | 'dialog'
  /** The page's address. */
  page: string
  record: Omit<CapturedPost, 'site' | 'title' | 'capturedAt'>
  /** True when the permalink is the address bar's: then nothing tells it on a page of several posts. */
  fromBar?: boolean
}

/**
 * Builds a fixture's element, with what its page would do: "Xem thêm" opens the rest (`data-rest`), the mouse on a time fills
 * in its link (`data-hover-href`) and hangs a tooltip into the page (`data-hover-tip`).
 */
export function loadFixture(site: 'facebook' | 'zalo', name: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = readFileSync(`${import.meta.dirname}/fixtures/${site}/${name}.html`, 'utf8')
  const card = template.content.firstElementChild!.cloneNode(true) as HTMLElement
  for (const more of card.querySelectorAll<HTMLElement>('[data-rest]')) {
    more.addEventListener('click', () => {
      const lines = more.dataset.rest!.split('\n')
      more.replaceWith(...lines.flatMap((line, index) => (index ? [document.createElement('br'), line] : [line])))
    })
  }
  for (const time of card.querySelectorAll<HTMLElement>('[data-hover-href]')) {
    let tip: HTMLElement | undefined
    time.addEventListener('mouseover', () => {
      time.setAttribute('href', time.dataset.hoverHref!)
      tip = document.createElement('div')
      tip.setAttribute('role', 'tooltip')
      tip.textContent = time.dataset.hoverTip!
      document.body.append(tip)
    })
    time.addEventListener('mouseout', () => tip?.remove())
  }
  return card
}

/** The elements of a fixture that its user may point at. */
export function findPointableElements(card: Element): Element[] {
  return [...card.querySelectorAll('[data-point]')]
}
