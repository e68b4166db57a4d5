// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { findEditor } from '../../utils/compose/editor-element.ts'
import { findAudience, hasAudience } from '../../utils/compose/find-audience.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { telegramSite } from '../../utils/sites/optional/telegram.ts'
import { xSite } from '../../utils/sites/optional/x.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { zaloSite } from '../../utils/sites/zalo.ts'
import { findElement, putHtml } from './user-events.ts'

const find = (site: Site, selector = '#box') => findBox(site, findEditor(findElement(selector))!)!
const audienceOf = (site: Site) => findAudience(find(site))
const goTo = (path: string) => window.history.replaceState(null, '', path)

afterEach(() => goTo('/'))

describe('who reads a chat of Messenger', () => {
  const write = (sender: string, form: 'NFC' | 'NFD' = 'NFC') =>
    `<div role="article"><div role="button" aria-label="${`Nhập, Tin nhắn do ${sender} gửi lúc 10:19: Chào`.normalize(form)}"></div></div>`
  const box = (label: string) => `<div id="box" role="textbox" contenteditable="true" aria-label="${label}"></div>`
  const chat = (title: string, label: string, ...messages: string[]) =>
    putHtml(`<section aria-label="${title}"><div>${messages.join('')}</div><div>${box(label)}</div></section>`)

  it.each([
    ['in its label', '', 'Viết cho Hoàng Thị Sáu'],
    ['around it', 'Cuộc trò chuyện với Hoàng Thị Sáu', 'Tin nhắn'],
    ['around it, with separate marks', 'Cuộc trò chuyện với Hoàng Thị Sáu'.normalize('NFD'), 'Aa'],
  ])('is one person whose name the box has %s', (_, title, label) => {
    chat(title, label, write('Bạn'), write('Hoàng Thị Sáu', 'NFD'))
    expect(audienceOf(facebookSite)).toBe('person')
  })

  it('is unknown in a group, in an empty chat, and without a title', () => {
    chat('Cuộc trò chuyện với Tổ dân phố 5', 'Viết cho Tổ dân phố 5', write('Hoàng Thị Sáu'), write('Bạn'))
    expect(audienceOf(facebookSite)).toBeUndefined()
    chat('', 'Viết cho Hoàng Thị Sáu', write('Hoàng Thị Sáu'), write('Lò Văn Pản'))
    expect(audienceOf(facebookSite)).toBeUndefined()
    chat('', 'Viết cho Hoàng Thị Sáu', write('Bạn'))
    expect(audienceOf(facebookSite)).toBeUndefined()
    chat('', 'Viết cho Hoàng Thị Sáu')
    expect(audienceOf(facebookSite)).toBeUndefined()
    chat('', 'Tin nhắn', write('Hoàng Thị Sáu'))
    expect(audienceOf(facebookSite)).toBeUndefined()
  })

  it('is unknown where a message is labelled in a way that is not known', () => {
    const picture = '<div aria-label="Tin nhắn do Lò Văn Pản gửi ảnh"></div>'
    chat('', 'Viết cho Hoàng Thị Sáu', write('Hoàng Thị Sáu'), `<div role="article">${picture}</div>`)
    expect(audienceOf(facebookSite)).toBeUndefined()
  })

  it('does not depend on the messages of a chat next to it', () => {
    putHtml(
      `<main><section>${write('Hoàng Thị Sáu')}</section><section>${write('Lò Văn Pản')}${box('Viết cho Hoàng Thị Sáu')}</section></main>`,
    )
    expect(audienceOf(facebookSite)).toBeUndefined()
  })

  it('is unknown in a chat without messages next to another chat', () => {
    const window = (messages: string) =>
      `<section><div>${messages}</div>${box('Viết cho Hoàng Thị Sáu').replace('box', messages ? 'other' : 'box')}</section>`
    putHtml(`<main>${window(write('Hoàng Thị Sáu'))}${window('')}</main>`)
    expect(audienceOf(facebookSite)).toBeUndefined()
  })

  it('is everybody for a post and a comment, whatever the page is', () => {
    goTo('/groups/todanpho5/')
    putHtml(`<div role="dialog">${box('Tạo bài viết...')}</div>`)
    expect(audienceOf(facebookSite)).toBe('public')
    putHtml(`<form>${box('Viết bình luận...')}</form>`)
    expect(audienceOf(facebookSite)).toBe('public')
  })
})

