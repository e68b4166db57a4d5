import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportChannelMessages } from '../../../utils/i18n/report/report-channel-messages.ts'
import { BUNDLED_LIBRARY } from '../../../utils/library/library.ts'
import { findPublicChannels, PUBLIC_CHANNEL_IDS, PUBLIC_CHANNELS } from '../../../utils/report/model/public-channels.ts'
import { CATEGORY_IDS } from '../../../utils/report/model/report-categories.ts'
import { isProvisionInForce } from '../../../utils/report/model/suggest-provisions.ts'
import { listSourceFiles } from '../../laws/source-files.ts'

describe('the public ways to report', () => {
  it('are those that were confirmed, each with words in both languages', () => {
    expect(PUBLIC_CHANNELS.map(({ id }) => id)).toEqual(PUBLIC_CHANNEL_IDS)
    for (const { id, provision } of PUBLIC_CHANNELS) {
      expect(reportChannelMessages.vi.channels[id].name).toBeTruthy()
      expect(reportChannelMessages.en.channels[id].about).toBeTruthy()
      if (provision)
        expect(isProvisionInForce(BUNDLED_LIBRARY, BUNDLED_LIBRARY.provision(provision)!, '2026-11-24')).toBe(true)
    }
  })

  it('are offered for what they are for, and for no opinion', () => {
    const ids = Object.fromEntries(CATEGORY_IDS.map((id) => [id, findPublicChannels(id).map((channel) => channel.id)]))
    expect(ids).toEqual({
      'tin-gia': ['bo-cong-an'],
      'mao-danh': [],
      'lua-dao': ['cong-an', 'tin-nhiem-mang'],
      'xuc-pham': ['cong-an'],
      'ky-thi': [],
      'bao-luc': ['tong-dai-111'],
      'lo-bi-mat': ['cong-an'],
      'du-lieu-ca-nhan': ['cong-an', 'tong-dai-111'],
      khac: [],
    })
  })

  it('lead to no address or number but the two that a source names, and those are not called sure', () => {
    const linked = PUBLIC_CHANNELS.filter(({ link }) => link)
    expect(linked.map(({ link, sure }) => [link!.href, sure])).toEqual([
      ['https://tinnhiemmang.vn/', false],
      ['tel:111', false],
    ])
  })

  it('name none that could not be seen working: the old lines and portals are nowhere in the product or its guides', () => {
    const texts = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|json|html)$/.test(name))
        .map((name) => join(folder, name))
    const files = [...listSourceFiles('utils', 'components', 'entrypoints'), ...texts('docs'), ...texts('public')]
    const dead =
      /tingia|(?<!\d)1800[ .]?8108|canhbao\.|khonggianmang|ncsc\.gov|thongbaorac|ais\.gov|(?<!\d)5656(?!\d)|0339035656|(?<!\d)156(?!\d)[^\n]{0,20}(?:tổng đài|đầu số)|(?:tổng đài|đầu số)[^\n]{0,20}(?<!\d)156(?!\d)/i
    const found = [...files, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((file) =>
      dead.test(readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })
})
