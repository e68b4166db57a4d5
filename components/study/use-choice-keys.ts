import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Adds keyboard control to choices: A to D or 1 to 4 select one, the up and down arrows move the focus, Enter is left
 * to the button. Inactive after the answer, while the user types in a field, and with modifier keys.
 */
export function useChoiceKeys(list: RefObject<HTMLElement | null>, open: boolean): void {
  // A layout effect, so that keys work as soon as the choices are painted.
  useLayoutEffect(() => {
    if (!open) return
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const selected = buttons[getChoiceIndex(event.key)]
      const next = buttons[getArrowTarget(buttons, event.key)]
      if (!selected && !next) return
      event.preventDefault()
      if (selected) selected.click()
      else next!.focus()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [list, open])
}

/** Returns the index that a letter or digit selects, or -1. */
function getChoiceIndex(key: string): number {
  const letter = 'abcd'.indexOf(key.toLowerCase())
  return key.length !== 1 ? -1 : letter !== -1 ? letter : '1234'.indexOf(key)
}

/** Returns the index to which an arrow moves the focus, wrapping around; -1 for other keys. */
function getArrowTarget(buttons: readonly Element[], key: string): number {
  const at = buttons.indexOf(document.activeElement!)
  if (key === 'ArrowDown') return (at + 1) % buttons.length
  if (key === 'ArrowUp') return (Math.max(at, 0) + buttons.length - 1) % buttons.length
  return -1
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
