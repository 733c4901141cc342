import Foundation

/// Keeps other processes that ask for it out of a folder, until it is released.
struct FolderLock {
  private let folder: Int32

  /// Waits for the lock of the folder that a file lies in, or shall lie in.
  init(around path: String) {
    var folder = Disk.folder(of: path)
    while folder != ".", folder != "/", !Disk.isFolder(folder) { folder = Disk.folder(of: folder) }
    self.folder = open(folder, O_RDONLY)
    // Where a folder can not be locked, the digests of the files still tell of a change.
    if self.folder >= 0 { flock(self.folder, LOCK_EX) }
  }

  func release() {
    if folder >= 0 { close(folder) }
  }
}
