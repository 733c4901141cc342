/// How the two generations of TBX name their elements.
struct TBXGeneration {
  let root: String
  let type: String
  let style: String?
  let namespace: String?
  let header: String
  let entry: String
  let language: String
  let term: String

  /// ISO 30042:2008, which most programs read.
  static let first = TBXGeneration(
    root: "martif", type: "TBX", style: nil, namespace: nil, header: "martifHeader",
    entry: "termEntry", language: "langSet", term: "tig")

  /// ISO 30042:2019 with categories as attributes, in the dialect TBX-Basic.
  static let second = TBXGeneration(
    root: "tbx", type: "TBX-Basic", style: "dca", namespace: "urn:iso:std:iso:30042:ed-2",
    header: "tbxHeader", entry: "conceptEntry", language: "langSec", term: "termSec")

  static let all = [first, second]

  /// Elements that make an entry, each of which has its place.
  static let structure = Set(
    all.flatMap { [$0.entry, $0.language, $0.term] } + ["ntig", "termGrp", "term"])
}
