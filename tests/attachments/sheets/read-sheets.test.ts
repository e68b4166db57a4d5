import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { MAX_ATTACHMENT_BYTES } from '../../../utils/attachments/attachment-limits.ts'
import { readSheets } from '../../../utils/attachments/sheets/read-sheets.ts'
import { buildZip } from '../../library/imports/readers/build-zip.ts'
import { getRefusalReason } from '../../library/imports/readers/refusal-reason.ts'
import { NodeAttachmentWorker } from '../node-attachment-worker.ts'
import { type BuiltWorkbook, buildOds, buildOdsRow, buildRow, buildXlsx, buildXlsxParts } from './build-workbook.ts'

const readXlsx = (workbook: BuiltWorkbook) => readSheets(buildXlsx(workbook))
const readRows = async (rows: string, rest: Partial<BuiltWorkbook> = {}) =>
  (await readXlsx({ sheets: [{ name: 'Danh sách', rows }], ...rest })).pages[0]!.rows

beforeEach(() => {
  vi.stubGlobal('Worker', NodeAttachmentWorker)
  NodeAttachmentWorker.open = 0
  NodeAttachmentWorker.isStuck = false
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  expect(NodeAttachmentWorker.open).toBe(0)
})

describe('readSheets on .xlsx', () => {
  it('returns each sheet with its cells in their columns', async () => {
    const content = await readXlsx({
      sheets: [
        {
          name: 'Tổ 1',
          rows: buildRow(1, ['STT', 'Họ tên', '', 'Ghi chú']) + buildRow(2, [1, 'Lê Thị Sông', '', 'x']),
        },
        { name: 'Tổ 2', rows: buildRow(3, ['Trống']) },
      ],
    })
    expect(content).toEqual({
      pages: [
        {
          kind: 'sheet',
          number: 1,
          name: 'Tổ 1',
          text: 'STT\tHọ tên\t\tGhi chú\n1\tLê Thị Sông\t\tx',
          rows: [
            ['STT', 'Họ tên', '', 'Ghi chú'],
            ['1', 'Lê Thị Sông', '', 'x'],
          ],
        },
        { kind: 'sheet', number: 2, name: 'Tổ 2', text: 'Trống', rows: [['Trống']] },
      ],
      pageCount: 2,
      notes: [],
    })
  })

  it('returns shared texts in NFC and on one line, without pronunciations and control characters', async () => {
    const shared = [
      '<t>Đa\u0300o</t>',
      '<r><t>Một </t></r><r><rPr><b/></rPr><t xml:space="preserve">hai</t></r><rPh><t>x</t></rPh>',
      '<t>Dòng một_x000D_\ndòng\u200b hai</t>',
    ]
    const cells = shared.map((_, i) => `<c t="s"><v>${i}</v></c>`)
    expect(await readRows(buildRow(1, cells), { shared })).toEqual([['Đào', 'Một hai', 'Dòng một dòng hai']])
  })

  it.each([
    ['a long number as all its digits', 'General', '7.9123456789E10', '79123456789'],
    ['an identity number with its zeros', '000000000000', '1099001234', '001099001234'],
    ['a phone number with its zero', '0#########', '912345678', '0912345678'],
    ['a phone number in groups', '0###\\.###\\.###', '912345678', '0912345678'],
    ['a phone number with a written zero', '"0"#########', '912345678', '0912345678'],
    ['a number of an exponent', '0.00E+00', '89012345678', '89012345678'],
    ['a date', 'd/m/yyyy', '32143', '01/01/1988'],
    ['a date with an hour', '[$-42A]dd mmmm yyyy hh:mm', '45296.5', '05/01/2024 12:00'],
    ['a date that hides its year', 'dd/mm', '45296', '05/01/2024'],
    ['a month', 'mm/yyyy', '45296', '01/2024'],
    ['an hour', 'h:mm', '0.75', '18:00'],
    ['an amount', '#,##0\\ "đ"', '1250000', '1.250.000'],
    ['an amount with decimals', '_-* #,##0.00_-;-* #,##0.00_-', '1250.5', '1.250,50'],
    ['a share', '0.0%', '0.125', '12.5%'],
    ['a mark', '0.0', '8.5', '8.5'],
    ['a sum of fractions', 'General', '0.30000000000000004', '0.3'],
    ['a negative number', '0', '-5', '-5'],
  ])('shows %s', async (_, format, value, shown) => {
    const rows = buildRow(1, [`<c r="A1" s="1"><v>${value}</v></c>`])
    expect(await readRows(rows, { formats: [format] })).toEqual([[shown]])
  })

  it('shows dates of the built-in format, of the calendar of 1904, and of before March 1900', async () => {
    const rows = buildRow(1, ['<c s="2"><v>32143</v></c>', '<c s="2"><v>59</v></c>', '<c t="d"><v>1988-02-03</v></c>'])
    expect(await readRows(rows, { formats: ['0'] })).toEqual([['01/01/1988', '28/02/1900', '03/02/1988']])
    expect((await readRows(rows, { formats: ['0'], is1904: true }))![0]![0]).toBe('02/01/1992')
  })

  it('reads hidden sheets, rows and columns, and says so', async () => {
    const shown = buildRow(1, ['Họ tên', 'Số điện thoại'])
    const sheet = { name: 'A', rows: shown }
    const [hiddenRow, hiddenSheet, hiddenColumn, blankHidden] = await Promise.all([
      readXlsx({ sheets: [{ name: 'A', rows: shown + buildRow(2, ['Lê Thị Sông', 'x'], ' hidden="1"') }] }),
      readXlsx({ sheets: [sheet, { name: 'B', state: 'veryHidden', rows: buildRow(1, ['Lương']) }] }),
      readXlsx({ sheets: [{ ...sheet, columns: '<cols><col min="2" max="16384" hidden="1"/></cols>' }] }),
      readXlsx({ sheets: [{ ...sheet, columns: '<cols><col min="3" max="16384" hidden="1"/></cols>' }] }),
    ])
    expect(hiddenRow).toMatchObject({ notes: ['hidden-parts'], pages: [{ rows: [{}, ['Lê Thị Sông', 'x']] }] })
    expect(hiddenSheet).toMatchObject({ notes: ['hidden-parts'], pages: [{}, { name: 'B', text: 'Lương' }] })
    expect(hiddenColumn).toMatchObject({ notes: ['hidden-parts'], pages: [{ text: 'Họ tên\tSố điện thoại' }] })
    expect(blankHidden.notes).toEqual([])
  })

  it('adds comments, text boxes and the headers of printed pages after the cells', async () => {
    const parts = [
      {
        kind: 'comments',
        xml: '<comments><comment><text><r><t>Đã báo </t></r><r><t>chị Sông</t></r></text></comment></comments>',
      },
      {
        kind: 'threadedComment',
        xml: '<ThreadedComments><threadedComment><text>Xem lại</text></threadedComment></ThreadedComments>',
      },
      { kind: 'drawing', xml: '<d:wsDr xmlns:d="d" xmlns:a="a"><a:p><a:r><a:t>MẬT</a:t></a:r></a:p></d:wsDr>' },
    ]
    const after =
      '<headerFooter><oddHeader>&amp;C&amp;"Times,Bold"&amp;14Lưu hành nội bộ&amp;P</oddHeader></headerFooter>'
    const { pages } = await readXlsx({ sheets: [{ name: 'A', rows: buildRow(1, ['Ô']), after, parts }] })
    expect(pages[0]).toMatchObject({ text: 'Ô\nLưu hành nội bộ\nĐã báo chị Sông\nXem lại\nMẬT', rows: [['Ô']] })
  })

  it('reads the rows that a pivot table keeps of a removed sheet', async () => {
    const fields =
      '<cacheField name="Họ tên"><sharedItems><s v="Lê Thị Sông"/><s v="Bùi Văn Núi"/></sharedItems></cacheField>' +
      '<cacheField name="Ngày sinh"><sharedItems/></cacheField><cacheField name="CCCD"><sharedItems/></cacheField>'
    const records = '<r><x v="1"/><d v="1988-02-03T00:00:00"/><n v="79123456789"/></r>'
    const content = await readXlsx({
      sheets: [{ name: 'Tổng', rows: buildRow(1, [2]) }],
      extra: [
        {
          kind: 'pivotCacheDefinition',
          name: 'pivotCache/definition1.xml',
          xml: `<pivotCacheDefinition><cacheFields>${fields}</cacheFields></pivotCacheDefinition>`,
          parts: [
            {
              kind: 'pivotCacheRecords',
              name: 'records1.xml',
              xml: `<pivotCacheRecords>${records}</pivotCacheRecords>`,
            },
          ],
        },
      ],
    })
    expect(content.notes).toEqual(['hidden-parts'])
    expect(content.pages[1]!.rows).toEqual([
      ['Họ tên', 'Ngày sinh', 'CCCD'],
      ['Bùi Văn Núi', '03/02/1988', '79123456789'],
    ])
  })

  it('marks a sheet that lists people with data about them, and no other one', async () => {
    const names = ['Lê Thị Sông', 'Bùi Văn Núi', 'Tạ Kim Mây']
    const list = names.map((name, i) => buildRow(i + 2, [name, `00118800123${i}`])).join('')
    const only = names.map((name, i) => buildRow(i + 2, [name, 'Ca sáng'])).join('')
    const { pages } = await readXlsx({
      sheets: [
        { name: 'A', rows: buildRow(1, ['Họ và tên', 'Số CCCD']) + list },
        { name: 'B', rows: buildRow(1, ['Họ và tên', 'Trực']) + only },
      ],
    })
    expect(pages.map(({ signs }) => signs)).toEqual([
      [{ sign: 'people-list', phrase: 'Họ và tên, Số CCCD' }],
      undefined,
    ])
  })

  it('keeps one blank row between tables, however far apart they are', async () => {
    const rows = `${buildRow(1, ['a'])}<row r="2"/><row r="3"><c r="A3" s="0"/></row>${buildRow(1_048_576, ['b'])}`
    expect(await readRows(rows)).toEqual([['a'], [], ['b']])
  })
})

