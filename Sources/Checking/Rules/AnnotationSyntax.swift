import Terminology

extension Rule {
  /// The brackets of an annotation are not closed, of two kinds, or empty.
  ///
  /// Seen only behind or in a term that is set off by bold or slanted letters, and only where Latin
  /// letters or nothing stand in the brackets.
  ///
  /// - Fires: `**资本支出**（Capex)翻番。`
  /// - Silent: `**资本支出**（Capex）翻番。`
  static let annotationSyntax = Rule("term/annotation-syntax", level: .warning) { document in
    document.target.flatMap { text in
      AnnotationFault.find(in: text.block).map { fault in
        document.observation(fault.location, fault.term, fault.kind.rawValue)
      }
    }
  }
}
