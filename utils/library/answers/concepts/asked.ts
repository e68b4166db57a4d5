/** What is asked about an act or a thing, and how an act is done, each with its phrases, separated by commas. */
export const ASKED = {
  accident: 'lỡ, lỡ tay, vô ý, vô tình, trót, nhỡ, gửi nhầm, nhầm, không cố ý, sơ suất, sơ ý, bất cẩn, quên',
  wilful: 'cố ý, cố tình, chủ ý, biết mà vẫn, biết rõ',
  consent: `
    xin phép, đồng ý, cho phép, chưa hỏi, chưa xin phép, không xin phép, không cho, không đồng ý, tự ý, tự tiện,
    trái phép, không được phép, chưa được phép, hỏi ý kiến, sự đồng ý, khỏi xin phép, không cần đồng ý
  `,
  fine: `
    phạt, bị phạt, xử phạt, mức phạt, phạt tiền, phạt bao nhiêu, phạt mấy, phạt thế nào, phạt hành chính, phạt nhiêu,
    nộp phạt, bao nhiêu tiền, mấy triệu, bao nhiêu triệu, bị xử phạt, khung phạt, chế tài, mức xử phạt,
    phạt nặng không, đóng phạt
  `,
  jail: `
    đi tù, ở tù, tù, ngồi tù, phạt tù, bao nhiêu năm tù, mấy năm tù, hình sự, tội gì, tội, khởi tố, truy tố,
    bóc lịch, tội phạm, xử lý hình sự, trách nhiệm hình sự, bị bắt, cải tạo
  `,
  discipline: `
    kỷ luật, kỉ luật, kl, khiển trách, cảnh cáo, buộc thôi việc, cách chức, hạ bậc, đuổi việc, bị đuổi, cho thôi việc,
    cho nghỉ việc, sa thải, bị nhắc, nhắc nhở,
    kiểm điểm, bị kiểm điểm, kiểm tra đảng, bị kiểm tra, khai trừ
  `,
  sue: `
    kiện, bồi thường, đòi bồi thường, xin lỗi, đòi xin lỗi, cải chính, đính chính, minh oan, khởi kiện, đền, bắt đền,
    đền bù, kiện ra tòa, thưa kiện, thưa
  `,
  victim: `
    bị người ta, bị ai đó, bị nói xấu, bị chửi, bị đăng, bị tung, bị vu, bị bôi nhọ, bị bóc phốt, bị lộ, bị lấy,
    bị giả, bị lừa, bị hack, bị ghép, bị dọa, bị phụ huynh, bị học trò, bị bệnh nhân, bị đồng nghiệp, bị người nhà,
    bị dân chửi, bị dân lăng mạ, bị dân bôi nhọ, bị dân kiện, bị xúc phạm, bị lăng mạ, bị đặt điều, bị đồn, bị oan, tôi bị, mình bị, em bị, nhà tôi bị, bị người, có người đăng, có đứa,
    có người lấy
  `,
  whattodo: `
    làm gì, làm sao, làm thế nào, phải làm, thì sao, nên làm, cần làm, cầu cứu, xử lý sao, làm sao bây giờ, giờ sao,
    phải sao, có quyền gì, làm cách nào, như nào, ntn
  `,
  where: `
    ở đâu, báo ai, báo đâu, báo ở đâu, gọi số nào, gọi ai, gửi đâu, đường dây nóng, vneid, số nóng, hotline,
    kênh nào, gửi cho ai, cơ quan nào, nơi nào, chỗ nào, app nào
  `,
  define: `
    là gì, nghĩa là gì, thế nào là, gồm gì, gồm những gì, bao gồm, định nghĩa, khái niệm, được hiểu, có phải là,
    có tính là, có được coi, được coi là, tính là, những loại nào, có mấy loại, gồm, hiểu sao, có phải
  `,
  howlong: `
    bao lâu, mấy ngày, mấy giờ, thời hạn, trong vòng, khi nào, bao nhiêu ngày, mấy tiếng, mấy năm, thời hiệu,
    bao nhiêu năm, mấy lần, bao nhiêu lần, chậm nhất
  `,
  who: 'ai được, ai có quyền, người nào, những ai, ai phải, ai chịu, ai là, do ai, ai đứng tên',
  responsible: 'trách nhiệm, chịu trách nhiệm, liên đới, vạ lây, có liên quan, bị liên lụy, chịu tội',
  validity: `
    hiệu lực, hết hiệu lực, còn hiệu lực, còn dùng, còn áp dụng, thay thế, bãi bỏ, áp dụng từ, có hiệu lực,
    áp dụng luật nào, nghị định nào, theo luật nào, chuyển tiếp, còn xài, áp dụng nghị định nào, áp dụng theo đâu,
    theo đâu
  `,
  applies: 'áp dụng, có theo, phải theo, theo quy định, bị quy định, bắt buộc với, dành cho ai, ràng buộc',
  procedure: `
    thủ tục, đăng ký, làm lại, cấp lại, xin cấp, cần giấy tờ gì, cần giấy gì, cần những gì, cần gì, gồm những gì,
    nộp ở đâu, làm ở đâu, xin ở đâu, cấp ở đâu, lệ phí, mấy ngày có, bao lâu có, cách làm, đổi tên
  `,
  old: `
    luật cũ, nghị định cũ, năm ngoái, hồi trước, trước đây, bài cũ, bài đăng cũ, từ lâu, mấy năm trước, hồi năm,
    năm 2020, năm 2021, năm 2022, năm 2023, năm 2024, năm 2025, trước 2026, hồi đó, ngày xưa, trước tháng 7
  `,
  allowed: `
    được không, được ko, có được, có sao không, có sao ko, có nên, có vi phạm, có bị gì, cho phép không, có đúng,
    ổn không, có ổn, có hợp pháp, có sai không, dc ko, đc k, dc hông, được hông, có được phép
  `,
} as const
