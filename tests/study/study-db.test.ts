import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { SITUATIONS } from '../../utils/study/all-situations.ts'
import { listTodaysCards } from '../../utils/study/card-queue.ts'
import { gradeCard, rebuildCard } from '../../utils/study/card-schedule.ts'
import {
  forgetProgress,
  readProgress,
  regradeAnswer,
  repairStoredProgress,
  restoreProgress,
  saveAnswer,
  studyDb,
  watchProgress,
} from '../../utils/study/study-db.ts'
import type { CardAnswer } from '../../utils/study/study-progress.ts'
import { readFrozenDatabase } from '../frozen/frozen-databases.ts'
import { restoreDatabase } from '../frozen/raw-database.ts'

const TODAY = '2026-11-25'
const answer = (card: string, day: string, grade: CardAnswer['grade'] = 'good', choice = 0): CardAnswer => ({
  card,
  day,
  choice,
  grade,
})

beforeEach(async () => {
  await studyDb.delete()
  await studyDb.open()
})

describe('storing an answer', () => {
  it('stores it with the next due day of its card', async () => {
    await saveAnswer(answer('a', TODAY))
    expect(await readProgress()).toEqual({
      cards: [gradeCard(undefined, 'a', 'good', TODAY)],
      answers: [answer('a', TODAY)],
    })
  })

  it('ignores a second answer on the same day', async () => {
    await saveAnswer(answer('a', TODAY))
    const before = await readProgress()
    await saveAnswer(answer('a', TODAY, 'again', 2))
    expect(await readProgress()).toEqual(before)
    await saveAnswer(answer('a', '2026-11-27'))
    expect((await readProgress()).answers).toHaveLength(2)
  })

  it('accepts only one of two concurrent answers', async () => {
    await Promise.all([saveAnswer(answer('a', TODAY)), saveAnswer(answer('a', TODAY, 'again'))])
    expect((await readProgress()).answers).toEqual([answer('a', TODAY)])
  })

  it('regrades it and reschedules only its card', async () => {
    await saveAnswer(answer('a', '2026-11-20'))
    await saveAnswer(answer('b', TODAY))
    await saveAnswer(answer('a', TODAY))
    await regradeAnswer('a', TODAY, 'easy')
    const { cards, answers } = await readProgress()
    expect(answers).toContainEqual(answer('a', TODAY, 'easy'))
    expect(cards.find(({ id }) => id === 'a')).toEqual(
      rebuildCard([answer('a', '2026-11-20'), answer('a', TODAY, 'easy')]),
    )
    expect(cards.find(({ id }) => id === 'b')).toEqual(gradeCard(undefined, 'b', 'good', TODAY))
    await regradeAnswer('a', TODAY, 'good')
    expect((await readProgress()).cards.find(({ id }) => id === 'a')).toEqual(
      rebuildCard([answer('a', '2026-11-20'), answer('a', TODAY)]),
    )
  })

  it('does not regrade an answer that does not exist', async () => {
    await regradeAnswer('a', TODAY, 'easy')
    expect(await readProgress()).toEqual({ cards: [], answers: [] })
  })
})

describe('deleting progress', () => {
  it('deletes everything and can be undone', async () => {
    await saveAnswer(answer('a', TODAY))
    const before = await readProgress()
    const gone = await forgetProgress()
    expect(gone).toEqual(before)
    expect(await readProgress()).toEqual({ cards: [], answers: [] })
    await restoreProgress(gone)
    expect(await readProgress()).toEqual(before)
  })
})

