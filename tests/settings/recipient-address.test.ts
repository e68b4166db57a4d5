import { describe, expect, it } from 'vitest'
import { findAddressProblem } from '../../utils/settings/recipient-address.ts'

describe('findAddressProblem', () => {
  it.each([
    ['post', 'https://tiep-nhan.example/bao-cao', undefined],
    ['post', 'http://localhost:8080/bao-cao', undefined],
    ['post', 'http://127.0.0.1/', undefined],
    ['post', 'http://tiep-nhan.example/', 'not-https'],
    ['post', 'http://localhost.tiep-nhan.example/', 'not-https'],
    ['post', 'https://ten:matkhau@tiep-nhan.example/', 'not-https'],
    ['post', 'ftp://tiep-nhan.example/', 'not-https'],
    ['post', 'javascript:alert(1)', 'not-https'],
    ['post', '', 'not-https'],
    ['post', 'tiep-nhan.example', 'not-https'],
    ['post', 'https://www.facebook.com/bao-cao', 'site'],
    ['put', 'https://chat.zalo.me/', 'site'],
    ['post', 'https://www.facebook.com./', 'site'],
    ['post', 'https://m.facebook.com%2E/', 'site'],
    ['post', 'https://www.facebook.com。/', 'site'],
    ['put', 'https://chat.zalo.me./', 'site'],
    ['post', 'https://tiep-nhan.example./', undefined],
    ['post', 'https://facebook.com.tiep-nhan.example/', undefined],
    ['email', 'tiepnhan@coquan.gov.vn', undefined],
    ['email', 'tiepnhan@coquan', 'not-email'],
    ['email', 'a@b.vn?bcc=c@d.vn', 'not-email'],
    ['email', 'Tên <a@b.vn>', 'not-email'],
    ['email', '', 'not-email'],
  ] as const)('%s %s', (kind, address, problem) => {
    expect(findAddressProblem(kind, address)).toBe(problem)
  })
})
