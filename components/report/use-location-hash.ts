import { useEffect, useState } from 'preact/hooks'

/** What stands after "#" in the page's address, and the way to change it (with a step back in the history). */
export function useLocationHash(): [string, (hash: string) => void] {
  const [hash, setHash] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const look = () => setHash(location.hash.slice(1))
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  return [
    hash,
    (next) => {
      location.hash = next
      setHash(next)
    },
  ]
}
