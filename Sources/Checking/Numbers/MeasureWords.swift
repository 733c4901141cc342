import Segmentation

/// The words and signs of units; a word with two meanings has both.
enum MeasureWords {
  /// What stands behind a number; the longer of two words that begin alike comes first.
  static let behind: [(Phrases, [Measure])] =
    SmallChange.all + currencies + ratios + physical + times

  /// What stands before a number.
  static let before: [(Phrases, [Measure])] = [
    ("hk$|hkd|港币|港元", [money(.hongKongDollar), money(.localDollar)]),
    ("a$|au$|aud", [money(.australianDollar)]),
    ("c$|ca$|cad", [money(.canadianDollar)]),
    ("s$|sgd", [money(.singaporeDollar), money(.localDollar)]),
    ("nt$|twd|新台币", [money(.taiwanDollar), money(.localDollar)]),
    ("us$|usd|美元|美金", [money(.dollar)]),
    ("$", anyDollar), ("€|eur|欧元", [money(.euro)]), ("£|gbp|英镑", [money(.pound)]),
    ("rmb|cny|cn¥|人民币|人民币约", [money(.yuan)]), ("jpy|日元", [money(.yen)]),
    ("¥", [money(.yuan), money(.yen)]), ("₩|krw", [money(.won)]), ("₽", [money(.ruble)]),
    ("₹|rs.|inr", [money(.rupee)]), ("chf", [money(.franc)]),
  ]

  static let anyDollar: [Measure] = [
    money(.dollar), money(.hongKongDollar), money(.australianDollar), money(.canadianDollar),
    money(.singaporeDollar), money(.taiwanDollar),
  ]

  private static func money(_ currency: Measure.Currency) -> Measure { Measure(.money(currency)) }

  private static let currencies: [(Phrases, [Measure])] = [
    (
      "港元|港币|hong kong dollars|hong kong dollar|hk dollars|hkd",
      [money(.hongKongDollar), money(.localDollar)]
    ),
    ("澳元|澳币|australian dollars|aud", [money(.australianDollar)]),
    ("加元|加币|canadian dollars|cad", [money(.canadianDollar)]),
    ("新加坡元|新元|singapore dollars|sgd", [money(.singaporeDollar), money(.localDollar)]),
    ("新台币|台币|taiwan dollars|twd", [money(.taiwanDollar), money(.localDollar)]),
    ("美元|美金|美刀|us dollars|us dollar|u.s. dollars|american dollars|usd", [money(.dollar)]),
    ("dollars|dollar|bucks|buck|$", anyDollar),
    ("日元|日圆|日币|yen|japanese yen|jpy", [money(.yen)]),
    ("欧元|euros|euro|eur|€", [money(.euro)]),
    (
      "英镑|pounds sterling|british pounds|gbp|£|quid", [money(.pound)]
    ),
    ("韩元|韩圆|korean won|krw", [money(.won)]), ("卢布|rubles|roubles|ruble|rouble", [money(.ruble)]),
    ("卢比|rupees|rupee", [money(.rupee)]), ("法郎|瑞郎|francs|franc", [money(.franc)]),
    ("比特币|bitcoins|bitcoin|btc", [money(.bitcoin)]),
    (
      "人民币|元人民币|块钱|yuan|renminbi|rmb|cny|chinese yuan|kuai", [money(.yuan)]
    ),
    ("元宇宙|元素|元件|元老|元首|元帅|元组", []),
    ("元", [money(.yuan), money(.localDollar)]),
  ]

  private static let ratios: [(Phrases, [Measure])] = [
    (
      "个百分点|百分点|percentage points|percentage point|percentage-point|pp|ppt|ppts",
      [Measure(.points, 0.01)]
    ),
    ("个基点|基点|basis points|basis point|basis-point|bps|bp", [Measure(.points, 0.0001)]),
    ("个点", [Measure(.points, 0.01), .percent]), ("‰", [Measure(.ratio, 0.001)]),
    ("%|percent|per cent|percentage|pct", [.percent]),
  ]

  private static let times: [(Phrases, [Measure])] = [
    ("毫秒|milliseconds|millisecond|msec|ms", [time(0.001)]),
    ("微秒|microseconds|microsecond|µs|μs", [time(1e-6)]),
    ("纳秒|nanoseconds|nanosecond|ns", [time(1e-9)]),
    ("秒钟|秒|seconds|second|secs|sec|s", [time(1)]),
    ("刻钟", [time(900)]), ("分钟|minutes|minute|mins|min", [time(60)]),
    ("个小时|小时|个钟头|钟头|个钟|hours|hour|hrs|hr|h", [time(3600)]),
    ("工作日|交易日|天|days|day|working days|business days|trading days", [time(86400)]),
    ("个星期|星期|个礼拜|礼拜|周|weeks|week", [time(604_800)]),
    ("个月|months|month", [time(2_629_800)]), ("个季度|季度|quarters", [time(7_889_400)]),
    ("个世纪|centuries|century", [time(3_155_760_000)]),
    ("年级|年代|年份|年度|年版|年款", []),
    ("周年|周岁|年|岁|years|year|yrs|yr", [time(31_557_600)]),
  ]

  private static func time(_ seconds: Double) -> Measure { Measure(.time, seconds) }

  private static let physical = PhysicalMeasures.all
}
