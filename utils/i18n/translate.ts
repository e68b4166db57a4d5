// The words on the screen. One file a surface, each with Vietnamese and English side by side; the compiler sees that both
// are complete, so no key is ever missing at run time.

/** The languages of the screen. */
export type Language = 'vi' | 'en'

/** The words of one surface in both languages: the English has exactly the keys of the Vietnamese. */
export type Translations<T> = { readonly vi: T; readonly en: T }

/** The words of a surface in one language. */
export function translate<T>(messages: Translations<T>, language: Language): T {
  return messages[language]
}
