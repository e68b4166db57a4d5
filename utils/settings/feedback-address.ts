// Where the line about a wrong finding can be sent by hand: the address that an organisation sets by policy, otherwise
// that of the project. The extension sends it nowhere by itself.

import * as z from 'zod/mini'
import { readManagedPolicy } from './managed-policy.ts'
import { findAddressProblem } from './recipient-address.ts'

const KEY = 'feedback'

/** The project's page for feedback, as `bugs` in package.json names it; undefined while the project has none. */
export const PROJECT_FEEDBACK_ADDRESS: string | undefined = undefined

/** An address for feedback: a page (https), or an e-mail address. */
export interface FeedbackAddress {
  address: string
  by: 'organisation' | 'project'
}

const addressSchema = z.string().check(z.trim(), z.minLength(3), z.maxLength(300))

/** Reads the address for feedback; undefined when there is none. Never rejects. */
export async function readFeedbackAddress(): Promise<FeedbackAddress | undefined> {
  const parsed = addressSchema.safeParse(await readManagedPolicy(KEY))
  if (parsed.success && !findAddressProblem(isEmail(parsed.data) ? 'email' : 'post', parsed.data))
    return { address: parsed.data, by: 'organisation' }
  return PROJECT_FEEDBACK_ADDRESS === undefined ? undefined : { address: PROJECT_FEEDBACK_ADDRESS, by: 'project' }
}

/** Returns what a link to an address for feedback leads to. */
export function getFeedbackHref({ address }: FeedbackAddress): string {
  return isEmail(address) ? `mailto:${address}` : address
}

function isEmail(address: string): boolean {
  return !address.includes('/')
}
