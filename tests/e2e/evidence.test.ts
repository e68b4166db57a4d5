import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import mammoth from 'mammoth'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { readJpegParts, readPngParts } from '../report/picture/picture-parts.ts'
import { openInFront } from './compose-actions.ts'
import {
  attachPicture,
  countPixels,
  drawFrame,
  getColours,
  getFileColours,
  getPictureSize,
  LENDER_POST,
  listCoverPlaces,
  listCovers,
  moveFrame,
  type PicturePart,
  previewPicture,
  readFrame,
  type SentPicture,
  tabToFrame,
  takePicture,
} from './evidence-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage, storeRecipients } from './harness/browser-storage.ts'
import { setDownloadFolder, waitForDownload } from './harness/downloads.ts'
import { runInFirefoxWindow } from './harness/firefox-protocol.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { type RecipientServer, startRecipientServer } from './harness/recipient-server.ts'
import { shareTests } from './harness/share-tests.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, readWords, waitForWords } from './page-actions.ts'
import { openPreview, pickPost, reportByMenu, SCAM_POST } from './report-actions.ts'

const NAME = '[data-ad-rendering-role="profile_name"]'
const MAGENTA: [number, number, number] = [255, 0, 255]
const RED: [number, number, number] = [255, 0, 0]
const LIMIT = 1_000_000
/** Paints the author's name in one colour, and everything around the post in another. */
const ADJACENT = `${NAME} { background: #ff00ff } [aria-posinset='1'], [aria-posinset='3'], .bar > *, .comments { background: #f00 }`

/** Chromium grants a picture of the window for a click on the toolbar's button; the test's menu there is no click. */
const REPORT_WAYS = { chromium: pickPost, firefox: reportByMenu }

