import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { photographLetter } from '../attachments/photograph-letter.ts'
import { isHeld, openInFront } from './compose-actions.ts'
import { chooseFiles, chooseFilesUnannounced, dropFiles, pastePicture } from './harness/bring-files.ts'
import type { Stage } from './harness/launch-stage.ts'
import { MATRIX_BOXES } from './harness/matrix-boxes.ts'
import { clickVisible } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { clickInShadow, findInShadow, readShadowTexts } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { borrowStageWithAllSites } from './harness/turn-on-sites.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const LETTER = ['ỦY BAN NHÂN DÂN XÃ ĐỒI CHÈ', 'Về việc rà soát nhân sự các chi hội', 'Kính gửi: Trưởng các thôn']
const POSTER = ['HỘI THI VĂN NGHỆ KHU PHỐ', 'Mời bà con đến xem và cổ vũ', 'Tối thứ Bảy tại sân đình']

/** Where files are attached: a box, the input and the place for them, and how a press sends them. */
interface FileBox {
  name: string
  box: (typeof MATRIX_BOXES)[number]
  input: string
  place: string
}

const findMatrixBox = (site: string, name: string) =>
  MATRIX_BOXES.find((each) => each.site === site && each.name.startsWith(name))!
const WITH_SEND: readonly FileBox[] = [
  {
    name: 'bài viết Facebook',
    box: { ...SITE_BOXES[0]!, site: 'facebook' },
    input: '[role=dialog] input[type=file]',
    place: '[role=dialog] .tools',
  },
  {
    name: 'tin nhắn Messenger',
    box: { ...SITE_BOXES.find(({ name }) => name === 'tin nhắn Messenger')!, site: 'facebook' },
    input: '.chat-bar input[type=file]',
    place: '.chat-bar',
  },
  {
    name: 'bài viết trên X',
    box: findMatrixBox('x', 'post above'),
    input: '[data-testid=fileInput]',
    place: '[data-testid=toolBar]',
  },
]

