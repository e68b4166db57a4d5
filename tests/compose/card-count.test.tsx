// @vitest-environment happy-dom
import { createElement, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ComposeScreen } from '../../components/compose/ComposeScreen.tsx'
import { createCountReporter } from '../../components/compose/count-reporter.ts'
import { listCardLevels } from '../../components/compose/list-card-levels.ts'
import { registerBundledChecks } from '../../utils/compose/bundled-checks.ts'
import { trackFileFindings } from '../../utils/compose/files/track-file-findings.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { attachReadFile, findIdentity, STAMP } from './files/sample-files.ts'

const noop = () => undefined
const track = (id: number, message: string, level: 'warn' | 'stop'): TrackedFinding => ({
  check: 'personal-data',
  level,
  message,
  provisions: [],
  start: id * 20,
  end: id * 20 + 10,
  phrase: `0912 345 67${id}`,
  id,
})
const IDENTITIES = Array.from({ length: 8 }, (_, id) => track(id, 'identity', 'stop'))
const PHONES = [track(8, 'phone', 'warn'), track(9, 'phone', 'warn')]
const PEOPLE = attachReadFile('ds.xlsx', ['1', '2', '3'].map(findIdentity))
const LETTER = attachReadFile('cv.pdf', [STAMP])

describe('what is to be looked at in a draft', () => {
  beforeAll(registerBundledChecks)
  afterEach(() => act(() => render(null, document.body)))
  const show = (inText: readonly TrackedFinding[], files: readonly (typeof PEOPLE)[]) => {
    const findings = [...inText, ...files.flatMap(trackFileFindings)]
    const callbacks = { onStop: noop, onRemoved: () => true, onIgnore: noop, onAllow: noop, onUndoAllow: noop }
    const state = {
      actions: [],
      unavailable: [],
      reminders: [],
      lines: [],
      listFixes: () => [],
      offersAll: () => false,
    }
    const shown = { ...state, findings, badge: true, holds: true, panel: 'by-mouse', files: { ...callbacks, files } }
    return act(() => render(createElement(ComposeScreen, { ...shown, language: 'vi' } as never), document.body))
  }
  const read = (selector: string) => document.querySelector(selector)?.textContent
  const count = (findings: readonly TrackedFinding[]) => {
    vi.useFakeTimers()
    const onCount = vi.fn()
    createCountReporter(
      () => ({ count: listCardLevels(findings).length, level: 'stop' }),
      () => true,
      onCount,
    )()
    vi.runAllTimers()
    vi.useRealTimers()
    return onCount.mock.lastCall
  }

  it('has its cards by level, the most serious first, and the text in its order', async () => {
    const noted: TrackedFinding = { ...track(3, 'contact', 'warn'), level: 'note' }
    await show([noted, PHONES[1]!, PHONES[0]!, track(5, 'identity', 'stop')], [LETTER])
    const cards = [...document.querySelectorAll('.panel .finding')].map(
      (each) => each.querySelector('dd, .phrase span')!.textContent,
    )
    expect(cards).toEqual(['0912 345 675', 'cv.pdf', '0912 345 679', '0912 345 678', '0912 345 673'])
  })

  it.each([
    ['alike numbers', IDENTITIES, [], 1, '1 điều cần xem lại, ở 8 chỗ'],
    ['alike numbers and two others', [...IDENTITIES, ...PHONES], [], 3, '3 điều cần xem lại, ở 10 chỗ'],
    ['two numbers', PHONES, [], 2, '2 điều cần xem lại'],
    ['alike numbers in a file', [], [PEOPLE], 1, '1 điều cần xem lại; trong tệp có 3 số căn cước'],
    ['a stamp in a file', PHONES, [LETTER], 3, '3 điều cần xem lại, 1 điều trong tệp'],
  ] as const)(
    'is one number in badge, toolbar, panel and for a screen reader: %s',
    async (_, inText, files, cards, title) => {
      await show(inText, files)
      expect(document.querySelectorAll('.panel .finding')).toHaveLength(cards)
      expect(read('.badge')).toBe(String(cards))
      expect(document.querySelector('.badge')!.getAttribute('aria-label')).toContain(`${cards} điều cần xem lại`)
      expect(read('.panel-head h3')).toBe(title)
      expect(read('.sr[role=alert]')! + read('.sr[role=status]')!).toContain(`${cards} điều cần xem lại`)
      expect(count([...inText, ...files.flatMap(trackFileFindings)])?.[0]).toBe(cards)
    },
  )
})
