import { useState } from 'preact/hooks'

/** What was copied last and its text, or that it could not be copied. */
export type CopyOutcome<What extends string> = { what: What } & ({ copied: true; text: string } | { copied: false })

/** Copies a text, or one that has to be read first. The browser allows it only in a click. */
type Copy<What extends string> = (what: What, source: string | (() => Promise<string>)) => Promise<void>

/**
 * Copies to the clipboard, which a browser or a page may forbid, and remembers the outcome for a notice.
 * @returns the outcome of the last copy, undefined before the first; and what copies
 */
export function useCopy<What extends string>(): { outcome: CopyOutcome<What> | undefined; copy: Copy<What> } {
  const [outcome, setOutcome] = useState<CopyOutcome<What>>()
  const copy: Copy<What> = async (what, source) => {
    try {
      const text = typeof source === 'string' ? source : await source()
      await navigator.clipboard.writeText(text)
      setOutcome({ what, copied: true, text })
    } catch {
      setOutcome({ what, copied: false })
    }
  }
  return { outcome, copy }
}
