import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus in a part of a page when the pressed control is gone: it would fall to the body, and the keyboard
 * would begin at the top again. The component must render when the control goes.
 *
 * @param controls a selector of the controls that may go.
 * @param findHeir finds the element that takes the focus, after the render in which the control went.
 * @returns the props of the part. The part itself must stay.
 */
export function useKeptFocus<Part extends HTMLElement>(
  controls: string,
  findHeir: (part: Part) => HTMLElement | null | undefined,
): { ref: RefObject<Part | null>; onFocusIn(event: Event): void; onClickCapture(event: Event): void } {
  const ref = useRef<Part>(null)
  const last = useRef<Element | undefined>(undefined)
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return
    last.current = undefined
    // The user, or another part, may have moved the focus meanwhile.
    const { activeElement, body } = document
    if (ref.current && (!activeElement || activeElement === body)) findHeir(ref.current)?.focus()
  })
  const note = ({ target }: Event) => {
    last.current = target instanceof Element ? (target.closest(controls) ?? undefined) : undefined
  }
  // Firefox sends no event of the focus in a window that is not in front.
  return { ref, onFocusIn: note, onClickCapture: note }
}
