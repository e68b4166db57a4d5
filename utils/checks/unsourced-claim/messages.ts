import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Thông tin chưa kiểm chứng',
    messages: {
      hearsay:
        'Có dấu hiệu kể lại lời nghe được mà chưa có nguồn. Nên thêm nguồn chính thức, hoặc chờ xác nhận rồi hãy đăng.',
      chain: 'Lời giục chia sẻ gấp thường đi kèm tin chưa kiểm chứng. Nên thêm nguồn để người đọc tự xem được.',
      hidden:
        'Câu này cho rằng tin bị giấu, nên người đọc không có nguồn nào để kiểm chứng. Nên nêu nguồn xem được, hoặc bỏ câu này.',
      alarm:
        'Có dấu hiệu báo động về việc hệ trọng mà chưa kèm nguồn. Nên dẫn thông báo chính thức, hoặc ghi rõ đây là điều chưa chắc.',
      cure: 'Có dấu hiệu quả quyết về cách chữa khỏi bệnh nặng mà chưa có nguồn y tế. Nên dẫn nguồn, hoặc kể như kinh nghiệm riêng.',
      appeal:
        'Lời kêu gọi nhân danh cơ quan, đoàn thể nhưng tài khoản đứng tên một người là kiểu lừa đảo hay gặp. Tài khoản của cơ quan thường đứng tên cơ quan: nên gọi hỏi lại đơn vị đó trước khi đăng.',
      unnamed: 'Sau “theo” còn để trống. Nên điền tên nguồn: cơ quan, tờ báo hoặc văn bản đã nêu việc này.',
      unofficial:
        'Nguồn ghi trong ngoặc chưa phải nguồn chính thức. Nên ghi tên cơ quan, tờ báo hoặc văn bản đã nêu việc này; chưa có thì chờ xác nhận rồi hãy đăng.',
      sensed:
        'Câu này có dấu hiệu kể điều chưa kiểm chứng như chuyện chắc chắn. Nên thêm nguồn chính thức hoặc hỏi lại cho rõ.',
    },
    kinds: {
      chat: 'Lời nghe kể về chuyện ít hệ trọng',
    },
  },
  en: {
    title: 'Unverified information',
    messages: {
      hearsay:
        'This seems to pass on something heard, without a source. Consider adding an official source, or waiting for confirmation.',
      chain: 'Calls to share at once often carry unverified news. Consider adding a source readers can open.',
      hidden:
        'This says the news is being hidden, so there is no source to check. Consider naming a source that can be opened, or leaving it out.',
      alarm:
        'This seems to raise an alarm about a grave matter without a source. Consider quoting the official notice, or saying that it is not certain.',
      cure: 'This states that something heals a grave illness, with no medical source. Consider adding one, or telling it as personal experience.',
      appeal:
        'An appeal in the name of a public body with an account in one person’s name is a common kind of fraud. Such bodies usually have accounts in their own names: it is better to call and ask them before posting.',
      unnamed:
        'After “theo” there is a blank. Consider filling in the source: the body, paper or document that states this.',
      unofficial:
        'The source in brackets is not an official one. Consider naming the body, paper or document that states this, or waiting for confirmation.',
      sensed:
        'This sentence may tell something unverified as a fact. It is better to add an official source or to ask.',
    },
    kinds: {
      chat: 'Hearsay about lesser matters',
    },
  },
}
