import { HOST_STYLE } from './layer-host-style.ts'

/**
 * Removes layers that an earlier version of the extension left in this page. On an update Firefox ends the old scripts
 * without any event and runs the new ones in open pages. Call it at no other moment: a page could see that an element
 * like ours disappears.
 */
export function removeStaleLayers(): void {
  const sample = document.createElement('div')
  sample.style.cssText = HOST_STYLE
  for (const element of document.querySelectorAll('html > div, dialog > div'))
    if (element instanceof HTMLDivElement && element.style.cssText === sample.style.cssText) element.remove()
}
