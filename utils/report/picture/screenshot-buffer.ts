import type { Screenshot } from './screenshot-schema.ts'

/** The longest that a picture waits for the page that edits it, in milliseconds. */
const MAX_AGE = 60_000

/** One picture on its way to the page that edits it, in memory alone. */
export interface ScreenshotBuffer {
  /** Holds a picture for a draft, in place of any other. */
  put(id: string, shot: Screenshot): void
  /** Hands it over and forgets it; null when there is none for that draft. */
  take(id: string): Screenshot | null
}

/** Holds one picture for a minute at most. */
export function createScreenshotBuffer(): ScreenshotBuffer {
  let held: { id: string; shot: Screenshot; end: ReturnType<typeof setTimeout> } | undefined
  const forget = () => {
    clearTimeout(held?.end)
    held = undefined
  }
  return {
    put: (id, shot) => {
      forget()
      held = { id, shot, end: setTimeout(forget, MAX_AGE) }
    },
    take: (id) => {
      if (held?.id !== id) return null
      const { shot } = held
      forget()
      return shot
    },
  }
}
