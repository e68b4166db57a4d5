import { useEffect, useState } from 'preact/hooks'

/** Returns the part of the page's address after "#", and a function that changes it and adds a history entry. */
export function useLocationHash(): [string, (hash: string) => void] {
  const [hash, setHash] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const update = () => setHash(location.hash.slice(1))
    window.addEventListener('hashchange', update)
    return () => window.removeEventListener('hashchange', update)
  }, [])
  return [
    hash,
    (next) => {
      location.hash = next
      setHash(next)
    },
  ]
}
