import { ReadError, type ReadErrorReason } from '../../../../utils/library/imports/readers/read-error.ts'

/** Why a reading was refused. Rejects when it was not, and with any error that is no refusal. */
export async function getRefusalReason(reading: Promise<unknown> | (() => unknown)): Promise<ReadErrorReason> {
  try {
    await (typeof reading === 'function' ? reading() : reading)
  } catch (error) {
    if (error instanceof ReadError) return error.reason
    throw error
  }
  throw new Error('It was read')
}
