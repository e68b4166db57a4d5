// Somebody writes serious drafts on a page that changes all the time, and sends them in every way.

import type { Page } from 'puppeteer-core'
import { isHeld, waitForFirstCheck } from '../compose-actions.ts'
import { createChance, type RandomChance } from '../delivery/random-chance.ts'
import { clickVisible, focusElement } from '../harness/page-elements.ts'
import { readSentTexts } from '../harness/sent-texts.ts'
import { readShadowTexts } from '../harness/shadow-elements.ts'
import { pressKeys } from '../harness/type-keys.ts'
import { waitFor } from '../harness/wait-for.ts'

/** What came of it. */
export interface MutationsOutcome {
  drafts: number
  held: number
  /** One sentence for each draft that went wrong. */
  faults: string[]
}

const KINDS = ['post', 'comment', 'message'] as const
const WAYS: Record<(typeof KINDS)[number], readonly string[]> = {
  post: ['button', 'Control+Enter'],
  comment: ['button', 'Enter', 'Control+Enter'],
  message: ['button', 'Enter', 'Control+Enter'],
}

/** Writes drafts on an open test page until `isOver` says so. */
export async function runMutations(
  page: Page,
  seed: number,
  isOver: (drafts: number) => boolean,
): Promise<MutationsOutcome> {
  const chance = createChance(seed)
  const outcome: MutationsOutcome = { drafts: 0, held: 0, faults: [] }
  await writeDraft(page, '[data-kind=post] .ink', 'Mai họp tổ dân phố')
  await waitForFirstCheck(page)
  await clearBox(page, '[data-kind=post] .ink')
  await page.evaluate((number) => {
    type World = { startMutations: (seed: number) => () => void }
    ;(window as unknown as World).startMutations(number)
  }, seed)
  while (!isOver(outcome.drafts) && outcome.faults.length < 10) {
    const number = outcome.drafts++
    const kind = chance.of(KINDS)
    const way = chance.of(WAYS[kind])
    const text = `CCCD 0891990${String(chance.below(100_000)).padStart(5, '0')}`
    try {
      await sendOne(page, { kind, way, text }, chance)
      outcome.held++
    } catch (error) {
      const shown = (await readShadowTexts(page)).map((layer) => `${layer.text} [${layer.focused}]`).join(' ')
      const kept = await readText(page, `#mount [data-kind=${kind}] .ink`)
      outcome.faults.push(
        `draft ${number}, ${kind} by ${way}: ${(error as Error).message} Box: ${kept}. Layer: ${shown}`,
      )
      await page.keyboard.press('Escape')
      await clearBox(page, `#mount [data-kind=${kind}] .ink`)
    }
  }
  return outcome
}

interface Attempt {
  kind: string
  way: string
  text: string
}

/** Writes, sends and decides one draft. Throws what went wrong. */
async function sendOne(page: Page, { kind, way, text }: Attempt, chance: RandomChance): Promise<void> {
  const box = `#mount [data-kind=${kind}] .ink`
  await writeDraft(page, box, text)
  const sent = await readSentTexts(page)
  await pressSend(page, box, way, kind)
  await waitFor(
    async () => (await isHeld(page)) || (await readSentTexts(page)).length > sent.length,
    'it is held or sent',
  )
  if ((await readSentTexts(page)).length > sent.length) throw new Error('was sent without a question')
  const goesOn = chance.next() < 0.5
  // The focus is on "Sửa lại"; the other button comes before it.
  if (goesOn) await pressKeys(page, 'Shift+Tab')
  await pressKeys(page, 'Enter')
  await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
  if (goesOn) {
    await waitFor(async () => (await readSentTexts(page)).length > sent.length, 'it is sent after the decision')
    const added = (await readSentTexts(page)).slice(sent.length)
    if (JSON.stringify(added) !== JSON.stringify([{ kind, text }])) throw new Error(`sent ${JSON.stringify(added)}`)
  } else {
    if ((await readText(page, box)) !== text) throw new Error(`kept ${JSON.stringify(await readText(page, box))}`)
    if ((await readSentTexts(page)).length > sent.length) throw new Error('was sent although it was to be edited')
    await clearBox(page, box)
  }
  await pressCounter(page)
}

async function writeDraft(page: Page, box: string, text: string): Promise<void> {
  await focusElement(page, box)
  await page.keyboard.type(text)
  const kept = await readText(page, box)
  if (kept !== text) throw new Error(`the box holds ${JSON.stringify(kept)} for ${JSON.stringify(text)}`)
}

async function pressSend(page: Page, box: string, way: string, kind: string): Promise<void> {
  if (way !== 'button') return pressKeys(page, way)
  const button = `#mount [data-kind=${kind}] .send`
  // A button that is rendered again between press and release gets no click, with or without us.
  await waitFor(async () => {
    await clickVisible(page, button)
    return (await isHeld(page)) || (await readText(page, box)) === ''
  }, 'the button is pressed')
}

/** The page itself still works: a button of it counts. */
async function pressCounter(page: Page): Promise<void> {
  const read = () => page.$eval('#dem', (button) => button.textContent)
  const before = await read()
  // The page may move its button between two of our steps.
  await waitFor(async () => {
    await clickVisible(page, '#dem')
    return (await read()) !== before
  }, 'the page counts a press')
}

async function clearBox(page: Page, box: string): Promise<void> {
  await focusElement(page, box)
  await pressKeys(page, 'Control+a')
  await pressKeys(page, 'Backspace')
  await waitFor(async () => (await readText(page, box)) === '', 'the box is empty')
}

function readText(page: Page, box: string): Promise<string> {
  return page.$eval(box, (element) => (element.textContent ?? '').replaceAll('\u00a0', ' '))
}
