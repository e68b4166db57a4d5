import type { PageView } from './page-view.tsx'

/**
 * Handles our keys while the focus is in the page. F8 goes to the next word of a finding, Shift+F8 to the one before;
 * in the open panel, or where no word has a place, to the next card. No site, browser or Vietnamese input method uses
 * F8: those switch by Ctrl+Shift, Alt+Z and the like, and Alt+Shift changes the keyboard language on Windows. Escape
 * closes the panel before a dialog of the page can react to it. During a hold, keys are stopped and the focus returns
 * to the dialog.
 */
export function handlePageKey(event: KeyboardEvent, view: PageView): void {
  if (!event.isTrusted || view.owns(event.target)) return
  const hasNoCommand = !event.ctrlKey && !event.altKey && !event.metaKey
  const goes = event.key === 'F8' && hasNoCommand && view.hasBadge
  const closes = event.key === 'Escape' && view.isPanelOpen && !event.isComposing
  // No key may write or press anything behind the dialog. The browser's own shortcuts keep working.
  const isBehindDialog =
    view.isHolding && (hasNoCommand || event.shiftKey || event.key === 'Enter') && !/^F\d/.test(event.key)
  if (!isBehindDialog && !goes && !closes) return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (isBehindDialog && event.key === 'Escape') view.onKey(event)
  else if (isBehindDialog) view.focusDialog()
  else if (goes) view.goToNextWord(event.shiftKey)
  else view.closePanel()
}