describe.each(getWantedBrowsers())('an evidence picture in %s', (name) => {
  const reportPost = REPORT_WAYS[name]
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let recipient: RecipientServer
  let settings: Page
  let site: Page
  const opened: Page[] = []
  beforeAll(async () => {
    stage = await borrowStage(name)
    recipient = await startRecipientServer(stage.network)
    settings = await stage.openOwn('options.html')
    await storeRecipients(settings, [{ id: 'a', name: 'Tổ tiếp nhận', kind: 'post', address: recipient.address }])
    if (name === 'chromium') await allowChromiumOrigin(stage, 'http://127.0.0.1/*')
  })
  afterEach(async () => {
    // Close the popup before its tab is used again.
    for (const page of opened.splice(0).reverse()) if (!page.isClosed()) await page.close()
    stage.release(site)
  })
  afterAll(async () => {
    await stage.close()
    await recipient.close()
  })

  const openSite = async (change: string, ...where: [path?: string, tab?: 'new tab']) => {
    site = await openInFront(stage, 'facebook', ...where)
    if (change) await site.addStyleTag({ content: change })
  }
  const take = async (selector: string, how = reportPost) => {
    const form = await how(stage, site, selector)
    opened.push(form)
    const editor = await takePicture(stage, form)
    opened.push(editor)
    return editor
  }
  const stored = async (page: Page) =>
    (JSON.parse(await readStorage(page)).databases['outbox/pictures'] as (SentPicture & { id: string })[]).at(-1)!

  inEitherBrowser(
    'is taken, covered with keys only, previewed, and arrives byte for byte',
    { timeout: 60_000 },
    async () => {
      await openSite(`${NAME} { background: #ff00ff }`)
      const editor = await take(`${LENDER_POST} .lines`)
      const [width, height] = await getPictureSize(editor)
      expect(await countPixels(editor, MAGENTA), 'the name is covered from the start').toBe(0)
      const covers = await listCovers(editor)
      expect(covers.map(([, ticked]) => ticked)).toEqual(covers.map(() => true))
      const kinds = covers.map(([kind], index) => kind.replace(`${index + 1}. `, ''))
      // A phrase that wraps gets a cover on each line, so the number of covers depends on this machine's fonts.
      expect([...new Set(kinds)]).toEqual([
        'Ảnh đại diện',
        'Tên người đăng',
        'Số hoặc dữ liệu cá nhân',
        'Lượt bày tỏ cảm xúc',
      ])
      const named = kinds.filter((kind) => kind === 'Tên người đăng').length
      expect(named, 'the name above the words, and the one among them').toBeGreaterThan(1)
      const number = kinds.indexOf('Số hoặc dữ liệu cá nhân')

      // Everything from here on uses the keyboard only.
      await tabToFrame(editor)
      const part: PicturePart = [240, 90, 101, 33]
      const before = await getColours(editor, part)
      expect(before.count).toBeGreaterThan(10)
      await moveFrame(editor, part)
      expect(await readFrame(editor)).toEqual(part)
      await pressKeys(editor, 'Enter')
      await waitFor(async () => (await getColours(editor, part)).most === 0, 'the part is black')
      await waitForWords(editor, '.said', 'Đã bôi đen.')
      await pressKeys(editor, 'Delete')
      await waitFor(async () => (await getColours(editor, part)).count === before.count, 'the cover is taken off')
      await pressKeys(editor, 'Enter')
      await pressKeys(editor, 'Control+z')
      await waitFor(async () => (await getColours(editor, part)).count === before.count, 'it is undone')
      await pressKeys(editor, 'Control+y')
      await waitFor(async () => (await getColours(editor, part)).most === 0, 'it is done again')

      // Toggle the cover of the phone number by its tick box.
      const places = await listCoverPlaces(editor)
      const phone = places[number]!
      expect((await getColours(editor, phone)).most, 'the number is covered from the start').toBe(0)
      await waitFor(async () => {
        await pressKeys(editor, 'Tab')
        return editor.evaluate(
          (at) => document.activeElement === document.querySelectorAll('.covers li input')[at],
          number,
        )
      }, 'Tab leads to the tick of the number')
      await pressKeys(editor, 'Space')
      await waitFor(async () => (await getColours(editor, phone)).most > 200, 'the number is shown')
      await pressKeys(editor, 'Space')
      await waitFor(async () => (await getColours(editor, phone)).most === 0, 'the number is covered again')

      await waitFor(async () => {
        await pressKeys(editor, 'Tab')
        return editor.evaluate(() => document.activeElement?.textContent === 'Xem ảnh sẽ gửi')
      }, 'Tab leads on')
      await pressKeys(editor, 'Enter')
      await waitFor(() => editor.$('.going canvas[data-shown]'), 'the file is shown')
      expect((await getColours(editor, part, '.going canvas')).most).toBe(0)
      expect(await readWords(editor, '.going .picture-facts')).toEqual([
        expect.stringMatching(
          new RegExp(
            `^PNG, ${width} × ${height} điểm ảnh, \\d+ KB Chụp lúc \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d Mã kiểm tra tệp \\(SHA-256\\): [0-9a-f]{64}$`,
          ),
        ),
      ])
      await attachPicture(editor)
      const kept = await stored(editor)
      // The full page asks the tab that the post is in, as the popup does.
      await editor.click('xpath/.//label[contains(., "Kèm bình luận đang hiện dưới bài")]')
      await waitForWords(editor, '.report-room .stack', /Đã lấy 1 bình luận, không kèm tên người viết/)

      const report = await openPreview(editor, 'Lừa đảo')
      expect(await readWords(editor, '.sheet .picture-facts')).toHaveLength(1)
      await pressByName(editor, 'Gửi báo cáo')
      if (name === 'firefox') await answerFirefoxPrompt(stage, 'allow')
      await waitForWords(editor, '.read .state', /^Đã tới nơi nhận/)
      const [got] = recipient.received.filter(({ headers }) => headers['idempotency-key'] === report.id)
      const { picture, comments } = JSON.parse(got!.body) as { picture: SentPicture; comments: string[] }
      expect(comments).toEqual(['Bên này đòi nợ kiểu gì vậy?'])
      const { id, ...attached } = kept
      expect(id).toBe(report.id)
      expect(picture).toEqual(attached)
      const file = Buffer.from(picture.bytes, 'base64')
      expect(createHash('sha256').update(file).digest('hex')).toBe(picture.sha256)
      expect(picture.type).toBe('image/png')
      const { names, rest } = readPngParts(file)
      expect([[...new Set(names)], rest]).toEqual([['IHDR', 'IDAT', 'IEND'], 0])
      for (const black of [part, phone, ...places.slice(0, number)]) {
        expect(await getFileColours(editor, picture, black)).toEqual({ count: 1, least: 0, most: 0 })
      }
      expect(await countPixels(editor, MAGENTA, '#decoded')).toBe(0)
      expect(
        await editor.$eval('#decoded', (canvas) => [
          (canvas as HTMLCanvasElement).width,
          (canvas as HTMLCanvasElement).height,
        ]),
      ).toEqual([width, height])
      // After delivery the picture exists only in the report's final bytes.
      expect(JSON.parse(await readStorage(editor)).databases['outbox/pictures']).toEqual([])
    },
  )

  inEitherBrowser('can be removed from a report, and restored unchanged', async () => {
    await openSite('')
    const editor = await take(SCAM_POST)
    await previewPicture(editor)
    await pressByName(editor, 'Sửa tiếp')
    await waitFor(
      () => editor.evaluate(() => document.activeElement?.textContent === 'Che bớt ảnh'),
      'the keyboard begins at the title of the editor',
    )
    await previewPicture(editor)
    await attachPicture(editor)
    const kept = await stored(editor)
    await editor.$eval('.evidence-picture', (field) => field.scrollIntoView({ block: 'center' }))
    await pressByName(editor, 'Bỏ ảnh')
    await waitForWords(editor, '.evidence-picture .banner', 'Đã bỏ ảnh. Hoàn tác')
    expect(JSON.parse(await readStorage(editor)).databases['outbox/pictures']).toEqual([])
    await pressByName(editor, 'Hoàn tác', '.evidence-picture')
    await waitForElement(editor, '.attached canvas[data-shown]')
    expect(await stored(editor)).toEqual(kept)
  })

  inEitherBrowser('is cropped and blurred with the mouse, with no outside pixels in the file', async () => {
    // The upper left part is red, to be cropped away.
    await openSite(
      `[aria-posinset="2"] { position: relative }
       [aria-posinset="2"]::after { content: ''; position: absolute; inset: 0 auto auto 0; width: 100px; height: 60px; background: #f00 }`,
    )
    const editor = await take(SCAM_POST)
    const [width, height] = await getPictureSize(editor)
    for (const tick of await editor.$$('.covers .tick.on')) await tick.click()
    expect(await countPixels(editor, RED)).toBeGreaterThan(5000)
    await drawFrame(editor, [120, 64, width - 140, height - 74])
    await pressByName(editor, 'Cắt', '.tools')
    await pressByName(editor, 'Chỉ giữ khung này')
    const [left, top, right, bottom] = await readFrame(editor)
    await drawFrame(editor, [130, 70, 200, 40])
    await pressByName(editor, 'Làm mờ', '.tools')
    await waitForWords(editor, '.tools > .meta', /^Làm mờ vẫn để lại chút màu và độ dài\. Bôi đen an toàn hơn\.$/)
    await pressByName(editor, 'Làm mờ khung này')
    await previewPicture(editor)
    await attachPicture(editor)
    const picture = await stored(editor)
    expect([picture.width, picture.height]).toEqual([right, bottom])
    const blurred = await getFileColours(editor, picture, [130 - left, 70 - top, 200, 40])
    expect(blurred.most - blurred.least, 'a blur of words is nearly one colour').toBeLessThan(100)
    expect(await countPixels(editor, RED, '#decoded')).toBe(0)
    expect(readPngParts(Buffer.from(picture.bytes, 'base64')).rest).toBe(0)
  })

  inEitherBrowser('is covered by touch', async () => {
    await openSite('')
    const editor = await take(SCAM_POST)
    const paper = (await (await editor.$('.paper'))!.boundingBox())!
    const touch = await editor.touchscreen.touchStart(paper.x + 60, paper.y + 70)
    await touch.move(paper.x + 160, paper.y + 90)
    await touch.move(paper.x + 260, paper.y + 110)
    await touch.end()
    await waitFor(async () => (await readFrame(editor)).join() === '60,70,200,40', 'the selection is drawn')
    expect((await getColours(editor, [60, 70, 200, 40])).count).toBeGreaterThan(10)
    await pressByName(editor, 'Bôi đen khung này')
    await waitFor(async () => (await getColours(editor, [60, 70, 200, 40])).most === 0, 'the part is black')
    await pressByName(editor, 'Bỏ 3. Vùng tự chọn, bôi đen')
    await waitFor(async () => (await getColours(editor, [60, 70, 200, 40])).count > 10, 'the cover is taken off')
  })

  inEitherBrowser('becomes a JPEG under the size limit when detailed, with black covers', async () => {
    await openSite('')
    // As much detail as a photo: no two pixels alike.
    await site.$eval(`${LENDER_POST} .lines`, (lines) => {
      const canvas = document.createElement('canvas')
      canvas.width = 560
      canvas.height = 640
      canvas.style.display = 'block'
      const drawing = canvas.getContext('2d')!
      const image = drawing.createImageData(560, 640)
      let state = 7
      for (let at = 0; at < image.data.length; at++) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        image.data[at] = at % 4 === 3 ? 255 : state >>> 24
      }
      drawing.putImageData(image, 0, 0)
      lines.append(canvas)
    })
    const editor = await take(`${LENDER_POST} .lines div`)
    // Not aligned with the 8-pixel blocks of JPEG.
    const part: PicturePart = [131, 251, 203, 75]
    await drawFrame(editor, part)
    await waitFor(async () => (await readFrame(editor)).join() === part.join(), 'the selection is drawn')
    await pressByName(editor, 'Bôi đen khung này')
    await previewPicture(editor)
    await attachPicture(editor)
    const picture = await stored(editor)
    const file = Buffer.from(picture.bytes, 'base64')
    expect(picture.type).toBe('image/jpeg')
    expect(file.length).toBeLessThanOrEqual(LIMIT)
    const { names, rest } = readJpegParts(file)
    expect(names.filter((marker) => !['d8', 'e0', 'db', 'c0', 'c2', 'c4', 'da', 'dd', 'd9'].includes(marker))).toEqual(
      [],
    )
    expect(rest).toBe(0)
    const black = await getFileColours(editor, picture, part)
    expect(black.most).toBeLessThanOrEqual(8)
    expect((await getFileColours(editor, picture, [131, 151, 203, 75])).most).toBeGreaterThan(200)
  })

  it.each([
    ['on a page enlarged by half that reads from right to left', 1.5, '[role="main"] { direction: rtl }'],
    ['on a page made smaller', 0.67, ''],
  ])('contains the post and covers the name %s', async (_where, zoom, style) => {
    await openSite(`${ADJACENT} ${style}`)
    await zoomTo(settings, zoom)
    try {
      const editor = await take(SCAM_POST)
      await expectPostInPicture(editor, await getPostSize(site))
    } finally {
      await zoomTo(settings, 1)
    }
  })

  inEitherBrowser('works for a message on Zalo', async () => {
    site = await openInFront(stage, 'zalo')
    await site.addStyleTag({ content: '.message-sender-name-content { background: #ff00ff }' })
    // Zalo has its own menu there.
    const editor = await take('#bb_msg_id_6630014153 .text', pickPost)
    expect(await listCovers(editor)).toEqual([['1. Tên người đăng', true]])
    expect(await countPixels(editor, MAGENTA), 'no name, of this message or another').toBe(0)
  })

  inEitherBrowser('contains the visible part of a post larger than the window, and says so', async () => {
    await openSite('[aria-posinset="2"] .message { min-height: 3000px }')
    const editor = await take(`${SCAM_POST} .lines`)
    await waitForWords(editor, '.evidence-page > .banner', /^Bài dài hơn phần đang thấy trên màn hình\./)
    const [, height] = await getPictureSize(editor)
    const seen = await site.evaluate(() => [window.innerHeight, window.devicePixelRatio] as const)
    expect(height).toBeLessThanOrEqual(seen[0] * seen[1])
    expect(height).toBeGreaterThan(300)
  })

  inEitherBrowser('scrolls the post into view only when asked', async () => {
    await openSite('.column { padding-bottom: 2000px }')
    await site.$eval(SCAM_POST, (post) => post.scrollIntoView())
    const form = await reportPost(stage, site, SCAM_POST)
    opened.push(form)
    await site.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await clickVisible(form, '.evidence-picture .tick')
    await pressByName(form, 'Chụp bài này')
    await waitForWords(form, '.evidence-picture .banner', /^Không còn thấy bài này trên trang\./)
    expect(await site.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
    await clickVisible(form, '.evidence-picture .tick')
    opened.push(await takePicture(stage, form))
  })

  inEitherBrowser(
    'says what to do when the post is not in front: in a separate page, and after the post is gone',
    async () => {
      await openSite('')
      const form = await reportPost(stage, site, SCAM_POST)
      opened.push(form)
      await site.$eval('[aria-posinset="2"]', (card) => card.remove())
      await pressByName(form, 'Chụp bài này')
      await waitForWords(form, '.evidence-picture .banner', /^Không còn thấy bài này trên trang\./)
      await form.close()
      const outbox = await stage.openOwn('outbox.html')
      opened.push(outbox)
      await pressByName(outbox, 'Viết tiếp', '.out li:first-child')
      await waitForWords(outbox, '.evidence-picture > .meta', /^Chỉ chụp được khi trang Facebook có bài này đang hiện/)
      expect(await outbox.$$('.evidence-picture .btn')).toEqual([])
    },
  )

  // In Firefox choosing the menu item counts as a click and grants activeTab; in Chromium the test's synthetic event
  // does not.
  if (name === 'chromium') {
    it('says what to do when no click has granted access to the page', async () => {
      // A tab that was reported from keeps its access.
      await openSite('', '/', 'new tab')
      const form = await reportByMenu(stage, site, SCAM_POST)
      opened.push(form)
      await pressByName(form, 'Chụp bài này')
      await waitForWords(form, '.evidence-picture .banner', /^Trình duyệt chưa cho chụp trang này\./)
    })
  }

  inEitherBrowser(
    'is shown in a saved page, and is in the Word document byte for byte',
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-anh-'))
      try {
        await openSite('')
        const editor = await take(SCAM_POST)
        await previewPicture(editor)
        await attachPicture(editor)
        await setDownloadFolder(stage, folder)
        const { picture } = (await openPreview(editor, 'Lừa đảo')) as unknown as { picture: SentPicture }
        const save = async (choice: string, file: RegExp) => {
          await pressByName(editor, choice)
          return join(folder, (await waitForDownload(folder, file)).name)
        }
        const paper = await save('Lưu phiếu (Word)', /^bao-cao-.+\.docx$/)
        const hashes: string[] = []
        const convertImage = mammoth.images.imgElement(async (image) => {
          const bytes = Buffer.from(await image.readAsArrayBuffer())
          hashes.push(createHash('sha256').update(bytes).digest('hex'))
          return { src: '' }
        })
        await mammoth.convertToHtml({ buffer: readFileSync(paper) }, { convertImage })
        expect(hashes).toEqual([picture.sha256])
        await pressByName(editor, 'Thêm cách lưu')
        const page = await save('Lưu trang để in (HTML)', /^bao-cao-.+\.html$/)
        const saved = await stage.browser.newPage()
        opened.push(saved)
        await saved.goto(pathToFileURL(page).href)
        const seen = await saved.$eval('img', (image) => [image.naturalWidth, image.naturalHeight])
        expect(seen, 'its own policy lets the picture be seen').toEqual([picture.width, picture.height])
      } finally {
        await setDownloadFolder(stage, null)
        rmSync(folder, { recursive: true })
      }
    },
  )

  inEitherBrowser('is discarded when its editor page is reloaded, with a message', async () => {
    await openSite('')
    const editor = await take(SCAM_POST)
    await editor.evaluate(() => location.reload())
    await waitForWords(editor, '.still h2', 'Không còn ảnh ở đây')
  })
})