describe('who reads a chat of Zalo', () => {
  const open = (rows: string, title = 'Hoàng Thị Sáu', more = '') =>
    putHtml(
      `<div id="app"><div>${rows}</div><div id="chatView"><header id="header"><div class="header-title">${title}</div></header>
       ${more}<div id="chatInput"><div id="richInput" contenteditable="true"></div></div></div></div>`,
    )
  const row = (id: string, more = '', kind = 'div_TabMsg_ThrdChItem') =>
    `<div class="msg-item ${more}" data-id="${kind}" anim-data-id="${id}"><div class="conv-item"></div></div>`
  const now = () => findAudience(find(zaloSite, '#richInput'))

  it('is one person or a group by the row of the open conversation', () => {
    open(row('u7203', 'selected') + row('g5102'))
    expect(now()).toBe('person')
    open(row('u7203') + row('g5102', 'selected'))
    expect(now()).toBe('group')
    open(row('u7203').replace('conv-item', 'conv-item selected'))
    expect(now()).toBe('person')
  })

  it('is a group wherever a sender is named', () => {
    open(row('u7203', 'selected'), 'Tổ dân phố 5', '<div class="message-sender-name-content"></div>')
    expect(now()).toBe('group')
  })

  it('is the writer alone only if row and title fit', () => {
    open(row('u1', 'selected', 'div_TabMsg_ThrdChFileXFER'), 'Cloud của tôi')
    expect(now()).toBe('self')
    open(row('u1', 'selected', 'div_TabMsg_ThrdChFileXFER'), 'Hoàng Thị Sáu')
    expect(now()).toBeUndefined()
    open(row('u7203', 'selected'), 'Cloud của tôi')
    expect(now()).toBe('person')
  })

  it('is unknown while the row is not in sight, and in a box that forwards', () => {
    open(row('u7203') + row('g5102'))
    expect(now()).toBeUndefined()
    open(row('u7203', 'selected'))
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="zl-modal"><div class="zl-compose"><div id="box" class="rich-input" contenteditable="true"></div></div></div>',
    )
    expect(audienceOf(zaloSite)).toBeUndefined()
  })

  it('is asked for by audience', () => {
    open(row('u7203', 'selected'))
    const found = find(zaloSite, '#richInput')
    expect(hasAudience(found, (audience) => audience === 'person')).toBe(true)
    expect(hasAudience(found, (audience) => audience === 'group')).toBe(false)
  })
})

describe('who reads a chat elsewhere', () => {
  it.each([
    ['/i/chat/17-42', 'person'],
    ['/i/chat/g1700000000000000000', undefined],
    ['/messages/17', undefined],
  ])('depends on the address on X: %s', (path, audience) => {
    goTo(path)
    putHtml(
      '<form data-testid="dm-composer-form"><textarea id="box" data-testid="dm-composer-textarea"></textarea></form>',
    )
    expect(audienceOf(xSite)).toBe(audience)
  })

  it.each([
    ['/a/#7203', '7203_thread', 'person'],
    ['/a/#7203', '-5102_thread', undefined],
    ['/a/#-5102', '-5102_thread', 'group'],
    ['/a/', '7203_thread', undefined],
  ])('depends on address and list on Telegram: %s with %s', (path, list, audience) => {
    goTo(path)
    putHtml(
      `<div id="MiddleColumn"><div class="MessageList" data-list-key="${list}"></div><div class="Composer">
       <div id="editable-message-text" contenteditable="true" role="textbox"></div></div></div>`,
    )
    expect(findAudience(find(telegramSite, '#editable-message-text'))).toBe(audience)
  })

  it.each([
    ['7203', 'person'],
    ['-5102', 'group'],
    ['', undefined],
  ])('depends on the box on Telegram K: %s', (peer, audience) => {
    putHtml(
      `<div class="chat-input"><div id="box" class="input-message-input" contenteditable="true" data-peer-id="${peer}"></div></div>`,
    )
    expect(audienceOf(telegramSite)).toBe(audience)
  })
})
