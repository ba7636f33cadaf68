import Glibc

extension FileProblem {
  /// One sentence for people, to be put behind the path: what is wrong and what to do.
  public var text: String {
    switch kind {
    case .missing: "there is no such file or folder; check the name"
    case .isFolder: "this is a folder; name a Markdown file in it"
    case .isNoFolder: "this is no folder; name a folder for the transcripts with --sessions"
    case .isNoFile: "this is not an ordinary file; name a Markdown file"
    case .unreadable(let code): "it cannot be read (\(reason(code))); check its permissions"
    case .unlisted(let code):
      "it cannot be listed to its end (\(reason(code))), and a part would pass for the whole;"
        + " try again, or name another folder"
    case .unwritable(let code):
      "it cannot be written (\(reason(code))); name another folder with --sessions"
    case .tooLarge(let size, let limit):
      "it is too large (\(text(size)), at most \(text(limit)) are read); name a smaller file"
    case .hasTooManyGuides(let limit):
      "over \(limit) Markdown files lie in it, or very many others, and every command would read them all;"
        + " name the folder of your guides in it"
    case .exists: "something of that name exists already; try again"
    case .nameIsTaken: "a file of that name is there already and stays as it is; rename one of them"
    case .isForeignLink:
      "it is a link to a file that is not yours, or to none; put the file itself in its place"
    case .isTrashLink: "it is a symbolic link, which the trash must not be; remove it"
    case .hasOtherName:
      "this file had another name as well (a hard link), which keeps what it held before"
    case .changed: "another program changed it just now; try again"
    case .inUse(let process):
      "\(process.map { "process \($0)" } ?? "another program") is running this session; end it there"
        + " first"
    case .hasEnded: "this session has ended already; rehearse show prints it"
    case .hasNotEnded:
      "this session was cut short; go on with it or close it first (rehearse resume)"
    case .hasNoEnd:
      "its timeline has no `ended`, behind which this would be written; write it into the file itself"
    case .isNoTranscript: "this is no transcript of rehearse"
    case .hasNoPhase:
      "no phase of its session can be read; correct `phases` in its front matter as FORMAT.md has it"
    case .hasBadFrontMatter(let line, let why): "line \(line): \(why)"
    case .noHome: "no folder for transcripts is known; name one with --sessions or set HOME"
    }
  }

  /// Why, without what to do: in the system's own words where the system refused; else ``text``.
  public var reason: String {
    switch kind {
    case .unreadable(let code), .unlisted(let code), .unwritable(let code): reason(code)
    case .isNoFolder: reason(ENOTDIR)
    default: text
    }
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  private func text(_ size: Int) -> String {
    size < 1_000_000 ? "\((size + 999) / 1000) KB" : "\(size / 1_000_000) MB"
  }
}
