import Bitext

/// Words of grammar: no term begins or ends with one.
enum FunctionWords {
  static func english(_ word: String) -> WordClass {
    if let known = classes[word] { return known }
    if let head = word.split(separator: "'").first, head.count < word.count,
      !word.hasSuffix("'s") || classes[String(head)] != nil
    {
      return .other
    }
    return word.utf8.count > 1 ? .content : .other
  }

  private static let classes: [String: WordClass] = {
    let lists: [(WordClass, String)] = [
      (.link, "of"), (.determiner, determiners), (.preposition, prepositions),
      (.verbal, verbals), (.being, beings), (.other, others),
    ]
    var classes: [String: WordClass] = [:]
    for (kind, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { classes[String(word)] = kind }
    }
    return classes
  }()

  private static let determiners = """
    the a an this that these those each every any some no its their your our my his her thy thine
    all both such another other several many few more most much either neither whose which what
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million billion trillion dozen first second third last
    next same own various certain multiple different new
    """

  private static let prepositions = """
    in on at by for from with without within into onto over under between among through during
    before after against about across along around behind below beneath beside besides beyond
    despite down except inside like near off out outside per since than toward towards throughout
    until till up upon unto via as and or but nor versus
    """

  private static let verbals = """
    to can could may might must shall should will would cannot do does did not never let i you we
    they he she it who thou ye shalt
    """

  private static let beings = """
    am is are was were be been being very more most less least too so quite rather has have had
    having become becomes became get gets got seem seems seemed
    """

  private static let others = """
    if then else when while where why how whether because although though unless however
    therefore thus hence otherwise also only just even still yet already again once often
    sometimes always usually ever soon now here there today me him us them thee myself himself
    herself itself themselves yourself ourselves everyone someone anyone everything something
    anything nothing nobody whom etc eg ie vs yes ok okay oh well please see instead according due
    able likely following above perhaps maybe almost away back together
    """
}
