extension Rule {
  /// All rules, in the order in which they are listed.
  public static let all: [Rule] = [
    .forbidden, .deprecated,
    .frontMatter, .details, .heading,
    .space, .punctuation, .quotes, .brackets, .fullWidth, .invisible,
  ]
}
