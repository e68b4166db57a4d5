import { findElement, putHtml } from './user-events.ts'

/** Two boxes that leave what is typed to the browser. */
export const TWO_BOXES = `<div><div id="a" role="textbox" contenteditable="true" tabindex="0" aria-label="Tin nhắn"><p>số 123, mã 45678</p></div>
  <div id="b" role="textbox" contenteditable="true" tabindex="0" aria-label="Viết bình luận…"><p>chào số 789</p></div></div>`

/** Reads the text of a box by its id. */
export const readBox = (id: string) => findElement(`#${id} p`).textContent
/** Selects a part of a box. */
export const selectInBox = (id: string, start: number, end: number) => {
  const node = findElement(`#${id} p`).firstChild!
  document.getSelection()!.setBaseAndExtent(node, start, node, end)
}

/** Makes an element behave like Lexical: it handles `beforeinput` and types over the selection, wherever that is. */
function handleBeforeInput(id: string): void {
  findElement(`#${id}`).addEventListener('beforeinput', (event) => {
    event.preventDefault()
    const range = document.getSelection()!.getRangeAt(0)
    range.deleteContents()
    const { data } = event as InputEvent
    if (data) range.insertNode(document.createTextNode(data))
    findElement(`#${id} p`).normalize()
    const text = findElement(`#${id} p`).firstChild
    if (text) document.getSelection()!.setPosition(text, Math.min(text.textContent!.length, range.endOffset))
  })
}

/** Puts two boxes into the page, which handle what is typed by themselves. */
export function putTwoBoxes(): void {
  putHtml(TWO_BOXES)
  handleBeforeInput('a')
  handleBeforeInput('b')
}
