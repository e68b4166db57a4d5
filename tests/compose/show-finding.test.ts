// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nameFinding } from '../../components/compose/name-finding.ts'
import { PageView, type PageViewHooks } from '../../components/compose/page-view.tsx'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { trackFileFindings } from '../../utils/compose/files/track-file-findings.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { Draft } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { attachReadFile, MARK, STAMP } from './files/sample-files.ts'
import { findElement, putHtml } from './user-events.ts'

registerChecks(
  makeFakeChecks(({ text }: Draft) => {
    const start = text.indexOf('0909')
    const finding = { level: 'stop', message: 'phone', provisions: [], start, end: start + 4 } as const
    return { findings: start < 0 ? [] : [{ check: 'personal-data', ...finding }], unavailable: [] }
  }, vi.fn()),
)

let session: DraftSession
let view: PageView
const write = (text: string) => {
  findElement('p').textContent = text
  session.touch(true)
  session.check()
}

beforeEach(() => {
  putHtml('<div role="dialog"><div role="textbox" contenteditable="true"><p></p></div></div>')
  const ignored = createIgnoreList(async () => undefined, vi.fn())
  session = new DraftSession({ choices: {}, ignored, onChange: () => undefined })
  session.enter(findBox(facebookSite, findElement('[role=textbox]')))
  const hooks: Partial<PageViewHooks> = { session, site: facebookSite, runSafely: (step) => step() }
  view = new PageView(hooks as PageViewHooks)
  // What is drawn has its own tests.
  vi.spyOn(view, 'draw').mockImplementation(() => undefined)
  write('Gọi 0909 nhé')
})
afterEach(() => {
  view.stop()
  vi.restoreAllMocks()
})

it('opens the panel at a finding that is still in the draft', () => {
  expect(view.showFinding(nameFinding(session.findings[0]!))).toBe(true)
  expect(view.isPanelOpen).toBe(true)
})

it('opens no panel at a finding that the writer has taken out', () => {
  const named = nameFinding(session.findings[0]!)
  write('Gọi lại sau nhé')
  expect(view.showFinding(named)).toBe(false)
  expect(view.isPanelOpen).toBe(false)
})

it('opens no panel below the dialog of a held draft', () => {
  const [finding] = session.findings
  vi.spyOn(view, 'isHolding', 'get').mockReturnValue(true)
  expect(view.showFinding(nameFinding(finding!))).toBe(false)
  expect(view.isPanelOpen).toBe(false)
})

it('opens the panel at a finding in the file that is meant', () => {
  const [first, second] = [attachReadFile('to-trinh.pdf', [STAMP]), attachReadFile('du-thao.pdf', [STAMP, MARK])]
  const inFiles = [first, second].flatMap(trackFileFindings)
  vi.spyOn(session, 'findings', 'get').mockReturnValue(inFiles)
  const open = vi.spyOn(view, 'openPanel')
  expect(view.showFinding(nameFinding(inFiles[1]!))).toBe(true)
  expect(open).toHaveBeenLastCalledWith(false, inFiles[1]!.id)
  expect(view.listFindingsInFiles().map(({ file }) => file)).toEqual(['to-trinh.pdf', 'du-thao.pdf', 'du-thao.pdf'])
})
