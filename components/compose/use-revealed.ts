import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Scrolls an element into sight when it is drawn: what a press has opened at the lower edge of a panel is below it.
 * @param isOpened whether it was opened by the user, and was not there from the beginning
 * @returns the reference for the element
 */
export function useRevealed<E extends HTMLElement>(isOpened: boolean): RefObject<E | null> {
  const element = useRef<E>(null)
  useLayoutEffect(() => {
    if (isOpened) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpened])
  return element
}
