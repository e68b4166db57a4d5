import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { addBox } from './editable-box.ts'
import type { StartEditor } from './start-editors.ts'

/** ProseMirror with its history and the usual keys. */
export const startProseMirror: StartEditor = (form) => {
  const plugins = [history({ newGroupDelay: 300 }), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)]
  const view = new EditorView(addBox(form), {
    state: EditorState.create({ schema, plugins }),
    attributes: { role: 'textbox' },
  })
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n')
}
