internal import Bitext
import Synchronization

/// What a period behind an abbreviation may mean.
enum Abbreviation: Sendable {
  /// A name or another word always follows: `Dr.`, `vs.`, `e.g.`
  case leading
  /// A number follows, or else the sentence ends: `No.`, `Fig.`
  case beforeNumber
  /// It may end a sentence: `Inc.`, `etc.`, `p.m.`
  case trailing
}

/// The abbreviations of a language, by their letters.
///
/// Keys are packed: the first eight ASCII letters, lower-case, without periods, as one integer.
/// A look-up is then one hash of a word instead of a string comparison.
struct Abbreviations: Sendable {
  private let kinds: [UInt64: Abbreviation]

  /// Whether a number with a period is an ordinal, as in German `3. Oktober`.
  let hasOrdinals: Bool

  /// Those of a language, made once.
  static func of(_ language: Language) -> Abbreviations {
    made.withLock { made in
      if let abbreviations = made[language.code] { return abbreviations }
      let abbreviations = Abbreviations(for: language)
      made[language.code] = abbreviations
      return abbreviations
    }
  }

  private static let made = Mutex<[String: Abbreviations]>([:])

  private init(for language: Language) {
    let other = Abbreviations.others[language.code] ?? ""
    var kinds: [UInt64: Abbreviation] = [:]
    for (words, kind) in [
      (Abbreviations.trailing, Abbreviation.trailing),
      (Abbreviations.beforeNumber, .beforeNumber),
      (Abbreviations.leading + " " + other, .leading),
    ] {
      for word in words.split(separator: " ") { kinds[PackedWord.pack(word)] = kind }
    }
    self.kinds = kinds
    hasOrdinals = ["de", "da", "nb", "no", "fi", "cs", "hu", "et"].contains(language.code)
  }

  subscript(word: UInt64) -> Abbreviation? { kinds[word] }

  private static let leading = """
    mr mrs ms mx dr prof st mt ft messrs mme mlle gen rep sen gov sgt lt col maj capt cmdr adm rev \
    fr hon pres supt insp det atty eg ie vs cf viz approx ca circa esp incl resp repr tel ext attn \
    re dist div op
    """

  private static let beforeNumber = """
    no nos fig figs p pp vol vols ch chap sec sect art eq eqs ed eds pt par para ver v app ref tab \
    jan feb mar apr jun jul aug sep sept oct nov dec nr item
    """

  private static let trailing = """
    inc co corp ltd llc llp plc gmbh ag sa nv bv pty bros assn assoc dept est univ inst intl natl \
    govt etc al jr sr esq phd md ba ma bsc msc mba llb dds dvm am pm ad bc ce bce us usa uk eu un \
    ave blvd rd hwy mon tue tues wed thu thur thurs fri sat sun min max avg hr hrs sq cu lb lbs oz \
    kg km cm mm mg ml tbsp tsp bn mn tn mph rpm temp misc orig cont calif tex fla mass penn wash ariz colo conn mich minn
    """

  /// Abbreviations of other languages, after which a sentence goes on.
  private static let others: [String: String] = [
    "de": "bzw ca dh evtl ggf hrsg inkl nr sog str ua usw vgl zb zt abb",
    "fr": "m mm mlle mme dr av bd cf env ex p pp vol etc",
    "es": "sr sra srta dr dra ud uds pag avda ej num",
    "it": "sig dott prof avv ing ecc pag es",
    "pt": "sr sra dr dra prof av pag ex",
    "nl": "dhr mevr drs bijv enz nr blz ca",
  ]
}

/// Words that a sentence often begins with: they decide whether `Inc.` or `p.m.` ended one.
enum SentenceStarter {
  private static let words: Set<UInt64> = Set(
    """
    the a an this that these those it its he she we they i you his her our their my your there here
    what when where who why how which if in on at by for from with without as after before since
    until while although though because however but and or so then now today yesterday tomorrow
    meanwhile therefore thus also still yet even only once one two three some many most all each
    every both no not yes let please to of over under during despite another such did do does is are
    was were has have had can could will would should may might must never nobody nothing everyone
    mr mrs ms dr prof later instead maybe perhaps
    """.split(whereSeparator: \.isWhitespace).map(PackedWord.pack))

  static func contains(_ word: UInt64) -> Bool { words.contains(word) }
}

/// Verbs of speech, which go on with the sentence of a quoted question: “Why?” Tom asked.
enum SpeechVerb {
  private static let words: Set<UInt64> = Set(
    """
    said asked replied answered cried shouted whispered called demanded exclaimed wondered added
    murmured muttered yelled inquired insisted laughed says asks thought screamed begged
    """.split(whereSeparator: \.isWhitespace).map(PackedWord.pack))

  static func contains(_ word: UInt64) -> Bool { words.contains(word) }
}

/// Pronouns that have no capital inside a sentence.
enum PronounSubject {
  private static let words: Set<UInt64> = Set(
    ["he", "she", "it", "they", "we", "you"].map(PackedWord.pack))

  static func contains(_ word: UInt64) -> Bool { words.contains(word) }
}

/// Names that end in an exclamation mark.
enum ExclaimedName {
  private static let words: Set<UInt64> = Set(
    ["yahoo", "jeopardy", "yum", "joomla", "mamma", "moulin", "panic"].map(PackedWord.pack))

  static func contains(_ word: UInt64) -> Bool { words.contains(word) }
}

enum PackedWord {
  /// The first eight ASCII letters of a word, lower-case, as one integer; 0 for none.
  static func pack(_ word: some StringProtocol) -> UInt64 {
    var packed: UInt64 = 0
    for byte in word.utf8.prefix(8) { packed = packed << 8 | UInt64(byte | 0x20) }
    return packed
  }

  /// The same for a range of bytes; periods are passed over, any other byte makes it 0.
  static func pack(_ range: Range<Int>, in text: TextBytes) -> UInt64 {
    var packed: UInt64 = 0
    var length = 0
    for offset in range where text[offset] != UInt8(ascii: ".") {
      let byte = text[offset] | 0x20
      guard 0x61...0x7A ~= byte else { return 0 }
      if length < 8 { packed = packed << 8 | UInt64(byte) }
      length += 1
    }
    return packed
  }
}
