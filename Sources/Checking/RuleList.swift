extension Rule {
  /// All rules, in the order in which they are listed.
  public static let all: [Rule] = [
    .forbidden, .deprecated, .inconsistent, .ambiguous, .notApplied, .untranslated, .nameTranslated,
    .nameCase, .variantScript, .widthVariant, .annotationConflict, .annotationRepeated,
    .annotationSyntax, .annotationUnattested, .firstMentionMissing, .firstMentionLate,
    .numberMismatch, .numberUnit,
    .unaligned, .lengthRatio, .lowConfidence, .repeated,
    .frontMatter, .details, .heading,
    .glossaryInvalid, .glossaryDuplicate, .glossaryConflict, .glossaryUnmatchable,
    .space, .punctuation, .quotes, .brackets, .fullWidth, .invisible,
    .unusedSuppression, .unknownSuppression,
  ]
}
