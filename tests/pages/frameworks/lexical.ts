import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'
import { addBox, makeEditable } from './editable-box.ts'
import type { StartEditor } from './start-editors.ts'

/** Lexical, rich, with its history. */
export const startLexical: StartEditor = (form) => {
  const editor = createEditor({
    namespace: 'frameworks',
    onError: (error) => {
      throw error
    },
  })
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.setRootElement(makeEditable(addBox(form)))
  return () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    )
}
