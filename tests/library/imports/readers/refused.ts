import { ReadRefusal, type RefusalReason } from '../../../../utils/library/imports/readers/refusal.ts'

/** Why a reading was refused. Rejects when it was not, and with any error that is no refusal. */
export async function reasonOf(reading: Promise<unknown> | (() => unknown)): Promise<RefusalReason> {
  try {
    await (typeof reading === 'function' ? reading() : reading)
  } catch (error) {
    if (error instanceof ReadRefusal) return error.reason
    throw error
  }
  throw new Error('It was read')
}
