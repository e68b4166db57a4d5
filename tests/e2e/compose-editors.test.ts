import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, focusElement } from './harness/page-elements.ts'
import { clickInShadow, findButton, findInShadow } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { getBoxSelector, readEditorTexts } from './harness/test-editors.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

// Compares each editor's own model as well as the text on screen: an editor whose model missed a fix sends the old
// text.
const EDITORS = ['lexical', 'draft', 'quill', 'prosemirror', 'plain', 'textarea'] as const
type Name = (typeof EDITORS)[number]

const UNDO = 'Hoàn tác'
const FINDINGS = '.badge:is(.note, .warn, .stop)'

/** Waits until an editor holds and shows a text; the failure shows what it held instead. */
async function waitForText(page: Page, editor: Name, text: string, when: string): Promise<void> {
  let seen: string[] = []
  const same = async () => {
    seen = await readEditorTexts(page, editor)
    return seen.length === 2 && seen.every((each) => each === text)
  }
  await waitFor(same, `${editor} holds and shows the text ${when}`).catch(() => undefined)
  if (seen.length === 2 && seen.every((each) => each === text)) return
  const panel = (await findInShadow(page, '.panel'))?.text
  expect(seen, `model and screen of ${editor}, ${when}, where the panel says "${panel}"`).toEqual([text, text])
}

const CASES = [
  {
    what: 'a number masked in the middle',
    text: 'Gọi chị Sáu, số 0912 345 678 nhé',
    button: 'Che thành 0912 ••• •••',
    fixed: 'Gọi chị Sáu, số 0912 ••• ••• nhé',
  },
  {
    what: 'words added at the end',
    text: 'Cầu Bình Sen cấm xe tải từ mai vì sắp sập rồi',
    button: 'Thêm “theo …”',
    fixed: 'Cầu Bình Sen cấm xe tải từ mai vì sắp sập rồi (theo …)',
  },
  {
    what: 'a phrase taken out of a second line',
    text: 'Mai họp tổ.\nKẹt xe vcl',
    button: 'Xóa cụm này',
    fixed: 'Mai họp tổ.\nKẹt xe',
  },
  {
    what: 'a whole line taken out',
    text: 'Mai họp tổ.\nNghe nói ngân hàng sắp phá sản\nĐi sớm nhé',
    button: 'Xóa cả câu',
    fixed: 'Mai họp tổ.\nĐi sớm nhé',
  },
]

const LIST = 'Chị Hoa 0912 345 670\nAnh Bình 0912 346 787\nChị Cúc 0912 347 904'

describe.each(getWantedBrowsers())('editors of every kind in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterAll(() => stage.close())

  const openPanel = async () => {
    await waitFor(() => findInShadow(page, FINDINGS), 'there is a finding')
    if (!(await findInShadow(page, '.panel'))) await clickInShadow(page, '.badge')
  }
  const write = async (editor: Name, text: string) => {
    if (await findInShadow(page, '.panel')) await clickInShadow(page, '.badge')
    await clickVisible(page, getBoxSelector(editor))
    await pressKeys(page, 'Control+a')
    await pressKeys(page, 'Backspace')
    await waitForText(page, editor, '', 'before the test')
    await waitFor(async () => !(await findInShadow(page, FINDINGS)), 'the findings of the last text are gone')
    await page.keyboard.type(text.replaceAll('\n', '\r'))
    await waitForText(page, editor, text, 'that was typed')
    await openPanel()
  }
  const applyFix = async (editor: Name, { button, fixed }: (typeof CASES)[number]) => {
    await clickInShadow(page, { button })
    await waitForText(page, editor, fixed, 'after the fix')
    // An editor shows the new text before the fix ends. A change in between makes the fix fail, and no undo is offered.
    await waitFor(() => findButton(page, UNDO), 'the panel offers to undo the fix')
  }

  describe.each(EDITORS)('%s', (editor) => {
    // One page for all texts of an editor: it loads the libraries of every editor.
    beforeAll(async () => {
      page = await openInFront(stage, 'frameworks')
    })
    afterAll(() => stage.release(page))

    inEitherBrowser.each(CASES)("$what: Ctrl+Z restores the text, and the panel's undo does", async (one) => {
      await write(editor, one.text)
      await applyFix(editor, one)
      await focusElement(page, getBoxSelector(editor))
      await pressKeys(page, 'Control+z')
      await waitForText(page, editor, one.text, 'after Ctrl+Z')
      await waitFor(async () => !(await findButton(page, UNDO)), 'the panel no longer offers to undo it')
      // The panel of an emptied draft has closed.
      await openPanel()
      await applyFix(editor, one)
      await clickInShadow(page, { button: UNDO })
      await waitForText(page, editor, one.text, 'after the undo in the panel')
      await waitFor(() => findButton(page, one.button), 'the panel offers the fix')
    })

    inEitherBrowser('a list masked by one press: one Ctrl+Z restores all, the next one goes further back', async () => {
      await write(editor, LIST)
      await clickInShadow(page, { button: 'Che 3 số điện thoại' })
      await waitForText(page, editor, LIST.replaceAll(/\d{3} \d{3}$/gm, '••• •••'), 'after the press')
      await waitFor(() => findButton(page, 'Hoàn tác cả 3 chỗ'), 'the panel offers to undo it')
      await focusElement(page, getBoxSelector(editor))
      await pressKeys(page, 'Control+z')
      await waitForText(page, editor, LIST, 'after Ctrl+Z')
      await waitFor(async () => !(await findButton(page, 'Hoàn tác cả 3 chỗ')), 'the panel no longer offers to undo it')
      await pressKeys(page, 'Control+z')
      await waitFor(async () => {
        const texts = await readEditorTexts(page, editor)
        return texts.every((text) => text !== LIST && !text.includes('•'))
      }, 'what was typed before is taken back')
    })
  })
})
