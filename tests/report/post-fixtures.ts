// Posts stored as HTML in fixtures/: in the DOM structure of the real pages, with invented people and texts.

import { readFileSync } from 'node:fs'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { SITE_IDS } from '../../utils/sites/site-definition.ts'

/** One fixture and the capture expected from it. */
export interface PostFixture {
  /** File name without ".html". */
  name: string
  /** Where the page shows it alone. */
  inside: 'main' | 'dialog'
  /** Address of the page. */
  page: string
  /** The expected capture. */
  record: Omit<CapturedPost, 'site' | 'title' | 'capturedAt'>
  /** True when the permalink comes from the address bar; a page with several posts then shows no permalink. */
  fromBar?: boolean
}

/**
 * Builds a fixture's element with the behaviour of its page: "Xem thêm" opens the rest (`data-rest`), hovering
 * a time sets its link (`data-hover-href`) and adds a tooltip to the page (`data-hover-tip`).
 */
export function loadFixture(site: (typeof SITE_IDS)[number], name: string): HTMLElement {
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

/** Finds the elements of a fixture that the user may point at. */
export function findPointableElements(card: Element): Element[] {
  return [...card.querySelectorAll('[data-point]')]
}
