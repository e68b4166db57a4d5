import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openPanelByKey, waitForBadge, waitForCard, waitForTitle, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import {
  clickInShadow,
  findButton,
  findInShadow,
  readShadowTexts,
  runInShadowRoots,
} from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const PHONE = '0912 345 678'
const MASKED = '0912 ••• •••'
const TEXT = `Cần gì cứ gọi cho chị Sáu, số ${PHONE} nhé. CCCD 089199000000`

/** Whether the focused card has a ring, all of it inside of the card. Runs in the page. */
function isRingInside(roots: ShadowRoot[]): boolean {
  return roots.some((root) => {
    const card = root.activeElement?.closest('.finding')
    if (!card) return false
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(card)
    return outlineStyle === 'solid' && Number.parseFloat(outlineOffset) <= -Number.parseFloat(outlineWidth)
  })
}

describe.each(getWantedBrowsers())('an underlined word in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  /** Finds a word in the box. */
  const findWord = (word: string) =>
    page.$eval(
      POST.editor,
      (box, word) => {
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue!.indexOf(word)
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          const { left, top, right, bottom } = range.getBoundingClientRect()
          return { left, top, right, bottom }
        }
        throw new Error('The word is not in the box')
      },
      word,
    )
  /** Presses the middle of a word in the box. Returns the rectangle of the word. */
  const pressWord = async (word: string) => {
    const rect = await findWord(word)
    await page.mouse.click((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2)
    return rect
  }
  const isCardOpen = async () => (await findInShadow(page, '.panel.word')) !== undefined
  const readPost = () => page.$eval(POST.editor, (box) => box.textContent)

  inEitherBrowser('has a hint at the badge, once', async () => {
    page = await writeInBox(stage, POST, TEXT)
    const findHint = () => findInShadow(page, '.badge-hint')
    const hint = await waitFor(findHint, 'the hint is shown')
    expect(hint.text).toContain('Bấm nút này')
    await clickInShadow(page, { button: 'Đã hiểu' })
    await waitFor(async () => !(await findHint()), 'the hint goes')
    await stage.release(page)
    page = await writeInBox(stage, POST, TEXT)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    // It would come with the badge.
    expect(await findHint()).toBeUndefined()
  })

  // Each browser finds the word under the pointer in its own way.
  it('opens its card next to it, which changes it and goes', async () => {
    page = await writeInBox(stage, POST, TEXT)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    const word = await pressWord(PHONE)
    const card = await waitForCard(page)
    expect(card.y >= word.bottom || card.y + card.height <= word.top, 'the card leaves its word free').toBe(true)
    await clickInShadow(page, { button: `Che thành ${MASKED}` })
    await waitFor(async () => (await readPost())?.includes(MASKED), 'the number is masked')
    await waitFor(async () => !(await isCardOpen()), 'the card goes')
  })

  inEitherBrowser(
    'has a card that goes with Escape, with a press elsewhere in the text, and while somebody types',
    async () => {
      page = await writeInBox(stage, POST, TEXT)
      await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
      const leave: [string, () => Promise<unknown>][] = [
        ['Escape', () => pressKeys(page, 'Escape')],
        ['a press elsewhere', () => pressWord('gọi')],
        ['typing', () => page.keyboard.type(' nha')],
      ]
      for (const [how, act] of leave) {
        await pressWord(PHONE)
        await waitFor(isCardOpen, 'the card opens')
        await act()
        await waitFor(async () => !(await isCardOpen()), `the card goes with ${how}`)
      }
    },
  )

  inEitherBrowser('has a card that shows its further choices without growing', async () => {
    page = await writeInBox(stage, POST, TEXT)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    await pressWord(PHONE)
    const { height } = await waitForCard(page)
    await clickInShadow(page, { button: 'Thêm lựa chọn: không nhắc nữa, báo sai' })
    await waitFor(() => findButton(page, 'Báo sai'), 'the further choices are shown')
    expect(await findInShadow(page, '.panel.word')).toMatchObject({ height })
    await clickInShadow(page, { button: 'Thêm lựa chọn: không nhắc nữa, báo sai' })
    await waitFor(() => findButton(page, `Che thành ${MASKED}`), 'its change is there again')
  })

  inEitherBrowser('shows what it is about while the pointer rests on it', async () => {
    page = await writeInBox(stage, POST, TEXT)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    const readTitle = async () => (await findInShadow(page, '.word-title'))?.text
    const rect = await findWord(PHONE)
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2]
    await page.evaluate(
      (selector, x, y) => {
        const more = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' }
        document.querySelector(`${selector} p, ${selector}`)!.dispatchEvent(new PointerEvent('pointermove', more))
      },
      POST.editor,
      x,
      y,
    )
    await page.mouse.move(x, rect.bottom + 60)
    await page.mouse.move(x, y)
    await waitFor(async () => (await readTitle()) === 'Cảnh báoSố điện thoại. Bấm để xem', 'the title is shown')
    await page.mouse.move(x, rect.bottom + 60)
    await waitFor(async () => (await readTitle()) === undefined, 'the title goes')
  })

  inEitherBrowser('is reached by F8 one after the other, and opened by Enter', async () => {
    page = await writeInBox(stage, POST, TEXT)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    const readTitles = async (...keys: string[]) => {
      const titles: string[] = []
      for (const key of keys) {
        const before = titles.at(-1)
        await pressKeys(page, key)
        titles.push(await waitFor(async () => (await waitForTitle(page)) !== before && waitForTitle(page), key))
      }
      return titles.map((title) => /Số [^.]+/.exec(title)?.[0])
    }
    const [phone, identity] = ['Số điện thoại', 'Số căn cước']
    expect(await readTitles('F8', 'F8', 'F8', 'Shift+F8')).toEqual([phone, identity, phone, identity])
    await pressKeys(page, 'Shift+F8')
    await waitFor(async () => (await waitForTitle(page)).includes('Số điện thoại'), 'the title before')
    await pressKeys(page, 'Enter')
    await waitFor(async () => (await findInShadow(page, '.panel.word'))?.focused, 'the card has the keyboard')
    await waitFor(() => findButton(page, `Che thành ${MASKED}`), 'the card has its change')
    // Past the explanation of the check and the law.
    for (const key of ['Tab', 'Tab', 'Tab']) await pressKeys(page, key)
    await waitFor(async () => (await findButton(page, `Che thành ${MASKED}`))?.focused, 'Tab goes to the change')
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await isCardOpen()), 'the card goes')
    await page.keyboard.type(' x')
    expect(await readPost()).toBe(`${TEXT} x`)
    await pressKeys(page, 'F8')
    await waitForTitle(page)
    await pressKeys(page, 'Tab')
    await waitFor(async () => !(await findInShadow(page, '.word-title')), 'the title goes')
    await page.keyboard.type(' y')
    expect(await readPost(), 'Tab goes back into the box').toBe(`${TEXT} x y`)
    await openPanelByKey(page)
    const readFocus = async () => (await readShadowTexts(page)).find(({ focused }) => focused)?.focused
    await pressKeys(page, 'F8')
    await waitFor(async () => (await readFocus())?.includes('089199000000'), 'the first card, the most serious one')
    expect(await runInShadowRoots(page, isRingInside), 'the list cuts off no side of the ring').toBe(true)
    await pressKeys(page, 'F8')
    await waitFor(async () => (await readFocus())?.includes(PHONE), 'the second card')
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await findInShadow(page, '.panel')), 'the panel closes')
    await page.keyboard.type(' z')
    expect(await readPost()).toBe(`${TEXT} x y z`)
  })

  inEitherBrowser('has a title by key that covers no other underlined word of a list', async () => {
    const phones = ['0912 345 678', '0987 654 321', '0905 123 457', '0934 567 891']
    const rows = phones.map((phone, row) => `Hộ ${row + 1}: CCCD 08919900000${row}, số ${phone}`)
    page = await writeInBox(stage, POST, `Danh sách nhận quà\n${rows.join('\n')}`)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    const words = await Promise.all(rows.flatMap((row) => row.match(/\d{12}|09[\d ]+/g)!).map(findWord))
    for (let step = 0; step < words.length; step++) {
      await pressKeys(page, 'F8')
      await waitForTitle(page)
      const covered = async () => {
        const { x, y, width, height } = (await findInShadow(page, '.word-title'))!
        return words.filter(
          (each) => each.left < x + width && each.right > x && each.top < y + height && each.bottom > y,
        )
      }
      await waitFor(async () => (await covered()).length === 0, `the title of word ${step + 1} covers none`)
    }
  })

  const OTHER_ALONE = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'

  inEitherBrowser(
    'that is the own number is left alone from then on, also elsewhere, until that is undone',
    async () => {
      page = await writeInBox(stage, POST, TEXT)
      await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
      const readLayer = async () => (await readShadowTexts(page)).map(({ text }) => text).join('\n')
      await pressWord(PHONE)
      await waitFor(isCardOpen, 'the card opens')
      await clickInShadow(page, { button: 'Đây là số của tôi' })
      await waitFor(async () => (await readLayer()).includes(`Đã nhớ “${PHONE}” là số của mình`), 'the panel says so')
      await waitForBadge(page, OTHER_ALONE)
      await stage.release(page)
      page = await writeInBox(stage, POST, TEXT.replace(PHONE, PHONE.replaceAll(' ', '.')))
      await waitForBadge(page, OTHER_ALONE)
      const options = await stage.openOwn('options.html#numbers')
      await (await options.waitForSelector('#numbers .numbers-row .btn.line'))!.click()
      await options.waitForSelector('#numbers .done-line .btn')
      await options.close()
      await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    },
  )

  for (const [button, said] of [
    ['Báo sai', `Đã ghi chỉ trên máy này, không gửi đi đâu: sẽ không nhắc “${PHONE}” nữa.`],
    ['Không nhắc số này nữa', `Sẽ không nhắc “${PHONE}” nữa.`],
  ] as const)
    inEitherBrowser(`is said in the panel to be mentioned no more, with the way back: ${button}`, async () => {
      page = await writeInBox(stage, POST, PHONE)
      await waitForBadge(page, '1 điều cần xem lại')
      const readLayer = async () => (await readShadowTexts(page)).map(({ text }) => text).join('\n')
      await pressWord(PHONE)
      await waitFor(isCardOpen, 'the card opens')
      await clickInShadow(page, { button: 'Thêm lựa chọn: không nhắc nữa, báo sai' })
      await clickInShadow(page, { button })
      await waitFor(async () => (await readLayer()).includes(said), 'the panel says so')
      await clickInShadow(page, { button: 'Hoàn tác' })
      await waitForBadge(page, '1 điều cần xem lại')
    })

  inEitherBrowser('leads from its card to all findings', async () => {
    page = await writeInBox(stage, POST, TEXT)
    await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    await pressWord(PHONE)
    await waitFor(isCardOpen, 'the card opens')
    await clickInShadow(page, { button: 'Xem cả 2 chỗ' })
    const texts = async () => (await readShadowTexts(page)).map(({ text }) => text).join(' ')
    await waitFor(async () => !(await isCardOpen()) && (await texts()).includes('089199000000'), 'the panel opens')
  })
})
