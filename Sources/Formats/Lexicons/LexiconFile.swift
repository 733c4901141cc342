package import Bitext

/// A learned lexicon as a compact file: sorted units without the beginnings that they share, then
/// pairs with logarithms of their probabilities in a byte each.
package enum LexiconFile {
  private static let magic = Array("align lexicon 1\n".utf8)

  package static func bytes(_ lexicon: LearnedLexicon) -> [UInt8] {
    var writer = NumberWriter()
    writer.bytes += magic
    writer.write(lexicon.languages.source.tag)
    writer.write(lexicon.languages.target.tag)
    writer.write(lexicon.sourceUnits, lexicon.sourceCounts)
    writer.write(lexicon.targetUnits, lexicon.targetCounts)
    writer.write(lexicon.pairs.count)
    var (source, target): (Int32, Int32) = (0, 0)
    for pair in lexicon.pairs {
      writer.write(Int(pair.source - source))
      writer.write(Int(pair.source == source ? pair.target - target : pair.target))
      writer.bytes += [ProbabilityByte.of(pair.forward), ProbabilityByte.of(pair.backward)]
      (source, target) = (pair.source, pair.target)
    }
    return writer.bytes + Checksum.of(writer.bytes)
  }

  /// - Throws: `InputError` for what is no lexicon or is damaged.
  package static func read(_ bytes: [UInt8], path: String) throws -> LearnedLexicon {
    guard bytes.starts(with: magic) else {
      throw InputError(path: path, reason: "is not a lexicon of align")
    }
    let body = Array(bytes.dropLast(Checksum.size))
    guard bytes.suffix(Checksum.size).elementsEqual(Checksum.of(body)) else {
      throw InputError(path: path, reason: "is damaged: its checksum is wrong")
    }
    var reader = NumberReader(body, from: magic.count, path: path)
    let languages = LanguagePair(
      source: Language(try reader.text()), target: Language(try reader.text()))
    let (sourceUnits, sourceCounts) = try reader.units()
    let (targetUnits, targetCounts) = try reader.units()
    var pairs: [LearnedLexicon.Pair] = []
    var (source, target) = (0, 0)
    for _ in 0..<(try reader.number()) {
      let step = try reader.number()
      source += step
      target = try reader.number() + (step == 0 ? target : 0)
      guard source < sourceUnits.count, target < targetUnits.count else { throw reader.damage }
      pairs.append(
        LearnedLexicon.Pair(
          source: Int32(source), target: Int32(target),
          forward: ProbabilityByte.value(try reader.byte()),
          backward: ProbabilityByte.value(try reader.byte())))
    }
    if !reader.isAtEnd { throw reader.damage }
    return LearnedLexicon(
      languages: languages, sourceUnits: sourceUnits, targetUnits: targetUnits,
      sourceCounts: sourceCounts, targetCounts: targetCounts, pairs: pairs)
  }
}
