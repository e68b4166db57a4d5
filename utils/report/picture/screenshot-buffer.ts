import type { Screenshot } from './screenshot-schema.ts'

/** How long a screenshot is held for the editor page, in milliseconds. */
const MAX_AGE = 60_000

/** Holds one screenshot for the editor page, only in memory. */
export interface ScreenshotBuffer {
  /** Holds the screenshot of a draft and drops any other. */
  put(id: string, shot: Screenshot): void
  /** Returns the screenshot of a draft and drops it; null when the buffer holds none for that draft. */
  take(id: string): Screenshot | null
}

/** Creates a buffer that holds one screenshot for at most a minute. */
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
