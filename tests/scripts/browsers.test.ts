import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { detectBrowser, findBrowser, getWantedBrowsers } from '../../scripts/browsers.ts'

describe('finding a browser', () => {
  let folder: string
  const place = (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return path
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('FIREFOX_PATH', '')
    vi.stubEnv('BROWSER', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('takes the first of the family along PATH', () => {
    place('google-chrome')
    const chromium = place('chromium')
    const firefox = place('firefox')
    expect(detectBrowser('chromium')).toBe(chromium)
    expect(detectBrowser('firefox')).toBe(firefox)
  })

  it('prefers the one a variable names, and takes no other when that one is missing', () => {
    place('chromium')
    const named = place('my-browser')
    vi.stubEnv('CHROMIUM_PATH', named)
    expect(findBrowser('chromium')).toBe(named)
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'))
    expect(detectBrowser('chromium')).toBeUndefined()
  })

  it('says in both languages what to install when there is none', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'gone'))
    expect(() => findBrowser('firefox')).toThrow(
      /Không tìm thấy trình duyệt.*Firefox[\s\S]*No browser found.*FIREFOX_PATH/,
    )
  })

  it('works with both, or with the one BROWSER names', () => {
    expect(getWantedBrowsers()).toEqual(['chromium', 'firefox'])
    vi.stubEnv('BROWSER', 'firefox')
    expect(getWantedBrowsers()).toEqual(['firefox'])
    vi.stubEnv('BROWSER', 'netscape')
    expect(() => getWantedBrowsers()).toThrow(/netscape/)
  })
})
