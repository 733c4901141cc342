import Bitext
import Terminology

extension CheckedDocument {
  /// How concepts are rendered whose source stands beside the rendering: by terms of the glossary in
  /// the same unit, and by near forms in the same section.
  var renderings: [Evidence.Rendering] {
    let known = units.filter(\.unit.isAligned).flatMap { unit in
      demands(of: unit).flatMap { demand in
        unit.targetMentions.filter {
          $0.concept == demand.concept && $0.side == .target && $0.isMeant
            && $0.term.status.isAccepted
        }.map { rendering($0.concept, $0.text, $0.place, isAccepted: true) }
      }
    }
    return known + nearForms
  }

  private var nearForms: [Evidence.Rendering] {
    guard kind == .document else { return [] }
    let finder = NearForms(meanings: meanings)
    return document.sections.indices.flatMap { section -> [Evidence.Rendering] in
      let attested = Set(
        source.filter { $0.section == section }.flatMap(\.mentions).map(\.concept))
      if attested.isEmpty { return [] }
      let texts = target.filter { $0.section == section }
      return attested.sorted().flatMap { number -> [Evidence.Rendering] in
        let forms = finder.forms(of: concepts[number], languages)
        return texts.flatMap { text in
          finder.find(forms, in: text.block.prose.text).map { shown in
            rendering(
              number, text.block.prose.text.utf8(shown),
              text.block.file.location(of: text.block.prose.place(of: shown)), isAccepted: false)
          }
        }
      }
    }
  }

  private func rendering(
    _ concept: Int, _ text: String, _ place: Location, isAccepted: Bool
  ) -> Evidence.Rendering {
    let unit = unit(around: place)
    return Evidence.Rendering(
      concept: concepts[concept].id, text: text, isAccepted: isAccepted, place: place,
      source: unit?.text(.source, languages), target: unit?.text(.target, languages))
  }

  /// Pairs of a sentence each, for finding those that are translated twice.
  var pairs: [Evidence.Pair] {
    units.filter { $0.unit.isAligned && !$0.unit.source.allSatisfy(\.isHeading) }.compactMap {
      unit in
      guard let source = unit.text(.source, languages), let target = unit.text(.target, languages),
        source.prefix(shortest).count == shortest, let place = unit.unit.location
      else { return nil }
      return Evidence.Pair(
        source: source.lowercased().hashValue, target: target.hashValue, sentence: target,
        place: place)
    }
  }

  /// Characters of a sentence that is long enough to have one translation.
  private var shortest: Int { 20 }
}
