// Addresses of the import view within the library page, behind its "#".

/** Where a text is brought in. */
export const IMPORT_ENTRY = 'nhap'

/** Where the text of a tab is brought in. */
export function makePageImportEntry(tab: number): string {
  return `${IMPORT_ENTRY}:${tab}`
}

/** Takes the tab out of the address once its text is being read: a page that is opened anew, or gone back to, asks for no tab. */
export function clearImportTab(): void {
  history.replaceState(null, '', `#${IMPORT_ENTRY}:`)
}

/** What an address asks to bring in: nothing yet, or the text of a tab; undefined for any other address. */
export function parseImportEntry(hash: string): { tab: number | undefined } | undefined {
  const match = /^nhap(?::(\d{0,10}))?$/.exec(hash)
  return match ? { tab: match[1] ? Number(match[1]) : undefined } : undefined
}

/** Whether an address is of an imported text or a place in one. */
export function isImportedTextEntry(hash: string): boolean {
  return /^nhap-[0-9a-f-]{1,40}(?:\.|$)/.test(hash)
}
