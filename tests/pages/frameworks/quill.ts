import Quill from 'quill'
import { addBox } from './editable-box.ts'
import type { StartEditor } from './main.tsx'

/** Quill with its own history; every change a step of its own. */
export const startQuill: StartEditor = (form) => {
  const quill = new Quill(addBox(form), { modules: { history: { delay: 300 } } })
  quill.root.setAttribute('role', 'textbox')
  // Its model always ends with a line break of its own.
  return () => quill.getText().replace(/\n$/, '')
}
