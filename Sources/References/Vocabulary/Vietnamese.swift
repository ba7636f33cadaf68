extension Vocabulary {
  static let vietnamese: Vocabulary = [
    .seconds: ["giây"],
    .minutes: ["phút"],
    .hours: ["giờ"],
    .approximations: ["khoảng"],
    .upToOpenings: ["tối đa"],
    .atLeastOpenings: ["ít nhất"],
    .rests: ["thời gian còn lại"],
    .timeNames: ["thời gian", "thời lượng"],
    .labels: ["phần", "bước"],
    .breaks: ["giải lao", "nghỉ"],
    .sums: ["tổng"],
    .ends: ["kết thúc"],
    .openings: ["mở", "giới"],
    .closings: ["kết", "tổng"],
    .timeColumns: ["thời", "giờ"],
    .titleColumns: ["nội"],
    .sequenceColumns: ["nội"],
    .endColumns: ["kết thúc"],
    .wordsAfterTime: ["đầu", "đầu tiên", "tiếp theo", "cuối", "cuối cùng"],
  ]
}
