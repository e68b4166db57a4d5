// A device without storage space while a draft is written, while reports are queued, and while an attempt's outcome is
// stored.

import type { Page } from 'puppeteer-core'
import { FORM } from '../../report/sample-report.ts'
import type { FaultStrike } from './delivery-world.ts'
import { actDuringDrain } from './during-drain.ts'
import { findFalselyDelivered } from './falsely-delivered.ts'
import type * as Code from './outbox-code.ts'
import { waitRandomTime } from './random-chance.ts'

declare const outboxCode: typeof Code

const HOUR = 3_600_000

/** The outcome of one write: the draft, the note to store, and why it was refused. */
interface Write {
  id: string
  note: string
  problem?: string
}

/**
 * Builds the faults for every moment at which storage may be full.
 * @param what name of the limit, for the table
 * @param longer characters to add to each queued post so that it does not fit
 */
export function buildRoomFaults(what: string, longer = 0): Record<string, FaultStrike> {
  return {
    [`${what}, writing`]: async (world, chance, reports) => {
      // The reports sent since the last strike may have used up the room that it freed.
      await world.room!.free()
      const ids = await world.draft(reports)
      const writing = world.page.evaluate(writeRepeatedly, { ids, form: FORM })
      await waitRandomTime(chance, 150)
      await world.room!.fill()
      const writes = await writing
      const problems = writes.flatMap(({ problem }) => problem ?? [])
      const wanted = new Map(ids.map((id) => [id, FORM.note]))
      for (const { id, note, problem } of writes) if (!problem) wanted.set(id, note)
      const wrong = [
        ...listWrongProblems(problems),
        ...findDifferences(wanted, await readNotes(world.page), 'without room'),
      ]
      await world.room!.free()
      wrong.push(...findDifferences(wanted, await readNotes(world.page), 'with room again'))
      wrong.push(...(await world.queueDrafts(ids)).map((problem) => `not queued with room again: ${problem}`))
      await world.drainInWorker()
      return { effects: problems.length > 0 ? 1 : 0, wrong }
    },

    [`${what}, queueing`]: async (world, chance, reports) => {
      await world.room!.free()
      const ids = await world.draft(reports, longer)
      const queueing = world.queueDrafts(ids.slice(0, -1))
      await waitRandomTime(chance, reports * 5)
      await world.room!.fill()
      // The last draft is certainly too late, even if the others were quick.
      const problems = [...(await queueing), ...(await world.queueDrafts(ids.slice(-1)))]
      await world.room!.free()
      const states = new Map((await world.look()).map(({ id, state }) => [id, state]))
      const drafts = ids.filter((id) => states.get(id) === 'draft').length
      const queued = ids.filter((id) => states.get(id) === 'queued').length
      const wrong = listWrongProblems(problems)
      if (drafts !== problems.length || drafts + queued !== ids.length) {
        wrong.push(`of ${ids.length}, ${problems.length} were refused, but ${drafts} are drafts and ${queued} queued`)
      }
      wrong.push(...(await world.queueDrafts(ids)).map((problem) => `not queued with room again: ${problem}`))
      await world.drainInWorker()
      return { effects: problems.length > 0 ? 1 : 0, wrong }
    },

    [`${what}, sending`]: async (world, chance, reports) => {
      await world.room!.free()
      const { problem } = await actDuringDrain(world, chance, reports, async () => {
        // Filling takes several steps, and an outcome must still be stored after the last of them.
        world.store.delay = () => 500
        await world.room!.fill()
        world.store.delay = () => 0
      })
      await world.room!.free()
      // A report under way becomes due at most an hour later, and arrives at most an hour after that.
      for (const hours of [1, 2]) await world.drainInPage(world.page, hours * HOUR)
      const present = new Set((await world.look()).map(({ id }) => id))
      const gone = [...world.queued].filter((id) => !present.has(id)).map((id) => `${id} is not there any more`)
      const wrong = [...(problem ? listWrongProblems([problem]) : []), ...gone, ...(await findFalselyDelivered(world))]
      return { effects: problem ? 1 : 0, wrong }
    },
  }
}

function listWrongProblems(problems: readonly string[]): string[] {
  return problems
    .filter((problem) => problem !== 'storage-full')
    .map((problem) => `full storage is reported as ${problem}`)
}

/** Lists the drafts whose content differs from what was stored last, each as a sentence. */
function findDifferences(wanted: ReadonlyMap<string, string>, found: Record<string, string>, when: string): string[] {
  return [...wanted].filter(([id, note]) => found[id] !== note).map(([id]) => `${id} is not as stored last ${when}`)
}

/** Reads the drafts' notes, by report id. */
function readNotes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () =>
    Object.fromEntries((await outboxCode.listOutboxItems()).map(({ id, form }) => [id, form.note])),
  )
}

/**
 * Runs in an extension page: writes to the drafts alternately, as a form does at every key, until each was refused
 * once.
 */
async function writeRepeatedly({ ids, form }: { ids: string[]; form: typeof FORM }): Promise<Write[]> {
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
