// What was learned, on this device alone: nothing of it is ever sent anywhere.

import { Dexie, type Table } from 'dexie'
import { createLiveQuery } from '../lib/live-query.ts'
import { gradeCard, rebuildCard } from './card-schedule.ts'
import { repairProgress } from './repair-progress.ts'
import type { CardAnswer, Grade, ReviewCard, StudyProgress } from './study-progress.ts'

/** The database of studying: one row a card met, one row an answer; an answer's key is its card and day. */
export const studyDb = new Dexie('study') as Dexie & {
  cards: Table<ReviewCard, string>
  answers: Table<CardAnswer, [string, string]>
}

studyDb.version(1).stores({ cards: 'id', answers: '[card+day], day' })

/** All that is whole of what is kept. Rejects when the storage cannot be read. */
export async function readProgress(): Promise<StudyProgress> {
  return (await readRepaired()).progress
}

async function readRepaired() {
  const [cards, answers] = await Promise.all([studyDb.cards.toArray(), studyDb.answers.toArray()])
  return repairProgress(cards, answers)
}

/** Calls back now and after every change made in any of our pages. Returns how to stop. */
export function watchProgress(onProgress: (progress: StudyProgress) => void, onError: () => void): () => void {
  const subscription = createLiveQuery(readProgress).subscribe({ next: onProgress, error: onError })
  return () => subscription.unsubscribe()
}

/** Puts whole rows in place of damaged ones, if there are any. */
export async function repairStoredProgress(): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    const { progress, whole } = await readRepaired()
    if (!whole) await replaceProgress(progress)
  })
}

/** Keeps an answer and when its card is met again. A card takes one answer a day: a second one changes nothing. */
export async function saveAnswer(answer: CardAnswer): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    if (await studyDb.answers.get([answer.card, answer.day])) return
    const { cards } = (await readRepaired()).progress
    const before = cards.find(({ id }) => id === answer.card)
    await studyDb.cards.put(gradeCard(before, answer.card, answer.grade, answer.day))
    await studyDb.answers.put(answer)
  })
}

/** Grades an answer that was given anew, and its card with it. Nothing happens where there is no such answer. */
export async function regradeAnswer(card: string, day: string, grade: Grade): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    const answer = await studyDb.answers.get([card, day])
    if (!answer) return
    await studyDb.answers.put({ ...answer, grade })
    const { answers } = (await readRepaired()).progress
    const anew = rebuildCard(answers.filter((other) => other.card === card))
    if (anew) await studyDb.cards.put(anew)
  })
}

/** Forgets everything. Returns what was kept, for whoever wants it back. */
export function forgetProgress(): Promise<StudyProgress> {
  return studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    const { progress } = await readRepaired()
    await replaceProgress({ cards: [], answers: [] })
    return progress
  })
}

/** Puts back what `forgetProgress` returned, in place of everything. */
export async function restoreProgress(progress: StudyProgress): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, () => replaceProgress(progress))
}

async function replaceProgress({ cards, answers }: StudyProgress): Promise<void> {
  await studyDb.cards.clear()
  await studyDb.answers.clear()
  await studyDb.cards.bulkPut([...cards])
  await studyDb.answers.bulkPut([...answers])
}
