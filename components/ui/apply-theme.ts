import type { Theme } from '../../utils/settings/composer-choices.ts'

/** Where the next page finds the theme before it can read the settings: public/apply-last-theme.js. */
const KEY = 'theme'

/** Gives this page of ours a theme (tokens.css); 'system' leaves that to the browser. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch (error) {
    console.info('theme: the next page begins with that of the system', error)
  }
}
