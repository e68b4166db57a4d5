import { addBox, makeEditable } from './editable-box.ts'
import { splitShownLines } from './shown-text.ts'
import type { StartEditor } from './start-editors.ts'

/** A plain editable element: the browser's behaviour, and no model except its own content. */
export const startPlain: StartEditor = (form) => {
  const box = makeEditable(addBox(form))
  return () => splitShownLines(box).join('\n').replaceAll('\u00a0', ' ')
}

/** A text area whose page keeps its value from its `input` events, as a controlled field does. */
export const startTextarea: StartEditor = (form) => {
  const box = addBox(form, 'textarea') as HTMLTextAreaElement
  let value = ''
  box.addEventListener('input', () => {
    value = box.value
  })
  return () => value
}
