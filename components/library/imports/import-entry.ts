// Fragments ("#…") of the import view in the library page.

/** The fragment of the import view. */
export const IMPORT_ENTRY = 'nhap'

/** Returns the fragment that imports the text of a tab. */
export function makePageImportEntry(tab: number): string {
  return `${IMPORT_ENTRY}:${tab}`
}

/**
 * Removes the tab from the address once its text is being read, so that a reload or history navigation does not read it
 * again.
 */
export function clearImportTab(): void {
  history.replaceState(null, '', `#${IMPORT_ENTRY}:`)
}

/**
 * Parses a fragment of the import view.
 * @returns the tab to read, if any; undefined for any other fragment
 */
export function parseImportEntry(hash: string): { tab: number | undefined } | undefined {
  const match = /^nhap(?::(\d{0,10}))?$/.exec(hash)
  return match ? { tab: match[1] ? Number(match[1]) : undefined } : undefined
}

/** Whether a fragment refers to an imported text or one of its parts. */
export function isImportedTextEntry(hash: string): boolean {
  return /^nhap-[0-9a-f-]{1,40}(?:\.|$)/.test(hash)
}
