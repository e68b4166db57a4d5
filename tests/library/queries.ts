/** How a query is written, or what it is about. */
export type QueryGroup = 'full' | 'bare' | 'partial' | 'citation' | 'typo' | 'number' | 'subject' | 'everyday'

/**
 * A query people may type, and the entries that may rank first. If the library states the same rule more than once (an
 * article and its clause, a duty and its fine), any of these is correct.
 */
export interface SampleQuery {
  group: QueryGroup
  query: string
  first: readonly string[]
}

const of =
  (group: QueryGroup) =>
  ([query, first]: readonly [query: string, first: string]): SampleQuery => ({ group, query, first: first.split(' ') })

/** Queries a commune's clerk might type, written down before they were tried. */
export const SAMPLE_QUERIES: readonly SampleQuery[] = [
  ...(
    [
      ['số điện thoại', 'nd-356-2025.d3'],
      ['biển số xe', 'nd-356-2025.d3'],
      ['mật khẩu', 'luat-116-2025.d42.k2'],
      ['tin giả', 'nd-328-2026.d3'],
      ['chưa kiểm chứng', 'qd-423-2026.kiem-chung'],
      ['xúc phạm', 'luat-116-2025.d13.k3.d'],
      ['tẩy chay', 'luat-116-2025.d13.k3.b'],
      ['bản đồ', 'luat-116-2025.d13.k1.e'],
      ['vneid', 'nd-328-2026.d13.k2'],
      ['lừa đảo', 'luat-116-2025.d7.k2.dd'],
      ['người phát ngôn', 'nd-244-2026.d3.k1'],
      ['ba độ mật', 'luat-117-2025.do-mat'],
      ['cờ bạc', 'luat-116-2025.d7.k2.dd'],
      ['tụ tập đông người', 'luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c'],
    ] as const
  ).map(of('full')),
  ...(
    [
      ['so dien thoai', 'nd-356-2025.d3'],
      ['dien thoai', 'nd-356-2025.d3'],
      ['chua kiem chung', 'qd-423-2026.kiem-chung'],
      ['xuc pham', 'luat-116-2025.d13.k3.d'],
      ['tay chay', 'luat-116-2025.d13.k3.b'],
      ['nguoi phat ngon', 'nd-244-2026.d3.k1'],
      ['mat', 'luat-117-2025.d5.k4'],
      ['dang anh con', 'nd-56-2017.d36'],
      ['lua dao', 'luat-116-2025.d7.k2.dd'],
      ['bi noi xau tren mang', 'luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c blds-2015.d34'],
      ['muc phat tin gia', 'nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d'],
      ['chup cong van', 'nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d'],
      ['sinh trac hoc', 'nd-356-2025.d4.k1'],
    ] as const
  ).map(of('bare')),
  ...(
    [
      ['sô điên thoai', 'nd-356-2025.d3'],
      ['xúc pham danh dư', 'luat-116-2025.d13.k3.d'],
      ['ngươi phat ngôn', 'nd-244-2026.d3.k1'],
      ['đăng anh nguoi khác', 'blds-2015.d32'],
      ['bí mât nha nước', 'luat-117-2025 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.d5.k4'],
    ] as const
  ).map(of('partial')),
  ...(
    [
      ['điểm đ khoản 2 điều 9 nđ 330', 'nd-330-2026.d9.k2.dd'],
      ['Điều 9 khoản 2 điểm đ nghị định 330', 'nd-330-2026.d9.k2.dd'],
      ['d9 k2 đ nđ330', 'nd-330-2026.d9.k2.dd'],
      ['luật 116 điều 7 khoản 1 điểm a', 'luat-116-2025.d7.k1.a'],
      ['khoản 2 điều 42 luật an ninh mạng', 'luat-116-2025.d42.k2'],
      ['điều 16 luật 91/2025', 'luat-91-2025.d16'],
      ['dieu 16 luat 91', 'luat-91-2025.d16'],
      ['điều 101 nghị định 15', 'nd-15-2020.d101'],
      ['điều 36 nđ 56/2017/NĐ-CP', 'nd-56-2017.d36'],
      ['blhs 156', 'blhs-2015.d156'],
      ['khoản 4 điều 5 luật 117', 'luat-117-2025.d5.k4'],
      ['điều 101', 'nd-15-2020.d101'],
    ] as const
  ).map(of('citation')),
  ...(
    [
      ['so dien thaoi', 'nd-356-2025.d3'],
      ['thoong tin cá nhân', 'nd-356-2025.d3 luat-91-2025.d16'],
      ['ngừơi phát ngôn', 'nd-244-2026.d3.k1'],
      ['lừa đão', 'luat-116-2025.d7.k2.dd'],
      ['xucs phamj', 'luat-116-2025.d13.k3.d'],
      ['tãy chay', 'luat-116-2025.d13.k3.b'],
      ['đăng hifnh arnh người khác', 'blds-2015.d32'],
      ['bí mật nhà nướt', 'luat-117-2025 luat-117-2025.khai-niem luat-117-2025.d5.k3 luat-117-2025.d5.k4'],
      ['kỉ luật viên chức', 'nd-234-2026'],
      ['quy tắt ứng sử', 'qd-423-2026'],
      ['nghị địng 330', 'nd-330-2026'],
      ['chưa kiễm trứng', 'qd-423-2026.kiem-chung'],
    ] as const
  ).map(of('typo')),
  ...(
    [
      ['85', 'qdtw-85-2022'],
      ['qđ 85', 'qdtw-85-2022'],
      ['207', 'qdtw-207-2026'],
      ['116/2025', 'luat-116-2025'],
      ['nd 15/2020', 'nd-15-2020'],
      ['nghi dinh 13', 'nd-13-2023'],
      ['nđ330', 'nd-330-2026'],
      ['874', 'qd-874-2021'],
      ['luật trẻ em', 'luat-tre-em-2016'],
      ['an ninh mang', 'luat-116-2025'],
      ['bộ quy tắc ứng xử', 'qd-423-2026'],
      ['19 điều', 'qdtw-207-2026'],
    ] as const
  ).map(of('number')),
  ...(
    [
      ['kiểm chứng nguồn tin', 'qd-423-2026.kiem-chung'],
      ['phát ngôn của cơ quan', 'nd-244-2026.d3.k1'],
      ['kỷ luật viên chức', 'nd-234-2026'],
      ['dữ liệu cá nhân nhạy cảm', 'nd-356-2025.d4.k1'],
      ['đời tư trẻ em', 'luat-tre-em-2016.d6.k11 luat-tre-em-2016.d21 luat-91-2025.d24.k2 luat-116-2025.d16'],
      ['bồi thường', 'blds-2015.d34 blds-2015.d32'],
      ['công chức không được làm', 'luat-80-2025.d14.phat-ngon'],
      ['mật', 'luat-117-2025.d5.k4'],
    ] as const
  ).map(of('subject')),
  ...(
    [
      ['đăng ảnh con', 'nd-56-2017.d36'],
      ['đăng ảnh người khác', 'blds-2015.d32'],
      ['mức phạt tin giả', 'nd-174-2026.d95.k1.a'],
      ['lộ số điện thoại', 'nd-356-2025.d3 luat-91-2025.d16 luat-91-2025.d7.k7'],
      ['bị nói xấu trên mạng', 'luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c blds-2015.d34'],
      ['chụp công văn', 'nd-330-2026.d13.k1.a luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d'],
      ['group zalo cơ quan', 'luat-116-2025.d15.k1.d nd-330-2026.d12.k1.a nd-244-2026.d5.k2'],
      ['chửi nhau trên facebook', 'luat-116-2025.d13.k3.d'],
      ['đăng cccd của dân', 'nd-356-2025.d3 nd-356-2025.d4.k1 luat-91-2025.d16'],
      ['quay phim công an', 'luat-91-2025.d32 blds-2015.d32'],
      ['đăng lại bài báo', 'nd-174-2026.d95.k1.d'],
      ['trả lời phỏng vấn báo chí', 'nd-244-2026.d3.k1 nd-244-2026.d3.k2 nd-244-2026.d3.k7'],
      ['bị khóa facebook', 'nd-147-2024.d35.k7'],
      ['mua bán nick facebook', 'nd-330-2026.d10.k2'],
      ['kêu gọi quyên góp từ thiện', 'nd-330-2026.d14.k5.dd'],
      ['ghép mặt bằng ai', 'luat-116-2025.d7.k2.g luat-116-2025.d13.k3.h'],
      ['báo tin giả ở đâu', 'nd-328-2026.d13.k2 nd-328-2026.d13.k3 qd-423-2026.bao-tin'],
      ['con dưới 16 tuổi lập facebook', 'nd-147-2024.d23.k3 luat-116-2025.d16'],
      ['nói tục', 'qd-423-2026.quy-tac-chung'],
      ['lo bi mat', 'luat-117-2025.d5.k3'],
      ['binh luan xuc pham', 'luat-116-2025.d13.k3.d'],
      ['dung ten that', 'qd-423-2026.danh-tinh'],
      ['phat bao nhieu tien khi noi xau nguoi khac', 'nd-174-2026.d95.k1.a'],
      ['livestream ban hang', 'nd-147-2024.d23.k3'],
      ['share tin chua kiem chung', 'qd-423-2026.kiem-chung'],
      ['mạo danh cơ quan', 'luat-116-2025.d7.k2.e nd-330-2026.d14.k4.c'],
      ['gỡ bài', 'nd-174-2026.d95.k1.k nd-330-2026.d12.k1.a luat-116-2025.d14.k4'],
      ['vien chuc bi ky luat', 'nd-234-2026 nd-234-2026.d8.k1 nd-234-2026.d8.k3 nd-234-2026.d8.k6'],
      ['dang vien khong duoc lam gi', 'qdtw-207-2026 qdtw-207-2026.nhom-1'],
    ] as const
  ).map(of('everyday')),
]
