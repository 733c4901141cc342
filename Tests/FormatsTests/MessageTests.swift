import Bitext
import Formats
import TestSupport
import Testing

/// What is learned of messages: the words, and nothing that only a program reads.
struct MessageTests {
  @Test(
    arguments: [
      // Keys of menus.
      ("_File", "文件(_F)", "File", "文件"), ("Save &As…", "另存为(&A)…", "Save As", "另存为"),
      ("~Open", "打开(~O)", "Open", "打开"), ("Y ax_is:", "Y 轴(_I)：", "Y axis", "Y 轴"),
      ("_Edit", "编辑", "Edit", "编辑"), ("Salt & pepper", "盐与胡椒", "Salt & pepper", "盐与胡椒"),
      ("E&xit R&D", "退出研发", "Exit R&D", "退出研发"), ("~2 lids", "2 个盖子", "2 lids", "2 个盖子"),
      // Placeholders.
      ("%d of %s lids", "%2$s 个盖子中的 %1$d 个", "of lids", "个盖子中的 个"),
      ("No lid: %(reason)s", "没有盖子：%(reason)s", "No lid", "没有盖子"),
      ("Start %PRODUCTNAME", "启动 %PRODUCTNAME", "Start", "启动"),
      ("Move %1 to %2", "将 %1 移到 %2", "Move to", "将 移到"),
      ("Ask %r", "问 %r", "Ask", "问"),
      ("Open %S", "打开 %1$S", "Open", "打开"),
      ("Boil $1 first", "先烧 $1", "Boil first", "先烧"),
      ("Pour $(ARG1) out", "倒出 $(ARG1)", "Pour out", "倒出"),
      (
        "Ask { $name } for {n, plural, one {a cup} other {cups}}", "向 { $name } 要杯子", "Ask for",
        "向 要杯子"
      ),
      ("Cup #1 of #2", "第 #1 杯", "Cup of", "第 杯"),
      ("50% of the tea", "50% 的茶", "50% of the tea", "50% 的茶"),
      // Tags, entities, addresses, options, names of files and variables.
      ("Press <b>Brew</b> &amp; wait", "按<b>冲泡</b>，等待", "Press Brew wait", "按 冲泡 ，等待"),
      (
        "See https://tea.example/a?b=%20c&d for more.", "更多信息见 https://tea.example/。",
        "See for more", "更多信息见"
      ),
      (
        "  -b, --boil=DEGREES  boil the water", "  -b, --boil=度数  把水烧开", "boil the water", "度数 把水烧开"
      ),
      ("The file kettle.conf is empty.", "文件 kettle.conf 为空。", "The file is empty", "文件 为空"),
      ("tea_time is not valid", "tea_time 无效", "is not valid", "无效"),
      ("Write to me@tea.example!", "请写信到 me@tea.example！", "Write to", "请写信到"),
      ("could not start /bin/kettle", "无法启动 /bin/kettle", "could not start", "无法启动"),
      ("\\brew[+] lists teas", "\\brew[+] 列出茶", "[+] lists teas", "[+] 列出茶"),
      ("Boil\n\n  it", "烧\n开", "Boil it", "烧 开"),
    ] as [(String, String, String, String)])
  func keepsTheWords(english: String, chinese: String, words: String, characters: String) throws {
    #expect(try learned(english, chinese) == [words, characters])
  }

  @Test(
    arguments: [
      ("Kettle", "Kettle"), ("%s: %d", "%s：%d"), ("TCP/IP", "TCP/IP 协议"), ("x", "横轴"),
      ("HTTP GET URL", "获取网址"), ("Boil", "..."),
      (String(repeating: "tea ", count: 46), "茶"), ("A cup of tea that nobody ever drank", "茶"),
    ])
  func dropsWhatTeachesNothing(english: String, chinese: String) throws {
    #expect(try learned(english, chinese) == nil)
  }

  private func learned(_ english: String, _ chinese: String) throws -> [String]? {
    let folder = try TemporaryFolder()
    let quoted = [english, chinese].map {
      $0.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
    }
    try folder.write("msgid \"\(quoted[0])\"\nmsgstr \"\(quoted[1])\"\n", to: "a.po")
    var catalogs = Catalogs(.englishChinese)
    var pair: [String]?
    _ = try catalogs.forEachPair(in: folder.path + "/a.po") { pair = [$0, $1] }
    return pair
  }
}
