// Hand-made pages in the shape of the real ones: roles and data attributes as seen, classes as noise.

type Child = Node | string | null

/** Makes an element. In: tag, attributes, children. */
export function el(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) if (child !== null) element.append(child)
  return element
}

/** Puts children into an emptied body. */
export function page(...children: Node[]): void {
  document.body.replaceChildren(...children)
}

/** A Facebook post card. */
export function facebookPost(options: {
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
  return el(
    'div',
    { class: 'x1yztbdb' },
    el(
      'div',
      { class: 'head' },
      el(
        'div',
        {},
        el(
          'div',
          { 'data-ad-rendering-role': 'profile_name' },
          el('h3', {}, el('a', { href: '/nguoi.dang?__tn__=R' }, author)),
        ),
      ),
      options.headExtra ?? null,
      href === null ? null : el('span', {}, el('a', { href, role: 'link' }, time)),
      options.menu === false ? null : el('div', { role: 'button', 'aria-label': 'Hành động với bài viết này' }),
    ),
    el(
      'div',
      { class: 'body' },
      words.length > 0
        ? el(
            'div',
            { 'data-ad-rendering-role': 'story_message' },
            el('div', { 'data-ad-comet-preview': 'message' }, el('div', { dir: 'auto' }, ...words)),
          )
        : null,
      options.attached ?? null,
    ),
    options.buttons === false
      ? null
      : el('div', { class: 'foot' }, el('div', { 'data-ad-rendering-role': 'like_button' }, 'Thích')),
    ...(options.comments ?? []),
  )
}

/** The card of a shared original inside a post: its name and its words, no menu of its own. */
export function sharedCard(author: string, words: string, href = '/nguoi.khac/posts/999'): HTMLElement {
  return el(
    'div',
    { class: 'inner' },
    el('div', { 'data-ad-rendering-role': 'profile_name' }, el('a', { href: '/nguoi.khac' }, author)),
    el('a', { href }, '2 ngày'),
    el('div', { 'data-ad-rendering-role': 'story_message' }, el('div', { dir: 'auto' }, words)),
  )
}

/** A Facebook comment. */
export function facebookComment(
  author: string,
  words: string,
  number: string,
  label = `Bình luận của ${author} 2 giờ trước`,
): HTMLElement {
  return el(
    'div',
    { role: 'article', 'aria-label': label },
    el('a', { role: 'link', href: `/u/${number}` }, el('span', { dir: 'auto' }, author)),
    el('div', { dir: 'auto' }, words),
    el(
      'ul',
      {},
      el(
        'li',
        {},
        el('a', { role: 'link', href: `/groups/77/posts/81204/?comment_id=${number}&__cft__[0]=AZ&__tn__=R` }, '2 giờ'),
      ),
      el('li', {}, el('div', { role: 'button' }, 'Thích')),
    ),
  )
}

/** A Zalo message. */
export function zaloMessage(options: {
  words: string
  sender?: string
  own?: boolean
  time?: string
  quote?: string
}): HTMLElement {
  const { words, sender, own = false, time = '10:15', quote } = options
  return el(
    'div',
    { class: own ? 'chat-item me' : 'chat-item' },
    el(
      'div',
      { class: 'chat-message', 'data-component': 'bubble-message', id: 'bb_msg_id_1' },
      sender ? el('div', { class: 'message-sender-name-content' }, sender) : null,
      quote
        ? el(
            'div',
            { class: 'message-quote-fragment' },
            el('div', { class: 'message-quote-fragment__description' }, quote),
          )
        : null,
      el(
        'div',
        { class: 'text-message__container', 'data-id': own ? 'div_SentMsg_Text' : 'div_ReceivedMsg_Text' },
        el(
          'div',
          { 'data-component': 'message-text-content' },
          el('div', { 'data-component': 'text-container' }, el('span', { class: 'text' }, words)),
        ),
        el('span', { class: 'card-send-time__sendTime' }, time),
      ),
    ),
  )
}
