/// Words that make a number of the numeral before them.
enum ChineseMeasures {
  static let all: ScalarSet = """
    个年月日天夜次倍成折家名位台只条种类项款件份层级座所支张块元美英欧港人岁周小分秒吨米公里度期轮步代点\
    届章节篇页卷册集首句段行列字股组队群批排棵匹头口门架艘辆部枚颗粒根杯瓶碗盒箱包袋套双对副封把面扇幅国\
    国省市县州村方季世刻时号路楼屋室厅间栋大遍回趟场幕局尺寸肘斤克盏下毫升亩平百多打半英星本项角边维阶元环
    """

  /// Behind 一 most measures make an article.
  static let exact: ScalarSet = "月倍成折季打"

  static let exactWords: Phrases = "个百分点|个亿|世纪"

  /// Words that begin with a numeral and count nothing.
  static let words: Phrases = """
    四面|四方|四周|八面|八方|八字|十字|零下|零件|零星|零部件|两面三|九州|两口子|三轮车|三星|二维码|三点水|五角大楼|八角|二次元|\
    三国|四人帮|八路军|六本木|二人转|二把手|三角|四季
    """

  /// What begins like a measure and is none.
  static let none: Phrases = """
    成不变|成为|成员|成立|成长|成果|成功|月天|月亮|打开|打听|打电|打量|打扫|打破|打断|打败|打印|打算|打击|打仗|折叠|折断|打下|打起|打完|\
    方面军|人称|根本|分明|周围|面体|国演义|小时候|大于|大家|元结构|元论|元经济
    """
}
