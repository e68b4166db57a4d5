import { addBox, makeEditable } from './box.ts'
import type { Start } from './main.tsx'
import { linesOf } from './shown.ts'

/** A plain editable element: the browser's own behaviour, and no model but what stands in it. */
export const startPlain: Start = (form) => {
  const box = makeEditable(addBox(form))
  return () => linesOf(box).join('\n').replaceAll('\u00a0', ' ')
}

/** A text area whose page keeps its value, told by its `input` events, as a controlled field does. */
export const startTextarea: Start = (form) => {
  const box = addBox(form, 'textarea') as HTMLTextAreaElement
  let value = ''
  box.addEventListener('input', () => {
    value = box.value
  })
  return () => value
}
