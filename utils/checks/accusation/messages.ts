import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Cáo buộc chưa có căn cứ',
    messages: {
      accusation:
        'Có dấu hiệu quy cho một người hoặc tổ chức cụ thể việc phạm pháp mà chưa nêu căn cứ. Nên thêm nguồn chính thức, hoặc viết thành lời đề nghị cơ quan có thẩm quyền xác minh.',
      unnamed: 'Sau “theo” còn để trống. Nên điền tên nguồn: cơ quan, tờ báo hoặc văn bản đã nêu việc này.',
      unofficial:
        'Nguồn ghi trong ngoặc chưa phải nguồn chính thức. Nên ghi tên cơ quan, tờ báo hoặc văn bản đã nêu việc này; chưa có thì chờ xác nhận rồi hãy đăng.',
      sensed:
        'Câu này có dấu hiệu quy cho ai đó việc phạm pháp mà chưa nêu nguồn. Nên thêm nguồn hoặc đề nghị cơ quan có thẩm quyền xác minh.',
    },
    kinds: { heard: 'Lời nghe kể về việc phạm pháp của ai đó' },
  },
  en: {
    title: 'Accusation without grounds',
    messages: {
      accusation:
        'This sentence states as fact that a person or organisation readers can identify broke the law. Consider adding an official source, or asking the competent authority to verify it.',
      unnamed:
        'After “theo” there is a blank. Consider filling in the source: the body, paper or document that states this.',
      unofficial:
        'The source in brackets is not an official one. Consider naming the body, paper or document that states this, or waiting for confirmation.',
      sensed:
        'This sentence may state that somebody broke the law without naming a source. It is better to add one, or to ask the competent authority to verify it.',
    },
    kinds: { heard: 'Hearsay about an offence of somebody' },
  },
}
