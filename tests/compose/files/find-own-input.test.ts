// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { findOwnFileInput } from '../../../utils/compose/files/find-own-input.ts'
import { findFilesAtOnce } from '../../../utils/sites/files-at-once.ts'
import { findElement, putHtml } from '../user-events.ts'

describe("the page's own input for files", () => {
  const zalo = findFilesAtOnce({ id: 'zalo' })!.ownInput!
  const photo = new File(['x'], 'HOI-THI.JPG', { type: 'image/jpeg' })
  const sheet = new File(['x'], 'lich-hop.xlsx')
  const show = (bar: string, rest = '') =>
    putHtml(
      `<div id="app"><input type="file" id="profile"><div class="conv-list"><div id="row"></div></div>
        <div id="chatView"><div id="place">${rest}</div><div id="chatInput">${bar}</div></div>
        <div role="dialog"><div id="dialog"></div></div></div>`,
    )
  const find = (files: readonly File[], at = '#place') => findOwnFileInput(zalo, findElement(at), files)?.id
  const BOTH = '<input type="file" id="photos" accept=".png, .jpg, .jpeg, .gif" multiple><input type="file" id="all">'
  beforeEach(() => void show(BOTH))

  it('is the one for pictures for these alone, and the one for any file for others', () => {
    expect([find([photo]), find([sheet]), find([photo, photo])]).toEqual(['photos', 'all', 'photos'])
    // It takes one file only.
    expect(find([photo, sheet])).toBeUndefined()
  })

  it('is none for what is dropped beyond the conversation', () => {
    expect(['#row', '#dialog', '#app'].map((at) => find([photo], at))).toEqual([undefined, undefined, undefined])
    expect(findOwnFileInput(zalo, window, [photo])).toBeUndefined()
  })

  it('is none of those beyond the bar of the conversation', () => {
    show('', '<input type="file" id="wallpaper">')
    expect(find([photo])).toBeUndefined()
  })

  it('is none where several take the file, where it cannot be used, or where it has another file', () => {
    show('<input type="file"><input type="file">')
    expect(find([sheet])).toBeUndefined()
    show('<input type="file" disabled>')
    expect(find([sheet])).toBeUndefined()
    show('<input type="file" id="busy">')
    Object.defineProperty(findElement('#busy'), 'files', { value: [photo] })
    expect(find([sheet])).toBeUndefined()
  })
})
