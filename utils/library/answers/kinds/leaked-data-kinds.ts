// Kinds of questions on data and papers of people that come out.

import { createKind, type QuestionKind } from './question-kind.ts'
import { WORSE } from './word-lists.ts'

const PUBLISHED = 'tung danh sách, tung thông tin, [post], [send], [share], [disclose]'
const PRISON = 'hình sự, đi tù, ở tù, truy cứu, khởi tố, ngồi tù, bị tù'
const NOT_OF_LEAKED_DATA = '[worksecret], [porn], [exam], [sell], [hack], [scam], [child]'

/** Data and papers that come out. */
export const leakedDataKinds: readonly QuestionKind[] = [
  createKind(
    'lo-benh-hinh-su',
    [
      'người nghiện, nghiện ma, bệnh án, người bệnh, bệnh nhân, mắc bệnh, nhiễm bệnh, tâm thần, xét nghiệm, hiv',
      PUBLISHED,
      PRISON,
    ],
    `${WORSE}, mấy năm, bao nhiêu năm, ${NOT_OF_LEAKED_DATA}`,
  ),
  createKind(
    'lo-du-lieu-hinh-su',
    ['[health], [data], [idcard], [phone], [list], [bank]', PUBLISHED, PRISON],
    `${WORSE}, mấy năm, bao nhiêu năm, ${NOT_OF_LEAKED_DATA}`,
  ),
  createKind(
    'don-thu-cua-dan',
    [
      'đơn tố cáo, đơn khiếu nại, đơn thư, đơn phản ánh, đơn kiện, lá đơn, đơn của dân',
      '[post], [send], [share], [snap], [net]',
      'của dân, của người dân, của bà con, của công dân, dân gửi, dân nộp, người tố cáo gửi, nhận được đơn',
    ],
    `
      của tôi, đơn tôi, tôi tố, tôi viết, tôi gửi, của mình, gửi đơn, nộp đơn, qua zalo, lên ai, [fine], [jail],
      [discipline], [slander], [howlong], [ai], [whattodo]
    `,
  ),
]
