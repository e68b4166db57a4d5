// Counts on this device how often the send control of a known site was not recognized, so that it can be reported by
// hand. It is never sent, and holds no word of a draft, no address and no time of day.

import * as z from 'zod/mini'
import { readTrustedValue, updateTrustedValue } from '../lib/trusted-storage.ts'
import { boxKindSchema } from '../messages.ts'
import type { BoxKind } from '../sites/site-definition.ts'

const KEY = 'missed-controls'

const missedControlSchema = z.object({
  /** The id of a known site. */
  site: z.string().check(z.maxLength(40)),
  kind: boxKindSchema,
  /** In how many pages the control was missing. */
  count: z.int().check(z.minimum(1)),
  /** The first and the last day, as its beginning in ms since 1970. */
  first: z.number(),
  last: z.number(),
})

/** How often the control of a kind of box of a site was missing. */
type MissedControl = z.infer<typeof missedControlSchema>

/** Reads the counters. Rejects when storage fails. */
export async function readMissedControls(): Promise<readonly MissedControl[]> {
  return parseMissedControls(await readTrustedValue(KEY))
}

/** Counts a page in which the control of a kind of box was missing, at a time in ms since 1970. */
export async function addMissedControl(site: string, kind: BoxKind, now: number): Promise<void> {
  const day = new Date(now).setHours(0, 0, 0, 0)
  await updateTrustedValue(KEY, (stored) => {
    const counters = parseMissedControls(stored)
    const isSame = (each: MissedControl) => each.site === site && each.kind === kind
    const before = counters.find(isSame) ?? { site, kind, count: 0, first: day }
    return [...counters.filter((each) => !isSame(each)), { ...before, count: before.count + 1, last: day }]
  })
}

/** Removes the counters of a site. */
export async function clearMissedControls(site: string): Promise<void> {
  await updateTrustedValue(KEY, (stored) => parseMissedControls(stored).filter((each) => each.site !== site))
}

/** The counters of a site together. */
export interface MissedControlSum {
  site: string
  count: number
  first: number
  last: number
  kinds: readonly Pick<MissedControl, 'kind' | 'count'>[]
}

/** Adds the counters of each site up, in the order of the sites. */
export function groupMissedControls(counters: readonly MissedControl[]): MissedControlSum[] {
  return [...Map.groupBy(counters, ({ site }) => site)].map(([site, own]) => ({
    site,
    count: own.reduce((sum, { count }) => sum + count, 0),
    first: Math.min(...own.map(({ first }) => first)),
    last: Math.max(...own.map(({ last }) => last)),
    kinds: own.map(({ kind, count }) => ({ kind, count })),
  }))
}

function parseMissedControls(stored: unknown): readonly MissedControl[] {
  const parsed = z.array(missedControlSchema).safeParse(stored)
  return parsed.success ? parsed.data : []
}
