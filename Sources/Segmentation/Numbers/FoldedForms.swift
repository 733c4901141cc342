/// One form for the characters that numbers are written with.
enum FoldedForms {
  static func form(of scalar: Unicode.Scalar, behind last: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x21...0x7E: return scalar
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return " "
    case 0xFF0C: return 0xFF10...0xFF19 ~= last.value ? "," : scalar
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: return traditional.contains(scalar) ? simplified[scalar] ?? scalar : scalar
    }
  }

  private static let traditional = ScalarSet(simplified.keys)

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = [
    "萬": "万", "億": "亿", "兩": "两", "個": "个", "點": "点", "週": "周", "禮": "礼", "紀": "纪", "號": "号",
    "層": "层", "條": "条", "頁": "页", "樓": "楼", "級": "级", "屆": "届", "歲": "岁", "時": "时", "鐘": "钟",
    "鍾": "钟", "負": "负", "約": "约", "達": "达", "僅": "仅", "幾": "几", "數": "数", "’": "'", "—": "–",
    "雙": "双", "餘": "余", "來": "来", "間": "间", "隻": "只", "張": "张", "種": "种", "類": "类", "項": "项",
    "頭": "头",
  ]
}
