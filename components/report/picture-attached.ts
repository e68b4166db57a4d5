import { useEffect, useState } from 'preact/hooks'

const ATTACHED = '?anh'

/** The address of a report's page that says at first that a picture was attached. In: the outbox page's, and the report's id. */
export function withPictureAttached(outbox: string, id: string): string {
  return `${outbox}${ATTACHED}#${id}`
}

/** The id of the report whose picture was attached just now, on the page this leads to; else null. Said once, not after a reload. */
export function usePictureAttached(): string | null {
  const [id] = useState(() => (location.search === ATTACHED ? location.hash.slice(1) : null))
  useEffect(() => {
    if (id !== null) history.replaceState(null, '', `${location.pathname}#${id}`)
  }, [id])
  return id
}
