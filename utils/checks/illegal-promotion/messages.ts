import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Quảng bá trái phép',
    messages: {
      betting: 'Có dấu hiệu mời chào cá cược, lô đề. Nên bỏ phần này trước khi đăng.',
      loan: 'Có dấu hiệu mời chào vay nóng, vay nặng lãi. Nên bỏ phần này, hoặc chỉ giới thiệu nơi cho vay được cấp phép.',
      papers: 'Có dấu hiệu mời chào giấy tờ, bằng cấp, hóa đơn giả. Nên bỏ phần này trước khi đăng.',
      fakes: 'Có dấu hiệu rao bán hàng giả, hàng nhái. Nên bỏ phần này trước khi đăng.',
      weapons: 'Có dấu hiệu rao bán vũ khí, công cụ hỗ trợ hoặc pháo nổ. Nên bỏ phần này trước khi đăng.',
      drugs: 'Có dấu hiệu rao bán chất hoặc hàng bị cấm. Nên bỏ phần này trước khi đăng.',
      pyramid: 'Có dấu hiệu kêu gọi góp tiền, kéo người theo kiểu đa cấp. Nên bỏ phần này trước khi đăng.',
      sex: 'Có dấu hiệu môi giới mại dâm. Nên bỏ phần này trước khi đăng.',
      data: 'Có dấu hiệu mua bán dữ liệu hoặc tài khoản của người khác. Nên bỏ phần này trước khi đăng.',
      brokering:
        'Có dấu hiệu nhận tiền để lo, chạy hồ sơ hay giấy tờ cho người khác. Hồ sơ nộp ở bộ phận một cửa, theo lệ phí niêm yết. Nên bỏ phần này trước khi đăng.',
      influence:
        'Có dấu hiệu nhận tiền để nhờ người quen xin, gỡ lỗi phạt cho người khác. Nên bỏ phần này trước khi đăng.',
      votes:
        'Có dấu hiệu đưa tiền, quà để lấy phiếu bầu, là điều pháp luật về bầu cử cấm. Nên bỏ phần này trước khi đăng.',
      cure: 'Có dấu hiệu rao bán kèm lời hứa chữa khỏi bệnh nặng. Người bệnh tin theo có thể bỏ thuốc đang uống. Nên bỏ lời hứa này trước khi đăng.',
      sensed:
        'Câu này có dấu hiệu rao bán, giới thiệu hoặc mời gọi điều pháp luật cấm, như hàng cấm, giấy tờ giả, nhận tiền chạy hồ sơ, vay nặng lãi, góp tiền hứa lãi cao. Nên bỏ phần đó.',
    },
  },
  en: {
    title: 'Unlawful promotion',
    messages: {
      betting: 'This seems to offer betting or illegal lotteries. Consider leaving it out.',
      loan: 'This seems to offer loan-shark credit. Consider leaving it out, or naming a licensed lender.',
      papers: 'This seems to offer papers, diplomas or invoices that are not genuine. Consider leaving it out.',
      fakes: 'This seems to sell counterfeit goods. Consider leaving it out.',
      weapons: 'This seems to sell weapons, self-defence tools or firecrackers. Consider leaving it out.',
      drugs: 'This seems to sell prohibited substances or goods. Consider leaving it out.',
      pyramid: 'This seems to ask for money and recruits in a pyramid scheme. Consider leaving it out.',
      sex: 'This seems to offer prostitution. Consider leaving it out.',
      data: 'This seems to trade in other people’s data or accounts. Consider leaving it out.',
      brokering:
        'This seems to take money for getting somebody’s papers through. Applications are handed in at the one-stop office for the listed fee. Consider leaving it out.',
      influence:
        'This seems to take money for getting somebody out of a penalty through acquaintances. Consider leaving it out.',
      votes:
        'This seems to offer money or presents for a vote, which the law on elections forbids. Consider leaving it out.',
      cure: 'This seems to sell something with the promise that it cures a serious illness. People who believe it may stop their treatment. Consider leaving the promise out.',
      sensed:
        'This sentence may offer, recommend or invite to what the law forbids, such as banned goods, forged papers, paid paperwork, loan sharks or promised profits. It is better left out.',
    },
  },
}
