/// F1 of exact beads, one-sided ones included, as others published it on the same sets.
///
/// Gale & Church 1993 (Computational Linguistics 19(1), 75-102), Varga et al. 2005 (RANLP), Sennrich
/// & Volk 2010 (AMTA), Thompson & Koehn 2019 (EMNLP, 1342-1348), Liu & Zhu 2023 (Digital
/// Scholarship in the Humanities 38(2)).
enum Published {
  static let aligners = ["Gale-Church", "hunalign", "Bleualign", "Vecalign", "Bertalign"]

  /// The figures of a set, in the order of the aligners; nil where none was published.
  static func figures(_ set: GoldSet) -> [Double?] {
    switch set {
    case .macDev: [0.483, 0.487, 0.651, nil, 0.910]
    case .pol: [0.678, 0.806, 0.827, nil, nil]
    case .bible: [0.821, 0.897, nil, 0.978, 0.979]
    }
  }
}
