import Bitext
import Segmentation
import Terminology

extension CheckedDocument {
  /// What the numbers of its units do not agree about.
  func numberFaults(_ fault: NumberDifference.Fault) -> [Observation] {
    guard NumberComparison.canRead(languages) else { return [] }
    let numbered = NumberedUnits(self)
    return units.indices.filter { units[$0].unit.isAligned }.flatMap { index in
      numbered.differences(at: index).filter { $0.fault == fault }.compactMap { difference in
        observation(of: difference, at: index, numbered)
      }
    }
  }

  /// A number in the target is shown where it stands, one that is missing there at its sentence.
  private func observation(
    of difference: NumberDifference, at index: Int, _ numbered: NumberedUnits
  ) -> Observation? {
    let unit = units[index]
    let (source, target) = (numbered.source[index], numbered.target[index])
    let there = difference.source.map { source.string($0.whole) }
    let here = difference.target.map { target.string($0.whole) }
    guard let sentence = unit.unit.target.first?.location else { return nil }
    let place = difference.target.map {
      self.place(of: target.text.utf8($0.whole), in: unit.unit.target, self.target)
    }
    var seen = Observation(
      place: place ?? sentence, match: here ?? "", message: message(here: here, there: there))
    seen.source = unit.text(.source, languages)
    seen.target = unit.text(.target, languages)
    if let number = difference.source, let there {
      let place = self.place(of: source.text.utf8(number.whole), in: unit.unit.source, self.source)
      seen.related = [Observation.Related(place: place, text: there)]
    }
    return seen
  }

  private func message(here: String?, there: String?) -> String {
    switch (here, there) {
    case (let here?, let there?): "\(here) here, \(there) in the source"
    case (let here?, nil): "\(here) here, no such number in the source"
    case (nil, let there?): "\(there) in the source, no such number here"
    case (nil, nil): ""
    }
  }
}
