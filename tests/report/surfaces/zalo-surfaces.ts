// Conversations of Zalo Web, built from measured facts of July to October 2026: nobody here has a saved page.

import { buildOutline, indentOutline } from '../../outline.ts'
import type { Expectation, ExpectedRecord, Surface, SurfacePage } from './surface.ts'
import type { Words } from './words.ts'

const KINDS = [
  'words',
  'quote',
  'photo',
  'caption',
  'album',
  'file',
  'link',
  'words and link',
  'typed link',
  'recalled',
  'sticker',
] as const
type Kind = (typeof KINDS)[number]

const REACTIONS = `
div[class="message-reaction-container message-reaction-container-v2"]
  div[data-id="btn_ReceivedMsg_React"]
    div[class="msg-reaction-icon react-icon"]
      img[class="default-react-icon-thumb"][src="iconlike_1.png"][alt="thích"]
    div[class="emoji-list-wrapper"]
      span[class="emoji-sizer emoji-outer"] «/-strong»`

/** A message, and what must be captured: null where it has neither words nor pictures. */
function makeMessage(
  words: Words,
  options: { kind: Kind; own: boolean; last: boolean; sender?: string; author: string | null },
): { element: HTMLElement; expected: Expectation } {
  const { kind, own, last, sender, author } = options
  const id = words.id()
  const side = `div_${last ? 'Last' : ''}${own ? 'Sent' : 'Received'}Msg`
  const time = `${10 + words.below(14)}:${10 + words.below(50)}`
  const [text, alt, file, link] = [
    words.sentence(),
    `Ảnh số ${words.id()}`,
    `bao-cao-${words.id()}.docx`,
    words.sentence(),
  ]
  const textPart = (inside: string) => `
div[class="text-message__container"][data-id="${side}_Text"]
${indentOutline(inside, 1)}
  div
    div[class="overflow-hidden"][data-component="message-text-content"]
      span[data-component="text-container"]
        span[class="text"] «${text}»
        a[class="mention-name"] « @Bạn Nhắc»
        ${kind === 'typed link' ? `span[class="text-is-link"] « vi-du-${id}.vn»` : 'span'}`
  const photo = `
div[class="chatImageMessage--audit img-msg-v2"][data-id="${side}_Photo"]
  (2×) img[class="zimg-el"][alt="${alt}"][src="blob:a"]`
  const linkCard = `
div[class="link-message"][data-id="${side}_Link"]
  a[href="https://vi-du.vn/${id}"]
    div[class="link-message__link-title"] «${link}»`
  const parts: Record<Kind, string> = {
    words: textPart('div'),
    'typed link': textPart('div'),
    quote: textPart(`
div[class="message-quote-fragment__container"]
  div[class="message-quote-fragment__content-container"]
    img[alt="Ảnh của tin được trích"]
    div[class="message-quote-fragment__title-wrapper"]
      div[class="truncate quote-name"] «${words.name()}»
    div[class="message-quote-fragment__description"] «${words.sentence()}»`),
    photo,
    caption: `${photo}
  div[class="img-msg-v2__cap"] «${text}»`,
    album: `
div[class="card--group-photo"][data-id="${side}_GrpPhoto"]
  (2×) img[class="zimg-el"][alt="${alt}"][src="blob:b"] ×4 in a row`,
    file: `
div[class="file-message-v2 file-message__container"]
  div[class="file-message__content-container"]
    div[class="file-tit-box file-message-icon"]
    div[class="file-message__content"]
      div[class="file-message__content-title"][title="${file}"]
        div[class="truncate"] «${file}»
      div[class="file-message__content-info-container"]
        span[class="file-message__content-info-size"] «12 KB»
        a[class="clickable file-message__actions download"][href="https://tai.vi-du.vn/1"] «Tải về»`,
    link: linkCard,
    'words and link': `${textPart('div')}${linkCard}`,
    recalled: 'div',
    sticker: `
div[class="card--sticker"]
  div[class="sticker"][style="background-image: url(1.png)"]`,
  }
  const outline = `
div[class="chat-item${own ? ' me' : ''}"]
  div[class="zavatar-container"]
    div[class="zavatar"]
      img[alt="Ảnh đại diện"][src="face.jpg"]
  div[id="bb_msg_id_${id}${kind === 'album' ? '_5_6' : ''}"][class="chat-message chat-message-v2 wrap-message${own ? ' me' : ''}"][data-component="bubble-message"]
    div[class="message-wrapper"]
      div[class="message-content-wrapper"]
        div[id="${words.pick(['message-frame_', 'message_frame_'])}${id}"][class="card message-frame"]${words.happens(2) ? '[data-component="message-content-view"]' : ''}
          ${
            sender
              ? `div[class="message-sender-name-wrapper"]
            div[class="opacity-0"][style="opacity: 0"] «a»
            div[class="message-sender-name-content"]
              div[class="truncate"] «${sender}»`
              : 'div'
          }
          div[data-id="div_DisabledTargetEventLayer"]
${indentOutline(parts[kind], 6)}
          div[class="card-send-time"]
            span[class="card-send-time__sendTime"] «${time}»
${kind === 'recalled' ? '          div' : indentOutline(REACTIONS, 5)}
        div[class="floating-menu-wrapper"]
          div[class="MSABtn-btn"][data-translate-title="STR_REPLY_MSG"]`
  const element = buildOutline(outline)
  const captured: Record<Kind, Pick<ExpectedRecord, 'text' | 'pictureTexts'> | null> = {
    words: { text: `${text} @Bạn Nhắc` },
    'typed link': { text: `${text} @Bạn Nhắc vi-du-${id}.vn` },
    quote: { text: `${text} @Bạn Nhắc` },
    photo: { text: '', pictureTexts: [alt] },
    caption: { text, pictureTexts: [alt] },
    album: { text: '', pictureTexts: [alt] },
    file: { text: file },
    link: { text: `${link}\nhttps://vi-du.vn/${id}` },
    'words and link': { text: `${text} @Bạn Nhắc\n${link}\nhttps://vi-du.vn/${id}` },
    recalled: null,
    sticker: null,
  }
  const content = captured[kind]
  return {
    element,
    expected: {
      root: element,
      record: content && {
        kind: 'message',
        shared: null,
        permalink: null,
        shownTime: time,
        author: own ? null : author,
        truncated: false,
        ...content,
      },
      certain: content ? [...element.querySelectorAll('[id^=bb_msg_id_], [id^=bb_msg_id_] *')] : [],
    },
  }
}

