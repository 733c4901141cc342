package import Bitext

/// Alignments as InterText writes them (README of czcorpus/InterText_server): a `linkGrp` with a
/// `<link xtargets="1:1;1:1 1:2"/>` for each bead, which names the sentences of both texts. What
/// stands before the semicolon is the first side, whatever the texts are called.
///
/// The texts are not at hand, so the ids alone tell which sentences are meant. InterText names all
/// sentences of both texts in order, those without a counterpart too: the first id of a side is
/// sentence 0, the second is sentence 1. `SentenceNames` checks that no sentence is left out.
package enum InterTextXML {
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: its path, for messages.
  /// - Returns: the beads in the order of the file; empty ones are left out.
  /// - Throws: `InputError` for XML with a fault, for other XML, and for ids that leave open which
  ///   sentence is meant.
  package static func read(_ bytes: [UInt8], path: String) throws -> [BeadIndices] {
    var xml = XMLReader(BytePieces(bytes, path: path))
    var links: Links?
    while let event = try xml.next() {
      guard case .start(let element) = event else { continue }
      do {
        if element.name == "linkGrp" { links = try Links(after: links) }
        if element.name == "link" { try links?.append(element) }
      } catch { throw xml.fault(line: element.line, error.reason) }
    }
    guard let links else {
      throw InputError(path: path, reason: "is no alignment of InterText: it has no linkGrp")
    }
    return links.beads
  }
}

/// What is wrong with a link.
struct LinkFault: Error {
  let reason: String
}

/// The links of two texts.
private struct Links {
  private(set) var beads: [BeadIndices] = []
  private var first = SentenceNames()
  private var second = SentenceNames()

  init(after others: Links?) throws(LinkFault) {
    guard others == nil else {
      throw LinkFault(reason: "the file aligns more than two texts: keep one linkGrp")
    }
  }

  mutating func append(_ link: XMLElement) throws(LinkFault) {
    let sides = link["xtargets"]?.split(separator: ";", omittingEmptySubsequences: false) ?? []
    guard sides.count == 2 else {
      throw LinkFault(reason: "the link has no xtargets in the form \"1:1;1:1 1:2\"")
    }
    let bead = BeadIndices(
      first: try first.indices(of: sides[0]), second: try second.indices(of: sides[1]))
    if !bead.first.isEmpty || !bead.second.isEmpty { beads.append(bead) }
  }
}
