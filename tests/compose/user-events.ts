/** Puts markup into the document's body and returns its first element. */
export function putHtml(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}

/** Finds the first element that matches a selector; throws when no element does. */
export function findElement(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

/** Dispatches an event with `isTrusted` set, as if the user had made it. */
export function dispatchTrusted<E extends Event>(target: EventTarget, event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}

/** The flags of an event made by the user. */
export const USER_EVENT = { bubbles: true, cancelable: true, composed: true }

/** Dispatches a trusted key event on an element. */
export function pressKey(
  target: EventTarget,
  name: string,
  more: KeyboardEventInit = {},
  type = 'keydown',
): KeyboardEvent {
  return dispatchTrusted(target, new KeyboardEvent(type, { ...USER_EVENT, key: name, ...more }))
}

/** Dispatches a trusted click on an element. */
export function clickElement(target: EventTarget): MouseEvent {
  return dispatchTrusted(target, new MouseEvent('click', { ...USER_EVENT, detail: 1 }))
}
