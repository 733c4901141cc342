extension Rule {
  /// All rules, in the order in which they are listed.
  public static let all: [Rule] = [
    .forbidden, .deprecated, .inconsistent, .ambiguous, .notApplied, .untranslated, .nameTranslated,
    .nameCase, .variantScript, .widthVariant, .annotationConflict, .annotationRepeated,
    .annotationSyntax, .annotationUnattested, .firstMentionMissing, .firstMentionLate,
    .unaligned, .lengthRatio, .lowConfidence, .repeated,
    .glossaryInvalid, .glossaryDuplicate, .glossaryConflict, .glossaryUnmatchable,
    .unusedSuppression, .unknownSuppression,
  ]
}
