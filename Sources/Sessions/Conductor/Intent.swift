import Structures

/// What a person wants of a running session, whichever key or line said so.
public enum Intent: Hashable, Sendable {
  /// On to the next phase; behind the last one comes the question whether to end.
  case next
  /// Back to the phase before.
  case back
  /// Over the next phase to the one behind it.
  case skip
  /// The last change of phase taken back.
  case undo
  /// The clock stopped, for a reason if one was given.
  case pause(String?)
  /// The clock going on.
  case goOn
  /// The clock stopped, or going on when it is.
  case togglePause
  /// A note.
  case note(String)
  /// Another text for a note; the number counts all notes, marks and follow-ups from 0.
  case amend(Int, String)
  /// A mark.
  case mark(Mark)
  /// A question that the interviewer asked, to be written down.
  case asked(String)
  /// To be told the next follow-up questions, if time is left.
  case offerMore
  /// One of the next follow-up questions, by its place among them from 0.
  case askMore(Int)
  /// The open follow-up question taken from the top: it was answered.
  case dismiss
  /// Another question in place of the one that is asked.
  case ask(String)
  /// To be told the key points of the question.
  case showKeyPoints
  /// A prompt covered; the index counts from 0, as in the cases below.
  case tick(Int)
  /// A prompt not covered any more.
  case untick(Int)
  /// A prompt covered, or not any more when it is.
  case toggleTick(Int)
  /// The first prompt that is not covered: the way to those behind the ninth.
  case tickNext
  /// The window of the phase longer, or shorter when negative.
  case extend(Duration)
  /// What is left of the whole spread over the phases to come.
  case budget
  /// Past times to run against.
  case runAgainst(Rival)
  /// How long it has been, as the person says who was asked.
  case guess(Duration)
  /// The question how long it has been left without an answer.
  case passGuess
  /// A key point of the question that the interviewer heard, or not after all; from 0.
  case togglePoint(Int)
  /// The interviewer's score of a dimension, by its name, its number or the beginning of a name, or of
  /// the whole without one; without points it is taken back.
  case score(String?, Double?)
  /// Where the score of a dimension can be seen; without a text in the last note.
  case scoreSeen(String, String?)
  /// To be told what was scored.
  case showScores
  /// What becomes of the time in which nobody was there.
  case decide(Event.Decision)
  /// The end.
  case end
  /// The end, and the transcript into the trash.
  case discard
  /// The end from outside: a signal, a closed window.
  case cutShort
  /// An answer to one of the questions after the session.
  case reflect(Answer)

  /// An answer to one of the questions after a session.
  public enum Answer: Hashable, Sendable {
    /// What went well.
    case wentWell(String)
    /// What to change next time.
    case toChange(String)
    /// Whether one would hire.
    case band(HireBand)
  }
}
