// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// The documentation plugin is fetched by `make docs` only.
let documentation: [Package.Dependency] =
  Context.environment["ALIGN_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

let package = Package(
  name: "align",
  products: [
    .executable(name: "align", targets: ["AlignCLI"]),
    .library(
      name: "AlignKit",
      targets: [
        "AlignKit", "Alignment", "Checking", "Formats", "Terminology", "Segmentation", "Bitext",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ] + documentation,
  targets: [
    // System libraries: link flags; their headers stay inside the C targets, but for libmd's.
    .systemLibrary(
      name: "ICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(
      name: "CMarkSystem", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "DigestSystem", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(
      name: "XMLSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "StemmerSystem", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "XLSXSystem", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "ZipSystem", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CICU", dependencies: ["ICUSystem"]),
    .target(name: "CMarkdown", dependencies: ["CMarkSystem"]),
    .target(name: "CXML", dependencies: ["XMLSystem"]),

    // The line: read - segment - align - write.
    .target(name: "Bitext", swiftSettings: settings),
    .target(
      name: "Segmentation", dependencies: ["Bitext", "CICU", "StemmerSystem"],
      swiftSettings: settings),
    .target(
      name: "Terminology", dependencies: ["Bitext", "Segmentation"], swiftSettings: settings),
    .target(
      name: "Alignment", dependencies: ["Bitext", "Segmentation", "Terminology"],
      swiftSettings: settings),
    .target(
      name: "Checking", dependencies: ["Bitext", "Segmentation", "Terminology"],
      swiftSettings: settings),
    .target(
      name: "Formats",
      dependencies: [
        "Bitext", "Segmentation", "Terminology", "Checking", "CMarkdown", "CXML", "Yams",
        "XLSXSystem", "ZipSystem",
      ],
      swiftSettings: settings),
    .target(
      name: "AlignKit",
      dependencies: [
        "Bitext", "Segmentation", "Terminology", "Alignment", "Checking", "Formats",
        "DigestSystem", "Yams",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "AlignCLI",
      dependencies: [
        "AlignKit", "Alignment", "Bitext", "Checking", "Formats", "Segmentation", "Terminology",
        argumentParser,
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "TrainCondensed", dependencies: ["AlignKit", "Alignment", argumentParser],
      swiftSettings: settings),

    // Measured by the benchmarks, which are a package of their own and see only what is public.
    .executableTarget(
      name: "TermSpeed", dependencies: ["AlignKit", "Bitext", "Terminology"],
      path: "Tests/TermSpeed", swiftSettings: settings),

    // One test target per target, one test file per source file.
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
    .testTarget(
      name: "BitextTests", dependencies: ["Bitext", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "TestSupport"],
      exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "TerminologyTests", dependencies: ["Terminology", "Formats", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "AlignKit", "Formats", "TestSupport"],
      exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "AlignmentTests", dependencies: ["Alignment", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "TestSupport", "ZipSystem"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "AlignKitTests", dependencies: ["AlignKit", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["AlignCLI", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
