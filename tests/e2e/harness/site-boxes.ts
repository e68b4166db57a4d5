import type { Page } from 'puppeteer-core'
import { clickVisible, waitForElement } from './page-elements.ts'
import type { TestPageName } from './test-pages.ts'

/** A text box of the test pages: how to reach it, how it sends, and the kind under which its send is listed. */
export interface TestBox {
  name: string
  page: TestPageName
  path: string
  /** Shows the box and focuses it. */
  reach: (page: Page) => Promise<void>
  /** Selector of the editable element. */
  editor: string
  /** Selector of the send control, once there is text. */
  button: string
  /** The same code of the site with other labels or another kind: one way of sending it is enough. */
  isVariant?: true
  /** Keys in the box that send. */
  keys: readonly string[]
  kind: string
}

const DIALOG = '[role=dialog] [role=textbox]'
const REPLY = '[role=textbox][aria-label^="Trả lời"]'
/** Opens the post dialog of the Facebook page. */
export const openDialog = async (page: Page) => {
  await clickVisible(page, '.prompt')
  await waitForElement(page, DIALOG)
}
const focusOn = (editor: string) => (page: Page) => clickVisible(page, editor)

/** Every box of Facebook and Zalo that the product reads, one entry per surface. */
export const SITE_BOXES: readonly TestBox[] = [
  {
    name: 'bài viết Facebook',
    page: 'facebook',
    path: '/',
    reach: openDialog,
    editor: DIALOG,
    button: '[role=dialog] [aria-label="Đăng"]',
    keys: ['Control+Enter'],
    kind: 'post',
  },
  {
    name: 'bài viết Facebook, tiếng Anh',
    isVariant: true,
    page: 'facebook',
    path: '/?lang=en&theme=dark',
    reach: openDialog,
    editor: DIALOG,
    button: '[role=dialog] [aria-label="Post"]',
    keys: ['Control+Enter'],
    kind: 'post',
  },
  {
    name: 'bài viết trong nhóm',
    isVariant: true,
    page: 'facebook',
    path: '/groups/todanpho5/?tt=1',
    reach: openDialog,
    editor: DIALOG,
    button: '[role=dialog] [aria-label="Đăng"]',
    keys: ['Control+Enter'],
    kind: 'group-post',
  },
  {
    name: 'bình luận',
    page: 'facebook',
    path: '/',
    reach: focusOn('.card .comment-box [role=textbox]'),
    editor: '.card .comment-box [role=textbox]',
    button: '.card .comment-box [aria-label="Đăng bình luận"]',
    keys: ['Enter'],
    kind: 'comment',
  },
  {
    name: 'trả lời bình luận',
    page: 'facebook',
    path: '/',
    reach: async (page) => {
      const isShown = await page.evaluate((box) => document.querySelector(box) !== null, REPLY)
      if (!isShown) await clickVisible(page, '.comment .under [role=button]')
      await clickVisible(page, REPLY)
    },
    editor: REPLY,
    button: '.field:has([aria-label^="Trả lời"]) [aria-label="Đăng bình luận"]',
    keys: ['Enter'],
    kind: 'reply',
  },
  {
    name: 'tin nhắn Messenger',
    page: 'facebook',
    path: '/messages/t/5102',
    reach: focusOn('[role=textbox][aria-label="Tin nhắn"]'),
    editor: '[role=textbox][aria-label="Tin nhắn"]',
    button: '[aria-label="Nhấn Enter để gửi"]',
    keys: ['Enter'],
    kind: 'message',
  },
  {
    name: 'tin nhắn Zalo',
    page: 'zalo',
    path: '/',
    reach: focusOn('#richInput'),
    editor: '#richInput',
    button: '[data-translate-title="STR_SEND"]',
    keys: ['Enter'],
    kind: 'message',
  },
  {
    name: 'hộp chia sẻ Zalo',
    page: 'zalo',
    path: '/',
    reach: async (page) => {
      await clickVisible(page, '#bb_msg_id_6630014153 .text', { button: 'right' })
      await clickVisible(page, '.zmenu-item[data-translate-inner="STR_SHARE"]')
      await clickVisible(page, '.zl-compose .rich-input')
    },
    editor: '.zl-compose .rich-input',
    button: '.zl-modal [data-translate-inner="STR_SHARE"]',
    keys: [],
    kind: 'share',
  },
]
