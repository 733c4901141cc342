/// Where a sentence may end, as break rules for ICU.
///
/// These are wider than ICU's own (Unicode Standard Annex 29, section 5): every terminator with its
/// closing marks and the spaces behind it makes a candidate, also `……`, also before a lower-case
/// letter. `BoundaryJudge` then decides each candidate with the words around it, which break rules
/// can not see. Opening quotes and brackets are not closing marks here; ICU's own rules leave them
/// with the sentence before, since Chinese has no space between the two.
package enum SentenceRules {
  package static let candidates = #"""
    !!quoted_literals_only;
    $Extend = [\p{Sentence_Break=Extend}\p{Sentence_Break=Format}];
    $Term = [\p{Sentence_Break=STerm}\p{Sentence_Break=ATerm}\u2026\u22EF];
    $Close = [[\p{Sentence_Break=Close} * _ ~ `] - [\p{Ps}\p{Pi}]];
    $Space = [\p{Sentence_Break=Sp}\p{Sentence_Break=CR}\p{Sentence_Break=LF}\p{Sentence_Break=Sep}];
    [^$Term]* ($Term [$Term $Extend]* [$Close $Extend]* $Space*)?;
    """#
}
