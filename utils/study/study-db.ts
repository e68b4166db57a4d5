// What was learned, on this device alone: nothing of it is ever sent anywhere.

import { Dexie, type Table } from 'dexie'
import { watching } from '../lib/live-query.ts'
import type { Answer, Card, Grade, Progress } from './card.ts'
import { mended } from './repair-progress.ts'
import { cardFrom, graded } from './schedule.ts'

/** The database of studying: one row a card met, one row an answer; an answer's key is its card and day. */
export const db = new Dexie('study') as Dexie & {
  cards: Table<Card, string>
  answers: Table<Answer, [string, string]>
}

db.version(1).stores({ cards: 'id', answers: '[card+day], day' })

/** All that is whole of what is kept. Rejects when the storage cannot be read. */
export async function readProgress(): Promise<Progress> {
  return (await readMended()).progress
}

async function readMended() {
  const [cards, answers] = await Promise.all([db.cards.toArray(), db.answers.toArray()])
  return mended(cards, answers)
}

/** Calls back now and after every change made in any of our pages. Returns how to stop. */
export function watchProgress(onProgress: (progress: Progress) => void, onError: () => void): () => void {
  const subscription = watching(readProgress).subscribe({ next: onProgress, error: onError })
  return () => subscription.unsubscribe()
}

/** Puts whole rows in place of damaged ones, if there are any. */
export async function repair(): Promise<void> {
  await db.transaction('rw', db.cards, db.answers, async () => {
    const { progress, whole } = await readMended()
    if (!whole) await replaceBy(progress)
  })
}

/** Keeps an answer and when its card is met again. A card takes one answer a day: a second one changes nothing. */
export async function keepAnswer(answer: Answer): Promise<void> {
  await db.transaction('rw', db.cards, db.answers, async () => {
    if (await db.answers.get([answer.card, answer.day])) return
    const { cards } = (await readMended()).progress
    const before = cards.find(({ id }) => id === answer.card)
    await db.cards.put(graded(before, answer.card, answer.grade, answer.day))
    await db.answers.put(answer)
  })
}

/** Grades an answer that was given anew, and its card with it. Nothing happens where there is no such answer. */
export async function regrade(card: string, day: string, grade: Grade): Promise<void> {
  await db.transaction('rw', db.cards, db.answers, async () => {
    const answer = await db.answers.get([card, day])
    if (!answer) return
    await db.answers.put({ ...answer, grade })
    const { answers } = (await readMended()).progress
    const anew = cardFrom(answers.filter((other) => other.card === card))
    if (anew) await db.cards.put(anew)
  })
}

/** Forgets everything. Returns what was kept, for whoever wants it back. */
export function forgetProgress(): Promise<Progress> {
  return db.transaction('rw', db.cards, db.answers, async () => {
    const { progress } = await readMended()
    await replaceBy({ cards: [], answers: [] })
    return progress
  })
}

/** Puts back what `forgetProgress` returned, in place of everything. */
export async function restoreProgress(progress: Progress): Promise<void> {
  await db.transaction('rw', db.cards, db.answers, () => replaceBy(progress))
}

async function replaceBy({ cards, answers }: Progress): Promise<void> {
  await db.cards.clear()
  await db.answers.clear()
  await db.cards.bulkPut([...cards])
  await db.answers.bulkPut([...answers])
}
