// The scenes of `npm run shots -- --before <commit>`: one for each number of "The clerk's day", with the same input for
// both builds. What an older build did not have is left out there (`isBefore`).

import type { Page } from 'puppeteer-core'
import type { Stage } from '../../tests/e2e/harness/launch-stage.ts'
import { clickVisible, waitForElement } from '../../tests/e2e/harness/page-elements.ts'
import { clickInShadow, findInShadow, runInShadowRoots } from '../../tests/e2e/harness/shadow-elements.ts'
import { openDialog } from '../../tests/e2e/harness/site-boxes.ts'
import { insertText } from '../../tests/e2e/harness/type-keys.ts'
import { waitFor } from '../../tests/e2e/harness/wait-for.ts'
import { fillField, openPopupTab, pasteIntoField, pressByName, waitForWords } from '../../tests/e2e/page-actions.ts'
import { pickPost, SCAM_POST } from '../../tests/e2e/report-actions.ts'

/** What a scene works with. */
export interface SceneRoom {
  stage: Stage
  /** Whether the older build is installed. */
  isBefore: boolean
  open: Stage['open']
  openOwn: Stage['openOwn']
  /** Takes a picture; `part` names it where a scene has several. */
  shoot: (page: Page, part?: string) => Promise<void>
}

/** A scene of which both builds get a picture. */
export interface PairScene {
  name: string
  /** Whether a page of Facebook is open before the extension is installed. */
  isOpenBeforeInstall?: true
  take: (room: SceneRoom, early?: Page) => Promise<void>
}

/** Invented: none of these numbers belongs to anybody. */
const HOUSEHOLDS = Array.from(
  { length: 8 },
  (_, index) => `${index + 1}. Hộ bà Lê Thị Ví Dụ ${index + 1}, CCCD 08919900000${index}, ĐT 0912 345 67${index}`,
).join('\n')

/** The field of the library, which was an input in older builds. */
const SEARCH_FIELD = 'search :is(textarea, input)'

const RULES = `ỦY BAN NHÂN DÂN XÃ VÍ DỤ
Số: 45/QĐ-UBND
Ví Dụ, ngày 03 tháng 02 năm 2026
QUY CHẾ
Sử dụng mạng xã hội của Ủy ban nhân dân xã Ví Dụ
Điều 1. Phạm vi
Quy chế này quy định việc dùng mạng xã hội của người làm việc tại Ủy ban nhân dân xã.
Điều 2. Giấy tờ của xã
Không chụp, đăng giấy tờ có dòng lưu hành nội bộ lên mạng xã hội, kể cả trong nhóm kín.
Điều 3. Thông tin của người dân
Không đăng danh sách hộ nhận trợ cấp cùng số căn cước của từng người.
`

