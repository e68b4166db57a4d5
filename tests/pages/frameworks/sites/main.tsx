import { buildOutline } from '../../../outline.ts'
import { OPTIONAL_SURFACES } from '../../../sites/optional-surfaces.ts'
import { readPageChoices } from '../../common/page-choices.ts'
import { recordSent } from '../../common/record-sent.ts'
import { recordSentFiles } from '../../common/sent-files.ts'
import { type EditorWiring, SITE_EDITORS } from './site-editors.tsx'

// One page for all optional sites, under the address of each: `?o=3` is the box with that number in the outlines. Its
// structure is the outline's; its editor is a real one that sends like the site.

readPageChoices()

const surface = OPTIONAL_SURFACES[Number(new URLSearchParams(location.search).get('o'))]!
const mount = surface.frame ? addFrame(surface.frame) : document.getElementById('mount')!
mount.append(buildOutline(surface.outline))
const root = mount.ownerDocument
const send = findMarked(root, 'send') as HTMLElement | undefined
const place = send?.nextSibling ?? null
const parent = send?.parentNode

// Files go with the text, and are shown until then.
let files: readonly File[] = []
const chooser = root.querySelector<HTMLInputElement>('input[type=file]')
chooser?.addEventListener('change', () => addFiles(chooser.files ?? []))
for (const type of ['drop', 'paste'])
  root.addEventListener(type, (event) => {
    const added = ((event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData)?.files
    if (!chooser || !added?.length) return
    event.preventDefault()
    addFiles(added)
  })
root.addEventListener('dragover', (event) => event.preventDefault())

const wiring: EditorWiring = {
  isSendKey: ({ key, shiftKey, ctrlKey, metaKey }) =>
    key === 'Enter' && !shiftKey && surface.keys.includes(ctrlKey || metaKey ? 'Ctrl+Enter' : 'Enter'),
  onSend: sendText,
  onText: () => showState(),
}
const editors = ['editor', 'part']
  .flatMap((mark) => findMarked(root, mark) ?? [])
  .map((element) => SITE_EDITORS[surface.editor](element as HTMLElement, wiring))
showState()

if (send instanceof HTMLButtonElement && send.type === 'submit' && send.form) {
  send.form.addEventListener('submit', (event) => {
    event.preventDefault()
    sendText()
  })
}
// Like React, which listens at its root.
else root.addEventListener('click', (event) => void (send && event.composedPath().includes(send) && sendText()))

function sendText(): void {
  for (const editor of editors) {
    const text = editor.read()
    if (text.trim() === '') continue
    recordSent(surface.kind, text)
    editor.clear()
  }
  void recordSentFiles(files)
  files = []
  for (const preview of root.querySelectorAll('.preview')) preview.remove()
  showState()
}

function addFiles(added: Iterable<File>): void {
  files = [...files, ...added]
  for (const file of added) {
    const preview = document.createElement('img')
    preview.className = 'preview'
    preview.width = 80
    preview.src = URL.createObjectURL(file)
    chooser!.after(preview)
  }
  showState()
}

function addFrame(id: string): HTMLElement {
  const frame = document.createElement('iframe')
  frame.id = id
  document.body.prepend(frame)
  return frame.contentDocument!.body
}

/** The send control of an empty box is disabled, or not in the page. */
function showState(): void {
  if (!send || !parent) return
  const isEmpty = files.length === 0 && editors.every((editor) => editor.read().trim() === '')
  if (surface.appears && isEmpty) send.remove()
  else if (surface.appears && !send.isConnected) parent.insertBefore(send, place)
  else if (send instanceof HTMLButtonElement) send.disabled = isEmpty
  else send.setAttribute('aria-disabled', String(isEmpty))
}

function findMarked(root: ParentNode, mark: string): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.getAttribute('data-mark') === mark) return element
    const inner = element.shadowRoot && findMarked(element.shadowRoot, mark)
    if (inner) return inner
  }
  return undefined
}
