import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readPostTab, savePostTab } from '../../../utils/report/capture/post-tabs.ts'

beforeEach(() => fakeBrowser.reset())

describe('the tabs of posts', () => {
  it('are remembered for the newest drafts', async () => {
    for (let at = 0; at < 25; at++) await savePostTab(`draft-${at}`, at)
    await savePostTab('draft-20', 99)
    expect(await readPostTab('draft-4')).toBeNull()
    expect([await readPostTab('draft-5'), await readPostTab('draft-20')]).toEqual([5, 99])
  })

  it('are unknown when what is stored is not theirs', async () => {
    await browser.storage.session.set({ 'post-tabs': { draft: 7 } })
    expect(await readPostTab('draft')).toBeNull()
    await savePostTab('draft', 7)
    expect(await readPostTab('draft')).toBe(7)
  })
})