describe.each(getWantedBrowsers())('an evidence picture on a high-density screen in %s', (name) => {
  // At 1.5, the edges of CSS pixels fall between those of the picture. Whole densities are simpler.
  it('contains the post and covers the name at 1.5 device pixels per CSS pixel', { timeout: 60_000 }, async () => {
    const stage = await (name === 'firefox' ? borrowStage(name) : launchStage(name, { scale: 1.5 }))
    if (name === 'firefox') await runInFirefoxWindow(stage.browser, SET_DENSITY, '1.5')
    try {
      const site = await openInFront(stage, 'facebook')
      await site.addStyleTag({ content: ADJACENT })
      expect(await site.evaluate(() => window.devicePixelRatio)).toBe(1.5)
      const form = await REPORT_WAYS[name](stage, site, SCAM_POST)
      const editor = await takePicture(stage, form)
      await expectPostInPicture(editor, await getPostSize(site))
    } finally {
      if (name === 'firefox') await runInFirefoxWindow(stage.browser, RESET_DENSITY, null)
      await stage.close()
    }
  })
})

const SET_DENSITY = `(scale) => Services.prefs.setStringPref('layout.css.devPixelsPerPx', scale)`
const RESET_DENSITY = `() => Services.prefs.clearUserPref('layout.css.devPixelsPerPx')`

