/** @jsxImportSource react */
import { registerPlainText } from '@lexical/plain-text'
import { ContentState, Editor, EditorState } from 'draft-js'
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_CRITICAL, createEditor, KEY_ENTER_COMMAND } from 'lexical'
import { baseKeymap } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState as ProseMirrorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import Quill from 'quill'
import type { ReactElement } from 'react'
import * as ReactDom from 'react-dom'
import type { EditorLibrary } from '../../../sites/optional-surfaces.ts'
import { splitShownLines } from '../shown-text.ts'

/** What an editor needs from its page. */
export interface EditorWiring {
  isSendKey: (event: KeyboardEvent) => boolean
  onSend: () => void
  /** Called after every change. */
  onText: () => void
}

/** A running editor. */
export interface SiteEditor {
  /** Returns the text of its model, lines joined by one newline. */
  read: () => string
  clear: () => void
}

type StartSiteEditor = (element: HTMLElement, wiring: EditorWiring) => SiteEditor

// As in `draft-js.tsx`: the page has React 16, the types are of a later one.
const { render } = ReactDom as unknown as { render: (what: ReactElement, into: Element) => void }
const DraftEditor = Editor as unknown as (props: Record<string, unknown>) => ReactElement

/** Gives the element of a library the attributes that the site's own has. */
function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    if (name === 'class') to.classList.add(...value.split(' '))
    else to.setAttribute(name, value)
  }
}

const startDraft: StartSiteEditor = (element, { isSendKey, onSend, onText }) => {
  let state = EditorState.createEmpty()
  const change = (next: EditorState) => {
    state = next
    draw()
    onText()
  }
  const parent = element.parentElement!
  const draw = () =>
    render(
      <DraftEditor
        editorState={state}
        onChange={change}
        role={element.getAttribute('role')}
        handleReturn={(event: KeyboardEvent) => {
          if (!isSendKey(event)) return 'not-handled'
          onSend()
          return 'handled'
        }}
      />,
      parent,
    )
  element.remove()
  draw()
  copyAttributes(element, parent.querySelector('.public-DraftEditor-content')!)
  return {
    read: () => state.getCurrentContent().getPlainText('\n'),
    clear: () =>
      change(EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(''), 'remove-range'))),
  }
}

const startLexical: StartSiteEditor = (element, { isSendKey, onSend, onText }) => {
  const editor = createEditor({
    namespace: 'sites',
    onError: (error) => {
      throw error
    },
  })
  element.replaceChildren()
  registerPlainText(editor)
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !isSendKey(event)) return false
      event.preventDefault()
      onSend()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
  editor.setRootElement(element)
  const clear = () =>
    editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true })
  clear()
  editor.registerUpdateListener(onText)
  return {
    read: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    clear,
  }
}

/** Quill looks in the document for the selection and the focus, where those of a shadow root are not. */
function showInDocument(root: ShadowRoot & { getSelection?: () => Selection }): void {
  if (root.getSelection) document.getSelection = () => root.getSelection!()
  Object.defineProperty(document, 'activeElement', { get: () => root.activeElement, configurable: true })
}

const startQuill: StartSiteEditor = (element, { isSendKey, onSend, onText }) => {
  const container = document.createElement('div')
  element.replaceWith(container)
  const send = {
    key: 'Enter',
    ctrlKey: null,
    handler: (_range: unknown, { event }: { event: KeyboardEvent }) => {
      if (!isSendKey(event)) return true
      onSend()
      return false
    },
  }
  const root = container.getRootNode()
  if (root instanceof ShadowRoot) showInDocument(root)
  const quill = new Quill(container, { modules: { keyboard: { bindings: { send } } } })
  copyAttributes(element, quill.root)
  quill.on('text-change', onText)
  // Its model always ends with an extra line break.
  return { read: () => quill.getText().replace(/\n$/, ''), clear: () => quill.setText('') }
}

const startProseMirror: StartSiteEditor = (element, { isSendKey, onSend, onText }) => {
  element.replaceChildren()
  const view: EditorView = new EditorView(
    { mount: element },
    {
      state: ProseMirrorState.create({ schema, plugins: [keymap(baseKeymap)] }),
      handleKeyDown: (_view, event) => {
        if (!isSendKey(event)) return false
        onSend()
        return true
      },
      dispatchTransaction: (transaction) => {
        view.updateState(view.state.apply(transaction))
        onText()
      },
    },
  )
  return {
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  }
}

const startPlain: StartSiteEditor = (element, { isSendKey, onSend, onText }) => {
  element.replaceChildren()
  element.addEventListener('input', onText)
  element.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return
    event.preventDefault()
    onSend()
  })
  return {
    read: () => splitShownLines(element).join('\n').replaceAll('\u00a0', ' '),
    clear: () => element.replaceChildren(),
  }
}

const startTextarea: StartSiteEditor = (element, { isSendKey, onSend, onText }) => {
  const field = element as HTMLTextAreaElement
  // The page keeps the value of its `input` events, as a controlled field does.
  let value = ''
  const set = (next: string) => {
    value = next
    field.value = next
  }
  set('')
  field.addEventListener('input', () => {
    value = field.value
    onText()
  })
  field.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return
    event.preventDefault()
    onSend()
  })
  return { read: () => value, clear: () => set('') }
}

/** How each kind of editor is started in the marked element of an outline. */
export const SITE_EDITORS: Readonly<Record<EditorLibrary, StartSiteEditor>> = {
  draft: startDraft,
  lexical: startLexical,
  quill: startQuill,
  prosemirror: startProseMirror,
  plain: startPlain,
  textarea: startTextarea,
}
