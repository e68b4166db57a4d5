// Texts of the user interface. Each surface has one file with Vietnamese and English side by side. The compiler checks
// that both are complete, so no key is missing at run time.

/** The languages of the user interface. */
export type Language = 'vi' | 'en'

/** The texts of one surface in both languages. The English has exactly the keys of the Vietnamese. */
export type Translations<T> = { readonly vi: T; readonly en: T }

/** Returns the texts of a surface in one language. */
export function translate<T>(messages: Translations<T>, language: Language): T {
  return messages[language]
}
