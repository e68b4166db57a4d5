import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Tài liệu, thông tin nội bộ',
    messages: {
      content:
        'Có dấu hiệu chuyển nội dung hoặc hình của một văn bản chưa công bố. Nên chờ bản chính thức rồi dẫn lại.',
      number: 'Có số hiệu giống văn bản nội bộ. Nên xem văn bản này đã công bố chưa trước khi nhắc tới.',
      mark: 'Có dấu hiệu nhắc tới tài liệu chỉ lưu hành nội bộ. Nên bỏ phần lấy từ tài liệu đó.',
      paper: 'Có dấu hiệu chia sẻ tài liệu chưa công bố. Nên chờ bản chính thức.',
      staffing: 'Có dấu hiệu nói trước chuyện nhân sự chưa công bố. Nên chờ thông báo chính thức.',
      admission:
        'Có dấu hiệu kể chuyện trong hồ sơ hoặc phiếu kín khi xét vào Đảng của một người. Nên bỏ phần này, để chi bộ trả lời riêng.',
      access:
        'Có dấu hiệu chỉ cho mọi người lối vào hệ thống của một cơ quan. Nên bỏ phần này và báo cho nơi quản lý hệ thống.',
      'exam-store':
        'Có dấu hiệu cho biết nơi cất đề thi niêm phong hoặc chìa khóa. Nên bỏ phần này, chỉ báo riêng cho người phụ trách.',
      kept: 'Có dấu hiệu kể điều mà cơ quan biết về một người hoặc doanh nghiệp và chưa công bố. Nên bỏ phần này, chờ cơ quan công khai.',
      file: 'Tên tệp giống một văn bản nội bộ. Nên xem văn bản này đã công bố chưa trước khi gửi.',
      attached:
        'Có dấu hiệu là văn bản của cơ quan, không dành cho mọi người. Gửi đúng nơi nhận thì được; trước khi đăng hay gửi rộng nên hỏi nơi ban hành.',
      sensed:
        'Câu này có dấu hiệu đưa ra thông tin nội bộ chưa được công bố. Nên chờ công bố chính thức hoặc bỏ phần đó.',
    },
    kinds: {
      number: 'Chỉ có số hiệu văn bản',
      admission: 'Hồ sơ, phiếu kín xét vào Đảng',
      access: 'Lối vào hệ thống của cơ quan',
      kept: 'Điều cơ quan biết, chưa công bố',
      attached: 'Tệp là văn bản của cơ quan',
    },
  },
  en: {
    title: 'Internal papers and information',
    messages: {
      content:
        'The content or a picture of an unpublished paper may be passed on here. It is better to wait for the official text and link to it.',
      number: 'This looks like the number of an internal paper. It is better to see whether it has been made public.',
      mark: 'This may refer to papers for internal circulation. It is better to leave out what comes from them.',
      paper: 'A paper that is not yet public may be shared here. It is better to wait for the official text.',
      staffing: 'This may tell of staffing decisions not yet announced. It is better to wait for the announcement.',
      admission:
        'This may reveal the file of a person who is to join the Party, or a secret ballot. It is better to leave that to the Party cell.',
      access:
        'This may show everybody a way into the system of an office. It is better to leave it out, and to report it to who runs the system.',
      'exam-store':
        'This may show where sealed exam papers or their keys are kept. It is better to leave it out, and to say it only to who is in charge.',
      kept: 'This may pass on what an office knows of a person or a firm and has not published. It is better to leave it out until the office makes it public.',
      file: 'The file name looks like an internal paper. It is better to see whether it has been made public.',
      attached:
        'This looks like a paper of an office that is not for everybody. It may go to its recipients; before posting it or sending it widely, it is better to ask its issuer.',
      sensed:
        'This sentence may pass on internal information that is not published. It is better to wait for the publication or leave it out.',
    },
    kinds: {
      number: 'The number of a paper alone',
      admission: 'A file or ballot on who joins the Party',
      access: 'A way into the system of an office',
      kept: 'What an office knows and has not published',
      attached: 'A file that is a paper of an office',
    },
  },
}
