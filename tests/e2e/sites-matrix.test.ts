import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { isHeld, openInFront, waitForFirstCheck, waitForHold } from './compose-actions.ts'
import type { Stage } from './harness/launch-stage.ts'
import { MATRIX_BOXES, type MatrixBox } from './harness/matrix-boxes.ts'
import { clickVisible, focusElement, waitForElement } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { clickInShadow, readShadowTexts } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { borrowStageWithAllSites } from './harness/turn-on-sites.ts'
import { pressKeys, typeByComposing, typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

/** Set by `npm run test:sites`. */
const IS_WHOLE = process.env.SITES_MATRIX === 'whole'
// A box may have twelve cells, of a few seconds each.
if (IS_WHOLE) vi.setConfig({ testTimeout: 180_000 })

type Way = 'button' | 'Enter' | 'Ctrl+Enter' | 'Numpad Enter'
/** Retyping is what UniKey does; composition what the systems' own Telex does. */
type Input = 'retype' | 'compose' | 'paste'

const INPUTS: readonly Input[] = ['retype', 'compose', 'paste']

interface Cell {
  input: Input
  way: Way
}

const KEYS: Readonly<Record<Exclude<Way, 'button'>, string>> = {
  Enter: 'Enter',
  'Ctrl+Enter': 'Control+Enter',
  'Numpad Enter': 'NumpadEnter',
}

/** The ways in which a box sends. The number pad's key sends where the main one does. */
function listWays({ button, keys }: MatrixBox): Way[] {
  const plain = keys.includes('Enter')
  return [
    ...(button ? (['button'] as const) : []),
    ...(plain ? (['Enter', 'Numpad Enter'] as const) : []),
    ...(keys.includes('Control+Enter') ? (['Ctrl+Enter'] as const) : []),
  ]
}

function listCells(box: MatrixBox): Cell[] {
  return listWays(box).flatMap((way) => INPUTS.map((input) => ({ input, way })))
}

/** Pastes with keys, from a field that is put into the page for a moment. */
async function paste(page: Page, box: MatrixBox, text: string): Promise<void> {
  await page.evaluate((words) => {
    const field = document.createElement('input')
    field.id = 'nguon'
    field.value = words
    document.body.append(field)
    field.focus()
    field.select()
  }, text)
  await pressKeys(page, 'Control+c')
  await page.evaluate(() => document.querySelector('#nguon')!.remove())
  await box.reach(page)
  await pressKeys(page, 'Control+v')
}

/**
 * Makes a draft that is held everywhere: with the number of somebody else, because in a chat of two the writer's own is
 * not held. A different one each time, because one that was sent on "Vẫn gửi" passes for a moment.
 */
const makeDraft = (index: number) => `Ông Nam có số CCCD 0891990000${String(index).padStart(2, '0')}`

/** Of each optional site its first box, written in and sent in two ways; in the whole run every cell of every box. */
const TESTED = IS_WHOLE
  ? MATRIX_BOXES.map((box) => ({ ...box, cells: listCells(box) }))
  : MATRIX_BOXES.filter(
      ({ site }, index) => site !== 'facebook' && site !== 'zalo' && MATRIX_BOXES[index - 1]!.site !== site,
    ).map((box) => ({ ...box, cells: [listCells(box).at(0)!, listCells(box).at(-1)!] }))

// A draft with a serious finding is held, however it was written and is sent, and after "Vẫn gửi" the site sends it
// once, as it was written: on every site, in an editor of the kind that it uses.
describe.each(getWantedBrowsers())('the boxes of all sites in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  const rows: string[] = []
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStageWithAllSites(name)
  })
  afterEach(() => stage.release(page))
  afterAll(async () => {
    await stage.close()
    console.log(rows.sort().join('\n'))
  })

  /** Writes a draft and sends it by one way, which is held; then sends it anyway. */
  const tryCell = async (box: MatrixBox, { input, way }: Cell, text: string) => {
    const before = await readSentTexts(page)
    if (input === 'paste') await paste(page, box, text)
    else {
      await box.reach(page)
      await (input === 'compose' ? typeByComposing : typeByRetyping)(page, text)
    }
    await waitForFirstCheck(page)
    if (way === 'button') {
      await waitForElement(page, box.button!)
      await clickVisible(page, box.button!)
    } else {
      await focusElement(page, box.editor)
      await pressKeys(page, KEYS[way])
    }
    await waitForHold(page)
    expect(await readSentTexts(page)).toEqual(before)
    await pressKeys(page, 'Shift+Tab')
    await pressKeys(page, 'Enter')
    await waitFor(async () => (await readSentTexts(page)).length > before.length, 'it is sent')
    expect(await readSentTexts(page)).toEqual([...before, { kind: box.kind, text }])
    expect(await isHeld(page)).toBe(false)
  }

  inEitherBrowser.each(TESTED)('$site, $name: holds every draft with a finding, and sends it once', async (box) => {
    page = await openInFront(stage, box.page, box.path)
    const failures: string[] = []
    const tried: string[] = []
    for (const [index, cell] of box.cells.entries()) {
      const error = await tryCell(box, cell, makeDraft(index)).catch((each: unknown) => each)
      tried.push(`${cell.input} + ${cell.way}${error ? ' FAILS' : ''}`)
      if (!error) continue
      failures.push(`${cell.input} + ${cell.way}: ${error instanceof Error ? error.message : error}`)
      page = await openInFront(stage, box.page, box.path)
    }
    rows.push(`${`${box.site}, ${box.name}`.padEnd(72)} ${tried.join(', ')}`)
    expect(failures).toEqual([])
  })

  inEitherBrowser('asks about each part of a thread that has a finding, also one written in before', async () => {
    const box = MATRIX_BOXES.find(({ name: surface }) => surface === 'thread of two parts')!
    page = await openInFront(stage, box.page, box.path)
    const texts = ['Số CCCD 089199000001', 'Số CCCD 089199000002']
    for (const [index, part] of ['editor', 'part'].entries()) {
      await clickVisible(page, `[data-mark="${part}"]`)
      await typeByRetyping(page, texts[index]!)
      await waitForFirstCheck(page)
    }
    await clickVisible(page, box.button!)
    for (const number of ['089199000002', '089199000001']) {
      await waitForHold(page)
      await waitFor(
        async () => (await readShadowTexts(page)).some(({ text }) => text.includes(number)),
        `asks: ${number}`,
      )
      expect(await readSentTexts(page)).toEqual([])
      await pressKeys(page, 'Shift+Tab')
      await pressKeys(page, 'Enter')
    }
    await waitFor(async () => (await readSentTexts(page)).length > 0, 'it is sent')
    expect((await readSentTexts(page)).map(({ text }) => text)).toEqual(texts)
    expect(await isHeld(page)).toBe(false)
  })

  it('underlines, selects and fixes a phrase in the shadow root of a site', async () => {
    const box = MATRIX_BOXES.find(({ editor, kind }) => editor.includes('>>>') && kind === 'post')!
    page = await openInFront(stage, box.page, box.path)
    const read = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('#interop-outlet')!
        return {
          text: shadowRoot!.querySelector('[data-mark="editor"]')!.textContent,
          sheets: [document.adoptedStyleSheets.length, shadowRoot!.adoptedStyleSheets.length],
        }
      })
    await box.reach(page)
    await typeByRetyping(page, 'Gọi chị Sáu, số 0912 345 678 nhé')
    await waitFor(async () => (await read()).sheets.join() === '0,1', 'it is underlined there')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Che thành 0912 ••• •••' })
    await waitFor(async () => (await read()).text === 'Gọi chị Sáu, số 0912 ••• ••• nhé', 'it is masked')
    await waitFor(async () => (await read()).sheets.join() === '0,0', 'the underline is gone')

    await pressKeys(page, 'End')
    await typeByRetyping(page, ' CCCD 089199000000')
    await waitFor(async () => (await read()).sheets.join() === '0,1', 'the new phrase is underlined')
    await clickVisible(page, box.button!)
    await waitForHold(page)
    await pressKeys(page, 'Enter')
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    await pressKeys(page, 'Backspace')
    await waitFor(async () => !(await read()).text?.includes('0891'), 'what was selected is gone')
    expect((await read()).text?.trim()).toBe('Gọi chị Sáu, số 0912 ••• ••• nhé CCCD')
  })
})
