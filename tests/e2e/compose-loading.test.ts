import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, getWantedBrowsers } from '../../scripts/browsers.ts'
import { createShippedChecks } from '../../scripts/shipped-checks.ts'
import { readDrafts } from '../eval/read-drafts.ts'
import {
  openInFront,
  readToolbarBadge,
  SAMPLE_DRAFTS,
  waitForBadge,
  waitForHold,
  waitForSend,
  writeInBox,
} from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { addProbe, readArrivals } from './harness/checks-probe.ts'
import { copyBuiltExtension, type ExtensionCopy } from './harness/extension-copy.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { getCdpSession } from './harness/remote-handles.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { findInShadow } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { putBackgroundToSleep } from './harness/sleep-background.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const COMMENT = SITE_BOXES.find((box) => box.name === 'bình luận')!
const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const REPLY = SITE_BOXES.find((box) => box.name === 'trả lời bình luận')!
const HELD = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'

// A short draft on which only the model finds something, independent of how the model was last trained.
const [rules, shipped] = [createShippedChecks({ rules: true }), createShippedChecks()]
const BY_MODEL = readDrafts('tests/eval/drafts.more.jsonl')
  .filter(({ text }) => text.length < 120 && !text.includes('\n'))
  .find((draft) => rules(draft).length === 0 && shipped(draft).length === 1)!.text

const offersIn = async (page: Page) => (await readArrivals(page)).offers.length
const waitForChecks = (page: Page) => waitFor(async () => (await offersIn(page)) === 2, 'checks and model arrive')

describe.each(getWantedBrowsers())('the checks in %s', (name) => {
  let copy: ExtensionCopy
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    copy = copyBuiltExtension(name)
    addProbe(copy)
    stage = await borrowStage(name, { folder: copy.folder })
  })
  afterEach(() => stage.release(page))
  afterAll(async () => {
    await stage.close()
    copy.remove()
  })

  it('load once per document, with their model, when the first box gets the focus', async () => {
    page = await openInFront(stage, COMMENT.page, COMMENT.path)
    await COMMENT.reach(page)
    await waitForChecks(page)
    await REPLY.reach(page)
    await page.keyboard.type(SAMPLE_DRAFTS.warn)
    await waitForBadge(page, '1 điều cần xem lại')
    await COMMENT.reach(page)
    await page.keyboard.type(SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    expect(await offersIn(page)).toBe(2)
    await page.reload()
    expect(await offersIn(page)).toBe(0)
    await COMMENT.reach(page)
    await waitForChecks(page)
  })

  it('do not load in a page where nobody writes', async () => {
    page = await openInFront(stage, COMMENT.page, COMMENT.path)
    await clickVisible(page, '[data-ad-rendering-role="story_message"]')
    const other = await openInFront(stage, CHAT.page, CHAT.path)
    await CHAT.reach(other)
    await waitForChecks(other)
    await other.close()
    expect(await offersIn(page)).toBe(0)
  })

  it('load when the pointer reaches the send control of a draft that was never focused, and hold it', async () => {
    page = await openInFront(stage, CHAT.page, CHAT.path)
    await restoreDraft(page, SAMPLE_DRAFTS.stop)
    await page.hover(CHAT.button)
    await waitForChecks(page)
    await clickVisible(page, CHAT.button)
    await waitForHold(page)
    expect(await readSentTexts(page)).toEqual([])
  })

  it('load from a sleeping background, and check what was written meanwhile', async () => {
    page = await openInFront(stage, CHAT.page, CHAT.path)
    await waitForElement(page, CHAT.editor, { visible: true })
    await putBackgroundToSleep(stage)
    await CHAT.reach(page)
    await page.keyboard.type(SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await waitForChecks(page)
  })

  it('with their model find what the rules do not', async () => {
    page = await writeInBox(stage, CHAT, BY_MODEL)
    await waitFor(
      async () => (await findInShadow(page, '.badge'))?.text.includes('1'),
      'the badge counts what the model found',
    )
  })
})

