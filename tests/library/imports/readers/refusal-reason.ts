import { ReadError, type ReadErrorReason } from '../../../../utils/library/imports/readers/read-error.ts'

/** Returns the reason of a refused reading. Rejects when it was not refused, and with any other error. */
export async function getRefusalReason(reading: Promise<unknown> | (() => unknown)): Promise<ReadErrorReason> {
  try {
    await (typeof reading === 'function' ? reading() : reading)
  } catch (error) {
    if (error instanceof ReadError) return error.reason
    throw error
  }
  throw new Error('It was read')
}
