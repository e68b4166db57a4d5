import { useRef, useState } from 'react'

/**
 * The text of an editor: what is rendered, how to set it, and how a send reads it. The site reads its editor when it
 * sends; what React has rendered may be older, because a busy browser puts off its tasks between two keys.
 */
export function useEditorText(): [rendered: string, set: (text: string) => void, readLatest: () => string] {
  const [rendered, setRendered] = useState('')
  const latest = useRef('')
  const set = (text: string) => {
    latest.current = text
    setRendered(text)
  }
  return [rendered, set, () => latest.current]
}