export const PAIR_SCENES: readonly PairScene[] = [
  {
    name: '01-households',
    take: async (room) => {
      const page = await openPanel(room, HOUSEHOLDS)
      // What masks all numbers of a group is tried first, while the page is idle.
      if (!room.isBefore) await waitForShadow(page, '.finding .btn.tonal', 2)
      await room.shoot(page)
    },
  },
  {
    name: '02-hold',
    take: async (room) => {
      const page = await writePost(room, HOUSEHOLDS)
      await holdPost(page)
      await room.shoot(page)
    },
  },
  {
    name: '03-levels',
    take: async ({ openOwn, shoot }) => {
      const page = await openOwn('options.html#checks')
      await waitForElement(page, '#checks .row:nth-child(3)')
      await page.$eval('#checks .row:nth-child(3)', (row) => row.scrollIntoView({ block: 'start' }))
      await shoot(page)
      const library = await openOwn('library.html#vi-sao/personal-data')
      await waitForElement(library, '.sheet-card .view .hits')
      await shoot(library, 'why')
    },
  },
  {
    name: '04-own-number',
    take: async (room) =>
      room.shoot(await openPanel(room, 'Bánh chưng nhà làm còn 20 cái, ai cần gọi mình 0912 345 678 nhé.')),
  },
  {
    name: '05-underline',
    take: async (room) => {
      const page = await writePost(room, 'Danh sách quà đợt này: bà Lê Thị Ví Dụ, CCCD 089199000000.')
      await room.shoot(page, 'hint')
      await clickUnderlined(page, '089199000000')
      if (!room.isBefore) await waitFor(() => findInShadow(page, '.finding'), 'the card of the word')
      await room.shoot(page)
    },
  },
  {
    name: '06-welcome',
    isOpenBeforeInstall: true,
    take: async ({ openOwn, shoot, isBefore }) => {
      const page = await openOwn('welcome.html')
      await waitForElement(page, '.welcome h1')
      await shoot(page, 'roles')
      for (let step = isBefore ? 3 : 4; step > 1; step--) {
        const title = await page.$eval('.welcome h1', (h1) => h1.textContent)
        await clickVisible(page, '.next .btn.main')
        await waitFor(() => page.$eval('.welcome h1', (h1, last) => h1.textContent !== last, title), 'the next step')
      }
      await shoot(page, 'ready')
    },
  },
  {
    name: '07-no-recipient',
    take: async (room) => {
      await room.shoot(await openReport(room), 'form')
      const options = await room.openOwn('options.html#recipients')
      await waitForElement(options, '#recipients')
      await options.$eval('#recipients', (section) => section.scrollIntoView())
      await room.shoot(options, 'add')
    },
  },
  {
    name: '08-study',
    take: async ({ stage, openOwn, shoot }) => {
      for (const day of [1, 2, 3]) {
        const page = await openOwn('practice.html')
        await moveClock(page, day - 1)
        await page.goto(`${stage.extensionOrigin}/study.html`)
        await waitForElement(page, 'button.choice')
        await shoot(page, `day-${day}`)
        // A wrong answer to the first cards.
        await clickVisible(page, '.choices li:first-child button')
        await waitForElement(page, '.choice.advised')
        await waitForElement(page, '.onward .meta')
        await page.close()
      }
    },
  },
  {
    name: '09-past-day',
    take: async ({ isBefore, openOwn, shoot }) => {
      const page = await openOwn('library.html#nd-15-2020')
      if (isBefore) await setOldDate(page, '2025-03-15')
      else {
        await clickVisible(page, '.daybar button')
        await fillField(page, '.status-date input', '15/03/2025')
        await clickVisible(page, '.status-date button')
        await waitForWords(page, '.daybar', /^Luật của ngày 15\/03\/2025/)
      }
      await fillField(page, SEARCH_FIELD, 'tin giả')
      await waitForElement(page, '.hits li')
      await shoot(page)
    },
  },
  {
    name: '10-search',
    take: async ({ openOwn, shoot }) => {
      const page = await openOwn('library.html')
      for (const [part, question] of [
        ['hacked', 'bị hack facebook thì báo ai'],
        ['prize', 'đăng ảnh học sinh nhận giải'],
      ] as const) {
        await fillField(page, SEARCH_FIELD, question)
        await waitForElement(page, '.hits, .still, .answer')
        await shoot(page, part)
      }
    },
  },
  {
    name: '11-citation',
    take: async ({ openOwn, shoot, isBefore }) => {
      const page = await openOwn('library.html#nd-56-2017.d36')
      await waitForElement(page, '.bar .btn')
      await pressByName(page, isBefore ? 'Chép trích dẫn' : 'Chép dạng đầy đủ')
      await shoot(page)
    },
  },
  {
    name: '12-official',
    take: async ({ openOwn, shoot }) => {
      const page = await openOwn('library.html#nd-15-2020')
      await waitForElement(page, '.bar a')
      console.log(
        `  ${await page.$eval('.bar a', ({ textContent, href }: HTMLAnchorElement) => `${textContent}: ${href}`)}`,
      )
      await page.hover('.bar a')
      await shoot(page)
    },
  },
  {
    name: '13-own-rules',
    take: async ({ openOwn, shoot }) => {
      const page = await openOwn('library.html#nhap')
      await waitForElement(page, '.import-choice')
      await pasteIntoField(page, '.import-choice textarea', RULES)
      await pressByName(page, 'Đọc văn bản')
      await waitForElement(page, '.import-review')
      await pressByName(page, 'Lưu vào thư viện')
      await waitForElement(page, '.contents-of')
      await shoot(page)
    },
  },
  {
    name: '14-form',
    take: async (room) => {
      const page = await openReport(room)
      await pressByName(page, 'Lừa đảo')
      await pressByName(page, 'Xem trước')
      await waitForElement(page, '.previewing')
      // The row with what is not sent is the last one.
      await page.$eval('.previewing dl', (rows) => rows.lastElementChild!.scrollIntoView({ block: 'center' }))
      await room.shoot(page)
    },
  },
  {
    name: '15-fixes',
    take: async (room) => {
      const page = await openPanel(room, 'Nhắc mấy mẹ: Đỗ Minh Mẫu 7A4 được bác sĩ nói là tăng động, chơi phải canh')
      await room.shoot(page, 'offered')
      await clickInShadow(page, '.finding .btn.tonal')
      await waitFor(
        () => page.$eval('[role=dialog] [role=textbox]', (box) => !box.textContent!.includes('Đỗ Minh Mẫu')),
        'the fix',
      )
      await waitForShadow(page, '.panel .undo', 1)
      await room.shoot(page, 'made')
    },
  },
  {
    name: '16-misjudged',
    take: async (room) => {
      const page = await openPanel(room, 'Nghe nói ngân hàng sắp phá sản')
      await clickInShadow(page, '.finding .icon-btn')
      await clickInShadow(page, { button: 'Báo sai' })
      await waitForShadow(page, '.panel .undo', 1)
      await room.shoot(page, 'panel')
      const options = await room.openOwn('options.html#checks')
      await waitForElement(options, '#checks')
      if (!room.isBefore) await options.$eval('.misjudged', (list) => list.scrollIntoView())
      await room.shoot(options, 'settings')
    },
  },
  {
    name: '17-choices',
    take: async (room) => {
      const page = await writePost(room, 'CCCD 089199000000')
      const popup = await room.stage.openPopup(page)
      await openPopupTab(popup, 'draft')
      await waitForElement(popup, '.brief')
      await room.shoot(popup, 'popup')
      await popup.close()
      for (const section of room.isBefore
        ? (['sites'] as const)
        : (['words', 'sites', 'backup', 'appearance'] as const)) {
        const options = await room.openOwn(`options.html#${section}`)
        await waitForElement(options, `#${section}`)
        await room.shoot(options, section)
        await options.close()
      }
    },
  },
  {
    name: '18-words',
    take: async (room) => {
      const page = await writePost(room, 'CCCD 089199000000')
      await holdPost(page)
      await room.shoot(page, 'hold')
      const library = await room.openOwn('library.html')
      await waitForElement(library, 'search')
      await room.shoot(library, 'library')
    },
  },
  {
    name: '19-polish',
    take: async (room) => {
      await room.shoot(await openReport(room), 'report')
      const options = await room.openOwn('options.html')
      await waitForElement(options, '#checks')
      await options.setViewport({ width: 342, height: 650 })
      await room.shoot(options, 'narrow')
    },
  },
]

