import { describe, expect, it } from 'vitest'
import type { Check } from '../../utils/checks/check-contract.ts'
import { childPrivacy } from '../../utils/checks/child-privacy/index.ts'
import { getDefaultLevel } from '../../utils/checks/finding-levels.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { internalDocument } from '../../utils/checks/internal-document/index.ts'
import { secretMarking } from '../../utils/checks/secret-marking/index.ts'
import { suspiciousLink } from '../../utils/checks/suspicious-link/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** What a check finds in a text and in the names of attached files: [quote, level]. */
function found(check: Check, text: string, ...names: string[]) {
  const attachments = names.map((name) => ({ name }))
  return check.find({ text, attachments }, analyzeText(text)).map((hit) => {
    const source = hit.attachment === undefined ? text : names[hit.attachment]!
    return [source.slice(hit.start, hit.end), getDefaultLevel(check, hit)]
  })
}

describe('internal papers', () => {
  it('warns about a bare number and stops when the content is shared', () => {
    expect(found(internalDocument, 'Mai bàn 218-CV/HU nha.')).toEqual([['218-CV/HU', 'warn']])
    expect(found(internalDocument, '218-CV/HU đại ý là siết giờ giấc, hình chụp ở dưới')).toEqual([
      ['218-CV/HU', 'stop'],
    ])
  })

  it.each([
    'Luật 24/2018/QH14',
    'Nghị định 15/2020/NĐ-CP',
    'Quyết định 874/QĐ-BTTTT',
    'Quy định 85-QĐ/TW',
    'văn bản hợp nhất 74/VBHN-VPQH',
    'Nghị quyết 1654/NQ-UBTVQH15',
  ])('treats %s as a citation of public law, even when shared', (citation) => {
    expect(found(internalDocument, `${citation}, mình chụp lại gửi cả nhà đọc`)).toEqual([])
  })

  it.each([
    'PHÒNG GIÁO DỤC\nLƯU HÀNH NỘI BỘ\nSố: 31/CV-PGD\nYêu cầu các đơn vị không được sao chụp, phát tán.',
    'LƯU HÀNH NỘI BỘ. Số 31/CV-PGD về rà soát hồ sơ. Đề nghị các tổ không chia sẻ ra ngoài.',
    'LƯU HÀNH NỘI BỘ\nBáo cáo kinh phí hội thao và văn nghệ cuối tuần',
  ])('holds a marked paper that says not to spread it: %s', (text) => {
    expect(found(internalDocument, text)).toContainEqual(['LƯU HÀNH NỘI BỘ', 'stop'])
  })

  it('takes a reminder not to spread marked papers for no paper', () => {
    expect(found(internalDocument, 'Nhắc cả tổ: không đăng giấy tờ LƯU HÀNH NỘI BỘ lên nhóm.')).toEqual([])
  })

  it.each([
    'Mang hồ sơ xuống bốn bận, sao không nói luôn cho dân biết còn thiếu gì?',
    'Hồ sơ đền bù con đường này xã chưa nói cho dân nghe câu nào.',
  ])('takes a complaint that people are kept in the dark for no mark: %s', (text) => {
    expect(found(internalDocument, text)).toEqual([])
  })

  it.each([
    ['729-cvtu.signed.pdf', '729-cvtu'],
    ['412-tb-snv.signed.pdf', '412-tb-snv'],
    ['bien_ban_hop_chi_bo.docx', 'bien_ban_hop'],
    ['Dự thảo QĐ bổ nhiệm.docx', 'Dự thảo QĐ'],
  ])('finds the attached file %s', (name, quote) => {
    expect(found(internalDocument, 'gửi mọi người', 'anh.jpg', name)).toEqual([[quote, 'stop']])
  })

  it.each(['IMG_2026.jpg', 'thuc-don-tuan-12.pdf', 'nghi-dinh-15-2020-nd-cp.pdf', 'bai-hat-20-11.mp3', ''])(
    'does not flag the attached file "%s"',
    (name) => {
      expect(found(internalDocument, 'gửi mọi người', name)).toEqual([])
    },
  )
})

describe('secrecy grades', () => {
  it('finds a grade with spaces between its letters', () => {
    expect(found(secretMarking, 'T U Y Ệ T  M Ậ T sơ đồ chốt trực')).toEqual([['T U Y Ệ T  M Ậ T', 'stop']])
  })

  it('finds the grade of a paper that says not to copy it', () => {
    const text = 'TỐI MẬT\nSố: 8/KH-BCH\nKế hoạch canh trực. Văn bản này không được sao chụp, chuyển cho người khác.'
    expect(found(secretMarking, text)).toEqual([['TỐI MẬT', 'stop']])
  })

  it('finds an attached file by the grade in its name', () => {
    expect(found(secretMarking, '', 'so-do_TUYET-MAT.pdf')).toEqual([['TUYET-MAT', 'stop']])
    expect(found(secretMarking, '', 'mat-bang-quan.pdf', 'mat-ong.jpg')).toEqual([])
  })
})

