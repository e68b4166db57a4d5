// Changes the page around its boxes at random, as frameworks, feeds and other extensions do. What a box holds, its
// label and the name of its button stay as they are.

import { createRandom, pickRandom } from '../../../scripts/perturb/random.ts'

/** Changes the page every few milliseconds until the returned function is called. */
export function startMutations(seed: number): () => void {
  const next = createRandom(seed)
  const step = () => {
    for (let more = 1 + Math.floor(next() * 12); more > 0; more--) pickRandom(next, MUTATIONS)(next)
    timer = setTimeout(step, next() * 60)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  step()
  return () => clearTimeout(timer)
}

type Mutation = (next: () => number) => void

const pickCard = (next: () => number) => pickRandom(next, [...document.querySelectorAll<HTMLElement>('#mount .card')])
const getFeed = () => document.getElementById('doi')!

const MUTATIONS: readonly Mutation[] = [
  // A feed that grows and forgets.
  (next) => {
    const post = document.createElement('article')
    post.append(`Bài ${Math.floor(next() * 1000)}`, document.createElement('p'))
    getFeed().append(post)
    while (getFeed().childElementCount > 30) getFeed().firstElementChild!.remove()
  },
  // A copy of a composer in the feed, with other words in it.
  (next) => {
    const copy = pickCard(next).cloneNode(true) as HTMLElement
    copy.querySelector('.ink')!.textContent = 'Mai họp tổ dân phố'
    copy.hidden = next() < 0.5
    getFeed().append(copy)
  },
  (next) => getFeed().children[Math.floor(next() * 30)]?.remove(),
  // The button is rendered again.
  (next) => {
    const button = pickCard(next).querySelector('.send')!
    button.replaceWith(button.cloneNode(true))
  },
  // Attributes of what is around the box.
  (next) => {
    const card = pickCard(next)
    card.className = `card c${Math.floor(next() * 100)}`
    card.style.opacity = String(0.9 + next() / 10)
    card.toggleAttribute('data-seen')
  },
  (next) => document.documentElement.setAttribute('dir', next() < 0.5 ? 'rtl' : 'ltr'),
  (next) => document.body.style.setProperty('zoom', String(pickRandom(next, [0.9, 1, 1.1]))),
  // Siblings of the box: a hint, a tool, a preview.
  (next) => {
    const card = pickCard(next)
    const hint = document.createElement('span')
    hint.className = 'hint'
    hint.append('Gợi ý')
    card.insertBefore(hint, next() < 0.5 ? card.firstChild : card.querySelector('.send'))
    for (const old of [...card.querySelectorAll('.hint')].slice(3)) old.remove()
  },
  // Elements with shadow roots, frames, dialogs that are closed.
  (next) => {
    const host = document.createElement(pickRandom(next, ['div', 'dialog', 'iframe', 'details']))
    if (host.localName === 'div') host.attachShadow({ mode: pickRandom(next, ['open', 'closed']) }).append('bóng')
    getFeed().append(host)
  },
  // Events that a script makes up.
  (next) => {
    const box = pickCard(next).querySelector('.ink')!
    const type = pickRandom(next, ['input', 'focusin', 'focusout', 'keyup', 'compositionend', 'selectionchange'])
    box.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  },
  (next) => window.dispatchEvent(new Event(pickRandom(next, ['resize', 'scroll', 'popstate', 'visibilitychange']))),
  (next) => getFeed().scrollTo(0, next() * 400),
  // Children of the root and of the body come and go.
  () => {
    const extra = document.createElement('div')
    document.documentElement.append(extra)
    queueMicrotask(() => extra.remove())
  },
  (next) => history.replaceState(null, '', `?b=${Math.floor(next() * 1000)}`),
]
