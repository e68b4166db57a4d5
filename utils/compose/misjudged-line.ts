// "Báo sai": what may be told to the makers about a finding that was wrong. Nothing of the draft is in it.

import type { CheckId } from '../draft.ts'

/** A rule of a check: the check and the key of what it said. Both are names in our own source, never words of a draft. */
export interface CheckRule {
  check: CheckId
  message: string
}

/** The line to copy about a wrong finding, e.g. "Trước khi đăng 0.1.0 · báo sai · personal-data/phone". In: the extension's version. */
export function formatMisjudgedLine({ check, message }: CheckRule, version: string): string {
  return `Trước khi đăng ${version} · báo sai · ${check}/${message}`
}
