import Formats

/// One decision of every kind.
enum DecisionsTable {
  static var rows: [DecisionsTSV.Row] {
    get throws {
      let text = """
        admit\ttea\t茶叶
        reject\toolong\t茶
        accept\tcapex\t资本支出
        deprecate\tcapex\t资本开支\t旧译
        forbid\trice\t米
        accept\trice
        merge\tmilk\trice
        reject\ttarn-3\t\ta name of nobody
        accept\tturbine blade
        skip\ttea

        """
      return try DecisionsTSV.read(Array(text.utf8), path: "d.tsv").rows
    }
  }
}
