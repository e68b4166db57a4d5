import { readPageChoices } from '../common/page-choices.ts'
import { recordSent } from '../common/record-sent.ts'

readPageChoices()

// Three plain boxes, each in its own form: the browser's behaviour without a library. Ctrl+Enter also sends.
for (const form of document.querySelectorAll('form')) {
  const box = form.querySelector<HTMLElement>('.ink')!
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(form.id, box)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) form.requestSubmit()
  })
}

function send(kind: string, box: HTMLElement): void {
  const field = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box : undefined
  const text = field ? field.value : box.textContent
  if (text.trim() === '') return
  recordSent(kind, text)
  if (field) field.value = ''
  else box.replaceChildren()
}
