/// Gives each document of a run a name of its own.
enum SeedNames {
  /// Documents sorted by name, each path once.
  ///
  /// Of documents with the same safe name, the one whose full name is safe as it stands keeps it;
  /// the others get a part of the digest of their full names. So a name depends on the names of
  /// the documents alone, not on what was there before.
  static func unique(_ seeds: [Seed], besides taken: Set<String> = []) -> [Seed] {
    var paths: Set<[String]> = []
    let distinct = seeds.filter { paths.insert($0.paths.all).inserted }
    let groups = Dictionary(grouping: distinct) { $0.name.lowercased() }
    return distinct.map { seed in
      let rivals = groups[seed.name.lowercased()] ?? []
      let isPlain = seed.fullName == seed.name && rivals.count { $0.fullName == $0.name } == 1
      let isFree = !taken.contains(seed.name.lowercased())
      if isFree, rivals.count == 1 || isPlain { return seed }
      let place = rivals.contains { $0.paths != seed.paths && $0.fullName == seed.fullName }
      let key = place || !isFree ? seed.paths.all.joined(separator: "\n") : seed.fullName
      return seed.named("\(seed.name)-\(Digest.of(key).prefix(6))")
    }.sorted { $0.name < $1.name }
  }
}