describe('readSheets on .ods', () => {
  it('reads repeated headings, grouped rows and repeated cells', async () => {
    const table = [
      '<table:table table:name="Lớp">',
      `<table:table-header-rows>${buildOdsRow(['STT', 'Họ tên'])}</table:table-header-rows>`,
      `<table:table-row-group>${buildOdsRow(['1', 'Lê Thị Sông'])}</table:table-row-group>`,
      buildOdsRow([
        '<table:table-cell table:number-columns-repeated="2"/>',
        '<table:table-cell table:number-columns-repeated="2"><text:p>Đạt<text:s/>yêu</text:p><text:p>cầu</text:p></table:table-cell>',
        '<table:covered-table-cell table:number-columns-repeated="16000"/>',
      ]),
      buildOdsRow([''], 'table:number-rows-repeated="1048000"'),
      '</table:table>',
    ]
    expect(await readSheets(buildOds(table.join('')))).toMatchObject({
      pages: [
        {
          kind: 'sheet',
          number: 1,
          name: 'Lớp',
          rows: [
            ['STT', 'Họ tên'],
            ['1', 'Lê Thị Sông'],
            ['', '', 'Đạt yêu cầu', 'Đạt yêu cầu'],
          ],
        },
      ],
      pageCount: 1,
      notes: [],
    })
  })

  it('shows whole dates and all digits', async () => {
    const cell = (attributes: string, shown: string) =>
      `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`
    const row = buildOdsRow([
      cell('office:value-type="date" office:date-value="1988-02-03"', '3/2/88'),
      cell('office:value-type="float" office:value="79123456789"', '7.91E+010'),
      cell('office:value-type="float" office:value="79123456789"', '###'),
      cell('office:value-type="float" office:value="912345678"', '0912345678'),
      cell('office:value-type="currency" office:value="1250000"', '1.250.000 ₫'),
    ])
    const { pages } = await readSheets(buildOds(`<table:table>${row}</table:table>`))
    expect(pages[0]!.rows).toEqual([['03/02/1988', '79123456789', '79123456789', '0912345678', '1.250.000 ₫']])
  })

  it('reads hidden sheets, rows and columns, comments and text boxes, and says what was hidden', async () => {
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    const read = (tables: string) => readSheets(buildOds(tables, { styles }))
    const row = buildOdsRow(['Họ tên', 'Lương'])
    const collapsed = 'table:visibility="collapse"'
    const [shown, sheet, hiddenRow, column, comment] = await Promise.all([
      read(`<table:table table:style-name="ta1">${row}</table:table>`),
      read(`<table:table table:style-name="ta2">${row}</table:table>`),
      read(`<table:table>${buildOdsRow(['Sông'], 'table:visibility="filter"')}</table:table>`),
      read(`<table:table><table:table-column/><table:table-column ${collapsed}/>${row}</table:table>`),
      read(
        `<table:table><table:shapes><draw:frame><text:p>MẬT</text:p></draw:frame></table:shapes>${buildOdsRow([
          '<table:table-cell><office:annotation><dc:date>x</dc:date><text:p>Đã báo</text:p></office:annotation><text:p>Ô</text:p></table:table-cell>',
        ])}</table:table>`,
      ),
    ])
    expect([shown, sheet, hiddenRow, column].map(({ notes }) => notes.join())).toEqual([
      '',
      'hidden-parts',
      'hidden-parts',
      'hidden-parts',
    ])
    expect(comment.pages[0]).toMatchObject({ text: 'Ô\nMẬT\nĐã báo', rows: [['Ô']] })
  })
})

