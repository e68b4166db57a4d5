// The element that holds our parts, with a closed shadow root. In the page only while something is shown.

import base from '../ui/base.css?inline'
import tokens from '../ui/tokens.css?inline'
import compose from './compose.css?inline'

/** The shadow layer of one page. */
export interface ShadowLayer {
  /** The element the page can see. */
  readonly host: HTMLElement
  /** The element our parts are rendered into. */
  readonly root: HTMLElement
  /** Puts the layer into the page, above everything; inside the open modal dialog around `near` if there is one. */
  attach(near: Element | undefined): void
  /** Passes a trusted press on to the button it was on. */
  press(event: MouseEvent): void
  /** Removes the layer from the page. */
  detach(): void
}

const HOST_STYLE =
  'all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important'

/** Creates the layer, without attaching it to the page. */
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
  // Only clicks that `press` dispatches count: a page script must not be able to press our buttons.
  let isPassing = false
  let pressedButton: Element | null = null
  root.addEventListener('click', (event) => isPassing || event.stopImmediatePropagation(), { capture: true })
  return {
    host,
    root,
    attach: (near) => {
      const dialog = near?.closest('dialog')
      // Everything outside an open modal dialog is inert, whatever its z-index.
      const parent = dialog?.matches(':modal') ? dialog : document.documentElement
      if (host.parentElement !== parent) parent.append(host)
    },
    press: (event) => {
      const at = event.detail > 0 ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement
      const button = at?.closest('button') ?? null
      if (event.type === 'mousedown') pressedButton = button
      // Ignore clicks whose mousedown was elsewhere, like a native button.
      if (event.type !== 'click' || !button || (event.detail > 0 && button !== pressedButton)) return
      const { detail } = event
      isPassing = true
      try {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false, detail }))
      } finally {
        isPassing = false
      }
    },
    detach: () => host.remove(),
  }
}

/**
 * Removes layers that an earlier version of the extension left in this page. On an update Firefox ends the old scripts
 * without any event and runs the new ones in open pages.
 */
function removeStaleLayers(style: string): void {
  for (const element of [...(document.documentElement?.children ?? [])])
    if (element instanceof HTMLDivElement && element.style.cssText === style) element.remove()
}
