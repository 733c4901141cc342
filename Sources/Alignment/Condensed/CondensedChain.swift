/// All alignments of a condensed passage with their probabilities: a log-linear chain over the full
/// sentences (Lafferty, McCallum & Pereira 2001, ICML, 282-289).
///
/// A full sentence belongs to a condensed one, to two neighbours, or to none; what it may do depends
/// on where the last one belonged. Any jump is allowed, so that gaps and crossings need no special
/// case. Sums and the best path are exact.
struct CondensedChain {
  /// Where a full sentence belongs, as a number: `0..<n` for the condensed sentences, then each two
  /// neighbours by the first, then none, by how many condensed sentences the last that had any
  /// reached, from 0 on.
  typealias State = Int

  let features: CondensedFeatures
  private let weights: CondensedWeights
  private let stateCount: Int

  /// Logarithms: full sentences by states.
  private var nodes: Matrix

  /// Logarithms of going from a state to another, for sentences that take up what was said and for
  /// others; minus infinity for what is not possible.
  private var edges: [Matrix]

  init(_ features: CondensedFeatures, _ weights: CondensedWeights) {
    self.features = features
    self.weights = weights
    stateCount = 3 * features.condensedCount
    nodes = Matrix(rows: features.fullCount, columns: stateCount)
    edges = []
    for sentence in 0..<features.fullCount {
      for state in 0..<stateCount {
        nodes[sentence, state] = weights.sum(nodeFeatures(sentence, state))
      }
    }
    edges = [false, true].map { isReference in
      var matrix = Matrix(rows: stateCount, columns: stateCount)
      for from in 0..<stateCount {
        for to in 0..<stateCount {
          matrix[from, to] =
            edgeFeatures(from, to, isReference: isReference).map(weights.sum) ?? -.infinity
        }
      }
      return matrix
    }
  }

  /// Before the first sentence nothing has been reached.
  private var start: State { 2 * features.condensedCount - 1 }

  private func isAlone(_ state: State) -> Bool { state >= start }

  /// The condensed sentences of a state.
  func condensed(of state: State) -> Range<Int> {
    let count = features.condensedCount
    if state < count { return state..<state + 1 }
    return isAlone(state) ? 0..<0 : state - count..<state - count + 2
  }

  /// How many condensed sentences there are up to the last of a state.
  private func reached(_ state: State) -> Int {
    isAlone(state) ? state - start : condensed(of: state).upperBound
  }

  private func nodeFeatures(_ sentence: Int, _ state: State) -> CondensedFeatures.Values {
    if isAlone(state) { return features.alone[sentence] }
    let first = condensed(of: state).lowerBound
    return state < features.condensedCount
      ? features.singles[sentence][first] : features.pairs[sentence][first]
  }

  /// What a step from a state to another is; nil where it is not possible.
  private func edgeFeatures(
    _ from: State, _ to: State, isReference: Bool
  ) -> CondensedFeatures.Values? {
    let reached = reached(from)
    if isAlone(to) {
      guard self.reached(to) == reached else { return nil }
      return isAlone(from) && from != start ? [(.unalignedAgain, 1)] : []
    }
    let target = condensed(of: to)
    let isPair = target.count == 2
    if reached == 0 {
      return [(.skipAtStart, Float(target.lowerBound))] + (isPair ? [(.pair, 1)] : [])
    }
    if to == from || isAlone(from) && target.upperBound == reached {
      return [(.stay, 1)] + (isAlone(from) ? [(.resume, 1)] : [])
        + (isReference ? [(.reference, 1)] : [])
    }
    // A condensed sentence is not shared between a bead that holds it alone and one with two.
    if !isAlone(from), target.overlaps(condensed(of: from)) { return nil }
    let distance = target.lowerBound + 1 - reached
    let step: CondensedFeatures.Values =
      switch distance {
      case 1: [(.next, 1)]
      case 2...: [(.next, 1), (.skip, Float(distance - 1))]
      case -1...0: [(.back, 1)]
      default: [(.farBack, 1)]
      }
    return step + (isPair ? [(.pair, 1)] : [])
  }

  private func endFeatures(_ state: State) -> CondensedFeatures.Values {
    [(.skipAtEnd, Float(features.condensedCount - reached(state)))]
  }

  private func edges(before sentence: Int) -> Matrix {
    edges[features.isReference[sentence] ? 1 : 0]
  }

  /// Which states each full sentence may be in; nil for all.
  typealias Constraint = [[Bool]]

  /// The states that an alignment leaves to each full sentence.
  func constraint(_ beads: [CondensedBead]) -> Constraint {
    var states = [[Bool]](
      repeating: (0..<stateCount).map(isAlone), count: features.fullCount)
    for bead in beads {
      let state =
        bead.condensed.count == 1
        ? bead.condensed.lowerBound : features.condensedCount + bead.condensed.lowerBound
      for sentence in bead.full { states[sentence] = (0..<stateCount).map { $0 == state } }
    }
    return states
  }

