import { describe, expect, it } from 'vitest'
import type { UserManifestFn } from 'wxt'
import config from '../../wxt.config.ts'

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const isFirefox = browser === 'firefox'
  const of = () =>
    (config.manifest as UserManifestFn)({ browser, command: 'build', mode: 'production', manifestVersion: 3 })

  it('lets extension pages load and run packed files only', async () => {
    const { content_security_policy: policy } = await of()
    const rules = (policy as { extension_pages: string }).extension_pages.split('; ')
    expect(rules).toContain("default-src 'none'")
    // The engine that reads pictures is WebAssembly; no other word of "unsafe" is allowed.
    expect(rules).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(rules.filter((rule) => rule.startsWith('frame-src'))).toEqual(isFirefox ? ["frame-src 'self'"] : [])
    const others = rules.filter((rule) => !rule.startsWith('connect-src')).join(' ')
    expect(others.replace("'wasm-unsafe-eval'", '')).not.toMatch(/https?:|unsafe|\*|data:|blob:/)
  })

  it('exposes no file to web pages and accepts no message from one', async () => {
    const manifest = await of()
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    const asked = ['activeTab', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting']
    // For the page that reads files, which is a frame of the background in Firefox.
    expect(manifest.permissions).toEqual([...asked, ...(isFirefox ? [] : ['offscreen'])])
    for (const match of manifest.host_permissions!) expect(match).toMatch(/^https:/)
    expect(manifest.host_permissions).not.toContainEqual(
      expect.stringMatching(/^(?:<all_urls>|(?:\*|https?):\/\/\*\/)/),
    )
  })
})
