import Bitext
package import Terminology

/// What a person answers to an item: a key, with what belongs to it.
package enum ReviewEntry: Sendable, Equatable {
  case accept
  /// The number of a rendering, from 1.
  case prefer(Int)
  case reject(reason: String?)
  /// A rendering by its number; nil for the one that is open.
  case forbid(Int?)
  case deprecate(Int?)
  case merge(into: String)
  case skip
  case undo
  case quit
  case help

  /// Reads an answer in one line: `a`, `2`, `R a common word`, `f 1`, `m capital-expenditure`.
  ///
  /// - Parameter line: the line, without its end.
  /// - Throws: `InputError` without a line for what is no answer.
  package init(_ line: String) throws {
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let rest = words.count > 1 ? words[1].trimmingSpaces : nil
    let key = words.first ?? ""
    func number() throws -> Int? {
      guard let rest else { return nil }
      guard let number = Int(rest) else { throw ReviewEntry.fault("'\(rest)' is no number") }
      return number
    }
    switch key {
    case "a" where rest == nil: self = .accept
    case "r" where rest == nil: self = .reject(reason: nil)
    case "R": self = .reject(reason: rest)
    case "f": self = .forbid(try number())
    case "d": self = .deprecate(try number())
    case "m":
      guard let rest else { throw ReviewEntry.fault("m needs the concept that stays") }
      self = .merge(into: rest)
    case "s" where rest == nil: self = .skip
    case "u" where rest == nil: self = .undo
    case "q" where rest == nil: self = .quit
    case "?" where rest == nil: self = .help
    default:
      guard let number = Int(key), rest == nil else {
        throw ReviewEntry.fault("'\(line)' is no answer; ? lists them")
      }
      self = .prefer(number)
    }
  }

  static func fault(_ reason: String) -> InputError { InputError(path: "review", reason: reason) }
}

extension ReviewItem {
  /// The decisions that an answer makes, which hold or are taken back together; none for an answer
  /// that decides nothing.
  ///
  /// - Throws: `InputError` where the item has nothing to which the answer applies.
  package func decisions(_ entry: ReviewEntry) throws -> [TermDecision] {
    switch entry {
    case .accept: return acceptance
    case .prefer(let number):
      return [TermDecision(.accept, id, term: try rendering(number).text)]
    case .reject(let reason): return try rejection(reason)
    case .forbid(let number):
      return [TermDecision(.forbid, id, term: try rendering(number ?? only()).text)]
    case .deprecate(let number):
      return [TermDecision(.deprecate, id, term: try rendering(number ?? only()).text)]
    case .merge(let survivor): return [TermDecision(.merge, id, term: survivor)]
    case .skip, .undo, .quit, .help: return []
    }
  }

  /// What documents propose is accepted; where a term is preferred already, the others are admitted.
  private var acceptance: [TermDecision] {
    if !concept.isDecided { return [TermDecision(.accept, id)] }
    let unknown = renderings.filter { $0.standing == .unknown }.map(\.text)
    let proposed = concept.terms.sorted { $0.key < $1.key }.flatMap(\.value)
      .filter { $0.status == .proposed }.map(\.text)
    let isSettled = renderings.contains { $0.standing == .known(.preferred) } || proposed.isEmpty
    return (isSettled ? [] : [TermDecision(.accept, id)])
      + ((isSettled ? proposed : []) + unknown).map { TermDecision(.admit, id, term: $0) }
  }

  private func rejection(_ reason: String?) throws -> [TermDecision] {
    if !concept.isDecided { return [TermDecision(.reject, id, note: reason)] }
    let rejections = renderings.flatMap(\.rejections)
    if rejections.isEmpty {
      throw ReviewEntry.fault("'\(id)' is decided; forbid a term or merge it instead")
    }
    return rejections.map { TermDecision(.reject, $0.key, term: $0.term, note: reason) }
  }

  private func rendering(_ number: Int) throws -> Rendering {
    guard renderings.indices.contains(number - 1) else {
      throw ReviewEntry.fault(
        renderings.isEmpty
          ? "'\(id)' has no rendering to choose"
          : "there is no rendering \(number); there are \(renderings.count)")
    }
    return renderings[number - 1]
  }

  /// The number of the rendering that is meant where none is named.
  private func only() throws -> Int {
    if open.count > 1 {
      throw ReviewEntry.fault("several renderings are open; name one, as in f 2")
    }
    return open.first ?? 1
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
    return String(start[..<(end ?? start.startIndex)])
  }
}
