/// A text and its translation in a corpus, and where they stand.
package struct PlacedPair: Sendable, Equatable {
  package let english: String
  package let chinese: String

  /// The name of the document.
  package let document: String
  package let place: Candidate.Place

  package init(english: String, chinese: String, document: String, place: Candidate.Place) {
    self.english = english
    self.chinese = chinese
    self.document = document
    self.place = place
  }
}
