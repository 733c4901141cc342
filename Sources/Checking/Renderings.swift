import Bitext
import Terminology

extension CheckedDocument {
  /// Units with both sides, each with what stands around it on the target's side.
  struct Neighbourhood {
    let unit: Unit

    /// Mentions in the target of the unit and of its neighbours.
    let target: [Mention]
  }

  /// The units that translate something, with their neighbours; a row of a bitext file has none.
  var neighbourhoods: [Neighbourhood] {
    let units = units.filter { !$0.unit.target.isEmpty }
    return units.indices.filter { units[$0].unit.isAligned }.map { index in
      let unit = units[index]
      let reach = kind == .pair ? 0 : 1
      let others = (index - reach...index + reach).filter {
        units.indices.contains($0) && units[$0].section == unit.section
      }
      return Neighbourhood(unit: unit, target: others.flatMap { units[$0].targetMentions })
    }
  }

  /// Whether a unit can be relied on where something is missing in it: not where the text condenses
  /// its source.
  func isSure(_ unit: Unit) -> Bool {
    kind == .pair
      || unit.unit.confidence >= surest && !condensedSections.contains(unit.section)
  }

  private var surest: Double { 0.7 }

  /// Mentions of each concept once, in the source of a unit, in order.
  func demands(of unit: Unit) -> [Mention] {
    var seen: Set<Int> = []
    return unit.sourceMentions.filter { mention in
      mention.side == .source && !mention.isVerbatim && seen.insert(mention.concept).inserted
    }
  }
}
