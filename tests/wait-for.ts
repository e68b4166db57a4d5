import { vi } from 'vitest'

/**
 * Waits until a check no longer throws, and returns its value. As `vi.waitFor`, whose own limit of one second a busy
 * machine exceeds.
 */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 })
}
