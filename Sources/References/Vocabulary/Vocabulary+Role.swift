extension Vocabulary {
  /// What words say where a rule of GUIDES.md, named behind each, looks for them.
  ///
  /// Words stand in small letters, but where a role says otherwise.
  enum Role: Int, CaseIterable {
    // MARK: Times

    /// Names of the second, beside those of the command line: [units].
    case seconds
    /// Names of the minute, beside those of the command line: [units].
    case minutes
    /// Names of the hour, beside those of the command line: [units].
    case hours
    /// First three letters of what is counted and no time: "million" [units].
    case otherQuantities
    /// Last letters of a unit, or of a sign for one, before a range: "Minutes 0-8" [minutes].
    case lettersBeforeRange
    /// "about": [about].
    case approximations
    /// Before a time that is the most: "up to" [up-to].
    case upToOpenings
    /// Behind a time that is the most: "at most" [up-to].
    case upToEndings
    /// Before a time that is the least: "at least" [at-least].
    case atLeastOpenings
    /// Behind a time that is the least: "or more" [at-least].
    case atLeastEndings
    /// Behind a time that is just that: "total" [length].
    case exactEndings
    /// Between the ends of a range: "to" [range].
    case rangeLinks
    /// Between the parts of a sum: "and" [sum].
    case sumLinks
    /// Before a time, without changing it: "the first" [about].
    case wordsBeforeTime
    /// Behind a time, without changing it: "each" [about].
    case wordsAfterTime
    /// Beside a time that is that of each of several: "each" [facts].
    case eachWords
    /// Before a time that is but an example: "e.g." [facts].
    case examples
    /// Between a time and who takes it: "per" [about].
    case takerLinks
    /// What comes back, and takes no time: "per week" [about].
    case periods
    /// What takes the time that is left: "remaining time" [rest].
    case rests
    /// What stands for a number that is still to be written: "X" [rest].
    case blanks
    /// How a longer text begins that says so: "rest of" [rest].
    case restOpenings
    /// Behind a share, what it is a share of: "of time" [share].
    case wholes
    /// How a longer text begins that says so: "of the time" [share].
    case wholeOpenings
    /// Between a time and its level: "for" [level-times].
    case levelLinks
    /// Before a point of a clock: "at" [clock].
    case clockOpenings
    /// Between two points of a clock: "until" [clock].
    case clockLinks
    /// Behind points of a clock: units and time zones [clock].
    case clockEndings
    /// Before a point of a clock, and nothing else: "kl." [clock].
    case clockNames
    /// Behind a point of a clock, and no time zone: "Uhr" [clock].
    case clockHours
    /// Behind a point before noon: "am" [clock].
    case mornings
    /// Behind a point after noon: "pm" [clock].
    case afternoons

    // MARK: Lines and titles

    /// First letters of what may begin a time before a title, "first 5 min" [time-first].
    case lettersBeforeTitle
    /// First letters of what may begin a time behind a sign, "about 5 min" [behind-sign].
    case lettersBehindSign
    /// Between a time and its title: "for" [time-first].
    case titleLinks
    /// First words behind a time that are no title: "later" [time-first].
    case wordsBehindTime
    /// Last words before a time that make a sentence of it: "within" [bare-end].
    case sentenceWords
    /// Before a number and what is counted: "第" in "第 1 页" [label].
    case ordinalMarks
    /// Behind or before an amount of money, besides the signs of currencies [rank].
    case currencies
    /// Before a time, or behind it, where it says when: "within", "before" [continued-row].
    case deadlines
    /// Names under which a line states the time of what it stands in: "Duration" [field-line].
    case timeNames
    /// Last words of what says when something is open: "Office hours" [rank].
    case severalTimes
    /// Parts of an hour, and one, in words alone: "half an hour" [continued-row].
    case halfHours, quarterHours, wholeHours
    /// First words of a title that is a time: "First 5 minutes" [first-minutes].
    case ordinals
    /// What only says how long reading takes: "read" [reading-time].
    case readingEndings
    /// Signs of numbers that are no digits: "三" [title].
    case numerals
    /// Labels before the number of a phase: "Step 2" [label].
    case labels
    /// Parentheses behind a title that only link: "slides" [title].
    case linkNames
    /// Parentheses behind a title of what is left out at times: "if applicable" [if-applicable].
    case conditions
    /// Titles of breaks [break].
    case breaks
    /// First words of what comes before the phases: "Before" [lone-heading].
    case befores
    /// First words of what follows upon a sitting: "After the lesson" [headings].
    case afters
    /// Captions that only say that phases follow: "Agenda" [caption].
    case generalCaptions
    /// First words of a line that an agenda follows, as they are written [tasks].
    case agendas
    /// Names of what only a task has: "Priority" [tasks].
    case taskNames
    /// First or last words of the title of a sum: "Total" [total].
    case totals
    /// Last words of the title of a sum: "durata totale" [total].
    case totalEndings
    /// Titles of one word that name a sum: "Overall" [total].
    case sums
    /// First words of what leads to a sum: "Subtotal" [total].
    case subtotals
    /// Titles that only mark an end: "End" [end-mark].
    case ends
    /// First words of a first title: "Welcome" [frame].
    case openings
    /// First words of a last title: "Closure" [frame].
    case closings
    /// Ends of words that tell what happened: "failed" [moments].
    case pastEndings
    /// Ends of words that only look so: "feed" [moments].
    case otherPastEndings

    /// Words of captions of what is run in one sitting: "Agenda" [rank].
    case sittings
    /// Words of titles of what is done in one: "Discussion" [rank].
    case activities
    /// Words of captions of what is chosen from or counted up: "Exercises" [rank].
    case collections

    /// First words of captions of what comes back: "Per week" [rank].
    case everies
    /// First words of titles of which one happens: "If" [rank].
    case conditionOpenings
    /// Between two sides that meet: "vs" [rank].
    case opponents

    // MARK: Columns of tables

    /// Columns of times: "Duration" [column-names].
    case timeColumns
    /// Those of them that hold lengths: "Minutes" [column-names].
    case lengthColumns
    /// First words of the names of columns of starts: "Start" [starts-in-minutes].
    case startColumns
    /// Names of columns of shares, besides "%": "percent" [share-columns].
    case shareColumns
    /// Columns of the least and of the most time of each row [table].
    case leastColumns, mostColumns
    /// Forms in the name of a column whose clock has minutes and seconds: "Length (mm:ss)"
    /// [clock-lengths].
    case minuteForms
    /// Forms in the name of a column whose clock has hours and minutes [clock-lengths].
    case hourForms
    /// Columns of what runs on or is measured, and holds no time of a phase: "Elapsed" [column-names].
    case runningColumns
    /// Columns of titles: "Activity" [column-names].
    case titleColumns
    /// Columns of what is gone through one after the other: "Phase" [grades].
    case sequenceColumns
    /// Columns of how often, how grave or how hard: "Cadence" [grades].
    case gradeColumns
    /// Columns of kinds: "Type" [versions].
    case kindColumns
    /// Columns of exercises or questions: "Problem" [rank].
    case exerciseColumns
    /// Columns of links to what is watched [material].
    case linkColumns
    /// Columns of files [material].
    case fileColumns
    /// Columns that are the name of a level: "Senior" [table].
    case seniorities
    /// Columns of numbers of rows: "No" [column-names].
    case indexColumns
    /// Columns of the ends of spans: "End" [other-columns]. The end itself: "9:15 - end" [clock].
    case endColumns

    // MARK: What a text is about

    /// What is performed in minutes: "pitch" [scale].
    case shortPerformances
    /// What takes hours: "workshop" [scale].
    case longEvents
    /// What a recording has: "chapters" [moments].
    case recordings
    /// First words of titles that are grades: "Hard" [grades].
    case grades
    /// How often, and days of the week: "Fridays" [grades].
    case cadences
    /// Words of what machines are measured by: "latency" [machine].
    case machines
    /// Pairs of words of what machines are measured by: "load time" [machine].
    case machinePairs
    /// Words of captions over limits of machines: "cache" [machine].
    case machineLimits
    /// Things to watch or read: "videos" [material].
    case materials
    /// Captions of what comes back over weeks: "Monthly" [material].
    case recurrences
    /// What is numbered over several days: "Day 2" [material].
    case dayLabels
    /// First words of captions over spans of weeks: "Week" [material].
    case weeks
    /// What only recipes have: "ingredients" [recipe].
    case recipes
    /// What announces that one is chosen: "versions" [versions].
    case versions
    /// Behind such a word, before what there are versions of: "of" [versions].
    case versionLinks
    /// Before the last word of a caption of kinds: "by" [versions].
    case kindLinks
    /// What one of several is called, before its letter or number: "Option A" [versions].
    case versionLabels
    /// The last word of a caption of kinds: "type" [versions].
    case kindEndings

    // MARK: Questions

    /// The word for a question [question-place].
    case question
    /// The word for several [question-place].
    case questions
    /// What else ends a heading over nothing but questions: "question bank" [question-list].
    case questionBanks
    /// Words of headings over questions that nobody is asked: "Clarifying" [question-place].
    case otherQuestions
    /// Words of headings that name no category: "Common" [question-category].
    case generalQuestions
    /// The letter of a numbered question: "Q1" [question-form].
    case questionLetters
    /// First words of requests: "tell" [question-form].
    case requests
    /// Second words of requests: "me" [question-form].
    case requestObjects
    /// Labels of points: a structure to answer with [question-points].
    case frameworkLabels
    /// Labels of points: what to cover [question-points].
    case pointLabels
    /// Labels of points: how to spend the time [question-points].
    case timingLabels
    /// Labels of points: what may be asked next [question-points].
    case followUpLabels
    /// Labels of points: what is asked about [principles].
    case principleLabels
    /// What may stand before such a label: "leadership" [principles].
    case principleOpenings
    /// Last words of a blank: a system [blanks].
    case systemBlanks
    /// Last words of a blank: a product [blanks].
    case productBlanks
    /// Last words of a blank: a company [blanks].
    case companyBlanks
    /// Last words of a blank: a technology [blanks].
    case technologyBlanks
    /// Last words of a blank: a number [blanks].
    case numberBlanks
    /// Last words of a blank: a time [blanks].
    case timeBlanks
    /// Last words of a blank: a team [blanks].
    case teamBlanks
    /// Words of a blank that only say that it is one: "specific" [blanks].
    case blankWords
    /// Articles before the words of a blank [blanks].
    case articles

    // MARK: Parts of a guide

    /// Names of the column of rounds: [loop].
    case roundColumns
    /// Names of the column, or labels of the point, of what is run in a round: [loop].
    case structureColumns
    /// The same of what is asked in it: [round].
    case roundQuestionColumns
    /// The same of who asks: [round].
    case interviewerColumns
    /// The same of the level: [round].
    case roundLevelColumns

    /// The line that makes a structure a short answer, without its colon [answer-mode].
    case answerModes
    /// The last word of a heading over probes [probes].
    case probes
    /// Words of a heading over a rubric [rubric].
    case rubrics
    /// The bands, from the lowest [rubric].
    case strongNoHire, noHire, hire, strongHire
    /// Between a band and its level: "at" [rubric].
    case bandLinks
    /// Words of a heading over anti-patterns [anti-patterns].
    case antiPatterns
    /// Columns of what to do instead [anti-patterns].
    case betterColumns
    /// Columns of what goes wrong [anti-patterns].
    case problemColumns
    /// What a card's heading begins with, without its colon [story].
    case stories
    /// Labels of the parts of a card [story].
    case situations, tasks, actions, results, storyPrinciples, storyNumbers
    /// Words of a title that tell the kind of interview [kind-of-interview].
    case machineLearning, product, coding, behavioural, systemDesign
    /// Words of a heading over checklists [checklist-points].
    case checklists
    /// Words of a heading over planned updates.
    case planned
    /// Columns of a version history.
    case versionColumns, dateColumns
    /// What stands in brackets where something is still to be done, as it is written.
    case openTasks
    /// What stands in brackets and is no placeholder.
    case bracketRemarks
  }
}
