// Addresses of the import view within the library page, behind its "#".

/** Where a text is brought in. */
export const IMPORT = 'nhap'

/** Where the text of a tab is brought in. */
export function pageImport(tab: number): string {
  return `${IMPORT}:${tab}`
}

/** Takes the tab out of the address once its text is being read: a page that is opened anew, or gone back to, asks for no tab. */
export function forgetTab(): void {
  history.replaceState(null, '', `#${IMPORT}:`)
}

/** What an address asks to bring in: nothing yet, or the text of a tab; undefined for any other address. */
export function importOf(hash: string): { tab: number | undefined } | undefined {
  const match = /^nhap(?::(\d{0,10}))?$/.exec(hash)
  return match ? { tab: match[1] ? Number(match[1]) : undefined } : undefined
}

/** Whether an address is of an imported text or a place in one. */
export function isTextEntry(hash: string): boolean {
  return /^nhap-[0-9a-f-]{1,40}(?:\.|$)/.test(hash)
}