/**
 * Sets the zoom of the test site's pages, as Ctrl and + do.
 * @param own an extension page
 */
function zoomTo(own: Page, factor: number): Promise<void> {
  return own.evaluate(async (zoom) => {
    type Tabs = {
      query: (about: object) => Promise<{ id: number }[]>
      setZoom: (id: number, to: number) => Promise<void>
    }
    const world = globalThis as unknown as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } }
    const { tabs } = (world.browser ?? world.chrome)!
    for (const { id } of await tabs.query({ url: 'https://www.facebook.com/*' })) await tabs.setZoom(id, zoom)
  }, factor)
}

/** Returns the size of the reported post's part that a picture contains, in device pixels. */
function getPostSize(site: Page): Promise<[number, number]> {
  return site.$eval('[aria-posinset="2"]', (card) => {
    const { width, top } = card.getBoundingClientRect()
    const foot = card.querySelector('[data-ad-rendering-role="like_button"]')!.getBoundingClientRect().top
    return [width * window.devicePixelRatio, (foot - top) * window.devicePixelRatio] as [number, number]
  })
}

/**
 * Expects the picture to contain the post without its neighbours, and the author's name to be covered until unticked.
 */
async function expectPostInPicture(editor: Page, post: [number, number]): Promise<void> {
  const size = await getPictureSize(editor)
  for (const side of [0, 1] as const) {
    // Firefox only approximates the requested zoom when it draws a page smaller.
    expect(Math.abs(post[side] - size[side])).toBeLessThan(2.1 + post[side] / 100)
  }
  expect(await countPixels(editor, RED), 'no pixel of a neighbour').toBe(0)
  expect(await countPixels(editor, MAGENTA), 'the name is covered').toBe(0)
  const ticks = await editor.$$('.covers .tick')
  expect(ticks).toHaveLength(2)
  await ticks[1]!.click()
  await waitFor(async () => (await countPixels(editor, MAGENTA)) > 500, 'the name was there')
}
