extension Rule {
  /// A number of one language is another in the other, or is missing there.
  ///
  /// Wrong numbers are the errors that readers can not see and that cost most. 4000 亿 and 400
  /// billion, 三成 and 30 %, 打八折 and 20 % off, 下午三点半 and 3:30 pm are equal, and so are
  /// quantities in other units. A number that one side marks as approximate may be a tenth off. Words
  /// that only look like numbers do not count, nor do small numbers in words that the other language
  /// leaves out, names with digits, and numbers that stand in a neighbouring sentence. In condensed
  /// documents only a number of the target without any counterpart in its section or beside it is told.
  ///
  /// - Fires: `该公司计划投资 4000 亿美元。` | `The company plans to invest $40 billion.`
  /// - Fires: `工程师们连夜修好了服务器。` | `The fourteen engineers worked through the night.`
  /// - Fires: `升级到 v1.3.2 可修复此问题。` | `Upgrading to v1.2.3 fixes this problem.`
  /// - Silent: `灾情波及近 400 万人。` | `The disaster affected 3.9 million people.`
  /// - Silent: `他十有八九又睡过头了。` | `Ten to one he has overslept again.`
  static let numberMismatch = Rule("number/mismatch", level: .warning, needsSource: true) {
    document in
    document.numberFaults(.value)
  }
}