describe.each(getWantedBrowsers())('when a part fails to load in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  const waitForNotice = (page: Page, words: string) =>
    waitFor(async () => (await findInShadow(page, '.notice'))?.text.includes(words), `it says "${words}"`)

  inEitherBrowser('the checks are requested again while the user writes in the same box', async () => {
    const failFirstTime = (script: string) =>
      `if (!globalThis.triedOnce) { globalThis.triedOnce = true; throw new Error('the first time') }\n${script}`
    await withScript(name, 'checks.js', failFirstTime, async (stage) => {
      const page = await openInFront(stage, CHAT.page, CHAT.path)
      await CHAT.reach(page)
      await page.keyboard.type(SAMPLE_DRAFTS.stop)
      await waitForBadge(page, HELD)
      expect(await findInShadow(page, '.notice')).toBeUndefined()
    })
  })

  inEitherBrowser('missing checks block no send, and a notice says that the draft was not checked', async () => {
    await withScript(
      name,
      'checks.js',
      () => `new Promise((_, fail) => setTimeout(() => fail(new Error('broken')), 1000))`,
      async (stage) => {
        const page = await openInFront(stage, CHAT.page, CHAT.path)
        await restoreDraft(page, SAMPLE_DRAFTS.stop)
        await clickVisible(page, CHAT.button)
        expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
        await waitForNotice(page, 'Nội dung vừa gửi chưa được kiểm')
        await CHAT.reach(page)
        await page.keyboard.type('abc')
        await waitForNotice(page, 'Lần này chưa kiểm được bản nháp')
        await pressKeys(page, 'Enter')
        expect(await waitFor(async () => (await readSentTexts(page)).length === 2, 'the second is sent')).toBe(true)
      },
    )
  })

  inEitherBrowser('a damaged model leaves the rules working, with only a warning in the console', async () => {
    const copy = copyBuiltExtension(name)
    addProbe(copy)
    copy.change('tagger.bin', (bytes) => bytes.fill(7, 1000, 1100))
    const stage = await borrowStage(name, { folder: copy.folder })
    try {
      const page = await openInFront(stage, CHAT.page, CHAT.path)
      const errors: unknown[] = []
      page.on('pageerror', (error) => errors.push(error))
      const messages = name === 'chromium' ? await collectConsole(page) : undefined
      await CHAT.reach(page)
      await page.keyboard.type(SAMPLE_DRAFTS.stop)
      await waitForBadge(page, HELD)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
      await pressKeys(page, 'Shift+Tab')
      await pressKeys(page, 'Enter')
      await waitForSend(page)
      expect(await offersIn(page)).toBe(1)
      expect(errors).toEqual([])
      if (messages) expect(messages).toEqual([expect.stringMatching(/^warning: Trước khi đăng: Error: .*[Ww]eights/)])
      const next = await writeInBox(stage, POST, SAMPLE_DRAFTS.stop)
      await waitForBadge(next, HELD)
      expect(stage.network.seen()).toEqual([])
    } finally {
      await stage.close()
      copy.remove()
    }
  })

  inEitherBrowser('without what draws the findings no send is blocked, and the toolbar says so', async () => {
    await withScript(
      name,
      'layer.js',
      () => '',
      async (stage) => {
        const own = await stage.openOwn('options.html')
        const page = await openInFront(stage, CHAT.page, CHAT.path)
        await CHAT.reach(page)
        await page.keyboard.type(SAMPLE_DRAFTS.stop)
        await pressKeys(page, 'Enter')
        expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
        await waitFor(async () => (await readToolbarBadge(own)) === '!', 'the toolbar says so')
      },
    )
  })
})

/** Runs something with an extension in which one script is another. */
async function withScript(
  name: BrowserName,
  file: 'checks.js' | 'layer.js',
  change: (script: string) => string,
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const copy = copyBuiltExtension(name)
  copy.change(file, (script) => change(String(script)))
  const stage = await borrowStage(name, { folder: copy.folder })
  try {
    await act(stage)
  } finally {
    await stage.close()
    copy.remove()
  }
}

/** Restores a draft in the chat's box as a site does: the box never gets the focus. */
async function restoreDraft(page: Page, text: string): Promise<void> {
  await waitForElement(page, CHAT.editor, { visible: true })
  await page.$eval(
    CHAT.editor,
    (box, text) => {
      type Editor = { parseEditorState: (json: string) => object; setEditorState: (state: object) => void }
      const editor = (box as unknown as { __lexicalEditor: Editor }).__lexicalEditor
      const more = { direction: null, format: '', indent: 0, version: 1 }
      const words = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }
      const line = { ...more, type: 'paragraph', children: [words], textFormat: 0, textStyle: '' }
      editor.setEditorState(
        editor.parseEditorState(JSON.stringify({ root: { ...more, type: 'root', children: [line] } })),
      )
    },
    text,
  )
  await waitForElement(page, CHAT.button)
}

/**
 * Collects what all scripts of a tab, including the extension's, write to the console, as `warning: text`. Chromium
 * only.
 */
async function collectConsole(page: Page): Promise<string[]> {
  const messages: string[] = []
  const session = await getCdpSession(page)
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    messages.push(`${type}: ${args.map(({ value, description }) => value ?? description?.split('\n')[0]).join(' ')}`)
  })
  await session.send('Runtime.enable')
  return messages
}
