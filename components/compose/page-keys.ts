import type { ComposeView } from './compose-view.tsx'

/**
 * The keys of ours that are pressed in the page. F8 opens the panel and comes to it: no site, browser or Vietnamese input method
 * uses it (those switch by Ctrl+Shift, Alt+Z and the like), and Alt+Shift changes the keyboard's language on Windows. Escape
 * closes the panel, before a dialog of the page hears of it.
 */
export function handlePageKey(event: KeyboardEvent, view: ComposeView): void {
  if (!event.isTrusted || view.owns(event.target)) return
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
  const opens = event.key === 'F8' && plain && view.hasBadge
  const closes = event.key === 'Escape' && view.isPanelOpen && !event.isComposing
  // No key writes or presses anything behind the dialog; the browser's own shortcuts stay.
  const behind = view.isHolding && (plain || event.shiftKey || event.key === 'Enter') && !/^F\d/.test(event.key)
  if (!behind && !opens && !closes) return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (behind) view.focusDialog()
  else if (opens) view.openPanel(true)
  else view.closePanel()
}