function showConversation(
  title: string,
  messages: readonly { element: Element; expected: Expectation }[],
  list: string,
): SurfacePage {
  const page = buildOutline(`
div[id="app"]
${indentOutline(list, 1)}
  div[id="chatView"]
    header[id="header"]
      div[class="threadChat__title"] «${title}»
    div[id="messageViewContainer"]
      (1×) div[id="messageViewScroll"]
    div[id="chat-input-container-id"]
      div[id="richInput"][contenteditable="true"]`)
  page.querySelector('#messageViewScroll')!.append(...messages.map(({ element }) => element))
  return {
    page,
    href: 'https://chat.zalo.me/',
    title,
    expected: messages.map(({ expected }) => expected),
  }
}

/** The list of conversations, the open one selected. The id of a group begins with "g". */
function makeList(words: Words, isGroup: boolean): string {
  return `
div[id="conversationList"]
  div[class="msg-item"][data-id="div_TabMsg_ThrdChItem"][anim-data-id="${isGroup ? 'g' : ''}${words.id()}"]
    div[class="conv-item selected"]
      div[class="conv-item-title__name"]
        div[class="truncate"] «${words.name()}»
  div[class="msg-item"][data-id="div_TabMsg_ThrdChItem"][anim-data-id="g${words.id()}"]
    div[class="conv-item"]
      div[class="truncate"] «${words.name()}»`
}

function showGroup(words: Words, begun: boolean): SurfacePage {
  let sender: string | null = null
  const messages = Array.from({ length: 10 }, (_, at) => {
    const own = words.happens(5)
    const begins = own || !begun || sender === null || words.happens(3)
    const shown = !own && begun && begins ? words.name() : undefined
    if (own) sender = null
    else if (shown) sender = shown
    return makeMessage(words, {
      kind: KINDS[(at + words.below(3)) % KINDS.length]!,
      own,
      last: at === 9,
      ...(shown ? { sender: shown } : {}),
      author: sender,
    })
  })
  const page = showConversation(`Tổ ${words.name()}`, messages, makeList(words, true))
  if (!begun) return page
  const question = words.sentence()
  const poll = buildOutline(`
div[class="group-poll-message-container"]
  div
    div[class="question__poll"] «${question}»
    div[class="poll__option"] «Có»
    div[class="poll__option"] «Không»`)
  page.page.querySelector('#messageViewScroll')!.append(poll)
  const record: ExpectedRecord = {
    kind: 'message',
    text: question,
    shared: null,
    permalink: null,
    shownTime: null,
    author: null,
    truncated: false,
  }
  return {
    ...page,
    expected: [...page.expected, { root: poll, record, certain: [poll, ...poll.querySelectorAll('*')] }],
  }
}

function showPair(words: Words): SurfacePage {
  const partner = words.name()
  const messages = KINDS.map((kind, at) =>
    makeMessage(words, { kind, own: words.happens(3), last: at === KINDS.length - 1, author: partner }),
  )
  return showConversation(partner, messages, makeList(words, false))
}

const MEASURED = 'measured facts, July to October 2026'

/** All surfaces of Zalo Web. */
export const zaloSurfaces: readonly Surface[] = [
  ['Zalo group', MEASURED, (words: Words) => showGroup(words, true)] as const,
  ['Zalo group, names above', MEASURED, (words: Words) => showGroup(words, false)] as const,
  ['Zalo pair', MEASURED, showPair] as const,
].map(([name, basis, build]) => ({ name, basis, site: 'zalo', build }))
