import { useState } from 'preact/hooks'

// Between two pages in one tab, and gone with it.
const KEY = 'picture-attached'

/** Notes that a picture was attached to a report, for the page of it that opens next in this tab. */
export function markPictureAttached(id: string): void {
  sessionStorage.setItem(KEY, id)
}

/** The id of the report whose picture was attached just now, on the page this led to; else null. Said once, not after a reload. */
export function usePictureAttached(): string | null {
  const [id] = useState(() => {
    const noted = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return noted
  })
  return id
}
