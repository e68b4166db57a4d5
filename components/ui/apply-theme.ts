import type { Theme } from '../../utils/settings/composer-choices.ts'

/** Gives this page of ours a theme (tokens.css); 'system' leaves that to the browser. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
}
