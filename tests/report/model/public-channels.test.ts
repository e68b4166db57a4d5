import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportChannelMessages } from '../../../utils/i18n/report/report-channel-messages.ts'
import { BUNDLED_LIBRARY } from '../../../utils/library/library.ts'
import { findPublicChannels, PUBLIC_CHANNEL_IDS, PUBLIC_CHANNELS } from '../../../utils/report/model/public-channels.ts'
import { CATEGORY_IDS } from '../../../utils/report/model/report-categories.ts'
import { isProvisionInForce } from '../../../utils/report/model/suggest-provisions.ts'
import { listSourceFiles } from '../../laws/source-files.ts'

describe('public channels', () => {
  it('are listed with texts in both languages and a provision in force', () => {
    expect(PUBLIC_CHANNELS.map(({ id }) => id)).toEqual(PUBLIC_CHANNEL_IDS)
    for (const { id, provision } of PUBLIC_CHANNELS) {
      expect(reportChannelMessages.vi.channels[id].name).toBeTruthy()
      expect(reportChannelMessages.en.channels[id].about).toBeTruthy()
      if (provision)
        expect(isProvisionInForce(BUNDLED_LIBRARY, BUNDLED_LIBRARY.provision(provision)!, '2026-11-24')).toBe(true)
    }
  })

  it('are offered only for their categories', () => {
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

  it('link only to the two addresses that a source names, and mark both as unsure', () => {
    const linked = PUBLIC_CHANNELS.filter(({ link }) => link)
    expect(linked.map(({ link, sure }) => [link!.href, sure])).toEqual([
      ['https://tinnhiemmang.vn/', false],
      ['tel:111', false],
    ])
  })

  it('exclude the channels that could not be confirmed, also in all product texts and guides', () => {
    const texts = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|json|html)$/.test(name))
        .map((name) => join(folder, name))
    const files = [...listSourceFiles('utils', 'components', 'entrypoints'), ...texts('docs'), ...texts('public')]
    const unconfirmed =
      /tingia|(?<!\d)1800[ .]?8108|canhbao\.|khonggianmang|ncsc\.gov|thongbaorac|ais\.gov|(?<!\d)5656(?!\d)|0339035656|(?<!\d)156(?!\d)[^\n]{0,20}(?:tổng đài|đầu số)|(?:tổng đài|đầu số)[^\n]{0,20}(?<!\d)156(?!\d)/i
    const found = [...files, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((file) =>
      unconfirmed.test(readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })
})
