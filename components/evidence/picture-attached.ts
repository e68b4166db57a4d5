import { useState } from 'preact/hooks'

// Session storage: shared by the pages of one tab, deleted with the tab.
const KEY = 'picture-attached'

/** Records that a picture was attached to a report, for the report's page that opens next in this tab. */
export function markPictureAttached(id: string): void {
  sessionStorage.setItem(KEY, id)
}

/**
 * Returns the id of the report whose picture was just attached, else null. Deletes the record, so a reload returns
 * null.
 */
export function usePictureAttached(): string | null {
  const [id] = useState(() => {
    const stored = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return stored
  })
  return id
}
