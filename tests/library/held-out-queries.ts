import type { QueryGroup, SampleQuery } from './queries.ts'

const of =
  (group: QueryGroup) =>
  ([query, first]: readonly [query: string, first: string]): SampleQuery => ({ group, query, first: first.split(' ') })

/**
 * Forty more queries, written down at the same time and never used for tuning. `npm run bench:search` measures them.
 */
export const HELD_OUT_QUERIES: readonly SampleQuery[] = [
  ...(
    [
      ['vu khống trên mạng', 'blhs-2015.d156 blhs-2015.d156.k2.e luat-116-2025.d7.k1.c'],
      ['số tài khoản ngân hàng', 'nd-356-2025.d4.k1'],
      ['ủy quyền phát ngôn', 'nd-244-2026.d3.k5'],
      ['ghi âm trái phép', 'luat-116-2025.d15.k1.dd luat-116-2025.d7.k2.c'],
      ['quốc kỳ', 'luat-116-2025.d7.k1.a nd-330-2026.d9.k2.b'],
      ['cảnh tai nạn', 'nd-174-2026.d95.k1.c'],
    ] as const
  ).map(of('full')),
  ...(
    [
      ['bang diem hoc sinh', 'nd-56-2017.d33'],
      [
        'noi xau nguoi khac tren facebook',
        'luat-116-2025.d13.k3.d luat-116-2025.d13.k3.dd luat-116-2025.d7.k1.c blds-2015.d34',
      ],
      ['lo bi mat cong tac', 'luat-116-2025.d15.k1.a luat-116-2025.d15.k1.d blhs-2015.d361 nd-330-2026.d13.k1.a'],
      ['chup man hinh tin nhan', 'blds-2015.d38 blds-2015.d38.k3 blhs-2015.d159.k1'],
      ['tre tu du 7 tuoi', 'luat-tre-em-2016.d6.k11 nd-56-2017.d36 nd-56-2017.d36.k1 luat-91-2025.d24.k2'],
      ['ban hang online', 'nd-147-2024.d36.kinh-doanh nd-330-2026.d10.k1'],
      ['muc phat dang tin gia', 'nd-174-2026.d95.k1.a nd-330-2026.d9.k2.d'],
    ] as const
  ).map(of('bare')),
  ...(
    [
      ['thông tin cá nhan cua dân', 'nd-356-2025.d3 luat-91-2025.d16'],
      ['lôi keo tu tập', 'luat-116-2025.d7.k2.b nd-330-2026.d9.k1.c'],
      ['trẻ em riêng tu', 'luat-tre-em-2016.d21 luat-116-2025.d16 nd-56-2017.d33'],
    ] as const
  ).map(of('partial')),
  ...(
    [
      ['khoản 3 điều 7 nghị định 244', 'nd-244-2026.d7.k3'],
      ['Điều 9 khoản 1 điểm c nđ 330', 'nd-330-2026.d9.k1.c'],
      ['d36 nd56', 'nd-56-2017.d36'],
      ['điểm b k2 đ95 nđ 174/2026', 'nd-174-2026.d95.k2.b'],
      ['điều 16 luật an ninh mạng 2018', 'luat-24-2018.d16'],
      ['d5k4 luat 117', 'luat-117-2025.d5.k4'],
    ] as const
  ).map(of('citation')),
  ...(
    [
      ['xúc phạn danh dự', 'luat-116-2025.d13.k3.d'],
      ['dử liệu cá nhânn', 'luat-91-2025 luat-91-2025.d16 nd-356-2025.d3'],
      ['nguoi phat ngonn', 'nd-244-2026.d3.k1'],
      ['khieern trachs', 'luat-80-2025.d36 nd-234-2026.d8.k1 nd-234-2026.d8.k3'],
      ['quảng coá thuốc', 'nd-330-2026.d11.k1 nd-330-2026.d10.k1 nd-330-2026.d11.k4'],
      ['vu khốg', 'blhs-2015.d156 luat-116-2025.d7.k1.c'],
    ] as const
  ).map(of('typo')),
  ...(
    [
      ['423', 'qd-423-2026'],
      ['nghị định 356/2025/NĐ-CP', 'nd-356-2025'],
      ['37-qd/tw', 'qdtw-37-2021'],
      ['nđ 147', 'nd-147-2024'],
    ] as const
  ).map(of('number')),
  ...(
    [
      ['kỳ thị vùng miền', 'qd-423-2026.quy-tac-chung luat-116-2025.d7.k1.b'],
      ['kỷ luật công chức', 'nd-172-2025 luat-80-2025.d36'],
      ['mạo danh', 'luat-116-2025.d13.k3.h luat-116-2025.d13.k3.c'],
    ] as const
  ).map(of('subject')),
  ...(
    [
      ['đăng ảnh học sinh lên facebook', 'nd-56-2017.d36 nd-56-2017.d36.k1'],
      ['bị người ta chửi trên facebook', 'luat-116-2025.d13.k3.d'],
      ['cơ quan yêu cầu gỡ bài', 'luat-116-2025.d14.k4 nd-174-2026.d95.k1.k'],
      ['livestream bán thuốc', 'nd-330-2026.d10.k1 nd-330-2026.d11.k1'],
      ['đăng danh sách hộ nghèo', 'luat-91-2025.d16 nd-356-2025.d3'],
    ] as const
  ).map(of('everyday')),
]
