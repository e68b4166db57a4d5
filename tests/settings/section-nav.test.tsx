// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findCurrentSection } from '../../components/settings/find-current-section.ts'
import { SectionNav } from '../../components/settings/SectionNav.tsx'
import { SETTINGS_SECTIONS, settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'

describe('the section that is read', () => {
  const place = (...tops: number[]) => tops.map((top, index) => ({ id: String(index), top }))
  const sight = { height: 600, isAtEnd: false, target: '' }

  it.each([
    ['the first one at the beginning', place(24, 500, 900), sight, '0'],
    ['the last one that begins above the reading line', place(-900, 150, 500), sight, '1'],
    ['the one whose end fills the window', place(-900, -800, 700), sight, '1'],
    ['the last one at the end of the page', place(-500, 300, 500), { ...sight, isAtEnd: true }, '2'],
    ['the one asked for at the end', place(-500, 300, 500), { ...sight, isAtEnd: true, target: '1' }, '1'],
    ['not one asked for that is out of sight', place(-500, 300, 500), { ...sight, isAtEnd: true, target: '0' }, '2'],
    ['not one asked for that was left', place(-500, 100, 500), { ...sight, target: '2' }, '1'],
    ['none where there is none', place(), sight, undefined],
  ])('is %s', (_, sections, seen, expected) => {
    expect(findCurrentSection(sections, seen)).toBe(expected)
  })
})

describe('the list of sections', () => {
  let scrolled = 0
  beforeEach(() => {
    scrolled = 0
    document.body.innerHTML = `<div id="nav"></div>${SETTINGS_SECTIONS.map((id) => `<section id="${id}"></section>`).join('')}`
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600)
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(99_999)
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return { top: 24 + 1000 * SETTINGS_SECTIONS.indexOf(this.id as never) - scrolled } as DOMRect
    })
    return act(() => render(<SectionNav messages={settingsMessages.vi} />, document.querySelector('#nav')!))
  })
  afterEach(async () => {
    await act(() => render(null, document.querySelector('#nav')!))
    vi.restoreAllMocks()
  })
  const marked = () => [...document.querySelectorAll('[aria-current=true].on')].map((each) => each.textContent)

  it('marks one section, and another one as the page is scrolled', async () => {
    expect(marked()).toEqual(['Phép kiểm'])
    scrolled = 2000
    await act(() => void window.dispatchEvent(new Event('scroll')))
    expect(marked()).toEqual([settingsMessages.vi.sections[SETTINGS_SECTIONS[2]].name])
  })
})
