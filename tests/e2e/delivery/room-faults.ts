// A device without room while a draft is written, while reports are queued, and while what became of an attempt is stored.

import type { Page } from 'puppeteer-core'
import { FORM } from '../../report/sample-report.ts'
import type { FaultStrike } from './delivery-world.ts'
import { actDuringDrain } from './during-drain.ts'
import { findFalselyDelivered } from './falsely-delivered.ts'
import type * as Code from './outbox-code.ts'
import { waitRandomTime } from './random-chance.ts'

declare const outboxCode: typeof Code

const HOUR = 3_600_000

/** What became of one write: the draft, what it was to hold, and why it was not stored. */
interface Write {
  id: string
  note: string
  problem?: string
}

/** Every moment at which there may be no room. In: what the room is, for the names in the table, and how many characters more a post to queue must have for its lack to be felt. */
export function buildRoomFaults(what: string, longer = 0): Record<string, FaultStrike> {
  return {
    [`${what}, writing`]: async (world, chance, reports) => {
      const ids = await world.draft(reports)
      const writing = world.page.evaluate(writeOn, { ids, form: FORM })
      await waitRandomTime(chance, 150)
      await world.room!.fill()
      const writes = await writing
      const problems = writes.flatMap(({ problem }) => problem ?? [])
      const wanted = new Map(ids.map((id) => [id, FORM.note]))
      for (const { id, note, problem } of writes) if (!problem) wanted.set(id, note)
      const wrong = [...untold(problems), ...differing(wanted, await notesIn(world.page), 'without room')]
      await world.room!.free()
      wrong.push(...differing(wanted, await notesIn(world.page), 'with room again'))
      wrong.push(...(await world.queueDrafts(ids)).map((problem) => `not queued with room again: ${problem}`))
      await world.drainInWorker()
      return { felt: problems.length > 0 ? 1 : 0, wrong }
    },

    [`${what}, queueing`]: async (world, chance, reports) => {
      const ids = await world.draft(reports, longer)
      const queueing = world.queueDrafts(ids.slice(0, -1))
      await waitRandomTime(chance, reports * 5)
      await world.room!.fill()
      // The last comes too late in any case, however quick the others were.
      const problems = [...(await queueing), ...(await world.queueDrafts(ids.slice(-1)))]
      await world.room!.free()
      const states = new Map((await world.look()).map(({ id, state }) => [id, state]))
      const drafts = ids.filter((id) => states.get(id) === 'draft').length
      const queued = ids.filter((id) => states.get(id) === 'queued').length
      const wrong = untold(problems)
      if (drafts !== problems.length || drafts + queued !== ids.length) {
        wrong.push(`of ${ids.length}, ${problems.length} were refused, but ${drafts} are drafts and ${queued} queued`)
      }
      wrong.push(...(await world.queueDrafts(ids)).map((problem) => `not queued with room again: ${problem}`))
      await world.drainInWorker()
      return { felt: problems.length > 0 ? 1 : 0, wrong }
    },

    [`${what}, sending`]: async (world, chance, reports) => {
      const { problem } = await actDuringDrain(world, chance, reports, () => world.room!.fill())
      await world.room!.free()
      // What was under way is due an hour later at the latest, and arrives an hour after that.
      for (const hours of [1, 2]) await world.drainInPage(world.page, hours * HOUR)
      const here = new Set((await world.look()).map(({ id }) => id))
      const gone = [...world.queued].filter((id) => !here.has(id)).map((id) => `${id} is not there any more`)
      const wrong = [...(problem ? untold([problem]) : []), ...gone, ...(await findFalselyDelivered(world))]
      return { felt: problem ? 1 : 0, wrong }
    },
  }
}

function untold(problems: readonly string[]): string[] {
  return problems.filter((problem) => problem !== 'storage-full').map((problem) => `no room is told as ${problem}`)
}

/** Drafts that hold something else than what was stored last, each in words. */
function differing(wanted: ReadonlyMap<string, string>, found: Record<string, string>, when: string): string[] {
  return [...wanted].filter(([id, note]) => found[id] !== note).map(([id]) => `${id} is not as stored last ${when}`)
}

/** What the drafts hold, by their numbers. */
function notesIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () =>
    Object.fromEntries((await outboxCode.listOutboxItems()).map(({ id, form }) => [id, form.note])),
  )
}

/** Runs in one of our pages: writes on drafts in turn, as a form does at every key, until each was refused once. */
async function writeOn({ ids, form }: { ids: string[]; form: typeof FORM }): Promise<Write[]> {
  const writes: Write[] = []
  let refused = 0
  for (let turn = 0; turn < 400 && refused < ids.length; turn++) {
    const id = ids[turn % ids.length]!
    const note = `Lần ${turn}. ${'Chữ đã viết. '.repeat(60)}`
    try {
      await outboxCode.saveDraft(id, { ...form, note })
      writes.push({ id, note })
    } catch (error) {
      refused++
      writes.push({ id, note, problem: (error as { problem?: string }).problem ?? String(error) })
    }
  }
  return writes
}
