/// The forms of all terms, found at a place of a text in the time that the longest takes, however
/// many there are.
///
/// Most places of a text are passed over by a look at a bit or two: where no form begins with the two
/// or three scalars that stand there. Edges stand in one open-addressed table.
struct FormTrie: Sendable {
  /// The way from one state to another; an edge without a key is a free place.
  private struct Edge {
    var key: UInt64 = 0
    var state: Int32 = 0
  }

  private var edges = [Edge](repeating: Edge(), count: 1 << 6)

  /// For each state the first form that ends there, or -1.
  private var forms: [Int32] = [-1]

  /// For each form the next one with the same scalars, or -1.
  private var next: [Int32] = []

  /// A bit for each way in which a form begins: its first two scalars, and its first three, with 0
  /// for those that it does not have; by hash.
  private var beginnings = [UInt64](repeating: 0, count: 1 << 14)
  private var hasSingles = false

  /// - Parameter forms: folded scalars; an empty form is never found.
  init(_ forms: [[UInt32]]) {
    for (number, form) in forms.enumerated() { add(form, number: Int32(number)) }
  }

  private mutating func add(_ form: [UInt32], number: Int32) {
    next.append(-1)
    guard let first = form.first else { return }
    let second = form.count > 1 ? form[1] : 0
    mark(FormTrie.bit(first, second))
    mark(FormTrie.bit(first, second, form.count > 2 ? form[2] : 0))
    if form.count == 1 { hasSingles = true }
    var state: Int32 = 0
    for scalar in form { state = grow(from: state, scalar) }
    next[Int(number)] = forms[Int(state)]
    forms[Int(state)] = number
  }

  private mutating func mark(_ bit: Int) { beginnings[bit >> 6] |= 1 << UInt64(bit & 63) }

  private mutating func grow(from state: Int32, _ scalar: UInt32) -> Int32 {
    let key = FormTrie.key(state, scalar)
    let place = place(of: key)
    if edges[place].key == key { return edges[place].state }
    let reached = Int32(forms.count)
    forms.append(-1)
    edges[place] = Edge(key: key, state: reached)
    if forms.count * 2 > edges.count { widen() }
    return reached
  }

  private mutating func widen() {
    let narrow = edges
    edges = [Edge](repeating: Edge(), count: narrow.count * 2)
    for edge in narrow where edge.key != 0 { edges[place(of: edge.key)] = edge }
  }

  /// The first place from a place on where a form may begin; the end where there is none.
  func place(in scalars: UnsafeBufferPointer<UInt32>, from start: Int) -> Int {
    var place = start
    while place < scalars.count, !mayBegin(in: scalars, at: place) { place += 1 }
    return place
  }

  /// Calls `body` with the forms that begin at a place, the shorter first.
  ///
  /// - Parameters:
  ///   - scalars: the folded text.
  ///   - start: the place.
  ///   - body: takes the number of a form, and the place behind it.
  func forEachForm(
    in scalars: UnsafeBufferPointer<UInt32>, at start: Int,
    _ body: (_ form: Int, _ end: Int) -> Void
  ) {
    guard start < scalars.count, mayBegin(in: scalars, at: start) else { return }
    var state: Int32 = 0
    var index = start
    while index < scalars.count, let reached = step(from: state, scalars[index]) {
      state = reached
      index += 1
      var form = forms[Int(state)]
      while form >= 0 {
        body(Int(form), index)
        form = next[Int(form)]
      }
    }
  }

  /// A bit for the length of each form that begins at a place; what is longer than 63 is left out.
  func lengths(in scalars: [UInt32], at start: Int) -> UInt64 {
    var lengths: UInt64 = 0
    var state: Int32 = 0
    for index in start..<min(scalars.count, start + 63) {
      guard let reached = step(from: state, scalars[index]) else { break }
      state = reached
      if forms[Int(state)] >= 0 { lengths |= 1 << UInt64(index + 1 - start) }
    }
    return lengths
  }

  private func mayBegin(in scalars: UnsafeBufferPointer<UInt32>, at place: Int) -> Bool {
    let first = scalars[place]
    if hasSingles, isMarked(FormTrie.bit(first, 0)) { return true }
    let second = place + 1 < scalars.count ? scalars[place + 1] : 0
    guard isMarked(FormTrie.bit(first, second)) else { return false }
    let third = place + 2 < scalars.count ? scalars[place + 2] : 0
    return isMarked(FormTrie.bit(first, second, third)) || isMarked(FormTrie.bit(first, second, 0))
  }

  private func isMarked(_ bit: Int) -> Bool {
    beginnings[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  private func step(from state: Int32, _ scalar: UInt32) -> Int32? {
    let key = FormTrie.key(state, scalar)
    let place = place(of: key)
    return edges[place].key == key ? edges[place].state : nil
  }

  /// Where an edge stands, or the free place where it belongs.
  private func place(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var place = FormTrie.hash(key) & mask
    while edges[place].key != 0, edges[place].key != key { place = (place + 1) & mask }
    return place
  }

  private static func key(_ state: Int32, _ scalar: UInt32) -> UInt64 {
    (UInt64(UInt32(bitPattern: state)) << 21 | UInt64(scalar)) + 1
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }

  private static func bit(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 &+ second &* 0x85EB_CA6B) >> 12)
  }

  private static func bit(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 &+ second &* 0x85EB_CA6B &+ (third &+ 1) &* 0xC2B2_AE35) >> 12)
  }
}