describe('links', () => {
  it.each([
    ['https://vneid-gov.top/x', 'stop'],
    ['https://vietcombank-trian.com', 'stop'],
    ['https://facebook-login.xyz', 'warn'],
    ['bhyt-capnhat.online', 'stop'],
    ['https://kho-bac-247.top/nhan', 'stop'],
    ['vnptt-khuyenmai.club', 'warn'],
    ['https://bit.ly/abc', 'warn'],
    ['http://203.0.113.7/x', 'warn'],
  ])('gives %s the level %s', (link, level) => {
    expect(found(suspiciousLink, `xem ở ${link} nha`)).toEqual([[link, level]])
  })

  it('finds letters of another script in a well-known name', () => {
    const link = 'https://vіetcombank.com.vn/qua'
    expect(found(suspiciousLink, link)).toEqual([[link, 'stop']])
  })

  it.each([
    ['http://bidv.com.vn.xacminh.click', 'bank'],
    ['http://bidv.dangnhap.top', 'bank'],
    ['https://acb.com.vn.login.top', 'bank'],
    ['https://mbbank.com.vn.hotro.site', 'bank'],
    ['https://vneid.xacminh.click', 'state'],
    ['https://chinhphu.vn.hotro.site', 'state'],
    ['https://shopee.vn.qua.site', 'platform'],
    ['agribank.com-vn.cc', 'bank'],
    ['acb.com-vn.info', 'bank'],
    ['lazada.com-vn.cc', 'platform'],
    ['nganhang-vcb.com', 'bank'],
    ['ngan-hang-nha-nuoc.com', 'state'],
    ['vneid.com.vn', 'state'],
    ['vssid.vn', 'state'],
    ['vne1d.com', 'state'],
    ['evn-tiendien.com', 'platform'],
  ])('names the owner whom %s imitates: %s', (link, message) => {
    const text = `Mời bấm ${link} nha`
    expect(suspiciousLink.find(createTextDraft(text), analyzeText(text)).map((hit) => hit.message)).toEqual([message])
  })

  it.each(['vneid.gov.vn', 'vssid.baohiemxahoi.gov.vn', 'nganhang.com.vn', 'nganhangso.info', 'hocviennganhang.com'])(
    'takes %s for what it is called',
    (link) => {
      expect(found(suspiciousLink, `xem ở ${link} nha`)).toEqual([])
    },
  )

  it('warns about an attached app package', () => {
    expect(found(suspiciousLink, '', 'VNeID.apk', 'anh.jpg')).toEqual([['VNeID.apk', 'warn']])
  })
})

