/** Names of the kinds of `model-kinds.ts`, by id. */
export const MODEL_KIND_NAMES: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: {
    sensed: 'Câu chỉ nhận ra qua cách viết',
    unsure: 'Câu chỉ đoán qua cách viết, chưa chắc',
  },
  en: {
    sensed: 'Sentences recognised only by how they are written',
    unsure: 'Sentences only guessed from how they are written',
  },
}
