import type { Shot } from './shot.ts'

/** The longest that a picture waits for the page that edits it, in milliseconds. */
const WAITS = 60_000

/** One picture on its way to the page that edits it, in memory alone. */
export interface HeldShot {
  /** Holds a picture for a draft, in place of any other. */
  hold(id: string, shot: Shot): void
  /** Hands it over and forgets it; null when there is none for that draft. */
  hand(id: string): Shot | null
}

/** Holds one picture for a minute at most. */
export function holdShot(): HeldShot {
  let held: { id: string; shot: Shot; end: ReturnType<typeof setTimeout> } | undefined
  const forget = () => {
    clearTimeout(held?.end)
    held = undefined
  }
  return {
    hold: (id, shot) => {
      forget()
      held = { id, shot, end: setTimeout(forget, WAITS) }
    },
    hand: (id) => {
      if (held?.id !== id) return null
      const { shot } = held
      forget()
      return shot
    },
  }
}
