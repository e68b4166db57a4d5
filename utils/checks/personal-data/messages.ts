import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Dữ liệu cá nhân',
    messages: {
      phone:
        'Có dấu hiệu là số điện thoại riêng. Chỉ nên công khai khi chủ số đồng ý; nếu là số của chính người viết thì người viết tự quyết định.',
      contact:
        'Có dấu hiệu là thông tin để liên hệ hoặc chuyển tiền. Đăng công khai thì ai cũng thấy; nếu là của chính người viết thì người viết tự quyết định.',
      identity: 'Có dấu hiệu là số căn cước của một người. Chỉ nên công khai khi người đó đồng ý.',
      insurance: 'Có dấu hiệu là số bảo hiểm của một người. Nên che trước khi gửi.',
      tax: 'Có dấu hiệu là mã số thuế của một người. Nên che nếu không cần thiết.',
      account: 'Có dấu hiệu là số tài khoản hoặc số thẻ ngân hàng. Nên che, hoặc gửi riêng cho người cần.',
      secret: 'Có dấu hiệu là mật khẩu hoặc mã xác thực. Nên xóa khỏi bản nháp; nếu đã gửi thì nên đổi ngay.',
      email: 'Có dấu hiệu là địa chỉ e-mail riêng. Chỉ nên công khai khi người đó đồng ý.',
      plate: 'Có dấu hiệu là biển số xe của một người. Nên che vài số cuối.',
      address: 'Có dấu hiệu là địa chỉ nhà của một người. Nên bỏ số nhà, ngõ, hẻm.',
      shelter:
        'Có dấu hiệu là nơi lánh của người bị bạo hành, xâm hại. Người gây hại có thể tìm tới; nên bỏ cả địa chỉ.',
      birth: 'Có dấu hiệu là ngày sinh hoặc năm sinh kèm họ tên của một người. Nên bỏ một trong hai.',
      health:
        'Có dấu hiệu là thông tin sức khỏe của một người mà người đọc nhận ra được. Đây là dữ liệu nhạy cảm, nên bỏ tên, tuổi, nơi ở và điều khác giúp nhận ra người đó.',
      private:
        'Có dấu hiệu là chuyện tình cảm, gia đình của một người mà người đọc nhận ra được. Đó là đời tư, chỉ nên kể khi người đó đồng ý.',
      petition:
        'Có dấu hiệu cho biết ai đã gửi đơn tố cáo, khiếu nại, hoặc đưa đơn của người khác ra. Người gửi đơn cần được giữ kín danh tính: nên bỏ tên, nơi ở và ảnh chụp đơn.',
      trouble:
        'Có dấu hiệu kể chuyện nợ nần, kiện tụng, tiền lương hay hôn nhân của một người mà người đọc nhận ra được. Chỉ nên kể khi người đó đồng ý; nên bỏ tên hoặc nơi ở.',
      'money-record':
        'Có dấu hiệu là nợ nần hoặc tiền lương của người được nêu tên. Nên viết tắt tên, hoặc chỉ gửi riêng cho từng người.',
      shaming:
        'Có dấu hiệu nêu tên một người để bêu trước mọi người. Dù người đó có lỗi, nên bỏ tên, ảnh, nơi ở và giải quyết riêng hoặc nhờ nơi có thẩm quyền.',
      list: 'Có dấu hiệu là bảng dữ liệu của nhiều người. Nên bỏ các cột số giấy tờ, điện thoại, tài khoản, hoặc chỉ gửi riêng cho người phụ trách.',
      'identity-card':
        'Có dấu hiệu là ảnh chụp thẻ căn cước của một người. Chỉ nên gửi khi người đó đồng ý, và gửi riêng cho người cần.',
      'insurance-card':
        'Có dấu hiệu là ảnh chụp thẻ bảo hiểm y tế của một người. Nên che họ tên và mã số thẻ trước khi gửi.',
      'birth-certificate':
        'Có dấu hiệu là ảnh chụp giấy khai sinh của một người. Chỉ nên gửi khi người đó hoặc cha mẹ đồng ý.',
      'household-book':
        'Có dấu hiệu là ảnh chụp sổ hộ khẩu hoặc danh sách người trong một hộ. Nên che họ tên, ngày sinh và số giấy tờ.',
      'health-record':
        'Có dấu hiệu là ảnh chụp giấy tờ khám, chữa bệnh của một người. Đây là dữ liệu nhạy cảm, nên che họ tên hoặc chỉ gửi riêng cho người cần.',
      place: 'Ảnh có ghi vị trí nơi chụp. Ai nhận được tệp này đều xem được vị trí ấy.',
      sensed:
        'Câu này có dấu hiệu nêu chuyện riêng của một người mà người đọc nhận ra được, như bệnh tật, nơi ở. Nên bỏ tên hoặc bỏ phần đó.',
      initials:
        'Tên đã viết tắt, nhưng tuổi, nơi ở hay điều khác trong câu có thể vẫn giúp người đọc nhận ra người đó. Nên bỏ bớt nếu không cần.',
      own: 'Có dấu hiệu là thông tin của chính người viết, hoặc thông tin người kia đã hỏi. Chỉ một người đọc, nên đây chỉ là gợi ý.',
      'named-account':
        'Có dấu hiệu là số tài khoản để chuyển tiền. Chỉ một người đọc, nên đây chỉ là gợi ý; nếu không phải của chính người viết thì chỉ nên gửi khi chủ tài khoản đồng ý.',
    },
    kinds: {
      identity: 'Số căn cước, hộ chiếu',
      account: 'Số tài khoản, số thẻ ngân hàng',
      secret: 'Mật khẩu, mã xác thực',
      insurance: 'Số bảo hiểm',
      tax: 'Mã số thuế',
      phone: 'Số điện thoại',
      contact: 'Số, tài khoản, địa chỉ của chính người viết để gọi hay đặt hàng',
      email: 'Địa chỉ e-mail riêng',
      address: 'Địa chỉ nhà',
      shelter: 'Nơi lánh của người bị bạo hành, xâm hại',
      birth: 'Ngày sinh kèm họ tên',
      health: 'Thông tin sức khỏe kèm họ tên',
      patient: 'Bệnh dễ bị xa lánh, danh sách người bệnh',
      private: 'Chuyện tình cảm, gia đình kèm tên',
      petition: 'Người gửi đơn tố cáo, khiếu nại',
      trouble: 'Chuyện nợ nần, kiện tụng, tiền lương, hôn nhân kèm tên',
      'money-record': 'Danh sách, hồ sơ nợ và lương kèm tên',
      shaming: 'Nêu tên một người để bêu',
      plate: 'Biển số xe',
      list: 'Bảng dữ liệu nhiều người trong tệp',
      paper: 'Giấy tờ của một người trong ảnh',
      place: 'Vị trí nơi chụp ghi trong ảnh',
    },
  },
  en: {
    title: 'Personal data',
    messages: {
      phone:
        "This may be a private phone number. It should be public only with its owner's consent; if it is the writer’s own, the writer decides.",
      contact:
        'This looks like what is given to be reached or paid. Posted in public, everybody sees it; if it is the writer’s own, the writer decides.',
      identity: "This may be someone's identity number. It should be public only with their consent.",
      insurance: "This may be someone's insurance number. It is better to mask it.",
      tax: "This may be someone's tax code. It is better to mask it where it is not needed.",
      account: 'This may be a bank account or card number. It is better to mask it, or send it only to who needs it.',
      secret: 'This may be a password or a one-time code. It is better to delete it, and to change it if already sent.',
      email: "This may be someone's own e-mail address. It should be public only with their consent.",
      plate: "This may be someone's number plate. It is better to mask the last digits.",
      address: "This may be someone's home address. It is better to leave out the number of house and lane.",
      shelter:
        'This may be where people hide who fled from violence. Who harmed them could find them: it is better to leave out the whole address.',
      birth: "This may be someone's date or year of birth beside their name. It is better to leave out one of them.",
      health:
        'This may be health information about someone whom readers recognise. It is sensitive: it is better to leave out name, age, home and what else makes the person known.',
      private:
        'This may be about the love or family life of someone whom readers recognise. It is private: tell it only with their consent.',
      petition:
        'This may say who sent a denunciation or a complaint, or show a petition of somebody else. Who sends one should be kept unknown: it is better to leave out the name, the home and the picture.',
      trouble:
        'This may be about the debts, court case, wages or marriage of someone whom readers recognise. Tell it only with their consent; it is better to leave out the name or the home.',
      'money-record':
        'This looks like the debts or the pay of people who are named. It is better to shorten the names, or to write to each of them alone.',
      shaming:
        'This may name someone to shame them in public. Even if they did wrong, it is better to leave out name, picture and home, and to settle it in private or with the authorities.',
      list: 'This looks like a table of many people’s data. It is better to leave out numbers, phones and accounts, or to send it only to whoever is in charge.',
      'identity-card':
        "This looks like a photo of someone's identity card. It is better to send it only with their consent, and only to who needs it.",
      'insurance-card':
        "This looks like a photo of someone's health insurance card. It is better to mask the name and the number first.",
      'birth-certificate':
        "This looks like a photo of someone's birth certificate. It is better to send it only with their consent or that of the parents.",
      'household-book':
        'This looks like a photo of a household book or of a list of the people of a household. It is better to mask names, dates of birth and numbers.',
      'health-record':
        "This looks like a photo of someone's medical paper. It is sensitive: it is better to mask the name, or to send it only to who needs it.",
      place: 'The photo carries the place where it was taken. Everybody who gets this file can see it.',
      sensed:
        'Readers may recognise a person here, together with something private, such as an illness or a home. It is better to leave out the name or that part.',
      initials:
        'The name is shortened to initials, but age, home or something else may still tell readers who it is. It is better to leave out what is not needed.',
      own: 'This looks like information about the writer, or information that was asked for. Only one person reads it, so this is only a note.',
      'named-account':
        'This looks like an account to pay into. Only one person reads it, so this is only a note; if it is not the writer’s own, it is better to send it only with its owner’s consent.',
    },
    kinds: {
      identity: 'Identity card and passport numbers',
      account: 'Bank accounts and cards',
      secret: 'Passwords and codes',
      insurance: 'Insurance numbers',
      tax: 'Tax codes',
      phone: 'Phone numbers',
      contact: 'The writer’s own number, account or address, to call or order from',
      email: 'Private e-mail addresses',
      address: 'Home addresses',
      shelter: 'Refuges of people who fled from violence',
      birth: 'Date of birth beside a name',
      health: 'Health information beside a name',
      patient: 'Illnesses that get people shunned, lists of the ill',
      private: 'Love and family life beside a name',
      petition: 'Who sent a denunciation or a complaint',
      trouble: 'Debts, court cases, wages and marriage beside a name',
      'money-record': 'Lists and records of debts or pay beside names',
      shaming: 'Naming someone to shame them',
      plate: 'Number plates',
      list: 'Tables of many people in a file',
      paper: 'Papers about a person in a picture',
      place: 'The place that a photo carries',
    },
  },
}
