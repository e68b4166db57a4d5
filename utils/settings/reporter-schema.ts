import * as z from 'zod/mini'

/** Maximum lengths of a reporter's name and unit, in UTF-16 units. */
export const MAX_REPORTER_NAME = 120
export const MAX_UNIT_NAME = 200

/** The reporter's name and unit as typed; either may be empty. */
export const reporterSchema = z.object({
  name: z.string().check(z.maxLength(MAX_REPORTER_NAME)),
  unit: z.string().check(z.maxLength(MAX_UNIT_NAME)),
})

/** The reporter's name and unit as typed. */
export type Reporter = z.infer<typeof reporterSchema>
