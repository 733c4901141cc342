// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "align", path: "../..")],
  targets: [
    .systemLibrary(name: "ICU", path: "Sources/ICU", pkgConfig: "icu-i18n"),
    .target(name: "PlainICU", dependencies: ["ICU"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["PlainICU", .product(name: "AlignKit", package: "align")]),
  ],
  swiftLanguageModes: [.v6]
)
