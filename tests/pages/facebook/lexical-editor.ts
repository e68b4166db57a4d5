import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type ParagraphNode,
} from 'lexical'

/** How an editor is connected to its page. */
export interface EditorWiring {
  /** Rich in posts, plain in comments and chat. */
  kind: 'rich' | 'plain'
  /** The key that sends; Shift+Enter never does. */
  sendsOn: 'Enter' | 'Ctrl+Enter'
  onSend: () => void
  /** Called after every change with the text, lines joined by one newline. */
  onText: (text: string) => void
}

/**
 * Starts a Lexical editor in an element. As in the site's build, the sending key is a command handler with a higher
 * priority than Lexical's own, not a DOM listener: holding a send requires holding the command. Returns the editor and
 * its clean-up.
 */
export function startEditor(
  root: HTMLElement,
  wiring: EditorWiring,
  draft = '',
): { editor: LexicalEditor; stop: () => void } {
  const editor = createEditor({
    namespace: wiring.kind,
    onError: (error) => {
      throw error
    },
  })
  const undo = [
    wiring.kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const ctrl = event !== null && (event.ctrlKey || event.metaKey)
        if (event?.shiftKey || ctrl !== (wiring.sendsOn === 'Ctrl+Enter')) return false
        event?.preventDefault()
        wiring.onSend()
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerUpdateListener(({ editorState }) => wiring.onText(editorState.read(readText))),
  ]
  editor.setRootElement(root)
  // Without a selection: an editor that starts must not take the focus.
  editor.update(() => void $write(draft), { discrete: true })
  return {
    editor,
    stop: () => {
      for (const step of undo) step()
      editor.setRootElement(null)
    },
  }
}

/** Empties an editor, as the site does with a chat box after a send. */
export function clearEditor(editor: LexicalEditor): void {
  editor.update(() => $write('').selectEnd())
}

/** Replaces the editor's content by lines, a paragraph each; returns the last. */
function $write(text: string): ParagraphNode {
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode()
    return line === '' ? paragraph : paragraph.append($createTextNode(line))
  })
  $getRoot()
    .clear()
    .append(...paragraphs)
  return paragraphs.at(-1)!
}

function readText(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n')
}
