import Foundation
import GRDB
import Testing

@testable import GraphStore

@Suite struct OpeningTests {
  private func failure(
    at path: String, creating: Bool = false, patience: Double = 0.05
  ) -> GraphStoreError? {
    do {
      _ = try GraphStore.open(at: path, creating: creating, patience: patience)
      return nil
    } catch {
      return error
    }
  }

  @Test func missingStoreIsSaidToBeMissing() throws {
    let folder = try TemporaryFolder()
    #expect(failure(at: folder("none.sqlite")) == .missing(path: folder("none.sqlite")))
    #expect(!FileManager.default.fileExists(atPath: folder("none.sqlite")))
  }

  @Test(arguments: [false, true]) func folderIsNoStore(creating: Bool) throws {
    let folder = try TemporaryFolder()
    #expect(failure(at: folder.path, creating: creating) == .folder(path: folder.path))
  }

  @Test(arguments: [
    Data("나도현 대표는 11일 회동했다.\n".utf8), Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    Data("SQLite format 3\0 and then nothing of the kind".utf8),
  ])
  func anotherFileIsLeftAsItIs(bytes: Data) throws {
    let folder = try TemporaryFolder()
    let path = folder("file")
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(failure(at: path, creating: true) == .foreign(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func databaseOfAnotherProgramIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = folder("other.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(failure(at: path, creating: true) == .foreign(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func emptyFileBecomesAStoreOnlyWhenOneIsAskedFor() throws {
    let folder = try TemporaryFolder()
    let path = folder("empty")
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    #expect(failure(at: path) == .foreign(path: path))
    #expect(failure(at: path, creating: true) == nil)
    #expect(failure(at: path) == nil)
  }

  @Test func storeOfALaterVersionIsNotTouched() throws {
    let folder = try TemporaryFolder()
    let path = folder("later.sqlite")
    try GraphStore.open(at: path, creating: true).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 something new')")
    }
    #expect(failure(at: path) == .newer(path: path))
    #expect(failure(at: path, creating: true) == .newer(path: path))
  }

  @Test func cutStoreIsSaidToBeDamaged() throws {
    let folder = try TemporaryFolder()
    let path = folder("cut.sqlite")
    do { _ = try GraphStore.open(at: path, creating: true) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    #expect(failure(at: path) == .damaged(path: path))
  }

  @Test func storeIsForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder("case/deep/graph.sqlite")
    let store = try GraphStore.open(at: path, creating: true)
    _ = try store.beginBatch(at: "2025-03-01T09:00:00Z")
    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
    for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == 0o600) }
    #expect(try mode(folder("case")) == 0o700)
    #expect(try mode(folder("case/deep")) == 0o700)
  }

  @Test func lockedStoreIsSaidToBeLocked() throws {
    let folder = try TemporaryFolder()
    let path = folder("graph.sqlite")
    let store = try GraphStore.open(at: path, creating: true)
    let other = try GraphStore.open(at: path, creating: false, patience: 0.05)
    try store.write { _ in
      #expect(throws: GraphStoreError.locked(path: path)) {
        try other.beginBatch(at: "2025-03-01T09:00:00Z")
      }
    }
    #expect(try other.beginBatch(at: "2025-03-01T09:00:00Z") == 1)
  }

  @Test func whatWasSavedIsThereAfterReopening() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let again = try GraphStore.open(at: temporary.store.path, creating: false)
    #expect(try again.graph() == temporary.store.graph())
    #expect(try again.batches().map(\.articles) == [2])
  }
}
