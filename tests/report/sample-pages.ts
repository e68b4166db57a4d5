// Hand-made pages in the structure of the real ones: roles and data attributes as observed, classes arbitrary.

type Child = Node | string | null

/** Creates an element with attributes and children. */
export function makeElement(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) if (child !== null) element.append(child)
  return element
}

/** Replaces the content of the body. */
export function showPage(...children: Node[]): void {
  document.body.replaceChildren(...children)
}

/** Creates the card of a Facebook post. */
export function makeFacebookPost(options: {
  author?: string
  words?: Child[]
  href?: string | null
  time?: string
  menu?: boolean
  buttons?: boolean
  headExtra?: Node
  attached?: Node
  comments?: Node[]
}): HTMLElement {
  const {
    author = 'Người Đăng',
    words = ['Nội dung bài'],
    href = '/nguoi.dang/posts/1?__cft__[0]=AZ',
    time = '5 giờ',
  } = options
  return makeElement(
    'div',
    { class: 'x1yztbdb' },
    makeElement(
      'div',
      { class: 'head' },
      makeElement(
        'div',
        {},
        makeElement(
          'div',
          { 'data-ad-rendering-role': 'profile_name' },
          makeElement('h3', {}, makeElement('a', { href: '/nguoi.dang?__tn__=R' }, author)),
        ),
      ),
      options.headExtra ?? null,
      href === null ? null : makeElement('span', {}, makeElement('a', { href, role: 'link' }, time)),
      options.menu === false
        ? null
        : makeElement('div', { role: 'button', 'aria-label': 'Hành động với bài viết này' }),
    ),
    makeElement(
      'div',
      { class: 'body' },
      words.length > 0
        ? makeElement(
            'div',
            { 'data-ad-rendering-role': 'story_message' },
            makeElement('div', { 'data-ad-comet-preview': 'message' }, makeElement('div', { dir: 'auto' }, ...words)),
          )
        : null,
      options.attached ?? null,
    ),
    options.buttons === false
      ? null
      : makeElement('div', { class: 'foot' }, makeElement('div', { 'data-ad-rendering-role': 'like_button' }, 'Thích')),
    ...(options.comments ?? []),
  )
}

/** Creates the card of a shared original inside a post: its name and its text, without a menu. */
export function makeSharedCard(author: string, words: string, href = '/nguoi.khac/posts/999'): HTMLElement {
  return makeElement(
    'div',
    { class: 'inner' },
    makeElement('div', { 'data-ad-rendering-role': 'profile_name' }, makeElement('a', { href: '/nguoi.khac' }, author)),
    makeElement('a', { href }, '2 ngày'),
    makeElement('div', { 'data-ad-rendering-role': 'story_message' }, makeElement('div', { dir: 'auto' }, words)),
  )
}

/** Creates a Facebook comment. */
export function makeFacebookComment(
  author: string,
  words: string,
  number: string,
  label = `Bình luận của ${author} 2 giờ trước`,
): HTMLElement {
  return makeElement(
    'div',
    { role: 'article', 'aria-label': label },
    makeElement('a', { role: 'link', href: `/u/${number}` }, makeElement('span', { dir: 'auto' }, author)),
    makeElement('div', { dir: 'auto' }, words),
    makeElement(
      'ul',
      {},
      makeElement(
        'li',
        {},
        makeElement(
          'a',
          { role: 'link', href: `/groups/77/posts/81204/?comment_id=${number}&__cft__[0]=AZ&__tn__=R` },
          '2 giờ',
        ),
      ),
      makeElement('li', {}, makeElement('div', { role: 'button' }, 'Thích')),
    ),
  )
}

/** Creates a Zalo message. */
export function makeZaloMessage(options: {
  words: string
  sender?: string
  own?: boolean
  time?: string
  quote?: string
}): HTMLElement {
  const { words, sender, own = false, time = '10:15', quote } = options
  return makeElement(
    'div',
    { class: own ? 'chat-item me' : 'chat-item' },
    makeElement(
      'div',
      { class: 'chat-message', 'data-component': 'bubble-message', id: 'bb_msg_id_1' },
      sender ? makeElement('div', { class: 'message-sender-name-content' }, sender) : null,
      quote
        ? makeElement(
            'div',
            { class: 'message-quote-fragment' },
            makeElement('div', { class: 'message-quote-fragment__description' }, quote),
          )
        : null,
      makeElement(
        'div',
        { class: 'text-message__container', 'data-id': own ? 'div_SentMsg_Text' : 'div_ReceivedMsg_Text' },
        makeElement(
          'div',
          { 'data-component': 'message-text-content' },
          makeElement('div', { 'data-component': 'text-container' }, makeElement('span', { class: 'text' }, words)),
        ),
        makeElement('span', { class: 'card-send-time__sendTime' }, time),
      ),
    ),
  )
}
