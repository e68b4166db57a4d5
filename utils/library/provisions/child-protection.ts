// Children: Law 102/2016/QH13 and Decree 56/2017/NĐ-CP.

import { createProvisions } from './provision-rows.ts'

/** The provisions of the law. */
export const childrenLaw = createProvisions('luat-tre-em-2016', [
  {
    at: 'd6.k11',
    vi: 'Cấm công bố đời tư của trẻ em khi chưa có sự đồng ý của trẻ từ đủ 7 tuổi và của cha mẹ hoặc người giám hộ.',
    en: 'Bans publishing a child’s private life without the consent of the child of 7 or over and of the parents or guardian.',
    subjects: ['tre-em', 'doi-tu'],
    checks: ['child-privacy'],
    finedBy: ['nd-330-2026.d60'],
    see: ['nd-56-2017.d33', 'nd-56-2017.d36'],
  },
  {
    at: 'd21',
    vi: 'Trẻ em có quyền được giữ bí mật đời sống riêng tư.',
    en: 'Children have a right to a private life.',
    subjects: ['tre-em', 'doi-tu'],
    checks: ['child-privacy'],
  },
])

/** The provisions of the decree. */
export const decree56 = createProvisions('nd-56-2017', [
  {
    at: 'd36',
    vi: 'Đăng thông tin, ảnh của trẻ lên mạng phải có sự đồng ý của cha mẹ hoặc người chăm sóc và của trẻ từ đủ 7 tuổi; những người này có quyền yêu cầu xóa.',
    en: 'Putting a child’s information or picture online needs the consent of parents or carers and of the child of 7 or over; they may demand its removal.',
    subjects: ['tre-em', 'hinh-anh', 'doi-tu'],
    checks: ['child-privacy'],
    see: ['nd-56-2017.d36.k1', 'nd-56-2017.d36.k3', 'luat-tre-em-2016.d6.k11'],
  },
  {
    at: 'd33',
    vi: 'Thông tin riêng tư của trẻ gồm tên, tuổi, đặc điểm nhận dạng, bệnh án, ảnh, gia đình, tài sản, số điện thoại, địa chỉ, quê quán, trường lớp, kết quả học tập, bạn bè, dịch vụ dành riêng cho trẻ.',
    en: 'A child’s private information: name, age, marks of identity, health record, picture, family, property, telephone number, address, origin, school and class, results, friends, services received.',
    subjects: ['tre-em', 'du-lieu-ca-nhan', 'hinh-anh'],
    checks: ['child-privacy'],
  },
  {
    at: 'd36.k1',
    vi: 'Đưa thông tin của trẻ lên mạng phải có sự đồng ý của cha mẹ hoặc người chăm sóc và của trẻ từ đủ 7 tuổi.',
    en: 'Putting a child’s information online needs the consent of parents or carers and of the child of 7 or over.',
    subjects: ['tre-em', 'doi-tu'],
    checks: ['child-privacy'],
  },
  {
    at: 'd36.k3',
    vi: 'Cha mẹ, người chăm sóc và trẻ em có quyền yêu cầu xóa thông tin của trẻ trên mạng.',
    en: 'Parents, carers and children may demand removal of the child’s information online.',
    subjects: ['tre-em', 'go-bo'],
    checks: ['child-privacy'],
  },
])
