/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { addBox } from '../frameworks/editable-box.ts'
import type { StartEditor } from '../frameworks/start-editors.ts'

const EMPTY: Descendant[] = [{ children: [{ text: '' }] } as Descendant]

/** Slate with its history. Each paragraph is a line. */
export const startSlate: StartEditor = (form) => {
  const editor = withHistory(withReact(createEditor()))
  createRoot(addBox(form)).render(
    <Slate editor={editor} initialValue={EMPTY}>
      <Editable role="textbox" />
    </Slate>,
  )
  return () => editor.children.map((line) => Node.string(line)).join('\n')
}
