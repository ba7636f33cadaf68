import Grids
import Testing

/// Who decides whether there are colours.
@Suite struct ColourChoiceTests {
  @Test(
    arguments: [
      ([:], .automatic), (["CLICOLOR_FORCE": "1"], .always), (["CLICOLOR_FORCE": "0"], .automatic),
      (["CLICOLOR_FORCE": ""], .automatic), (["NO_COLOR": "1"], .never),
      (["NO_COLOR": ""], .automatic),
      (["CLICOLOR": "0"], .never), (["CLICOLOR": "1"], .automatic),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1", "CLICOLOR": "0"], .always),
      (["NO_COLOR": "1", "CLICOLOR": "1"], .never),
    ] as [([String: String], ColourChoice)])
  func theEnvironmentDecidesWhereNothingIsTyped(
    environment: [String: String], choice: ColourChoice
  ) {
    #expect(ColourChoice.automatic.heeding { environment[$0] } == choice)
  }

  @Test func whatIsTypedStandsAboveTheEnvironment() {
    let environment = ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]
    #expect(ColourChoice.never.heeding { environment[$0] } == .never)
    #expect(ColourChoice.always.heeding { ["NO_COLOR": "1"][$0] } == .always)
  }
}
