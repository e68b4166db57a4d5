import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront, waitForBadge, waitForHold, waitForSend, writeInBox } from './compose-actions.ts'
import { chooseFiles } from './harness/bring-files.ts'
import { findFilesWithText, readStorage } from './harness/browser-storage.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { clickInShadow } from './harness/shadow-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys, typeByRetyping } from './harness/type-keys.ts'
import { pasteIntoField, waitForWords } from './page-actions.ts'

const MARKER = 'qzxwvkjyplmhtbrd'
const PASTED_MARKER = 'qzvxkwpbotchau'
const FILE_MARKER = 'qzkvxwpmtephoso'
const ATTACHED_MARKER = 'qzwpxkvmdinhkem'
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!

// The first promise: a draft never leaves the device, and no part of it is written to disk. One profile for all of it:
// the last test reads the files of all that was written before.
describe.each(getWantedBrowsers())('what is written in %s', (name) => {
  let stage: Stage
  let closed = false
  beforeAll(async () => {
    stage = await launchStage(name)
  })
  afterAll(async () => {
    if (!closed) await stage.close()
    rmSync(stage.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  it('in a box is sent nowhere and stored nowhere', async () => {
    const chat = await writeInBox(stage, CHAT, `${MARKER} CCCD 089199000000, gọi 0912 345 678`, typeByRetyping)
    await waitForBadge(chat, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    await clickInShadow(chat, '.badge')
    await clickInShadow(chat, { button: 'Bỏ qua' })
    await waitForBadge(chat, '1 điều cần xem lại')
    await pressKeys(chat, 'Enter')
    await waitForSend(chat)
    const post = await writeInBox(stage, POST, `${MARKER} CCCD 089199000000`, typeByRetyping)
    await clickVisible(post, POST.button)
    await waitForHold(post)
    await pressKeys(post, 'Enter')
    expect(stage.network.seen()).toEqual([])

    for (const page of [chat, post, await openInFront(stage, 'zalo'), await stage.openOwn('options.html')]) {
      await page.bringToFront()
      expect(await readStorage(page)).not.toMatch(new RegExp(`${MARKER}|089199|0912`))
    }
  })

  it('or pasted into the popup is sent nowhere and stored nowhere', async () => {
    const popup = await stage.openPopup(await openInFront(stage, 'editors'))
    await popup.bringToFront()
    await pasteIntoField(popup, '#paste', `${PASTED_MARKER} CCCD 089199000000`)
    await waitForWords(popup, '#panel-draft section .strong', '1 điều cần xem lại')
    const own = await stage.openOwn('options.html')
    expect(await readStorage(own)).not.toContain(PASTED_MARKER)
    expect(stage.network.seen()).toEqual([])
  })

  it('or in a file that is checked is sent nowhere and stored nowhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
    const path = join(folder, `${FILE_MARKER}.txt`)
    writeFileSync(path, `${FILE_MARKER} CCCD 089199000000`)
    try {
      const page = await stage.openOwn('file-check.html')
      await page.bringToFront()
      const field = await page.waitForSelector('input[type=file]')
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path)
      await waitForWords(page, '.file', /Có 1 chỗ nên xem\..*089199000000/)
      expect(await readStorage(page)).not.toContain(FILE_MARKER)
      expect(stage.network.seen()).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('or in a file that is attached on a site is sent nowhere and stored nowhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
    const path = join(folder, `${ATTACHED_MARKER}.txt`)
    writeFileSync(path, `${ATTACHED_MARKER} CCCD 089199000000`)
    try {
      const page = await openInFront(stage, CHAT.page, CHAT.path)
      await CHAT.reach(page)
      await chooseFiles(page, '.chat-bar input[type=file]', [path])
      await waitForBadge(page, '1 điều cần xem lại, 1 điều cần xem trước khi gửi')
      for (const each of [page, await stage.openOwn('options.html')]) {
        await each.bringToFront()
        expect(await readStorage(each)).not.toMatch(new RegExp(`${ATTACHED_MARKER}|089199`))
      }
      expect(stage.network.seen()).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('is in no file, where every kind of storage is found', async () => {
    const page = await stage.openOwn('popup.html')
    const marks = await page.evaluate(async () => {
      type Area = { set: (items: object) => Promise<void> }
      type Extension = { storage: Record<'local' | 'session', Area> }
      const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
      const { local, session } = (world.browser ?? world.chrome)!.storage
      await local.set({ a: 'dauvetlocal' })
      await session.set({ b: 'dauvetsession' })
      localStorage.setItem('c', 'dauvetweb')
      await (await caches.open('d')).put('https://cache.example/', new Response('dauvetcache'))
      await new Promise<void>((done, fail) => {
        const asked = indexedDB.open('e')
        asked.onupgradeneeded = () => asked.result.createObjectStore('f').put('dauvetdb', 1)
        asked.onsuccess = () => done(asked.result.close())
        asked.onerror = () => fail(asked.error)
      })
      return ['dauvetlocal', 'dauvetsession', 'dauvetweb', 'dauvetcache', 'dauvetdb']
    })
    const stored = await readStorage(page)
    expect(marks.filter((mark) => !stored.includes(mark))).toEqual([])
    await stage.close('keep profile')
    closed = true
    const onDisk = marks.filter((mark) => findFilesWithText(stage.profile, mark).length > 0)
    expect(onDisk).toEqual(expect.arrayContaining(['dauvetlocal', 'dauvetcache', 'dauvetdb']))
    for (const marker of [MARKER, PASTED_MARKER, `${FILE_MARKER} CCCD`, `${ATTACHED_MARKER} CCCD`])
      expect(findFilesWithText(stage.profile, marker), marker).toEqual([])
  })
})