  /// For each full sentence and each state before it: the logarithm of the sum over all that may
  /// follow. The last row stands behind the last sentence.
  private func backward(_ constraint: Constraint?) -> Matrix {
    let count = features.fullCount
    var sums = Matrix(rows: count + 1, columns: stateCount)
    for state in 0..<stateCount { sums[count, state] = weights.sum(endFeatures(state)) }
    var terms: [Float] = []
    for sentence in stride(from: count - 1, through: 0, by: -1) {
      let edges = edges(before: sentence)
      for from in 0..<stateCount {
        for to in 0..<stateCount where constraint?[sentence][to] ?? true {
          terms.append(edges[from, to] + nodes[sentence, to] + sums[sentence + 1, to])
        }
        sums[sentence, from] = Float.logSum(terms)
        terms.removeAll(keepingCapacity: true)
      }
    }
    return sums
  }

  /// The logarithm of the sum over all alignments, or over those that a constraint leaves, and what
  /// each feature is expected to be.
  func expectations(_ constraint: Constraint? = nil) -> (logarithm: Float, values: [Double]) {
    let behind = backward(constraint)
    let logarithm = behind[0, start]
    var values = [Double](repeating: 0, count: CondensedFeature.allCases.count)
    func add(_ features: CondensedFeatures.Values, _ probability: Double) {
      for (feature, value) in features {
        values[feature.rawValue] += probability * Double(value)
      }
    }
    /// How often each step is expected, by whether the sentence takes up what was said.
    var steps = edges.map { _ in [Double](repeating: 0, count: stateCount * stateCount) }
    var before = [Double](repeating: 0, count: stateCount)
    before[start] = 1
    for sentence in 0..<features.fullCount {
      let edges = edges(before: sentence)
      let kind = features.isReference[sentence] ? 1 : 0
      var after = [Double](repeating: 0, count: stateCount)
      for from in 0..<stateCount where before[from] > 0 {
        for to in 0..<stateCount where constraint?[sentence][to] ?? true {
          let score = edges[from, to] + nodes[sentence, to] + behind[sentence + 1, to]
          let probability = before[from] * Double((score - behind[sentence, from]).exponential)
          guard probability > 0 else { continue }
          after[to] += probability
          steps[kind][from * stateCount + to] += probability
        }
      }
      for state in 0..<stateCount where after[state] > 0 {
        add(nodeFeatures(sentence, state), after[state])
      }
      before = after
    }
    for state in 0..<stateCount where before[state] > 0 { add(endFeatures(state), before[state]) }
    for (kind, counts) in steps.enumerated() {
      for (index, count) in counts.enumerated() where count > 0 {
        let (from, to) = index.quotientAndRemainder(dividingBy: stateCount)
        if let step = edgeFeatures(from, to, isReference: kind == 1) { add(step, count) }
      }
    }
    return (logarithm, values)
  }

  /// Alignments drawn by their probabilities, in the order in which each was first drawn.
  ///
  /// The numbers that decide are the same for every passage, so that the same text always gives the
  /// same beads.
  func samples(_ count: Int) -> [(beads: [CondensedBead], times: Int)] {
    let behind = backward(nil)
    var steps = [[Float]](repeating: [], count: features.fullCount * stateCount)
    var random = SplitMix64()
    var places: [[State]: Int] = [:]
    var drawn: [(states: [State], times: Int)] = []
    for _ in 0..<count {
      var states: [State] = []
      var from = start
      for sentence in 0..<features.fullCount {
        let row = sentence * stateCount + from
        if steps[row].isEmpty { steps[row] = cumulative(sentence, from, behind) }
        let number = random.unit()
        from = steps[row].firstIndex { $0 > number } ?? start
        states.append(from)
      }
      if let place = places[states] {
        drawn[place].times += 1
      } else {
        places[states] = drawn.count
        drawn.append((states, 1))
      }
    }
    return drawn.map { (beads($0.states), $0.times) }
  }

  /// For each state the probability that a sentence is in it or in one before, after a state.
  private func cumulative(_ sentence: Int, _ from: State, _ behind: Matrix) -> [Float] {
    let edges = edges(before: sentence)
    var sum: Float = 0
    var sums = (0..<stateCount).map { to in
      let score = edges[from, to] + nodes[sentence, to] + behind[sentence + 1, to]
      sum += (score - behind[sentence, from]).exponential
      return sum
    }
    // What rounding left belongs to the last state that is possible at all.
    if let last = sums.firstIndex(of: sum) { sums[last] = 2 }
    return sums
  }

  /// The beads that the states of all full sentences make.
  private func beads(_ states: [State]) -> [CondensedBead] {
    // Condensed sentences that one full sentence joins are one bead, wherever they are met.
    var first = Array(0..<features.condensedCount)
    for state in states {
      let range = condensed(of: state)
      if range.count == 2 { first[range.lowerBound + 1] = first[range.lowerBound] }
    }
    for row in first.indices { first[row] = first[first[row]] }
    var full: [Int: [Int]] = [:]
    for (sentence, state) in states.enumerated() {
      if let row = condensed(of: state).first { full[first[row], default: []].append(sentence) }
    }
    return full.keys.sorted().map { row in
      let last = first.lastIndex(of: row) ?? row
      return CondensedBead(condensed: row..<last + 1, full: full[row] ?? [])
    }
  }
}

extension CondensedWeights {
  func sum(_ values: CondensedFeatures.Values) -> Float {
    values.reduce(0) { $0 + self[$1.feature] * $1.value }
  }
}

extension Float {
  static func logSum(_ terms: [Float]) -> Float {
    guard let largest = terms.max(), largest > -.infinity else { return -.infinity }
    return largest + terms.reduce(0) { $0 + ($1 - largest).exponential }.naturalLogarithm
  }
}
