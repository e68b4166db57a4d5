// Study progress, stored only on this device and never sent.

import { Dexie, type Table } from 'dexie'
import { createLiveQuery } from '../lib/live-query.ts'
import { gradeCard, rebuildCard } from './card-schedule.ts'
import { repairProgress } from './repair-progress.ts'
import type { CardAnswer, Grade, ReviewCard, StudyProgress } from './study-progress.ts'

/** The study database: one row for each card, one for each answer; an answer's key is its card and day. */
export const studyDb = new Dexie('study') as Dexie & {
  cards: Table<ReviewCard, string>
  answers: Table<CardAnswer, [string, string]>
}

studyDb.version(1).stores({ cards: 'id', answers: '[card+day], day' })

/** Reads the progress and repairs it in memory. Rejects when storage cannot be read. */
export async function readProgress(): Promise<StudyProgress> {
  return (await readRepaired()).progress
}

async function readRepaired() {
  const [cards, answers] = await Promise.all([studyDb.cards.toArray(), studyDb.answers.toArray()])
  return repairProgress(cards, answers)
}

/**
 * Calls back now and after every change made by any extension page.
 * @returns A function that stops watching.
 */
export function watchProgress(onProgress: (progress: StudyProgress) => void, onError: () => void): () => void {
  const subscription = createLiveQuery(readProgress).subscribe({ next: onProgress, error: onError })
  return () => subscription.unsubscribe()
}

/** Stores the repaired progress when some rows are damaged. */
export async function repairStoredProgress(): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    const { progress, whole } = await readRepaired()
    if (!whole) await replaceProgress(progress)
  })
}

/** Stores an answer and schedules its card. A card takes one answer a day: a second one is ignored. */
export async function saveAnswer(answer: CardAnswer): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    if (await studyDb.answers.get([answer.card, answer.day])) return
    const { cards } = (await readRepaired()).progress
    const before = cards.find(({ id }) => id === answer.card)
    await studyDb.cards.put(gradeCard(before, answer.card, answer.grade, answer.day))
    await studyDb.answers.put(answer)
  })
}

/** Changes the grade of a stored answer and reschedules its card. No effect without such an answer. */
export async function regradeAnswer(card: string, day: string, grade: Grade): Promise<void> {
  await studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    const answer = await studyDb.answers.get([card, day])
    if (!answer) return
    await studyDb.answers.put({ ...answer, grade })
    const { answers } = (await readRepaired()).progress
    const rebuilt = rebuildCard(answers.filter((other) => other.card === card))
    if (rebuilt) await studyDb.cards.put(rebuilt)
  })
}

/** Deletes all progress. Returns the deleted progress, so that the user can undo. */
export function forgetProgress(): Promise<StudyProgress> {
  return restoreProgress({ cards: [], answers: [] })
}

/** Replaces all progress. Returns the replaced progress, so that the user can undo. Rejects when storage fails. */
export function restoreProgress(progress: StudyProgress): Promise<StudyProgress> {
  return studyDb.transaction('rw', studyDb.cards, studyDb.answers, async () => {
    const { progress: replaced } = await readRepaired()
    await replaceProgress(progress)
    return replaced
  })
}

async function replaceProgress({ cards, answers }: StudyProgress): Promise<void> {
  await studyDb.cards.clear()
  await studyDb.answers.clear()
  await studyDb.cards.bulkPut([...cards])
  await studyDb.answers.bulkPut([...answers])
}
