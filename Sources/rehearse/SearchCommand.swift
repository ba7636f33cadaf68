enum SearchCommand { static func run(_ invocation: Invocation) throws(Failure) -> Int32 { 0 } }
