import { beforeAll, describe, expect, it } from 'vitest'
import { type CodeReader, startCodeReader } from '../../../utils/attachments/codes/code-reader.ts'
import { createWhitePicture, drawCode, loadCodeEngine } from './draw-code.ts'

const LINK = 'https://vidu.vn/giay-moi?ma=12'
const PAYMENT = '00020101021138540010A00000072701240006970436011019036668880208QRIBFTTA53037045802VN63048D50'
const CARD = '001188001234|181883420|Lê Thị Sông|02031988|Nữ|Tổ 4, Xóm Đồi|01072021'

describe('the reader of codes', () => {
  let read: CodeReader
  beforeAll(async () => {
    read = await startCodeReader(loadCodeEngine())
  })

  it.each([LINK, PAYMENT, CARD])('reads %j', async (text) => {
    const picture = createWhitePicture(400, 400)
    await drawCode(picture, text)
    expect((await read(picture)).map((code) => code.text)).toEqual([text])
  })

  it('says where a code is', async () => {
    const picture = createWhitePicture(800, 400)
    const side = await drawCode(picture, LINK, { left: 400, top: 100 })
    const [code] = await read(picture)
    const { left, top, width, height } = code!.box
    expect(left).toBeCloseTo(400 / 800, 1)
    expect(top).toBeCloseTo(100 / 400, 1)
    expect(width).toBeCloseTo(side / 800, 1)
    expect(height).toBeCloseTo(side / 400, 1)
  })

  it('reads several codes, turned, inverted and small ones', async () => {
    const picture = createWhitePicture(900, 900)
    await drawCode(picture, 'một', { isTurned: true })
    await drawCode(picture, 'hai', { left: 500, scale: 2 })
    await drawCode(picture, 'ba', { left: 500, top: 500, scale: 9 })
    expect((await read(picture)).map((code) => code.text).sort()).toEqual(['ba', 'hai', 'một'])
    const dark = createWhitePicture(300, 300)
    dark.data.fill(0)
    await drawCode(dark, 'đêm', { isInverted: true })
    expect((await read(dark)).map((code) => code.text)).toEqual(['đêm'])
  })

  it('finds none in a blank picture and in noise', async () => {
    expect(await read(createWhitePicture(300, 200))).toEqual([])
    const noise = createWhitePicture(300, 200)
    noise.data.forEach((_, i) => {
      noise.data[i] = (i * 7919) % 256
    })
    expect(await read(noise)).toEqual([])
    expect(await read(createWhitePicture(1, 1))).toEqual([])
  })
})
