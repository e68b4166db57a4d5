// What a page's scripts may try, and what ordinary pages do by accident: to restart the document, to find out that we
// are there, to cover our dialog, to have our buttons pressed unseen.

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import {
  isHeld,
  openIgnoreChoice,
  openInFront,
  readToolbarBadge,
  readTrustedValues,
  SAMPLE_DRAFTS,
  waitForBadge,
  waitForHold,
  waitForLostHold,
  waitForSend,
  writeInBox,
} from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickAt, clickVisible, waitForFrame } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import {
  clickInShadow,
  findButton,
  findInShadow,
  isInAccessibilityTree,
  readShadowTexts,
} from './harness/shadow-elements.ts'
import { reserveTests, shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { insertText, pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
/** The size of the dialog's corner with its sign, in CSS pixels. */
const SIGN_SIZE = 60

/** Presses on "Vẫn gửi" so early after the dialog opened do not count (components/compose/page-view.tsx). */
const EARLY_PRESS_MS = 800
const HELD = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'

describe.each(getWantedBrowsers())('a hostile page in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  // Only Firefox names the node under the mouse, or another node of an event, to a page.
  const inFirefoxFirst = reserveTests(name, 'firefox')
  let stage: Stage
  let page: Page
  /** A page of ours, behind the others. */
  let own: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    own = await stage.openOwn('options.html')
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  it('gets the hold again after it has restarted the document with the same root', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    // An element like ours must not disappear either, or the page could see that it did.
    await page.evaluate(() => {
      const bait = document.querySelector('html > div')!.cloneNode() as HTMLElement
      bait.id = 'bait'
      const root = document.documentElement
      root.append(bait)
      document.open()
      document.append(root)
      document.close()
      document.body.innerHTML =
        '<div role="main"><div id="box" role="textbox" contenteditable="true" aria-label="Tin nhắn" style="padding:20px"></div></div>'
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') document.title = 'sent'
      })
    })
    await page.click('#box')
    await page.keyboard.type(SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    expect(await page.title()).not.toBe('sent')
    expect(await page.$('#bait')).not.toBeNull()
  })

  inEitherBrowser('has no box entered that only its scripts focus, out of sight or by made-up events', async () => {
    page = await openInFront(stage, CHAT.page, CHAT.path)
    await page.mouse.click(5, 5)
    await page.evaluate((text) => {
      for (const [id, style] of [
        ['outside', 'position:fixed;left:-3000px;top:0'],
        ['clear', 'opacity:0'],
        ['dispatched', ''],
      ]) {
        const box = document.createElement('div')
        box.id = id!
        box.contentEditable = 'true'
        box.style.cssText = style!
        box.setAttribute('role', 'textbox')
        box.setAttribute('aria-label', 'Tin nhắn')
        box.textContent = text
        document.body.prepend(box)
      }
    }, SAMPLE_DRAFTS.stop)
    const readKind = () =>
      own.evaluate(async () => {
        type Extension = {
          tabs: {
            query(about: object): Promise<{ id: number }[]>
            sendMessage(tab: number, message: object): Promise<{ kind: string | null }>
          }
        }
        const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
        const { tabs } = (world.browser ?? world.chrome)!
        const [tab] = await tabs.query({ url: 'https://www.facebook.com/*' })
        return (await tabs.sendMessage(tab!.id, { name: 'draft-state', data: null })).kind
      })
    for (const box of ['#outside', '#clear']) {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), box)
      expect(await readKind(), box).toBeNull()
    }
    await page.evaluate(() => {
      for (const type of ['focusin', 'input', 'keydown', 'compositionstart'])
        document.querySelector('#dispatched')!.dispatchEvent(new Event(type, { bubbles: true }))
    })
    expect(await readKind()).toBeNull()
    await page.evaluate(() => document.querySelector<HTMLElement>('#outside')!.focus())
    await page.keyboard.type('.')
    expect(await readKind()).toBe('message')
  })

  it.each([
    ['a popover over everything', 'popover'],
    ['a modal dialog elsewhere', 'dialog'],
  ])('covers no dialog by %s, opened before or during the hold', async (_, kind) => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    const cover = () =>
      page.evaluate((how) => {
        const element = document.createElement(how === 'dialog' ? 'dialog' : 'div')
        element.style.cssText =
          'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:green'
        if (how === 'popover') element.popover = 'manual'
        document.body.append(element)
        if (element instanceof HTMLDialogElement) element.showModal()
        else element.showPopover()
      }, kind)
    if (kind === 'popover') await cover()
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await cover()
    await page.evaluate(waitForFrame)
    const button = (await findButton(page, 'Sửa lại'))!
    expect(
      await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.matches('html > div, dialog > div'),
        [button.x + button.width / 2, button.y + button.height / 2],
      ),
    ).toBe(true)
    await clickInShadow(page, { button: 'Sửa lại' })
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await readSentTexts(page)).toEqual([])
  })

  it('finds no word of the dialog, and no node of it by a selection', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    const { text } = (await readShadowTexts(page)).find(({ inDialog }) => inDialog)!
    const words = ['Sửa lại', 'Vẫn gửi', 'Dừng lại', 'Dữ liệu cá nhân', 'Tiện ích không báo cho ai']
    for (const each of words) expect(text).toContain(each)
    const found = await page.evaluate((wanted) => {
      const seen: string[] = []
      for (const each of [...wanted, 'CCCD']) {
        getSelection()!.removeAllRanges()
        const isFound = (window as unknown as { find(...about: unknown[]): boolean }).find(each, false, false, true)
        const root = getSelection()!.anchorNode?.getRootNode()
        if (isFound || (root && root !== document)) seen.push(each)
      }
      return seen
    }, words)
    // The draft itself is the page's.
    expect(found).toEqual(['CCCD'])
    // A screen reader still reads what the eye does.
    for (const [role, name] of [
      ['button', 'Sửa lại'],
      ['button', 'Vẫn gửi'],
      ['heading', 'Tin nhắn đang được giữ lại'],
    ] as const)
      expect(await isInAccessibilityTree(page, role, name), name).toBe(true)
  })

  it.each([
    ['the host', 'width:100vw;height:100vh;transform:translateX(-202px)'],
    ['the root', 'zoom:.5'],
  ])(
    'ends the hold when it draws the dialog elsewhere by a style of %s that is gone after each frame',
    async (on, style) => {
      page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
      await page.evaluate(
        (target, wanted) => {
          const element =
            target === 'the root' ? document.documentElement : document.querySelector<HTMLElement>('html > div')!
          const before = element.style.cssText
          // The task after the frame.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            element.style.cssText = before
          }
          const move = () => {
            element.style.cssText = before + wanted.replaceAll(/(?=;|$)/g, '!important')
            port2.postMessage(null)
            requestAnimationFrame(move)
          }
          requestAnimationFrame(move)
        },
        on,
        style,
      )
      await waitForLostHold(page, own)
      expect(await readSentTexts(page)).toEqual([])
    },
  )

  it('gets no press on a layer that it has moved or made invisible', async () => {
    page = await writeInBox(stage, CHAT, 'Gọi chị Sáu 0912 345 678')
    await waitForBadge(page, '1 điều cần xem lại')
    const ignore = await openIgnoreChoice(page)
    const click = () => page.mouse.click(ignore.x + ignore.width / 2, ignore.y + ignore.height / 2)
    for (const [property, value] of [
      ['opacity', '0'],
      ['filter', 'opacity(0)'],
      ['transform', 'translate(0px, 1px)'],
    ] as const) {
      const keeping = await page.evaluateHandle(
        ([name, wanted]) => {
          const { style } = document.querySelector<HTMLElement>('html > div')!
          const change = () => style.setProperty(name!, wanted!, 'important')
          // Our layer repairs it at every drawing.
          const keeper = new MutationObserver(() => style.getPropertyPriority(name!) === 'important' || change())
          keeper.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['style'] })
          change()
          return keeper
        },
        [property, value],
      )
      await click()
      await keeping.evaluate((keeper, changed) => {
        keeper.disconnect()
        document.querySelector<HTMLElement>('html > div')!.style.removeProperty(changed)
      }, property)
    }
    for (const [property, value] of [
      ['opacity', '0'],
      ['filter', 'opacity(1) opacity(0)'],
      ['filter', 'url(#none)'],
      ['filter', 'brightness(0)'],
      ['mask-image', 'linear-gradient(transparent, transparent)'],
    ] as const) {
      await page.evaluate(
        ([name, wanted]) => document.documentElement.style.setProperty(name!, wanted!),
        [property, value],
      )
      await click()
      await page.evaluate((changed) => document.documentElement.style.removeProperty(changed), property)
    }
    expect(await readTrustedValues(own)).toContainEqual({ salt: expect.any(Number), hashes: [] })
    await click()
    await waitForBadge(page, 'Chưa thấy điều gì cần xem lại')
  })

  it('cannot take the style sheets of a layer away, by adopting it into another document', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    const measure = async () => {
      const { width, height } = (await findButton(page, HELD))!
      return { width, height }
    }
    const before = await measure()
    await page.evaluate(() => {
      const host = document.querySelector('html > div')!
      document.implementation.createHTMLDocument().adoptNode(host)
      document.documentElement.append(host)
    })
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await clickInShadow(page, { button: 'Sửa lại' })
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await measure()).toEqual(before)
    expect(await readSentTexts(page)).toEqual([])
  })

  it('cannot change what the dialog looks like', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    const dialog = (await findInShadow(page, '[role=alertdialog]'))!
    const { x, y, width, height } = dialog
    const look = async () => {
      await page.evaluate(waitForFrame)
      // All but the sign in its corner, whose round edge Chromium draws a shade lighter after some changes of style.
      const parts = [
        { x: x + SIGN_SIZE, y, width: width - SIGN_SIZE, height },
        { x, y: y + SIGN_SIZE, width, height: height - SIGN_SIZE },
      ]
      const pictures: string[] = []
      for (const clip of parts) pictures.push(Buffer.from(await page.screenshot({ clip })).toString('base64'))
      return pictures.join(' ')
    }
    const changeStyle = async (css: string, act: () => Promise<void>) => {
      await page.evaluate((css) => {
        const sheet = document.createElement('style')
        sheet.id = 'attack'
        sheet.textContent = css
        document.head.append(sheet)
      }, css)
      await act()
      await page.evaluate(() => document.querySelector('#attack')!.remove())
    }
    // It arrives in a short movement.
    let before = ''
    await waitFor(async () => {
      const last = before
      before = await look()
      return before === last
    }, 'the dialog has arrived')
    await page.evaluate(() => {
      for (const name of ['surface', 'text', 'line', 'accent', 'on-accent', 'scrim'])
        CSS.registerProperty({ name: `--${name}`, syntax: '<color>', inherits: false, initialValue: 'transparent' })
    })
    expect(await look()).toBe(before)
    for (const style of [
      '@font-face { font-family: "Segoe UI"; src: local("DejaVu Sans"); size-adjust: 0% }',
      'html > div::before, html > div::after { content: ""; position: fixed; inset: 0; background: green }',
      'html > div::backdrop { background: green }',
      'html { direction: rtl }',
    ]) {
      await changeStyle(style, async () => expect(await look(), style).toBe(before))
    }
  })

  const TRAPS = [
    [
      'covers all of it but one spot',
      () => {
        const cover = document.createElement('div')
        cover.popover = 'manual'
        cover.style.cssText =
          'position:fixed;inset:0;width:100vw;height:100vh;background:green;clip-path:path(evenodd,"M0 0H4000V4000H0Z M636 446h8v8h-8Z")'
        document.body.append(cover)
        const show = () => {
          if (cover.matches(':popover-open')) cover.hidePopover()
          cover.showPopover()
          requestAnimationFrame(show)
        }
        show()
      },
    ],
    [
      'takes the focus into a frame',
      () => {
        const frame = document.createElement('iframe')
        frame.srcdoc = '<input>'
        document.body.append(frame)
        const take = () => {
          frame.contentDocument?.querySelector('input')?.focus()
          requestAnimationFrame(take)
        }
        frame.onload = take
      },
    ],
    [
      'makes it too small to read',
      () => {
        document.documentElement.style.zoom = '0.02'
      },
    ],
  ] as const
  inEitherBrowser.each(TRAPS.map(([what, attack]) => ({ what, attack })))(
    'traps nobody behind a dialog when it $what',
    async ({ attack }) => {
      page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
      await waitForBadge(page, HELD)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
      await page.evaluate(attack)
      await waitForLostHold(page, own)
      expect(await readSentTexts(page)).toEqual([])
    },
  )

  it('is not let through by a listener that removes the dialog while it opens', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await page.evaluate(() => {
      const remove = (event: Event) => {
        if ((event as ToggleEvent).newState === 'open') (event.target as Element).remove()
      }
      document.addEventListener('beforetoggle', remove, { capture: true, once: true })
    })
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await clickInShadow(page, { button: 'Sửa lại' })
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await readSentTexts(page)).toEqual([])
  })

  inEitherBrowser.each([
    'getAttribute',
    'matches',
    'localName',
    'classList',
    'closest',
    'contains',
    'isConnected',
    'textContent',
  ])('is not let through by a form around it with a field named %s', async (field) => {
    page = await openInFront(stage, CHAT.page, CHAT.path)
    await page.evaluate((name) => {
      const form = document.createElement('form')
      const input = document.createElement('input')
      input.name = name
      input.type = 'hidden'
      form.append(input, ...document.body.childNodes)
      document.body.append(form)
    }, field)
    await CHAT.reach(page)
    await insertText(page, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    expect(await readSentTexts(page)).toEqual([])
  })

  inFirefoxFirst('gets no node of ours while the user presses our buttons and keys', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await page.evaluate(watchForRoots)
    const hold = async () => {
      await clickVisible(page, CHAT.editor)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
    }
    const expectGone = () => waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    await hold()
    for (const keys of ['Control+c', 'Control+x', 'Control+v', 'Tab', 'x', 'Escape']) await pressKeys(page, keys)
    await expectGone()
    await hold()
    await pressKeys(page, 'Enter')
    await expectGone()
    await hold()
    await clickInShadow(page, { button: 'Sửa lại' })
    await expectGone()
    await pressKeys(page, 'F8')
    // The panel, or the title of the word where the page has moved our layer.
    const findOpen = () => findInShadow(page, '.panel, .word-title')
    await waitFor(findOpen, 'the panel opens')
    for (const keys of ['Control+c', 'Tab', 'Escape']) await pressKeys(page, keys)
    await waitFor(async () => !(await findOpen()), 'the panel closes')
    await hold()
    // The site's editor may take the focus back once more, and then it returns to "Sửa lại".
    await waitFor(async () => {
      await pressKeys(page, 'Shift+Tab')
      return (await readShadowTexts(page)).some(({ focused }) => focused === 'Vẫn gửi')
    }, 'the focus is on "Vẫn gửi"')
    await pressKeys(page, 'Enter')
    expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
  })

  const ROOT_SEARCHES = [
    [
      'keeps changing our element',
      () => {
        const change = () => {
          for (const host of document.querySelectorAll<HTMLElement>('html > div'))
            host.style.setProperty('outline', '1px solid')
          requestAnimationFrame(change)
        }
        change()
      },
    ],
    [
      'animates our element and follows the end of that',
      () => {
        const frame = { transform: 'scale(1.1)' }
        const animate = () => {
          const host = document.querySelector('html > div')
          void host?.animate([frame, frame], { duration: 1e7 }).finished.catch(() => new Event('look'))
          requestAnimationFrame(animate)
        }
        animate()
      },
    ],
    [
      'moves our element into a shadow root',
      () => {
        const own = document.createElement('div')
        document.body.append(own)
        const root = own.attachShadow({ mode: 'open' })
        const move = () => {
          for (const host of document.querySelectorAll('html > div')) root.append(host)
          requestAnimationFrame(move)
        }
        move()
      },
    ],
    [
      'has a popover that a click elsewhere closes',
      () => {
        const own = document.createElement('div')
        own.popover = 'auto'
        own.style.cssText = 'width:1px;height:1px;opacity:0'
        document.body.append(own)
        addEventListener('keyup', () => own.showPopover(), { capture: true, once: true })
      },
    ],
    [
      'takes the root element out and puts it back',
      () => {
        const root = document.documentElement
        root.remove()
        document.append(root)
      },
    ],
  ] as const
  inFirefoxFirst.each(ROOT_SEARCHES.map(([what, attack]) => ({ what, attack })))(
    'gets no node of ours when it $what',
    async ({ attack }) => {
      page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
      await waitForBadge(page, HELD)
      await page.evaluate(watchForRoots)
      await page.evaluate(attack)
      await clickVisible(page, CHAT.editor)
      await pressKeys(page, 'Enter')
      // The dialog may be given up, because the page hides it: no press waits for its button.
      for (let time = 0; time < 3; time++) {
        const button = await findButton(page, 'Sửa lại')
        if (button) await clickAt(page, { x: button.x + button.width / 2, y: button.y + button.height / 2 })
      }
      for (const keys of ['Tab', 'Escape']) await pressKeys(page, keys)
      await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
      expect(await readSentTexts(page)).toEqual([])
    },
  )

  inEitherBrowser('does not turn "Vẫn gửi" into "Sửa lại" by focus events that it makes up', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await pressKeys(page, 'Shift+Tab')
    await page.$eval(CHAT.editor, (box) => {
      box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    })
    await pressKeys(page, 'Enter')
    expect((await waitForSend(page)).map(({ text }) => text)).toEqual([SAMPLE_DRAFTS.stop])
  })

  it('does not move the dialog by an animation of its host', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await page.evaluate(() => {
      const animate = () => {
        const frame = { transform: 'scale(.2)' }
        document.querySelector('html > div')!.animate([frame, frame], { duration: 1e7, fill: 'both' })
      }
      animate()
      addEventListener('keyup', animate, { capture: true })
    })
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    const window = await page.evaluate(() => [globalThis.innerWidth, globalThis.innerHeight] as const)
    await waitFor(async () => {
      const { x, y, width, height } = (await findInShadow(page, '[role=alertdialog]'))!
      return Math.hypot(x + width / 2 - window[0] / 2, y + height / 2 - window[1] / 2) < 2
    }, 'the dialog is in the middle')
    await clickInShadow(page, { button: 'Sửa lại' })
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await readSentTexts(page)).toEqual([])
  })

  inEitherBrowser('counts no press on "Vẫn gửi" where the page has just put it', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    const zoom = (factor: string) =>
      page.evaluate((value) => document.documentElement.style.setProperty('zoom', value), factor)
    // Where the button will be.
    await zoom('1.5')
    const { x, y, width, height } = (await findButton(page, 'Vẫn gửi'))!
    await zoom('1')
    await page.mouse.move(x + width / 2, y + height / 2)
    const movedAt = performance.now()
    await waitFor(() => performance.now() - movedAt > 2 * EARLY_PRESS_MS, 'no press is refused for being early')
    // Next to each other: a press that a busy machine brings a second later counts.
    await zoom('1.5')
    await page.mouse.down()
    await page.mouse.up()
    // Keys that come after the click.
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await readSentTexts(page)).toEqual([])
  })

  const BYPASSES = [
    [
      'elements nested deeper than a stack',
      (editor: Element) => {
        const deep = document.createElement('span')
        deep.style.display = 'none'
        let at: Element = deep
        for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('span'))
        editor.append(deep)
      },
    ],
    [
      'a form in the box with a field named nodeType',
      (editor: Element) => {
        const form = document.createElement('form')
        const field = document.createElement('input')
        field.type = 'hidden'
        field.name = 'nodeType'
        form.append(field, ...editor.childNodes)
        editor.append(form)
      },
    ],
    [
      'the name of a row that is not there',
      (editor: Element) => {
        document.body.id = 'row'
        editor.setAttribute('aria-activedescendant', 'row')
      },
    ],
  ] as const
  inEitherBrowser.each(BYPASSES.map(([what, attack]) => ({ what, attack })))(
    'is not let through by $what',
    async ({ attack }) => {
      page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
      await waitForBadge(page, HELD)
      await page.$eval(CHAT.editor, attack)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
      expect(await readSentTexts(page)).toEqual([])
    },
  )

  inEitherBrowser(
    'gets no send of ours when it keeps hiding the dialog: the next press sends, and the toolbar says so',
    async () => {
      page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
      await waitForBadge(page, HELD)
      await page.evaluate(() => {
        const hide = () => {
          for (const host of document.querySelectorAll('html > div')) host.remove()
          requestAnimationFrame(hide)
        }
        hide()
      })
      await pressKeys(page, 'Enter')
      await waitFor(async () => (await readToolbarBadge(own)) === '!', 'the toolbar button says so')
      expect(await readSentTexts(page)).toEqual([])
      await clickVisible(page, CHAT.editor)
      await pressKeys(page, 'Enter')
      expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
      expect(await findInShadow(page, '[role=alertdialog]')).toBeUndefined()
    },
  )
})

