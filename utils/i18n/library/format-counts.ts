/**
 * Joins counts and their names into one line, without the zero counts.
 * @param parts - each count with its name, such as [3, 'new documents']
 * @param empty - returned when every count is zero
 */
export function formatCounts(parts: readonly (readonly [number, string])[], empty: string): string {
  const named = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`)
  return named.length > 0 ? named.join(', ') : empty
}

/** Returns the singular name for a count of one, otherwise the plural. */
export const pluralize = (count: number, one: string, many: string): string => (count === 1 ? one : many)
