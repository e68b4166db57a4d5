import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'
import { addBox, makeEditable } from './box.ts'
import type { Start } from './main.tsx'

/** Lexical, rich, with its history. */
export const startLexical: Start = (form) => {
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
