// Draws what our layer shows in a page, in an ordinary element: the layer's closed root cannot be looked into. Bundled
// and run in a page of ours.

import { type JSX, render } from 'preact'
import { ComposeScreen, type ComposeScreenProps } from '../../../components/compose/ComposeScreen.tsx'
import { FileHoldDialog } from '../../../components/compose/files/FileHoldDialog.tsx'
import { FileReadingLine } from '../../../components/compose/files/FileReadingLine.tsx'
import { runChecks } from '../../../utils/checks/index.ts'
import { registerBundledChecks } from '../../../utils/compose/bundled-checks.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import type { SendHold } from '../../../utils/compose/send-guard.ts'
import { type TrackedFinding, trackFindings } from '../../../utils/compose/tracked-findings.ts'
import { createTextDraft, getFixes } from '../../../utils/draft.ts'
import type { Language } from '../../../utils/i18n/translate.ts'
import { facebookSite } from '../../../utils/sites/facebook.ts'

/** Lists of people, a threat, hearsay and a look-alike link: cards with and without fixes, and groups. */
const DRAFT = [
  'Hộ ông Mẫu Văn A, CCCD 089199001137, số 0987654321.',
  'Hộ bà Mẫu Thị B, CCCD 089199001138, số 0987654322.',
  'Hộ ông Mẫu Văn C, CCCD 089199001139, số 0987654323.',
  'Nghe nói ngân hàng sắp phá sản. Giết nó đi.',
].join('\n')

registerBundledChecks()

/** A file with a secrecy stamp and a list of people; one that is being read, and one that is not yet. */
const FILES: readonly AttachedFile[] = [
  {
    id: 1,
    file: new File([''], 'cong-van-729.pdf'),
    reading: { step: 'stopped' },
    findings: ['MẬT', '089199001137', '089199001138', '089199001139'].map((phrase, index) => ({
      check: index > 0 ? 'personal-data' : 'secret-marking',
      level: 'stop',
      message: index > 0 ? 'identity' : 'stamped',
      provisions: ['luat-91-2025.d16'],
      phrase,
      place: { kind: 'page', number: 1 },
    })),
  },
  {
    id: 2,
    file: new File([''], 'de-an.pdf'),
    reading: { step: 'reading', progress: { done: 6, of: 14 } },
    findings: [],
  },
  { id: 3, file: new File([''], 'IMG_2041.jpg', { type: 'image/jpeg' }), reading: { step: 'waiting' }, findings: [] },
]

/** Draws one part: `panel`, `card`, `hold`, `notice`, `files found` or `files unread`. */
function showPart(part: string, language: Language): void {
  if (part.startsWith('files')) {
    render(buildFileHold(part === 'files found' ? FILES : FILES.slice(1), language), document.querySelector('.tkd')!)
    return
  }
  const { findings } = runChecks(createTextDraft(DRAFT), {})
  const tracked = trackFindings([], findings, ({ start, end }) => DRAFT.slice(start, end))
  render(<ComposeScreen {...buildProps(part, language, tracked)} />, document.querySelector('.tkd')!)
}

function buildFileHold(files: readonly AttachedFile[], language: Language): JSX.Element {
  const noop = () => undefined
  const handlers = {
    onSendAll: noop,
    onSendRest: noop,
    onAllow: noop,
    onCancel: noop,
    onChooseAgain: noop,
    onWait: noop,
    onResize: noop,
    onProvision: noop,
  }
  return (
    <>
      <FileReadingLine files={files} language={language} />
      <FileHoldDialog
        {...handlers}
        files={files}
        again={undefined}
        mayReopen
        waits
        language={language}
        reminders={[]}
      />
    </>
  )
}

function buildProps(part: string, language: Language, findings: readonly TrackedFinding[]): ComposeScreenProps {
  const stops = findings.filter(({ level }) => level === 'stop')
  const noop = () => undefined
  const held: SendHold = {
    box: facebookSite.boxes[0]!,
    editor: document.createElement('div'),
    control: undefined,
    controlName: undefined,
    boxName: '',
    text: DRAFT,
    findings: stops,
    lighter: findings.filter(({ level }) => level !== 'stop'),
    isFixable: true,
    isFixing: false,
    isRefused: true,
    pressedText: undefined,
    changed: true,
  }
  return {
    findings,
    actions: [
      { id: 1, kind: 'ignored', check: 'insult', phrase: 'đồ dở' },
      { id: 2, kind: 'misjudged', check: 'insult', message: 'insult', phrase: 'đồ dở' },
    ],
    unavailable: ['insult'],
    cut: true,
    fault: true,
    files: {
      files: FILES,
      onStop: noop,
      onRemoved: () => true,
      onIgnore: noop,
      onAllow: noop,
      onUndoAllow: noop,
    },
    reminders: [],
    language,
    version: '1.0.0',
    feedback: '',
    startAt: undefined,
    badge: part !== 'notice',
    holds: true,
    panel: part === 'panel' ? 'by-mouse' : part === 'card' ? 'at-word' : undefined,
    word: part === 'card' ? findings[0] : undefined,
    hovered: undefined,
    held: part === 'hold' ? held : undefined,
    notice: part === 'notice' ? 'press-again' : undefined,
    noticed: [],
    lines: [],
    hint: part === 'notice',
    badgeRef: null,
    hintRef: null,
    panelRef: null,
    listFixes: getFixes,
    offersAll: () => true,
    isSafeTogether: () => true,
    replaced: ({ start, end }) => DRAFT.slice(start, end),
    onFix: async () => true,
    onFixAll: async () => 0,
    onIgnore: noop,
    onIgnoreAll: noop,
    onMisjudged: noop,
    onOwn: noop,
    onUndo: noop,
    onProvision: noop,
    onClose: noop,
    onOpen: noop,
    onMore: noop,
    onTitle: noop,
    onEdit: noop,
    onSend: noop,
    onFixAndSend: noop,
    onHeldOwn: noop,
    onResize: noop,
    onNoticeClose: noop,
    heldFiles: undefined,
    choice: undefined,
    onChoiceWait: () => undefined,
    onChoiceSend: () => undefined,
    onChoiceSendRest: () => undefined,
    onChoiceAllow: () => undefined,
    onChoiceCancel: () => undefined,
    onChooseAgain: noop,
    onHintClose: noop,
  }
}

Object.assign(globalThis, { showPart })