/** Makes a page look for closed roots in all events, wherever its code runs while an event is handled. */
function watchForRoots(): void {
  const seen: string[] = []
  Object.assign(globalThis, { seen })
  // Only ours is closed. The page's roots are open, and one of them may hold our element, which the page may see.
  const isInClosedRoot = (node: Node) => {
    const root = node.getRootNode()
    return root instanceof ShadowRoot && root.mode === 'closed'
  }
  const look = (where: string, event?: Event) => {
    type Targets = Record<'explicitOriginalTarget' | 'originalTarget' | 'rangeParent', Node | null | undefined>
    const made = document.createEvent('MouseEvent') as unknown as Targets
    const own = (event ?? {}) as unknown as Targets
    for (const node of [made.explicitOriginalTarget, own.explicitOriginalTarget, own.originalTarget, own.rangeParent])
      if (node instanceof Node && isInClosedRoot(node))
        seen.push(`${where} ${node.nodeName} ${(node as Element).className}`)
  }
  const types = new Set(['focusin', 'focusout', 'textInput', 'compositionstart', 'DOMActivate'])
  for (const owner of [window, document, HTMLElement.prototype])
    for (const key in owner) if (key.startsWith('on')) types.add(key.slice(2))
  for (const type of types) addEventListener(type, (event) => look(type, event), { capture: true })
  new MutationObserver(() => look('mutation')).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
}
