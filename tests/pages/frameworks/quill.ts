import Quill from 'quill'
import { addBox } from './editable-box.ts'
import type { StartEditor } from './start-editors.ts'

/** Quill with its own history; every change is a separate undo step. */
export const startQuill: StartEditor = (form) => {
  const quill = new Quill(addBox(form), { modules: { history: { delay: 300 } } })
  quill.root.setAttribute('role', 'textbox')
  // Quill's model always ends with an extra line break.
  return () => quill.getText().replace(/\n$/, '')
}
