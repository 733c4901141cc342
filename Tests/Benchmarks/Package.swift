// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "align", path: "../..")],
  targets: [
    .systemLibrary(name: "ICU", path: "Sources/ICU", pkgConfig: "icu-i18n"),
    .target(name: "PlainICU", dependencies: ["ICU"]),
    .target(name: "CMeasure"),

    // Runs built programs and needs no part of the library, so that `make quality` builds little.
    .executableTarget(name: "Benchmarks", dependencies: ["CMeasure", "PlainICU"]),
    .executableTarget(
      name: "LibrarySpeed",
      dependencies: ["PlainICU", .product(name: "AlignKit", package: "align")]),
  ],
  swiftLanguageModes: [.v6]
)
