# Reads Swift files named Sources/TARGET/…; prints each import that Scripts/arrows.txt does not allow
# and each use of a name by which a pure target would reach a file, a clock or the terminal.

BEGIN {
  # What a target may import stands in Scripts/arrows.txt, a line a target.
  while ((getline line < "Scripts/arrows.txt") > 0)
    if (match(line, /^[A-Za-z]+:/)) may[substr(line, 1, RLENGTH - 1)] = substr(line, RLENGTH + 1)

  # Parts of the language for any target, and what reaches the system.
  language_modules = " Synchronization "
  system_modules = " Dispatch Foundation FoundationEssentials Glibc Synchronization "

  # What the language itself offers, in any target.
  functions = "print|debugPrint|dump|readLine"
  names = "ContinuousClock|SuspendingClock|Task[.]sleep|CommandLine|stdin|stdout|stderr" \
    "|@_silgen_name|@_extern|@_exported"

  # What the C library and the parsers offer besides.
  c_functions = "open|openat|creat|fopen|fdopen|freopen|popen|read|pread|fread|fgets|fgetc|getc" \
    "|getchar|getline|write|pwrite|fwrite|fputs|fputc|putc|putchar|puts|perror" \
    "|vprintf|vfprintf|unlink|remove|rename|mkdir|stat|lstat|opendir|time|clock|clock_gettime" \
    "|gettimeofday|localtime|localtime_r|getenv|setenv|system|fork|exit|isatty|ioctl|tcgetattr" \
    "|tcsetattr|poll|select|sleep|usleep|nanosleep|signal|sigaction|cmark_parse_file" \
    "|yaml_parser_set_input_file|yaml_emitter_set_output_file"

  # What the world of the process is made of: commands are handed it as a Context, which these files
  # make.
  process_names = "getenv|setenv|environ[[]|[^A-Za-z.]access[(]|clock_getres|isatty|localtime_r" \
    "|time[(]nil[)]|TerminalFacts[(][)]" \
    "|STD(IN|OUT|ERR)_FILENO|[.]ofProcess|SystemRandomNumberGenerator|Wall[.]now"
  process_files = "[+]Process[.]swift$|Wiring/main[.]swift$"
}

FNR == 1 {
  split(FILENAME, part, "/")
  target = part[2]
  if (!(target in may)) wrong(target " is missing in Scripts/arrows.txt")
  allowed = " " may[target] " "
  at_the_edge = allowed ~ / system /
  sees_c = allowed ~ / C /
}

{
  line = $0
  sub(/^[ \t]*\/\/.*|[ \t]\/\/.*/, "", line)
  gsub(/(Swift|CCmarkGFM|CYAML)[.]/, "", line)
}

match(line, /(^|[ \t;])import[ \t]+/) {
  module = substr(line, RSTART + RLENGTH)
  sub(/^(typealias|struct|class|enum|protocol|let|var|func)[ \t]+/, "", module)
  sub(/[^A-Za-z0-9_].*/, "", module)
  list = allowed language_modules (at_the_edge ? system_modules : "")
  if (!index(list, " " module " ")) wrong(target " must not import " module)
  if (line ~ /;/) wrong("one import a line, please")
}

!at_the_edge && found(functions, "[ \t]*[()]") { wrong(target " is pure and must not use " word) }
!at_the_edge && found(names, "($|[^A-Za-z0-9_])") { wrong(target " is pure and must not use " word) }

target == "rehearse" && FILENAME !~ process_files && match(line, process_names) {
  wrong(substr(line, RSTART, RLENGTH) " is the world of the process: take it from the Context")
}

# A call of read() is fine where the target has its own: what is called here is told at the end.
sees_c && match(line, /func[ \t]+[a-z_]+/) {
  word = substr(line, RSTART, RLENGTH)
  sub(/func[ \t]+/, "", word)
  own[word] = 1
}
sees_c && found(c_functions, "[ \t]*[(]") {
  called[++calls] = word
  complaint[calls] = FILENAME ":" FNR ": error: " target " is pure and must not use " word
}

END {
  for (i = 1; i <= calls; i++) {
    if (called[i] in own) continue
    print complaint[i]
    status = 1
  }
  exit status
}

# Whether the line holds one of the words with no ".", "/" or letter before it and `after` behind it.
function found(words, after) {
  if (!match(line, "(^|[^A-Za-z0-9_.`@/])(" words ")" after)) return 0
  word = substr(line, RSTART, RLENGTH)
  gsub(/^[^A-Za-z0-9_@]|[^A-Za-z0-9_]+$/, "", word)
  return 1
}

function wrong(what) {
  print FILENAME ":" FNR ": error: " what
  status = 1
}
