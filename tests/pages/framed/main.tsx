import { readPageChoices } from '../common/page-choices.ts'
import { recordSent } from '../common/record-sent.ts'

const filled = readPageChoices().get('tu-dien')

// Two editors as websites of agencies have them: what is written is the body of a frame, and what sends it is outside.

// One is made by a script, writes the document of its frame, and copies the text into a field when its form is
// submitted.
const form = document.querySelector<HTMLFormElement>('#bai')!
const field = form.querySelector<HTMLTextAreaElement>('textarea')!
const made = document.createElement('iframe')
field.after(made)
const inner = made.contentDocument!
inner.open()
inner.write('<!doctype html><html><head></head><body><p><br></p></body></html>')
inner.close()
inner.body.contentEditable = 'true'
form.addEventListener('submit', (event) => {
  event.preventDefault()
  field.value = readLines(inner)
  recordSent('bai', field.value)
})
document.querySelector('#dam')!.addEventListener('click', () => {
  inner.body.focus()
  inner.execCommand('bold')
})

// The other one is in the page from the start, turns its whole document into an editor, and is sent by a script.
const opinion = document.querySelector<HTMLIFrameElement>('#y-kien iframe')!
const turnOn = () => {
  opinion.contentDocument!.designMode = 'on'
}
opinion.addEventListener('load', turnOn)
turnOn()
document.querySelector('#gui')!.addEventListener('click', () => {
  recordSent('y-kien', readLines(opinion.contentDocument!))
  opinion.contentDocument!.body.innerHTML = '<p><br></p>'
})

if (filled) {
  window.addEventListener('load', () => {
    for (const { body } of [inner, opinion.contentDocument!]) pretendToWrite(body, filled)
  })
}

/**
 * Fills an editor as if somebody wrote there, as a hostile page would (`?tu-dien=…`). At the load, because what a test
 * has a page do counts as done by its user.
 */
function pretendToWrite(body: HTMLElement, text: string): void {
  const line = document.createElement('p')
  line.textContent = text
  body.replaceChildren(line)
  body.focus()
  body.blur()
  body.focus()
  // Its events are trusted.
  body.ownerDocument.execCommand('insertText', false, ' ')
  for (const type of ['focusin', 'pointerover', 'keydown', 'beforeinput', 'input'])
    body.dispatchEvent(new Event(type, { bubbles: true }))
}

function readLines({ body }: Document): string {
  return [...body.children].map((line) => line.textContent).join('\n')
}
