/// Words that tell what is counted, where the same digits could say two things.
enum Counted {
  /// Chapter 3 is 第三章.
  static let english: Phrases = """
    chapter|section|article|part|volume|page|lesson|day|week|round|phase|stage|line|row|\
    column|episode|act|scene|verse|paragraph|item|question|step|chapters|sections|\
    articles|volumes|pages|days|lines|rows|columns|verses|steps|parts
    """

  static let chinese: Phrases = "第|步骤"

  /// 二十一届 is 第二十一届.
  static let inOrder: Phrases = "届|季度|年级|楼|等奖|中全会"

  /// 十八大 is 第十八次代表大会.
  static let party: Phrases = "党的|中共|共产党"

  static let congress: Phrases = "大报告|大精神|大以来|大之后|大召开|大提出|大代表|大作"

  /// Words behind twice and five times where these compare: 五倍, not 五次.
  static let compared: Phrases = """
    as|more|greater|larger|bigger|higher|faster|longer|the|that|what|its|their|lower|\
    less|fewer|smaller|better|worse|slower|stronger|cheaper|heavier|richer|deeper|over|\
    those|of|so|older|wider
    """

  /// Words before five times where these compare.
  static let grown: Phrases = """
    increase|increases|increased|grow|grows|grew|grown|rise|rises|rose|risen|multiplied|\
    multiply|jumped|expanded|by|up
    """
}