describe('children', () => {
  it('offers initials in place of the name', () => {
    const text = 'Bé Nguyễn Gia Mẫu lớp 3A bị sốt'
    const [finding] = checkDraft(createTextDraft(text), {}, { checks: { 'child-privacy': childPrivacy } })
    expect(finding?.fix).toMatchObject({ kind: 'mask', replacement: 'N.G.M.' })
    expect(text.slice(finding!.fix!.start, finding!.fix!.end)).toBe('Nguyễn Gia Mẫu')
  })

  it.each([
    ['Cháu gái 12 tuổi ở bản Huổi Mẫu bị bạo hành', 'Cháu gái 12 tuổi ở bản Huổi Mẫu'],
    ['Cháu là con ông Mẫu Văn Thử, bị bạo hành từ bé', 'con ông Mẫu Văn Thử'],
    ['Bé Lê Gia Mẫu là con chị Ví, học lớp 4B', 'Lê Gia Mẫu là con chị Ví'],
    ['Bé Lê Gia Mẫu bị tự kỷ có giấy bệnh viện nhi', 'Lê Gia Mẫu bị tự kỷ có giấy bệnh viện nhi'],
    // The fix masks the name alone: a class and a school are why it is one.
    ['Ba bé Lê Gia Mẫu lớp 4B đi làm xa', 'Lê Gia Mẫu'],
    ['Bé Lê Gia Mẫu trường tiểu học số 2 Hòa Mẫu bị sốt', 'Lê Gia Mẫu'],
    ['Chúc mừng cháu Lê Gia Mẫu, lớp 5A trường Tiểu học Hòa Mẫu, đạt giải Nhất', 'Lê Gia Mẫu'],
    ['Chuc mung chau Le Gia Mau lop 5A truong Tieu hoc Hoa Mau dat giai Nhat', 'Le Gia Mau'],
    ['chuc mung chau le gia mau lop 5a truong tieu hoc hoa mau dat giai nhat', 'le gia mau'],
  ])('marks a name whole: %s', (text, marked) => {
    const [finding] = checkDraft(createTextDraft(text), {}, { checks: { 'child-privacy': childPrivacy } })
    expect(text.slice(finding!.start, finding!.end)).toBe(marked)
  })

  it('takes no place in the date line of a paper for a child', () => {
    const paper =
      'GIẤY KHEN\nTặng em Lê Gia Mẫu lớp 4A2, học sinh giỏi\nHòa Mẫu, ngày 20 tháng 11 năm 2026\nHIỆU TRƯỞNG'
    const findings = checkDraft(createTextDraft(paper), {}, { checks: { 'child-privacy': childPrivacy } })
    expect(findings.map(({ start }) => paper.slice(start, start + 9))).toEqual(['Lê Gia Mẫ'])
  })

  it.each([
    ['Chúc mừng em L.G.M. lớp 4A2 đạt giải Nhì. Gia Mẫu giỏi lắm!', ['written-out']],
    ['Chúc mừng em L.G.M. lớp 4A2 đạt giải Nhì. Thu Hà cũng vui lắm!', []],
    ['Chúc mừng em L.G.M. đạt giải Nhì. Gia Mẫu giỏi lắm!', []],
    ['Em L.G.M. lớp 4A2 bị xâm hại. Gia Mẫu tội quá', ['abused']],
    // The name itself is masked first; a louder word about the other place would forbid that.
    ['Chúc mừng em Lê Gia Mẫu lớp 4A2 đạt giải Nhì. Gia Mẫu giỏi lắm!', ['named']],
  ])('names what is left of a masked name: %s', (text, messages) => {
    const findings = checkDraft(createTextDraft(text), {}, { checks: { 'child-privacy': childPrivacy } })
    expect(findings.map(({ message }) => message)).toEqual(messages)
    const levels: Readonly<Record<string, string>> = { 'written-out': 'note', abused: 'stop' }
    for (const { level, message } of findings) expect(level).toBe(levels[message] ?? 'warn')
  })

  it.each([
    ['bé Trần Gia Mẫu lớp 3A bị ông hàng xóm giở trò', 'stop'],
    ['Em Lê Thị Mỵ Mẫu 8A trường Bình Giã có thai ba tháng', 'stop'],
    ['Cháu bé bị xâm hại là con gái út chị Hoan bán cháo đầu phố', 'stop'],
    ['em Tran Thi Mau lop 9C rach tay toi qua', 'stop'],
    // A masked name does not help where everybody knows everybody.
    ['Cháu T.G.M. 12 tuổi bản Huổi Mẫu bị giở trò đồi bại', 'stop'],
    // Neither does an authority.
    ['Em T.G.M., 13 tuổi, ở xóm Mẫu bị dâm ô, công an huyện đã khởi tố', 'stop'],
    // Not the child's own.
    ['Bé Trần Gia Mẫu lớp 3A nghỉ học vì mẹ bé sắp mang thai lần ba', 'warn'],
    ['Cháu Trần Gia Mẫu lớp 3A trường Bình Giã bị lạc từ chiều qua, ai thấy báo giúp', 'warn'],
    ['Bé Trần Gia Mẫu lớp 3A bị sốt. Hôm qua tập huấn cách báo tin trẻ bị xâm hại.', 'warn'],
  ])('holds what makes an abused child known: %s', (text, level) => {
    expect(found(childPrivacy, text).map(([, each]) => each)).toEqual([level])
  })

  it.each([
    ['Bà con phản đối phương án thu hồi đất vì chưa họp dân', true],
    ['Phương án thu hồi đất chưa họp dân, em chụp lại đây', false],
  ])('is silent where a decision is objected to, whatever the model says: %s', (text, isExempt) => {
    expect(internalDocument.isExempt!(analyzeText(text), { start: 0, end: text.length })).toBe(isExempt)
  })

  it.each([
    ['Chị Phạm Thị Mẫu ấp 5 đang chữa viêm gan', true],
    ['Em Trần Văn Mẫu xóm 2, sinh ngày 4/5/1988, bị tâm thần', true],
    ['Em Trần Văn Mẫu xóm 2 bị tâm thần', false],
    ['Em Mẫu học sinh lớp 4, mẹ sinh năm 1985, bị hại', false],
    ['Học sinh lớp 5 nhà ở 1975 đường Lê Lợi bị tâm thần', false],
    ['Con chị Phạm Thị Mẫu ấp 5 đang chữa viêm gan, mới 6 tuổi', false],
  ])('are none where the person is grown, whatever the model says: %s', (text, isExempt) => {
    expect(childPrivacy.isExempt!(analyzeText(text), { start: 0, end: text.length })).toBe(isExempt)
  })
})
