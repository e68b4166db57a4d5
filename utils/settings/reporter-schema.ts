import * as z from 'zod/mini'

/** The longest name of one who reports, and of a unit, in UTF-16 units. */
export const MAX_REPORTER_NAME = 120
export const MAX_UNIT_NAME = 200

/** Who reports, as typed; either may be empty. */
export const reporterSchema = z.object({
  name: z.string().check(z.maxLength(MAX_REPORTER_NAME)),
  unit: z.string().check(z.maxLength(MAX_UNIT_NAME)),
})

/** Who reports, as typed. */
export type Reporter = z.infer<typeof reporterSchema>