describe('readSheets on plain text', () => {
  it.each([',', ';', '\t'])('reads cells divided by %j', async (sign) => {
    const rows = [
      ['Họ tên', 'SĐT', 'Lớp'],
      ['"Lê Thị\nSông"', '0912345678', '5A'],
      ['Bùi Văn Núi', '0987654321', '5B'],
    ]
    const text = rows.map((cells) => cells.join(sign)).join('\r\n')
    const { pages, notes } = await readSheets(new TextEncoder().encode(`\ufeff${text}`))
    expect(pages[0]!.rows).toEqual([rows[0], ['Lê Thị Sông', '0912345678', '5A'], rows[2]])
    expect(notes).toEqual([])
  })

  it('says when the encoding was guessed', async () => {
    // Windows-1258 writes "ị" as "i" and a mark.
    const bytes = Uint8Array.from([0x54, 0x68, 0x69, 0xf2, 0x2c, 0x32])
    expect(await readSheets(bytes)).toMatchObject({ pages: [{ rows: [['Thị', '2']] }], notes: ['encoding-guessed'] })
  })
})

describe('limits of readSheets', () => {
  it('reads 20,000 rows and 50 sheets, and says that there are more', async () => {
    const rows = Array.from({ length: 15_000 }, (_, i) => buildRow(i + 1, [i])).join('')
    const long = await readXlsx({ sheets: [1, 2].map((name) => ({ name: `${name}`, rows })) })
    expect(long.pages.map((page) => page.rows!.length)).toEqual([15_000, 5_000])
    expect(long).toMatchObject({ pageCount: 2, notes: ['read-in-part'] })
    const sheets = Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, rows: buildRow(1, [i]) }))
    const many = await readXlsx({ sheets })
    expect(many.pages.map((page) => page.text)).toEqual(sheets.slice(0, 50).map(({ name }) => name))
    expect(many).toMatchObject({ pageCount: 60, notes: ['read-in-part'] })
    const repeated = `<table:table>${buildOdsRow(['x'], 'table:number-rows-repeated="1048000"')}</table:table>`
    const ods = await readSheets(buildOds(repeated.repeat(60)))
    expect(ods.pages[0]!.rows).toHaveLength(20_000)
    expect(ods.notes).toEqual(['read-in-part'])
    const csv = await readSheets(new TextEncoder().encode('x,y\n'.repeat(30_000)))
    expect(csv.pages[0]!.rows).toHaveLength(20_000)
    expect(csv.notes).toEqual(['read-in-part'])
  })

  it('counts no blank lines of plain text, and keeps one between tables', async () => {
    const text = `STT,Ghi chú\r\n${'\r\n'.repeat(20_001)}Lê Thị Sông,001099012345\r\n${',\r\n'.repeat(20_001)}cuối,x`
    const { pages, notes } = await readSheets(new TextEncoder().encode(text))
    expect(pages[0]!.rows).toEqual([['STT', 'Ghi chú'], [], ['Lê Thị Sông', '001099012345'], [], ['cuối', 'x']])
    expect(notes).toEqual([])
    const endless = await readSheets(new TextEncoder().encode(`STT${'\n'.repeat(1_000_000)}MẬT`))
    expect(endless).toMatchObject({ pages: [{ rows: [['STT']] }], notes: ['read-in-part'] })
  })

  it('cuts a long cell and says so, and a long name of a sheet', async () => {
    const csv = await readSheets(new TextEncoder().encode(`STT,${'chữ '.repeat(10_000)}MẬT`))
    expect(csv.pages[0]!.rows![0]![1]!.length).toBeLessThan(32_768)
    expect(csv.notes).toEqual(['read-in-part'])
    const named = await readXlsx({ sheets: [{ name: 'a'.repeat(1_000), rows: buildRow(1, ['x']) }] })
    expect(named.pages[0]!.name).toBe('a'.repeat(60))
    expect(named.notes).toEqual([])
  })

  it('takes little time for cells in the farthest corners', async () => {
    const corners = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`
    const sheets = Array.from({ length: 50 }, (_, i) => ({ name: `${i}`, rows: corners }))
    const clock = startThreadClock()
    const { pages, notes } = await readXlsx({ sheets })
    expect(clock()).toBeLessThan(1_000)
    expect(pages.map((page) => page.rows!.length)).toEqual(sheets.map(() => 1))
    expect(notes).toEqual(['read-in-part'])
  })

  it('refuses what is too large, not a workbook, old or locked', async () => {
    const refuse = (bytes: Uint8Array) => getRefusalReason(readSheets(bytes))
    const compound = (stream: string) =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')])
    expect(await refuse(new Uint8Array(MAX_ATTACHMENT_BYTES + 1))).toBe('too-large')
    expect(await refuse(compound('Workbook'))).toBe('old-office')
    expect(await refuse(compound('EncryptedPackage'))).toBe('encrypted')
    expect(await refuse(compound('Contents'))).toBe('kind-unknown')
    expect(await refuse(buildZip([{ name: 'xl/workbook.bin', content: 'x' }]))).toBe('old-office')
    expect(await refuse(buildZip([{ name: 'word/document.xml', content: '<w/>' }]))).toBe('kind-unknown')
    const locked = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    expect(await refuse(buildOds('', { manifest: locked }))).toBe('encrypted')
    expect(await refuse(new TextEncoder().encode('<html><table>'))).toBe('kind-unknown')
    expect(await refuse(buildXlsx({ sheets: [{ name: 'A', rows: '<row>' }] }))).toBe('broken')
    expect(await refuse(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 0]))).toBe('kind-unknown')
  })

  it('refuses a workbook that unpacks to far more than it declares', async () => {
    const parts = buildXlsxParts({ sheets: [{ name: 'A', rows: ' '.repeat(60_000_000) }] })
    const lying = parts.map((part) => (part.name.includes('sheet1') ? { ...part, declaredSize: 1_000 } : part))
    expect(await getRefusalReason(readSheets(buildZip(lying)))).toBe('bomb')
  })

  it('stops when it is cancelled, and after 20 s', async () => {
    NodeAttachmentWorker.isStuck = true
    const abort = new AbortController()
    const cancelled = getRefusalReason(readSheets(buildXlsx({ sheets: [] }), abort.signal))
    abort.abort()
    expect(await cancelled).toBe('cancelled')
    vi.useFakeTimers()
    const endless = getRefusalReason(readSheets(buildXlsx({ sheets: [] })))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await endless).toBe('bomb')
  })
})
