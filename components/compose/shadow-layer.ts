// The element our parts live in: a closed shadow root at the end of the page, there only while there is something to show.

import base from '../ui/base.css?inline'
import tokens from '../ui/tokens.css?inline'
import compose from './compose.css?inline'

/** The shadow layer of one page. */
export interface ShadowLayer {
  /** The element the page can see. */
  readonly host: HTMLElement
  /** Where our parts are drawn; carries the tokens. */
  readonly root: HTMLElement
  /** Puts the layer into the page, over everything; inside the open modal dialog around `near` if there is one. */
  attach(near: Element | undefined): void
  /** Passes a press of the user's mouse or key on to the button it was on. */
  press(event: MouseEvent): void
  detach(): void
}

const HOST_STYLE =
  'all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important'

/** Makes the layer. Nothing of it is in the page until it is attached. */
export function createShadowLayer(): ShadowLayer {
  const host = document.createElement('div')
  host.style.cssText = HOST_STYLE
  removeStaleLayers(host.style.cssText)
  const shadow = host.attachShadow({ mode: 'closed' })
  shadow.adoptedStyleSheets = [tokens, base, compose].map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  const root = document.createElement('div')
  root.className = 'tkd'
  shadow.append(root)
  // Only what `pressKeys` passes on is heard here: a click some script makes on one of our buttons presses nothing.
  let passing = false
  let down: Element | null = null
  root.addEventListener('click', (event) => passing || event.stopImmediatePropagation(), { capture: true })
  return {
    host,
    root,
    attach: (near) => {
      const dialog = near?.closest('dialog')
      // Everything outside an open modal dialog is inert, whatever its place in the stack.
      const parent = dialog?.matches(':modal') ? dialog : document.documentElement
      if (host.parentElement !== parent) parent.append(host)
    },
    press: (event) => {
      const at = event.detail > 0 ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement
      const button = at?.closest('button') ?? null
      if (event.type === 'mousedown') down = button
      // A press that began elsewhere and ended on a button is none, as everywhere.
      if (event.type !== 'click' || !button || (event.detail > 0 && button !== down)) return
      const { detail } = event
      passing = true
      try {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false, detail }))
      } finally {
        passing = false
      }
    },
    detach: () => host.remove(),
  }
}

/**
 * Takes away what an earlier version of the extension left in this page: Firefox ends its scripts without a word when it is
 * updated, and runs the new ones in the pages that are open.
 */
function removeStaleLayers(style: string): void {
  for (const element of [...(document.documentElement?.children ?? [])])
    if (element instanceof HTMLDivElement && element.style.cssText === style) element.remove()
}
