import type { PageView } from './page-view.tsx'

/**
 * Handles our keys while the focus is in the page. F8 opens the panel and moves the focus there. No site, browser or
 * Vietnamese input method uses F8: those switch by Ctrl+Shift, Alt+Z and the like, and Alt+Shift changes the keyboard
 * language on Windows. Escape closes the panel before a dialog of the page can react to it. During a hold, keys are
 * stopped and the focus returns to the dialog.
 */
export function handlePageKey(event: KeyboardEvent, view: PageView): void {
  if (!event.isTrusted || view.owns(event.target)) return
  const hasNoModifier = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
  const opens = event.key === 'F8' && hasNoModifier && view.hasBadge
  const closes = event.key === 'Escape' && view.isPanelOpen && !event.isComposing
  // No key may write or press anything behind the dialog. The browser's own shortcuts keep working.
  const isBehindDialog =
    view.isHolding && (hasNoModifier || event.shiftKey || event.key === 'Enter') && !/^F\d/.test(event.key)
  if (!isBehindDialog && !opens && !closes) return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (isBehindDialog && event.key === 'Escape') view.onKey(event)
  else if (isBehindDialog) view.focusDialog()
  else if (opens) view.openPanel(true)
  else view.closePanel()
}