/** Writes into the post dialog of Facebook, and waits for the findings. */
async function writePost({ open }: SceneRoom, text: string): Promise<Page> {
  const page = await open('facebook')
  await openDialog(page)
  await insertText(page, text)
  await waitFor(() => findInShadow(page, '.badge:is(.note, .warn, .stop)'), 'the badge counts findings')
  return page
}

async function openPanel(room: SceneRoom, text: string): Promise<Page> {
  const page = await writePost(room, text)
  await clickInShadow(page, '.badge')
  await waitFor(() => findInShadow(page, '.panel'), 'the panel')
  return page
}

/** Waits until some elements of our layers are drawn. */
async function waitForShadow(page: Page, selector: string, count: number): Promise<void> {
  const read = (roots: ShadowRoot[], wanted: string) =>
    roots.flatMap((root) => [...root.querySelectorAll(wanted)]).length
  await waitFor(async () => (await runInShadowRoots(page, read, selector)) >= count, `${count} of ${selector}`)
}

/** Presses "Đăng", and waits for the dialog of the hold. */
async function holdPost(page: Page): Promise<void> {
  await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
  // Not by `findInShadow`, which scrolls it into view.
  await waitForShadow(page, '[role=alertdialog]', 1)
}

/** Clicks on a word of the post dialog. */
async function clickUnderlined(page: Page, word: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[role=dialog] [role=textbox]')!,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(wanted)
      if (start === -1) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    return undefined
  }, word)
  await page.mouse.click(place!.x, place!.y)
}

/** Picks a post of Facebook, and opens its report in the full page. */
async function openReport({ stage, open, openOwn }: SceneRoom): Promise<Page> {
  const site = await open('facebook')
  const popup = await pickPost(stage, site, SCAM_POST)
  await popup.close()
  const page = await openOwn('outbox.html')
  await clickVisible(page, '.out .do .btn.line')
  await waitForElement(page, '.chips')
  return page
}

/** Lets a page believe that it is some days later. */
function moveClock(page: Page, days: number): Promise<unknown> {
  return page.evaluateOnNewDocument((shift) => {
    globalThis.Date = new Proxy(Date, {
      construct: (target, parts) => Reflect.construct(target, parts.length > 0 ? parts : [target.now() + shift]),
      get: (target, key) => (key === 'now' ? () => target.now() + shift : Reflect.get(target, key)),
    })
  }, days * 86_400_000)
}

/** Sets the day in the date field of the browser, which older builds had. */
async function setOldDate(page: Page, day: string): Promise<void> {
  await waitForElement(page, '.status-date input')
  await page.$eval(
    '.status-date input',
    (field, value) => {
      const input = field as HTMLInputElement
      input.value = value
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    day,
  )
}
