// "Báo sai": the line a user may send to the developers about a wrong finding. It contains no word of the draft.

import type { CheckMessages } from '../checks/check-contract.ts'
import type { CheckId } from '../draft.ts'

/** A rule of a check: the check id and its message key. Both are names in our own source, never words of a draft. */
export interface CheckRule {
  check: CheckId
  message: string
}

/**
 * Formats the line to copy about a wrong finding, in words for people and with the rule's name for the developers:
 * "Trước khi đăng 0.1.0 · báo sai · Dữ liệu cá nhân: Có dấu hiệu là số điện thoại riêng (personal-data/phone)".
 *
 * @param texts the texts of the check, of which the message's first sentence is used.
 * @param version the version of the extension.
 */
export function formatMisjudgedLine(
  { check, message }: CheckRule,
  { title, messages }: CheckMessages,
  version: string,
): string {
  const [sentence] = (messages[message] ?? '').split(/[.;](?:\s|$)/)
  return `Trước khi đăng ${version} · báo sai · ${sentence ? `${title}: ${sentence}` : title} (${check}/${message})`
}
