import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Chooses by key: A to D or 1 to 4 is the choice itself, arrows up and down go from one to the next, Enter is the button's own.
 * Only while there is something to choose, and never while somebody types or holds another key for something else.
 */
export function useChoiceKeys(list: RefObject<HTMLElement | null>, open: boolean): void {
  // Before the choices are painted: whoever sees them may press.
  useLayoutEffect(() => {
    if (!open) return
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const named = buttons[getChoiceIndex(event.key)]
      const next = buttons[getArrowTarget(buttons, event.key)]
      if (!named && !next) return
      event.preventDefault()
      if (named) named.click()
      else next!.focus()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [list, open])
}

/** The place that a letter or figure names, or -1. */
function getChoiceIndex(key: string): number {
  const letter = 'abcd'.indexOf(key.toLowerCase())
  return key.length !== 1 ? -1 : letter !== -1 ? letter : '1234'.indexOf(key)
}

/** Where an arrow leads from the button that has the focus, round and round; -1 for other keys. */
function getArrowTarget(buttons: readonly Element[], key: string): number {
  const at = buttons.indexOf(document.activeElement!)
  if (key === 'ArrowDown') return (at + 1) % buttons.length
  if (key === 'ArrowUp') return (Math.max(at, 0) + buttons.length - 1) % buttons.length
  return -1
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
