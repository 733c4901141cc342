import Segmentation

/// Parts of a currency's unit: cents, 毛, 分钱.
enum SmallChange {
  static let all: [(Phrases, [Measure])] = [
    ("cents on the dollar|cents to the dollar", [.percent] + parts(of: dollars + euro, 0.01)),
    ("美分", parts(of: dollars, 0.01)), ("欧分|euro cents", parts(of: euro, 0.01)),
    ("cents|cent|¢", parts(of: dollars + euro + yuan, 0.01)),
    ("分钱|fen", parts(of: yuan + dollars, 0.01)),
    ("毛衣|毛巾|毛利|毛发|角度|角色|角落|角形|角星|角兽", []),
    ("毛钱|角钱|毛|角|jiao|mao", parts(of: yuan + dollars, 0.1)),
    ("便士|pence|penny|pennies", parts(of: [Measure(.money(.pound))], 0.01)),
  ]

  /// The 分 behind 角: 三角五分.
  static let fen = parts(of: yuan, 0.01)

  private static let dollars = MeasureWords.anyDollar
  private static let euro = [Measure(.money(.euro))]
  private static let yuan = [Measure(.money(.yuan)), Measure(.money(.localDollar))]

  private static func parts(of whole: [Measure], _ size: Double) -> [Measure] {
    whole.map { Measure($0.quantity, size) }
  }
}
