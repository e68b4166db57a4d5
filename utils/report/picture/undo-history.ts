/** What was, what is and what was undone. */
export interface UndoHistory<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
}

/** A history that begins. */
export function createUndoHistory<T>(now: T): UndoHistory<T> {
  return { past: [], present: now, future: [] }
}

/** One step on; what was undone before is forgotten. */
export function pushStep<T>(history: UndoHistory<T>, now: T): UndoHistory<T> {
  return { past: [...history.past, history.present], present: now, future: [] }
}

/** One step back; the same when there is none. */
export function undoStep<T>(history: UndoHistory<T>): UndoHistory<T> {
  const now = history.past.at(-1)
  if (now === undefined) return history
  return { past: history.past.slice(0, -1), present: now, future: [history.present, ...history.future] }
}

/** One undone step done again; the same when there is none. */
export function redoStep<T>(history: UndoHistory<T>): UndoHistory<T> {
  const [now, ...next] = history.future
  if (now === undefined) return history
  return { past: [...history.past, history.present], present: now, future: next }
}