describe('damaged rows', () => {
  const put = (table: 'cards' | 'answers', row: unknown) => studyDb.table(table).put(row)

  it('are skipped when reading, and their card is rebuilt from its answers', async () => {
    await saveAnswer(answer('a', '2026-11-20'))
    await saveAnswer(answer('a', TODAY))
    await put('cards', { id: 'a', stability: 'x', due: null })
    await put('cards', { id: 'b' })
    await put('answers', { card: 'a', day: 'hôm nay', choice: 0, grade: 'good' })
    await put('answers', { card: 'c', day: TODAY, choice: -1, grade: 'good' })
    expect(await readProgress()).toEqual({
      cards: [rebuildCard([answer('a', '2026-11-20'), answer('a', TODAY)])],
      answers: [answer('a', '2026-11-20'), answer('a', TODAY)],
    })
  })

  it('are removed by a repair that keeps valid rows', async () => {
    await saveAnswer(answer('a', TODAY))
    await put('cards', { id: 'b', answered: 7 })
    await repairStoredProgress()
    expect(await studyDb.cards.count()).toBe(1)
    const before = await readProgress()
    await repairStoredProgress()
    expect(await readProgress()).toEqual(before)
  })

  it('do not prevent storing the next answer', async () => {
    await put('cards', { id: 'a', stability: -1 })
    await saveAnswer(answer('a', TODAY))
    expect((await readProgress()).cards).toEqual([gradeCard(undefined, 'a', 'good', TODAY)])
  })

  it('do not include a card older than its last answer: it is rebuilt', async () => {
    await put('answers', answer('a', TODAY))
    expect((await readProgress()).cards).toEqual([gradeCard(undefined, 'a', 'good', TODAY)])
  })
})

it('notifies watchers of every change until they stop', async () => {
  const seen: number[] = []
  const waiters: (() => void)[] = []
  const next = () => new Promise<void>((resolve) => waiters.push(resolve))
  const first = next()
  const stop = watchProgress(
    ({ answers }) => {
      seen.push(answers.length)
      for (const waiter of waiters.splice(0)) waiter()
    },
    () => expect.unreachable(),
  )
  await first
  const second = next()
  await saveAnswer(answer('a', TODAY))
  await second
  stop()
  await saveAnswer(answer('b', TODAY))
  expect(seen).toEqual([0, 1])
})

describe('data of version 1', () => {
  // As written by version 1. Frozen: add the next version separately.
  const CARDS = [
    { id: 'tin-doi-tien', stability: 2.3065, difficulty: 2.11810397, answered: '2026-11-20', due: '2026-11-22' },
  ]
  const ANSWERS = [{ card: 'tin-doi-tien', day: '2026-11-20', choice: 0, grade: 'good' }]

  it('is read unchanged', async () => {
    studyDb.close()
    await Dexie.delete('study')
    await new Promise<void>((resolve, reject) => {
      // Dexie multiplies its version numbers by ten.
      const opening = indexedDB.open('study', 10)
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('cards', { keyPath: 'id' })
        const answers = opening.result.createObjectStore('answers', { keyPath: ['card', 'day'] })
        answers.createIndex('day', 'day')
      }
      opening.onsuccess = () => {
        const writing = opening.result.transaction(['cards', 'answers'], 'readwrite')
        for (const row of CARDS) writing.objectStore('cards').put(row)
        for (const row of ANSWERS) writing.objectStore('answers').put(row)
        writing.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
      opening.onerror = () => reject(opening.error)
    })
    await studyDb.open()
    expect(await readProgress()).toEqual({ cards: CARDS, answers: ANSWERS })
    await saveAnswer(answer('tin-doi-tien', '2026-11-22'))
    expect((await readProgress()).answers).toHaveLength(2)
  })
})

describe('the frozen progress of version 1', () => {
  it('loads, and leaves a card that was due on the following day alone until the day after', async () => {
    studyDb.close()
    await restoreDatabase(readFrozenDatabase('study', 1)!)
    await studyDb.open()
    const progress = await readProgress()
    expect(progress.cards.map(({ id, due }) => [id, due])).toEqual([
      ['ai-phai-bao', '2026-11-22'],
      ['kenh-bao-tin', '2026-11-22'],
    ])
    const list = (today: string) => listTodaysCards({ ...progress, situations: SITUATIONS, roles: [], today })
    expect(list('2026-11-22')).toContain('kenh-bao-tin')
    expect(list('2026-11-22')).not.toContain('ai-phai-bao')
    await saveAnswer(answer('kenh-bao-tin', '2026-11-22'))
    const later = await readProgress()
    expect(
      listTodaysCards({ ...later, situations: SITUATIONS, roles: [], today: '2026-11-23' }).filter((id) =>
        later.cards.some((card) => card.id === id),
      ),
    ).toEqual(['ai-phai-bao'])
  })
})
