/// How the sentences of a passage are taken to belong together.
public enum AlignmentMode: String, CaseIterable, Sendable {
  /// Found out for each passage.
  case auto

  /// One side translates the other in its order and leaves little out.
  case full

  /// One side condenses the other: it leaves much out, changes the order and adds.
  case condensed
}
