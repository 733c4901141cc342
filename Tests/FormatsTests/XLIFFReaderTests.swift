import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// Files as other tools write them.
struct XLIFFReaderTests {
  @Test func aTransUnitIsAUnit() throws {
    let units = try units(
      """
      <xliff version="1.1"><file original="a.html" source-language="en-US" target-language="ZH_cn"
       datatype="html"><header><skl><external-file href="a.skl"/></skl><note>Mind the gap.</note>
      <prop-group name="p"><prop prop-type="client">Acme</prop></prop-group></header><body>
      <group id="g" resname="menu"><context-group/><note>n</note><group>
      <trans-unit id="1" resname="key" approved="no"><source>One &amp; two.</source>
      <target state="needs-review-translation" state-qualifier="mt-suggestion">一和二。</target>
      <note from="Joe" annotates="target">注</note>
      <context-group><context context-type="sourcefile">b.c</context>
      <context context-type="linenumber">12</context><context context-type="x-po">p</context>
      </context-group><count-group name="c"><count>1</count></count-group></trans-unit>
      </group></group>
      <trans-unit id="2"><source>Three.</source></trans-unit>
      </body></file></xliff>
      """)
    #expect(units.map(\.unit.id) == ["1", "2"])
    #expect(units.map(\.unit.source.text) == ["One & two.", "Three."])
    #expect(units.map(\.unit.target.text) == ["一和二。", ""])
    #expect(units.map(\.line) == [5, 12])
    #expect(units[0].unit.status == "needs-review-translation")
    #expect(units[0].unit.origin.file == "b.c" && units[0].unit.origin.line == 12)
    #expect(units[0].unit.origin.document == "a.html")
    #expect(units[1].unit.origin.file == "a.html" && units[1].unit.origin.document == "")
    #expect(
      units[0].unit.properties.map { [$0.name, $0.value] } == [
        ["@resname", "key"], ["@approved", "no"], ["target/@state-qualifier", "mt-suggestion"],
        ["target/note", "注"], ["x-po", "p"],
      ])
  }

  @Test func aFileSaysWhatItIs() throws {
    let first = try source(
      """
      <xliff version="1.2"><file original="a" source-language="en" datatype="x"><header>
      <note>Mind the gap.</note><prop-group><prop prop-type="client">Acme</prop></prop-group>
      </header><body/></file></xliff>
      """)
    #expect(
      first.properties.map { [$0.name, $0.value] } == [
        ["note", "Mind the gap."], ["client", "Acme"],
      ])
    let second = try source(
      """
      <xliff version="2.0" srcLang="en" xmlns:mda="urn:m"><file id="f"><skeleton/><notes><note>Mind the gap.</note>
      </notes><mda:metadata><mda:meta type="client">Acme</mda:meta></mda:metadata><group id="g"><notes><note>n</note></notes></group>
      </file></xliff>
      """)
    #expect(second.properties == first.properties)
  }

  @Test(arguments: [
    ("A <bpt id='1' ctype='bold'>&lt;b></bpt>b<ept id='1'>&lt;/b></ept>", "2<<b>bold 3></b>bold"),
    ("a<ph id='1' ctype='lb'>[<sub>b</sub>]</ph>b<it id='2' pos='close'>}</it>", "1.[b]lb 2>}"),
    ("a <g id='1' ctype='x-i'>b <g id='2'>c</g></g>d", "2<x-i 4< 5> 5>x-i"),
    (
      "a<x id='1' equiv-text='{0}'/><bx id='2' rid='r' ctype='link'/>b<ex id='3' rid='r'/>",
      "1.{0} 1<link 2>link"
    ),
    ("<mrk mtype='protected'>a</mrk> b", "0<x-mrk-protected 1>x-mrk-protected"),
    ("<mrk mtype='seg' mid='0'>a</mrk> b", ""),
    ("<x:b xmlns:x='urn:x'>a</x:b>c", "0<x-b 1>x-b"),
    ("<![CDATA[<b>]]>\n\t<!-- x -->", ""),
  ])
  func codesOfTheFirstAreRead(text: String, codes: String) throws {
    let source = try first(text).unit.source
    let found = source.codes.map { "\($0.offset)\($0.kind.rawValue)\($0.content)\($0.type)" }
    #expect(found.joined(separator: " ") == codes)
  }

  @Test(arguments: [
    ("a<pc id='1' dataRefStart='d1' dataRefEnd='d2'>b</pc>", "1<* 2>/"),
    (
      "a<pc id='1' type='fmt' subType='xlf:i'>b<pc id='2'>c</pc></pc>",
      "1<italic 2< 3> 3>italic"
    ),
    (
      "<ph id='1' type='image' dataRef='d1'/>a<ph id='2' type='ui' subType='html:x'/>",
      "0.*image 1.html:x"
    ),
    ("<sc id='1' dataRef='d1' type='link'/>ab<ec startRef='1' dataRef='d2'/>", "0<*link 2>/link"),
    ("<sc id='1' isolated='yes'/>a<ec id='2' isolated='yes' type='quote'/>", "0< 1>quote"),
    ("<ph id='1' equiv='x' disp='y'/><ph id='2' disp='z' dataRef='none'/>a", "0.x 0.z"),
    ("a<mrk id='m' type='comment' value='?'>b</mrk>", "1<?x-mrk-comment 2>x-mrk-comment"),
    ("<sm id='m' type='my:x'/>a<em startRef='m'/>", "0<x-mrk-my:x 1>x-mrk-my:x"),
  ])
  func codesOfTheSecondAreRead(text: String, codes: String) throws {
    let source = try second(text).unit.source
    let found = source.codes.map { "\($0.offset)\($0.kind.rawValue)\($0.content)\($0.type)" }
    #expect(found.joined(separator: " ") == codes)
  }

  @Test func textsHoldCharactersThatXMLForbids() throws {
    let unit = try second("a<cp hex='0000'/><cp hex='1F'/>b<cp hex='D800'/>").unit
    #expect(unit.source.text == "a\u{0}\u{1F}b\u{FFFD}")
    #expect(try second("<ph id='1' dataRef='d3'/>").unit.source.codes[0].content == "\u{7}")
  }

  @Test func termsAreMarked() throws {
    let first = try first("a <mrk mtype='term' comment='b1'>b <mrk mtype='term'>c</mrk></mrk>").unit
    #expect(first.source.terms == [TermMark(4..<5, concept: "")])
    let second = try second(
      """
      <mrk id='1' type='term' value='甲'>a</mrk> <sm id='2' type='term' ref='urn:b'/>b \
      <pc id='3'>c<em startRef='2'/>d</pc><mrk id='4' type='term'/>
      """
    ).unit
    #expect(
      second.source.terms == [TermMark(0..<1, concept: "甲"), TermMark(2..<5, concept: "urn:b")])
  }

  @Test func segmentsOfTheFirstAreUnits() throws {
    let units = try units(
      inFirst: """
        <source>One. Two.</source>
        <seg-source><mrk mtype="seg" mid="a">One <x id="1"/>.</mrk> <g id="2">
        <mrk mtype="seg" mid="b"><mrk mtype="term">Two</mrk>.</mrk></g></seg-source>
        <target xml:lang="zh" state="final"><mrk mtype="seg" mid="b">二。</mrk>
        <mrk mtype="seg" mid="a">一。</mrk></target><note>n</note>
        """)
    #expect(units.map(\.unit.id) == ["1/a", "1/b"])
    #expect(units.map(\.unit.source.text) == ["One .", "Two."])
    #expect(units.map(\.unit.target.text) == ["一。", "二。"])
    #expect(units.map(\.unit.source.codes) == [[InlineCode(.alone, at: 4, "")], []])
    #expect(units[1].unit.source.terms == [TermMark(0..<3, concept: "")])
    #expect(units.allSatisfy { $0.unit.status == "final" && $0.unit.properties.count == 1 })
  }

  @Test func textsWithDifferentSegmentsAreOneUnit() throws {
    let units = try units(
      inFirst: """
        <source>One. Two.</source><seg-source><mrk mtype="seg" mid="a">One.</mrk> <mrk mtype="seg"
        mid="b">Two.</mrk></seg-source><target><mrk mtype="seg" mid="a">一。二。</mrk></target>
        """)
    #expect(units.map(\.unit.source.text) == ["One. Two."])
    #expect(units.map(\.unit.target.text) == ["一。二。"])
  }

  @Test func segmentsOfTheSecondAreUnits() throws {
    let units = try units(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="en" trgLang="zh"
       xmlns:mda="urn:m" xmlns:mtc="urn:t">
      <file id="f" original="a.md"><group id="g"><unit id="u" name="key" mda:x="y">
      <mda:metadata><mda:metaGroup><mda:meta type="k">v</mda:meta></mda:metaGroup></mda:metadata>
      <mtc:matches><mtc:match ref="#"><source>One.</source><target>1。</target></mtc:match>
      <mtc:match ref="#"/></mtc:matches>
      <notes><note appliesTo="source" category="x">注</note></notes>
      <segment id="s" state="reviewed" subState="a:b"><source>One.</source>
      <target>一。</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Two.</source></segment>
      </unit></group></file></xliff>
      """)
    #expect(units.map(\.unit.id) == ["u/s", "u/2"])
    #expect(units.map(\.unit.source.text) == ["One.", "Two."])
    #expect(units.map(\.unit.target.text) == ["一。", ""])
    #expect(units.map(\.unit.status) == ["reviewed", ""])
    #expect(units.map { $0.losses.count(of: .alternatives) } == [2, 2])
    let said = [["@name", "key"], ["@mda:x", "y"], ["k", "v"], ["source/x", "注"]]
    #expect(
      units.map { $0.unit.properties.map { [$0.name, $0.value] } } == [
        said + [["@subState", "a:b"]], said,
      ])
  }

  @Test func whatIsNoTextIsPassedOver() throws {
    let units = try units(
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="urn:sdl">
      <sdl:doc-info><sdl:source>?</sdl:source></sdl:doc-info>
      <file original="a" source-language="en" target-language="zh" datatype="x"><header>
      <sdl:file-info/><phase-group><phase phase-name="p" process-name="q"/></phase-group></header>
      <body><bin-unit id="b" mime-type="image"><bin-source/><trans-unit id="2"><source/>
      </trans-unit></bin-unit><trans-unit id="1"><source>a</source><target>甲</target>
      <alt-trans><source>b</source><target>乙</target></alt-trans><alt-trans><target/></alt-trans>
      <sdl:seg-defs><sdl:seg id="1" conf="Translated"><sdl:target>?</sdl:target></sdl:seg>
      </sdl:seg-defs></trans-unit></body></file></xliff>
      """)
    #expect(units.map(\.unit.target.text) == ["甲"])
    #expect(units.map { $0.losses.count(of: .alternatives) } == [2])
    #expect(units[0].unit.properties.isEmpty)
  }

  @Test func whatIsPassedOverMayBeLong() throws {
    let file = String(repeating: "QUJD", count: 1 << 20)
    let units = try units(
      """
      <xliff version="1.2"><file original="" source-language="en" datatype="x"><header><skl>
      <internal-file form="base64">\(file)</internal-file></skl></header><body>
      <trans-unit id="1"><source>a</source></trans-unit></body></file></xliff>
      """)
    #expect(units.map(\.unit.source.text) == ["a"])
  }

  @Test(arguments: [
    ("source-language='en' target-language='zh-TW'", "a b 0"),
    ("source-language='zh' target-language='en'", "b a 0"),
    ("source-language='en'", "a b 0"), ("source-language='zh-Hans'", "b a 0"),
    ("source-language='en' target-language='fr'", "a - 1"),
    ("source-language='de' target-language='zh'", "- b 1"),
    ("source-language='de' target-language='fr'", "- - 2"), ("source-language='de'", "- - 2"),
  ])
  func textsAreFoundByLanguage(attributes: String, texts: String) throws {
    let unit = try #require(
      try units(
        """
        <xliff version="1.2"><file original="" datatype="x" \(attributes)><body><trans-unit id="1">
        <source>a</source><target>b</target></trans-unit></body></file></xliff>
        """
      ).first)
    let found = [unit.unit.source.text, unit.unit.target.text].map { $0.isEmpty ? "-" : $0 }
    #expect("\(found.joined(separator: " ")) \(unit.losses.count(of: .variants))" == texts)
  }

  @Test(arguments: [
    ("<html>\n</html>", 1, "is no XLIFF"), ("<xliff>\n</xliff>", 1, "version 1 or 2: ''"),
    ("<xliff version='3.0'/>", 1, "version 1 or 2: '3.0'"),
    ("<xliff\nversion='2.1'/>", 2, "no srcLang"),
    ("<xliff version='1.2'>\n<file/></xliff>", 2, "no source-language"),
    ("<xliff version='1.2'>\n<trans-unit/></xliff>", 2, "'trans-unit' can not stand here"),
    (
      "<xliff version='2.0' srcLang='en'><file>\n<trans-unit/></file></xliff>", 2,
      "'trans-unit' can not stand here"
    ),
    (
      "<xliff version='2.0' srcLang='en'><file><unit>\n<source/></unit></file></xliff>", 2,
      "'source' can not stand here"
    ),
    (
      "<xliff version='2.0' srcLang='en'><file><unit>\n<segment/></unit></file></xliff>", 2,
      "no source"
    ),
    (
      "<xliff version='2.0' srcLang='en'><file><unit><segment>\n<source><g/></source></segment>"
        + "</unit></file></xliff>", 2, "'g' can not stand here"
    ),
    (
      "<xliff version='2.0' srcLang='en'><file><unit><segment>\n<source><cp/></source></segment>"
        + "</unit></file></xliff>", 2, "'cp' can not stand here"
    ),
    (
      "<xliff version='1.2'><file source-language='en'><body>\n<trans-unit/></body></file></xliff>",
      2, "no source"
    ),
    (
      "<xliff version='1.2'><file source-language='en'><body><trans-unit><source/>\n<source/>"
        + "</trans-unit></body></file></xliff>", 2, "'source' can not stand here"
    ),
    ("<xliff version='1.2'><file source-language='en'>\n<body>", 2, "too early"),
  ])
  func whatXLIFFDoesNotAllowIsAnError(text: String, line: Int, reason: String) {
    let error = #expect(throws: InputError.self) { try units(text) }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test(arguments: [
    "<x id='1'/>", "<ph id='1'><sub>0123456789</sub><sub>0123456789</sub></ph>", "0123456789<g/>",
  ])
  func aUnitIsLimitedAlsoInManyParts(part: String) {
    let text = String(repeating: part, count: 100_000)
    let error = #expect(throws: InputError.self) { try first("\n" + text) }
    #expect(error?.reason.contains("too long") == true)
  }

  @Test func aContentThatManyCodesNameIsLimited() {
    let data = String(repeating: "0123456789", count: 10_000)
    let codes = String(repeating: "<ph id='1' dataRef='d'/>", count: 20)
    let error = #expect(throws: InputError.self) {
      try units(
        """
        <xliff version='2.0' srcLang='en'><file><unit><originalData><data id='d'>\(data)</data>
        </originalData><segment><source>\(codes)</source></segment></unit></file></xliff>
        """)
    }
    #expect(error?.reason.contains("too long") == true)
  }

  @Test func whatIsSaidOfManySegmentsIsLimited() {
    let note = "<notes><note>" + String(repeating: "0123456789", count: 10_000) + "</note></notes>"
    let segments = String(repeating: "<segment><source>a</source></segment>", count: 20)
    let error = #expect(throws: InputError.self) {
      try units(
        "<xliff version='2.0' srcLang='en'><file><unit>\(note)\(segments)</unit></file></xliff>")
    }
    #expect(error?.reason.contains("too long") == true)
  }

  @Test func whatIsSaidOfManySegmentsOfTheFirstIsLimited() {
    let note = "<note>" + String(repeating: "0123456789", count: 10_000) + "</note>"
    let segments = (0..<20).map { "<mrk mtype='seg' mid='\($0)'>a</mrk>" }.joined()
    let error = #expect(throws: InputError.self) {
      try units(
        inFirst: "<source/><seg-source>\(segments)</seg-source><target>\(segments)</target>\(note)")
    }
    #expect(error?.reason.contains("too long") == true)
  }

  @Test(arguments: ["A. ", ""], [" B", ""])
  func textOutsideOfSegmentsOfTheFirstIsKept(before: String, behind: String) throws {
    let one = "<mrk mtype='seg' mid='1'>One.</mrk>"
    let units = try units(
      inFirst: """
        <source>\(before)One.</source><seg-source>\(before)\(one)</seg-source>
        <target>\(one)\(behind)</target>
        """)
    #expect(units.texts == [["\(before)One.", "One.\(behind)"]])
  }

  @Test func textOutsideOfSegmentsOfTheSecondIsReported() throws {
    let units = try units(
      """
      <xliff version='2.0' srcLang='en' trgLang='zh'><file><unit><segment><source>One.</source>
      </segment><ignorable><source> </source></ignorable><ignorable><source>?!</source></ignorable>
      <segment><source>Two.</source></segment></unit></file></xliff>
      """)
    #expect(units.map { $0.losses.count(of: .outerTexts) } == [1, 0])
  }

  @Test func notesThatBelongToNoUnitAreReported() throws {
    let first = try units(
      """
      <xliff version="1.2"><file source-language="en"><header><note>kept</note></header><body>
      <trans-unit><source>a</source></trans-unit></body></file><file source-language="en"><header>
      <note from="x-document">d</note><note>n</note></header><body><group><note>m</note>
      <trans-unit><source>b</source></trans-unit></group></body></file></xliff>
      """)
    #expect(first.map { $0.losses.count(of: .notes) }.reduce(0, +) == 2)
    let second = try units(
      """
      <xliff version="2.0" srcLang="en"><file><notes><note>kept</note></notes><group><notes>
      <note>n</note><note>m</note></notes><unit><segment><source>a</source></segment></unit>
      </group></file></xliff>
      """)
    #expect(second.map { $0.losses.count(of: .notes) } == [2])
  }

  /// A unit of XLIFF 1.2 with a source.
  private func first(_ text: String) throws -> PlacedUnit {
    try #require(try units(inFirst: "<source>\(text)</source>").first)
  }

  private func units(inFirst content: String) throws -> [PlacedUnit] {
    try units(
      """
      <xliff version="1.2"><file original="" source-language="en" target-language="zh"
      datatype="x"><body><trans-unit id="1">\(content)</trans-unit></body></file></xliff>
      """)
  }

  /// A unit of XLIFF 2.1 with a source, whose codes may be those of three names.
  private func second(_ text: String) throws -> PlacedUnit {
    let units = try units(
      """
      <xliff version="2.1" srcLang="en" trgLang="zh"><file id="f"><unit id="1"><originalData>
      <data id="d1">*</data><data id="d2">/</data><data id="d3"><cp hex="0007"/></data>
      </originalData><segment><source>\(text)</source></segment></unit></file></xliff>
      """)
    return try #require(units.first)
  }

  private func units(_ text: String) throws -> [PlacedUnit] {
    let source = try source(text)
    var units: [PlacedUnit] = []
    while let unit = try source.next() { units.append(unit) }
    return units
  }

  private func source(_ text: String) throws -> UnitSource {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.xlf")
    let reader = try #require(CorpusFormat.xliff.reader)
    // What is open stays readable when the folder is gone.
    return try reader("\(folder.path)/a.xlf", .englishChinese)
  }
}
