// Teachers, players, young grown-ups and lists of places are no children.

import { expect, it } from 'vitest'
import { findLoudChecks } from './find-loud-checks.ts'

it.each([
  'Nữ bác sĩ trẻ Lưu Thị Ngà, người xung phong vào tâm dịch, được cho là đã uống thuốc ngủ tự tử chiều qua.',
  'Nữ kỹ sư trẻ Vi Thị Chanh, ở xã Nậm Cắn, vừa nhận học bổng thạc sĩ.',
  'Cô Đoàn Thị Sáo, Phó hiệu trưởng Trường Tiểu học Hoa Sen, hiện dạy lớp 3/2 thay cô Trịnh Thị Bưởi.',
  'Co Doan Thi Sao, Pho hieu truong Truong Tieu hoc Hoa Sen, hien day lop 3/2 thay co Trinh Thi Buoi.',
  'TRỰC TIẾP | BẢNG C | CUP ESPORTS 2021\nBảng C: Nguyễn Quang Hải Triều, Đỗ Duy Mạnh Hà, Lê Công Vinh Quý',
  'Nơi bị phong tỏa: 2/ Quận 6: chung cư Phú Hòa, khu 14 Lê Quang Sung 3/ Quận 10: hẻm 285/12 Cách Mạng',
  'Nữ sinh Trường THCS Phan Đăng Lưu mơ ước đậu vào Trường THPT Lê Hồng Phong.',
  'Cô Trịnh Thị Bưởi chủ nhiệm lớp 4C Trường Tiểu học Hoa Sen được tuyên dương.',
  'Co Trinh Thi Buoi day lop 4C tron 20 nam o truong Hoa Sen.',
  'Hai vợ chồng dạy ở trường Hoa Sen, ba giáo viên khác vừa bỏ nghề.',
  'Điểm nhận hàng: đường Nguyễn Trãi, quận 5 và hẻm 12 tổ 3 phường 2.',
])('says no child of “%s”', (text) => {
  expect(findLoudChecks(text)).not.toContain('child-privacy')
})

it.each([
  ['Bé Lưu Thị Ngà 13 tuổi học lớp 7A trường THCS Hoa Sen uống thuốc ngủ tự tử chiều qua.', 'child-privacy'],
  ['Nữ sinh Vi Thị Chanh lớp 8B Trường THCS Phan Đăng Lưu nghỉ học vì có bầu.', 'child-privacy'],
  ['Em Trịnh Thị Bưởi lớp 3/2 Trường Tiểu học Hoa Sen bị tự kỷ, cô Sáo chủ nhiệm kể.', 'child-privacy'],
  ['Em Trinh Thi Buoi lop 3A Truong Tieu hoc Hoa Sen bi tu ky, co Sao chu nhiem ke.', 'child-privacy'],
  ['Một trẻ tên Đoàn Minh Sáo học lớp 2A ở xóm 4 xã Nậm Cắn bị viêm não, đang nằm viện.', 'child-privacy'],
  ['Cháu Nguyễn Quang Triều lớp 5C trường tiểu học Lê Lợi bị bố dượng đánh đập.', 'child-privacy'],
  ['Cô Trịnh Thị Bưởi, giáo viên trường Hoa Sen, kể Bảo Ngọc lớp 2C ba má ly hôn, ở với dì.', 'child-privacy'],
  ['Co Trinh Thi Buoi, giao vien truong Hoa Sen, ke Bao Ngoc lop 2C ba ma ly hon, o voi di.', 'child-privacy'],
  ['Thầy Bảy dạy ở trường Hoa Sen, Nhật Minh lớp 3B học dốt nhất khối, mẹ đi tù.', 'child-privacy'],
  [
    'Danh sách mầm non Sơn Ca: Vi Bảo Ngọc tổ 2 ấp 6, Đoàn Nhật Minh tổ 8 ấp 6, Trịnh An Nhiên tổ 1 ấp 6',
    'child-privacy',
  ],
  ['Gia Hân tổ 2 ấp 6 mới học mầm non, bố mẹ đi làm, trưa nào cũng ở nhà một mình.', 'child-privacy'],
])('still finds “%s”', (text, check) => {
  expect(findLoudChecks(text)).toContain(check)
})
