/** Puts markup into the document's body and gives back its first element. */
export function putHtml(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}

/** The first element a selector finds; throws when there is none. */
export function findElement(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

/** Sends an event as a user's own would be: `isTrusted`, cancelable, through shadow roots. */
export function dispatchTrusted<E extends Event>(target: EventTarget, event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}

/** What events of a user are like. */
export const USER_EVENT = { bubbles: true, cancelable: true, composed: true }

/** A trusted key on an element. */
export function pressKey(
  target: EventTarget,
  name: string,
  more: KeyboardEventInit = {},
  type = 'keydown',
): KeyboardEvent {
  return dispatchTrusted(target, new KeyboardEvent(type, { ...USER_EVENT, key: name, ...more }))
}

/** A trusted click on an element. */
export function clickElement(target: EventTarget): MouseEvent {
  return dispatchTrusted(target, new MouseEvent('click', { ...USER_EVENT, detail: 1 }))
}