// Files are read on the device before anybody sees them: what is serious is held until the user has looked.
describe.each(getWantedBrowsers())('files that are attached in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
  const [stamped, poster, other] = ['anh-1.png', 'anh-2.png', 'anh-3.png'].map((each) => join(folder, each)) as [
    string,
    string,
    string,
  ]
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStageWithAllSites(name)
    page = await openInFront(stage, 'zalo', '/')
    const save = async (path: string, lines: readonly string[], isStamped: boolean) =>
      writeFileSync(path, Uint8Array.from(await photographLetter(page, lines, { type: 'image/png', isStamped })))
    await save(stamped, LETTER, true)
    await save(poster, POSTER, false)
    await save(other, [...POSTER, 'Có xe đưa đón'], false)
  })
  afterAll(async () => {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (...where: Parameters<Stage['open']>) => {
    if (page) stage.release(page)
    page = await openInFront(stage, ...where)
  }
  const listSentFiles = async () => (await readSentTexts(page)).filter(({ kind }) => kind === 'file')
  const describeFile = (path: string) => ({
    kind: 'file',
    text: `${path.split('/').at(-1)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
  })
  const waitForDialog = (words: RegExp) =>
    waitFor(async () => {
      const texts = JSON.stringify(await readShadowTexts(page))
      if ((await isHeld(page)) && words.test(texts)) return true
      throw new Error(texts)
    }, `the dialog says ${words}`)
  /** The dialog takes no press so soon that it may be meant for the page. */
  const sendAnyway = async (button: string) => {
    const readFocus = async () => (await findInShadow(page, '.choice button:focus'))?.text
    // It is the first of the buttons.
    while ((await readFocus()) !== button) {
      const before = await readFocus()
      await pressKeys(page, 'Shift+Tab')
      await waitFor(async () => (await readFocus()) !== before, `the focus leaves ${before}`)
    }
    await pressKeys(page, 'Enter')
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
  }
  const bring = {
    choose: ({ input }: FileBox, path: string) => chooseFiles(page, input, [path]),
    drop: ({ place }: FileBox, path: string) => dropFiles(page, place, [path]),
    paste: (_: FileBox, path: string) => pastePicture(page, path),
  }

  describe.each(WITH_SEND)('$name', (each) => {
    inEitherBrowser.each(Object.keys(bring) as (keyof typeof bring)[])(
      'holds the send of a stamped picture (%s), and sends it once, unchanged',
      async (how) => {
        await open(each.box.page, each.box.path)
        await each.box.reach(page)
        await bring[how](each, stamped)
        await waitFor(() => findInShadow(page, '.badge.stop'), 'the stamp is found')
        await clickVisible(page, each.box.button!)
        await waitForDialog(/MẬT/)
        expect(await listSentFiles()).toEqual([])
        await sendAnyway(each.box.kind === 'message' ? 'Vẫn gửi' : 'Vẫn đăng')
        await waitFor(async () => (await listSentFiles()).length > 0, 'the file is sent')
        // What is pasted, Chromium has encoded itself.
        const [sent] = await listSentFiles()
        if (how !== 'paste') expect(sent).toEqual(describeFile(stamped))
        expect(await listSentFiles()).toHaveLength(1)
      },
    )

    inEitherBrowser('sends a poster without a question', async () => {
      await open(each.box.page, each.box.path)
      await each.box.reach(page)
      await bring.choose(each, poster)
      await waitFor(() => findInShadow(page, '.badge'), 'the file is seen')
      await clickVisible(page, each.box.button!)
      await waitFor(async () => (await listSentFiles()).length > 0, 'the file is sent')
      expect(await listSentFiles()).toEqual([describeFile(poster)])
      expect(await isHeld(page)).toBe(false)
    })
  })
  inEitherBrowser('holds a photo without words on the second screen of a post', async () => {
    const [{ box, input }] = WITH_SEND as [FileBox]
    await open(box.page, '/?buoc=2')
    await box.reach(page)
    await chooseFiles(page, input, [stamped])
    await waitFor(() => findInShadow(page, '.badge.stop'), 'the stamp is found')
    await clickVisible(page, '[role=dialog] [aria-label="Tiếp"]')
    await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
    await waitForDialog(/MẬT/)
    expect(await listSentFiles()).toEqual([])
    await sendAnyway('Vẫn đăng')
    await waitFor(async () => (await listSentFiles()).length > 0, 'the file is sent')
    expect(await listSentFiles()).toEqual([describeFile(stamped)])
  })

  inEitherBrowser('asks no more about a picture that was taken off', async () => {
    const [{ box, input }] = WITH_SEND as [FileBox]
    await open(box.page, box.path)
    await box.reach(page)
    await chooseFiles(page, input, [stamped])
    await waitFor(() => findInShadow(page, '.badge.stop'), 'the stamp is found')
    await clickVisible(page, '[aria-label^="Gỡ"]')
    await waitFor(async () => !(await findInShadow(page, '.badge.stop')), 'the finding goes')
    await chooseFiles(page, input, [poster])
    await waitFor(() => findInShadow(page, '.badge'), 'the file is seen')
    await clickVisible(page, box.button!)
    await waitFor(async () => (await listSentFiles()).length > 0, 'the file is sent')
    expect(await listSentFiles()).toEqual([describeFile(poster)])
  })

  inEitherBrowser('holds what is said to be removed and is still there, and no more what is ignored', async () => {
    const [{ box, input }] = WITH_SEND as [FileBox]
    await open(box.page, box.path)
    await box.reach(page)
    await chooseFiles(page, input, [stamped])
    await waitFor(() => findInShadow(page, '.badge.stop'), 'the stamp is found')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Gỡ hoặc thay tệp' })
    await clickInShadow(page, { button: 'Gỡ xong rồi, kiểm lại' })
    await waitFor(
      async () => (await findInShadow(page, '.file-note [role=status]'))?.text.includes('vẫn còn'),
      'it is said that the file is still there',
    )
    expect(await findInShadow(page, '.badge.stop')).toBeDefined()
    await clickInShadow(page, { button: 'Bỏ qua' })
    await waitFor(async () => !(await findInShadow(page, '.badge.stop')), 'the finding goes')
    await clickVisible(page, box.button!)
    await waitFor(async () => (await listSentFiles()).length > 0, 'the file is sent')
    expect(await listSentFiles()).toEqual([describeFile(stamped)])
  })

  describe('Zalo, where a file goes out as soon as it is chosen', () => {
    const ZALO: FileBox = {
      name: 'tin nhắn Zalo',
      box: { ...SITE_BOXES.find(({ name: each }) => each === 'tin nhắn Zalo')!, site: 'zalo' },
      input: '#chatInput input[type=file]',
      place: '#messageViewContainer',
    }

    // Firefox drops in one task with the first sign of it.
    it('holds a drop that comes with the first sign of it, in a dialog as dark as the page', async () => {
      await open('zalo', '/?theme=dark')
      await dropFiles(page, ZALO.place, [stamped])
      await waitForDialog(/MẬT/)
      expect(await findInShadow(page, '[data-theme=dark] [role=alertdialog]')).toBeDefined()
      expect(await listSentFiles()).toEqual([])
    })

    // Without a click, as `showPicker` opens it: the choice is the first sign that a file comes.
    it('holds a stamped picture that is chosen first in a new page, and passes it on once, unchanged', async () => {
      await open('zalo', '/')
      await chooseFilesUnannounced(page, ZALO.input, [stamped])
      await waitForDialog(/MẬT/)
      expect(await listSentFiles()).toEqual([])
      await sendAnyway('Vẫn gửi')
      await waitFor(async () => (await listSentFiles()).length > 0, 'the file is sent')
      expect(await listSentFiles()).toEqual([describeFile(stamped)])
      await ZALO.box.reach(page)
    })

    it('holds a stamped picture that is chosen later, and passes it on once, unchanged', async () => {
      const before = await listSentFiles()
      await chooseFiles(page, ZALO.input, [stamped])
      await waitForDialog(/MẬT/)
      expect(await listSentFiles()).toEqual(before)
      await sendAnyway('Vẫn gửi')
      await waitFor(async () => (await listSentFiles()).length > before.length, 'the file is sent')
      expect(await listSentFiles()).toEqual([...before, describeFile(stamped)])
    })

    inEitherBrowser(
      'keeps its buttons in place while it reads pictures, the last of which is held by its name already',
      async () => {
        const before = await listSentFiles()
        const paths = ['anh-6.png', 'anh-7.png', 'cong-van-mat.png'].map((each) => join(folder, each))
        for (const [at, path] of paths.entries()) {
          const lines = [...(at < 2 ? POSTER : LETTER), `Bản số ${at + 1}`]
          const options = { type: 'image/png', isStamped: at === 2 } as const
          writeFileSync(path, Uint8Array.from(await photographLetter(page, lines, options)))
        }
        const readButtons = async () => (await findInShadow(page, '.choice'))!
        await chooseFiles(page, ZALO.input, paths)
        await waitForDialog(/Trong tên tệp/)
        const { x, y, width, height } = await readButtons()
        await waitForDialog(/Trong ảnh.*Gửi 2 tệp còn lại/)
        expect(await readButtons()).toMatchObject({ x, y, width, height })
        await pressKeys(page, 'Escape')
        await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
        expect(await listSentFiles()).toEqual(before)
      },
    )

    /** Without its input the page takes what is dropped or pasted from the user alone. */
    const setInput = (isUsable: boolean) =>
      page.$eval(ZALO.input, (input, on) => ((input as HTMLInputElement).disabled = !on), isUsable)

    inEitherBrowser('gives the page by itself what is dropped and harmless, unchanged and once', async () => {
      const before = await listSentFiles()
      await bring.drop(ZALO, poster)
      await waitFor(async () => (await listSentFiles()).length > before.length, 'the file is sent')
      expect(await listSentFiles()).toEqual([...before, describeFile(poster)])
      expect(await isHeld(page)).toBe(false)
      expect(await findInShadow(page, '.notice:not(.reading)')).toBeUndefined()
    })

    it.each(['drop', 'paste'] as const)(
      'holds one that is brought by %s, and gives it the page once it may go',
      async (how) => {
        const before = (await listSentFiles()).length
        await ZALO.box.reach(page)
        await bring[how](ZALO, stamped)
        await waitForDialog(/MẬT/)
        expect(await listSentFiles()).toHaveLength(before)
        await sendAnyway('Vẫn gửi')
        await waitFor(async () => (await listSentFiles()).length > before, 'the file is sent')
        expect(await listSentFiles()).toHaveLength(before + 1)
      },
    )

    it.each(['drop', 'paste'] as const)(
      'holds one that is brought by %s, and takes it the second time where the page has no input for it',
      async (how) => {
        const before = (await listSentFiles()).length
        await setInput(false)
        await ZALO.box.reach(page)
        await bring[how](ZALO, stamped)
        await waitForDialog(/MẬT/)
        await sendAnyway('Cho gửi lần này')
        expect(await listSentFiles()).toHaveLength(before)
        await bring[how](ZALO, stamped)
        await waitFor(async () => (await listSentFiles()).length > before, 'the file is sent')
        expect(await listSentFiles()).toHaveLength(before + 1)
        expect(await isHeld(page)).toBe(false)
        await setInput(true)
      },
    )

    inEitherBrowser('passes a poster on by itself', async () => {
      const before = await listSentFiles()
      await chooseFiles(page, ZALO.input, [poster])
      await waitFor(async () => (await listSentFiles()).length > before.length, 'the file is sent')
      expect(await listSentFiles()).toEqual([...before, describeFile(poster)])
    })

    inEitherBrowser('passes on each of two files, the second of which is chosen while the first is read', async () => {
      const before = await listSentFiles()
      const paths = ['anh-4.png', 'anh-5.png'].map((each) => join(folder, each)) as [string, string]
      for (const [at, path] of paths.entries()) {
        const lines = [...POSTER, `Đội số ${at + 1}`]
        writeFileSync(
          path,
          Uint8Array.from(await photographLetter(page, lines, { type: 'image/png', isStamped: false })),
        )
      }
      for (const path of paths) await chooseFiles(page, ZALO.input, [path])
      await waitFor(async () => (await listSentFiles()).length > before.length + 1, 'both files are sent')
      expect(await listSentFiles()).toEqual([...before, ...paths.map(describeFile)])
    })

    inEitherBrowser('sends no file into a conversation that was opened while it was read', async () => {
      const before = await listSentFiles()
      await chooseFiles(page, ZALO.input, [other])
      await clickVisible(page, '.conv-item:not(.selected)')
      await waitFor(() => findInShadow(page, '.notice:not(.reading)'), 'it is said')
      expect(await listSentFiles()).toEqual(before)
      await clickVisible(page, '.conv-item:not(.selected)')
    })

    // Only with a press of the user does a browser open it, which no other test can show.
    if (name === 'chromium')
      it('opens the chooser again when another file is wanted', async () => {
        const before = await listSentFiles()
        await chooseFiles(page, ZALO.input, [stamped])
        await waitForDialog(/MẬT/)
        const [chooser] = await Promise.all([
          page.waitForFileChooser(),
          clickInShadow(page, { button: 'Chọn tệp khác' }),
        ])
        await chooser.accept([poster])
        await waitFor(async () => (await listSentFiles()).length > before.length, 'the other file is sent')
        expect(await listSentFiles()).toEqual([...before, describeFile(poster)])
      })

    it('sends no file when the choice is given up, and only the harmless one of two', async () => {
      const before = await listSentFiles()
      await chooseFiles(page, ZALO.input, [stamped])
      await waitForDialog(/MẬT/)
      await pressKeys(page, 'Escape')
      await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
      await chooseFiles(page, ZALO.input, [stamped, poster])
      await waitForDialog(/MẬT/)
      await waitFor(async () => (await findInShadow(page, '.choice .main')) !== undefined, 'the rest can be sent')
      await pressKeys(page, 'Tab')
      await waitFor(async () => (await findInShadow(page, '.choice .main:focus')) !== undefined, 'it has the focus')
      await pressKeys(page, 'Enter')
      await waitFor(async () => (await listSentFiles()).length > before.length, 'the file is sent')
      expect(await listSentFiles()).toEqual([...before, describeFile(poster)])
    })
  })
})
