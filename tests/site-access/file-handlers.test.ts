import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearAllowedFiles, countAllowedFiles, restoreAllowedFiles } from '../../utils/compose/allowed-file-store.ts'
import { readTrustedValue, removeTrustedValue } from '../../utils/lib/trusted-storage.ts'
import type { MessageSender } from '../../utils/messages.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { fileHandlers } from '../../utils/site-access/file-handlers.ts'

const ONE = '1'.repeat(64)
const OTHER = '2'.repeat(64)
let tab = 0
const from = () => ({ tab: { id: tab } }) as MessageSender
const isAllowed = (hash: string) => fileHandlers['file-allowed']({ hash }, from())
const allow = (hash: string, allowed = true) => fileHandlers['allow-file']({ hash, allowed }, from())

beforeEach(async () => {
  fakeBrowser.reset()
  tab++
  await removeTrustedValue('allowed-files')
  await removeTrustedValue('settings')
})

describe('files that may be published', () => {
  it('are known by their bytes until they are taken back', async () => {
    expect(await isAllowed(ONE)).toBe(false)
    await allow(ONE)
    expect([await isAllowed(ONE), await isAllowed(OTHER)]).toEqual([true, false])
    await allow(ONE, false)
    expect(await isAllowed(ONE)).toBe(false)
  })

  it('are stored as short hashes, and not by the hash of their bytes', async () => {
    await allow(ONE)
    const { hashes } = (await readTrustedValue('allowed-files')) as { hashes: string[] }
    expect(hashes).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
    expect(ONE).not.toContain(hashes[0])
  })

  it('can be removed at once, and brought back', async () => {
    await allow(ONE)
    await allow(OTHER)
    expect(await countAllowedFiles()).toBe(2)
    const before = await clearAllowedFiles()
    expect([await countAllowedFiles(), await isAllowed(ONE)]).toEqual([0, false])
    await restoreAllowedFiles(before)
    expect([await countAllowedFiles(), await isAllowed(ONE)]).toEqual([2, true])
  })

  it('are not added by a flood of a tab', async () => {
    const hashes = Array.from({ length: 50 }, (_, at) => at.toString(16).padStart(64, '0'))
    const added = await Promise.allSettled(hashes.map((hash) => allow(hash)))
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  })
})

describe('what is read of files', () => {
  const ask = () => fileHandlers['file-choices'](null, from())

  it('is all of them, until the user chooses otherwise', async () => {
    expect(await ask()).toEqual({ contents: true, pictures: true })
    await changeSettings({ files: { contents: true, pictures: false } })
    expect(await ask()).toEqual({ contents: true, pictures: false })
  })

  it('is decided by the organisation where it has set a policy, and by the user otherwise', async () => {
    await changeSettings({ files: { contents: true, pictures: false } })
    await browser.storage.managed.set({ files: { contents: false, pictures: 'yes' } })
    expect(await ask()).toEqual({ contents: false, pictures: false })
    await browser.storage.managed.set({ files: 'no' })
    expect(await ask()).toEqual({ contents: true, pictures: false })
  })
})
