// Kinds of questions that ask which article or text is about something.

import { createKind, type QuestionKind } from './question-kind.ts'
import { INSULTS, SECRET_PAPERS, TO_OTHERS, WORSE } from './word-lists.ts'

const WHICH_ARTICLE = `
  điều nào, điều mấy, phạm điều gì, trái điều gì, điều bao nhiêu, khoản nào, luật nào, quy định nào, nghị định nào,
  nghị định mấy, văn bản nào, căn cứ nào, căn cứ vào đâu, căn cứ điều, theo đâu
`

/** Which article or text it is. */
export const articleKinds: readonly QuestionKind[] = [
  createKind(
    'ky-luat-vien-chuc',
    [
      'quy định nào, nghị định nào, văn bản nào, điều khoản nào, điều mấy, theo đâu, căn cứ nào',
      '[employee]',
      '[discipline]',
    ],
    `
      ${WORSE}, trước 7, trước 1, 2025, tháng, làm dở, vụ cũ, trước tháng, tên thật, nhắc đổi, [civil], [party],
      [howlong], [fine], [old]
    `,
  ),
  createKind(
    'vien-chuc-noi-xau-noi-lam',
    [WHICH_ARTICLE, '[employee]', '[smear]', 'xử lý, xử, xử như, [discipline]'],
    'phạt, phụ huynh, học sinh, [fine], [jail], [victim], [party]',
  ),
  createKind(
    'bi-mat-dieu-nao',
    [WHICH_ARTICLE, SECRET_PAPERS, `${TO_OTHERS}, [snap], [lose]`],
    'soạn, lưu, nối mạng, photo, truy cứu, án, [ai], [discipline], [civil], [party], [jail], [fine]',
  ),
  createKind(
    'anh-tre-dieu-nao',
    [WHICH_ARTICLE, '[child]', '[photo], [clip]', TO_OTHERS],
    `${WORSE}, những khoản nào, [deepfake], [abuse], [porn], [discipline], [fine], [jail], [mock]`,
  ),
  createKind(
    'tin-gia-dieu-nao',
    [WHICH_ARTICLE, '[fake]'],
    `
      không báo, báo tin, hôm, ${INSULTS}, [discipline], [party], [civil], [employee], [old], [fine], [jail], [ai],
      [deepfake], [label]
    `,
  ),
  createKind(
    'xuc-pham-dieu-nao',
    [WHICH_ARTICLE, INSULTS, `${TO_OTHERS}, [comment], [live], [dm]`],
    `
      tôn giáo, phật giáo, công giáo, tin lành, luật an ninh mạng, báo cáo, phạt nói, phạt theo, [hostile], [history],
      [symbol], [discipline], [party], [civil], [employee], [child], [old], [fine], [jail], [officer]
    `,
  ),
  createKind(
    'du-lieu-dieu-nao',
    [WHICH_ARTICLE, '[data], [idcard], [phone], [health], [bank]', '[post], [send], [share], [disclose]'],
    `${WORSE}, [child], [discipline], [old], [ai], [fine], [jail], [reportit]`,
  ),
  createKind(
    'anh-dieu-nao',
    [WHICH_ARTICLE, '[photo], [clip]', '[post], [send], [share]', '[other], [consent], [colleague], [citizen]'],
    `${WORSE}, [child], [deepfake], [porn], [gore], [discipline], [paper], [war], [copyright], [fine]`,
  ),
  createKind(
    'so-cua-quy-tac',
    [
      'quy tắc ứng xử, bộ quy tắc',
      'bộ quy tắc, [net]',
      `
        số mấy, số nào, số bao nhiêu, số quyết định, quyết định số, quyết định nào, quyết định mấy, văn bản nào,
        ở đâu, tìm đâu, cho xin, xin số, mới nhất, áp dụng văn, chưa ban hành, chưa có quy tắc, chưa có bộ, chưa ra,
        chưa xây dựng, theo văn bản, theo quyết định, tên là gì, ai ban hành, bộ nào ban hành
      `,
    ],
    `${WORSE}, phạt, [discipline], [fine]`,
  ),
]
