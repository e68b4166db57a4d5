// What is read of a file that is about to be attached to a post or a message.

import * as z from 'zod/mini'

/** Schema of what is read of a file that is about to be attached. */
export const fileChoicesSchema = z.object({
  /** Whether its contents are read; otherwise only its name is looked at. */
  contents: z.boolean(),
  /** Whether the words, stamps and codes of pictures and scanned pages are read, too. */
  pictures: z.boolean(),
})

/** What is read of a file that is about to be attached. */
export type FileChoices = z.infer<typeof fileChoicesSchema>
