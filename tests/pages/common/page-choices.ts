/** What the address asks of a test page: `?lang=en`, `?theme=dark`, and the page's own switches. */
export interface PageChoices {
  lang: 'vi' | 'en'
  dark: boolean
  has: (name: string, value?: string) => boolean
  get: (name: string) => string | null
}

/** Reads the address, and sets the document's language and theme. */
export function readPageChoices(): PageChoices {
  const asked = new URLSearchParams(location.search)
  const lang = asked.get('lang') === 'en' ? 'en' : 'vi'
  const dark = asked.get('theme') === 'dark'
  document.documentElement.lang = lang
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  return { lang, dark, has: (name, value = '1') => asked.get(name) === value, get: (name) => asked.get(name) }
}
