import Foundation
import Transcripts

extension Sandbox {
  /// The transcripts of a folder below the one in which the program runs, oldest first.
  public func transcripts(in name: String = "Sessions") throws -> [TranscriptReader.Reading] {
    let path = folder.appendingPathComponent(name).path
    return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != ".trash" }
      .sorted().map { file in
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"))
        return try TranscriptReader.read(Array(data))
      }
  }
}
