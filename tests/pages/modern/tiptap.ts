import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { addBox } from '../frameworks/editable-box.ts'
import type { StartEditor } from '../frameworks/start-editors.ts'

/** Tiptap with its usual extensions: ProseMirror underneath. */
export const startTiptap: StartEditor = (form) => {
  const editor = new Editor({
    element: addBox(form),
    // As in a comment box: what looks like a list or a heading stays as it was typed.
    extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 300 } })],
    enableInputRules: false,
    editorProps: { attributes: { role: 'textbox' } },
  })
  return () => editor.getText({ blockSeparator: '\n' })
}
