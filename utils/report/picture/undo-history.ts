/** The earlier states, the current one and the undone ones. */
export interface UndoHistory<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
}

/** Creates a history with one state. */
export function createUndoHistory<T>(now: T): UndoHistory<T> {
  return { past: [], present: now, future: [] }
}

/** Adds a state and drops the undone ones. */
export function pushStep<T>(history: UndoHistory<T>, now: T): UndoHistory<T> {
  return { past: [...history.past, history.present], present: now, future: [] }
}

/** Undoes one step; returns the same history when no earlier state exists. */
export function undoStep<T>(history: UndoHistory<T>): UndoHistory<T> {
  const now = history.past.at(-1)
  if (now === undefined) return history
  return { past: history.past.slice(0, -1), present: now, future: [history.present, ...history.future] }
}

/** Redoes one step; returns the same history when no undone state exists. */
export function redoStep<T>(history: UndoHistory<T>): UndoHistory<T> {
  const [now, ...next] = history.future
  if (now === undefined) return history
  return { past: [...history.past, history.present], present: now, future: next }
}
