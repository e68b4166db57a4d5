// "Báo sai": the line a user may send to the developers about a wrong finding. It contains no word of the draft.

import type { CheckId } from '../draft.ts'

/** A rule of a check: the check id and its message key. Both are names in our own source, never words of a draft. */
export interface CheckRule {
  check: CheckId
  message: string
}

/**
 * Formats the line to copy about a wrong finding, e.g. "Trước khi đăng 0.1.0 · báo sai · personal-data/phone".
 *
 * @param version the version of the extension.
 */
export function formatMisjudgedLine({ check, message }: CheckRule, version: string): string {
  return `Trước khi đăng ${version} · báo sai · ${check}/${message}`
}
