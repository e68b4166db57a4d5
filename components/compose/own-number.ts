// "Đây là số của tôi" in the panel, and its undo.

import { getKnownNumbers } from '../../utils/compose/checks-registry.ts'
import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { findOwnableNumber, toHashedNumber } from '../../utils/compose/own-numbers.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { OwnAction } from '../../utils/compose/user-actions.ts'

/** Whether a finding is about a number of a telephone or an account that is not yet remembered as the writer's own. */
export function isOwnable(finding: TrackedFinding): boolean {
  const number = findOwnableNumber(finding)
  return number !== undefined && !getKnownNumbers()?.has(toHashedNumber(number))
}

/** Remembers the number of a finding on the device. It applies in this page even where it cannot be stored. */
export function rememberOwnNumber(session: DraftSession, finding: TrackedFinding): void {
  const number = findOwnableNumber(finding)
  const numbers = getKnownNumbers()
  if (number === undefined || !numbers) return
  logRejection(numbers.add(toHashedNumber(number)))
  checkAgain(session)
  const { check, phrase } = finding
  session.setActions([...session.actions, { id: session.createActionId(), kind: 'own', check, phrase, number }])
}

/**
 * Finds again what holds a draft, after a number in it was remembered. Changes the hold itself: the guard has the same
 * one, and "Sửa lại" goes to the first of its findings.
 */
export function refreshHold(held: SendHold, session: DraftSession): void {
  const { box, editor, text } = held
  held.findings = session.blockingFindings(text, editor && { box, editor })
  held.lighter = held.isFixable ? session.findings.filter(({ level }) => level !== 'stop') : []
}

/** Forgets a number that was remembered. */
export function forgetOwnNumber(session: DraftSession, action: OwnAction): void {
  const numbers = getKnownNumbers()
  if (!numbers) return
  logRejection(numbers.remove(toHashedNumber(action.number)))
  checkAgain(session)
  session.setActions(session.actions.filter((each) => each !== action))
}

/** Checks the draft as if its choices were others: what was kept of it was found with other numbers. */
function checkAgain(session: DraftSession): void {
  session.choices = { ...session.choices }
  session.check()
}

function logRejection(stored: Promise<void>): void {
  stored.catch((error) => console.warn('Trước khi đăng: chưa nhớ được số', error))
}
