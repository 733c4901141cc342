/// A stretch of text that says how many, before the words around it say of what kind.
struct NumberSpan {
  enum Form: Equatable {
    case cardinal
    case ordinal
    /// The words alone tell the kind: Monday, 一半.
    case known(NumberMention.Kind)
  }

  /// Indices of scalars.
  var range: Range<Int>
  var value: Double
  var form = Form.cardinal

  /// What 亿 or million at its end multiplies by, the greatest first: 1,000,000 and 10,000 for 百万.
  var scales: [Double] = []
}

/// What a reader found at a place, and where the next one goes on.
struct NumberReading {
  var spans: [NumberSpan] = []
  var end: Int

  init(_ spans: [NumberSpan] = [], end: Int) {
    self.spans = spans
    self.end = end
  }

  init(_ span: NumberSpan) { self.init([span], end: span.range.upperBound) }
}
