/** What was, what is and what was undone. */
export interface History<T> {
  past: readonly T[]
  now: T
  next: readonly T[]
}

/** A history that begins. */
export function begun<T>(now: T): History<T> {
  return { past: [], now, next: [] }
}

/** One step on; what was undone before is forgotten. */
export function done<T>(history: History<T>, now: T): History<T> {
  return { past: [...history.past, history.now], now, next: [] }
}

/** One step back; the same when there is none. */
export function undone<T>(history: History<T>): History<T> {
  const now = history.past.at(-1)
  if (now === undefined) return history
  return { past: history.past.slice(0, -1), now, next: [history.now, ...history.next] }
}

/** One undone step done again; the same when there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [now, ...next] = history.next
  if (now === undefined) return history
  return { past: [...history.past, history.now], now, next }
}
