# The program's own words in English. One message a thing said; arguments in braces.
# House rules for writing: docs/terms.md.

## Danger, always first

emergency-loud = Danger to life or health now? Call { $number } first.
emergency-quiet = Danger to life or health: { $number }

## Dates, times, numbers

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
time = { $hour }:{ $minute }
phone-long = +47 { $number }
phone-short = { $number }
hours-always = round the clock
hours-days = { $first } to { $last } { $from }–{ $to }
answering-now-always = answers now, round the clock
answering-now-until = open now, until { $time }
answering-then-always = answers round the clock
answering-then-until = open then, until { $time }
answering-from = opens { $time }
day-time = { $day } { $time }
date-time = { $date } { $time }
day-Mo = Monday
day-Tu = Tuesday
day-We = Wednesday
day-Th = Thursday
day-Fr = Friday
day-Sa = Saturday
day-Su = Sunday
of = { $this } of { $all }

## Without a command

welcome-title = holdepunkt
welcome-what = Helps you talk with a person who may be exploited. Keeps nothing unless asked. Never uses a network.
welcome-contacts = whom to call
welcome-numbers = At any hour
welcome-interview = the guided conversation, from the first question to an assessment
welcome-duties = which duties apply to you, in a minute
welcome-help = everything else

## Tables

head-whom = Whom
head-call = Contact
head-hours = Hours
head-why = Why
head-fact = About
head-answer = Recorded
facts-open = Not recorded: { $facts }.

## The assessment

assessment-title = Assessment · { $reference } · { $date }
assessment-title-bare = Assessment · { $date }
urgent-none = Nothing urgent is recorded.
urgent-none-duty = No danger is recorded. Do first what you have a duty to do, see below.
urgent-first-open = First open question: { $question }
duty-beside-no = Severe violence or coercion is recorded as no. Beside it stands: { $found }
reason-grounds = Grounds are recorded
reason-no-grounds = There are said to be no grounds
reason-grounds-open = Whether there are grounds is not said yet
reason-concerned = The duty to avert: { $whom }
reason-present = { $number } { $label }: present
reason-list = Signs present: { $list }
referral-away = It lies in { $places }: ask ROSA
not-considered-ranges = Nobody has considered { $ranges }. That says neither yes nor no.
one-page-notes = The notes are not on this page.
brief-about = No indicator proves exploitation by itself, and none ranks before another. Conditions, sources and all that was recorded: in the full assessment.
help-assess-one-page = the first page alone: what to do now, the duties, what was found, the conclusion
help-assess-lines = records one a line, as JSON (NDJSON), in and out; the order stays, a line that cannot be used is named and the rest goes on
help-report-lines = records one a line, as JSON (NDJSON): a draft for each, one after the other, or one file each into a folder; a line that cannot be used is named and the rest goes on
help-assess-full = everything: with conditions, sources and all that was recorded
duty-open = Open: { $question }
section-urgent = Do now
section-duties = Your duties
section-contradictions = Answers that do not fit together
section-findings = What there is to go on
section-elements = What the findings may bear on
call-time = { $time }
call-answered = They answered:{" "}
risk-day = { $because } The day: { $day }.
risk-day-past = { $because } The day was { $day }.
section-calls = Who was called
section-conclusion = Your own conclusion
section-steps = First steps
section-referrals = Who can help
section-rights = Rights that may apply
section-rights-short = Rights that may apply · what to do · who is responsible
section-sharing = Confidentiality and sharing
section-next = What to talk about next
section-not-considered = Not considered yet
section-topics = What was talked about
section-facts = What is recorded
section-background = More about the duties
section-about = How to read this
section-sources = Sources
section-cautions = Be careful: these are not indicators
findings-none = Nothing is recorded of any indicator yet.
findings-present = Present
findings-absent = Looked for and not seen
findings-unclear = Unclear
findings-declined = The person declined to answer
finding-basis = Basis: { $basis }
finding-note = Note:{" "}
finding-earlier = Before ({ $conversation }): { $state }
finding-earlier-basis = { $earlier }, { $basis }
elements-none = Nothing present bears on this.
conclusion-none = No conclusion is recorded. It is yours to draw, from the whole in context.
conclusion-own = Conclusion and reasons
conclusion-reasons = Reasons:{" "}
referral-always = for everyone
contact-unconfirmed = not confirmed
right-condition = Condition:
right-next = Next step:
right-responsible = Responsible:
not-considered-means = Nobody has looked at these. That is not the same as looked for and not seen.
not-considered-list = { $list }: left out by age and forms as recorded.
conversation-number = conversation { $number }
not-recorded = not recorded
facts-looked-through = Looked through
fact-languages = Languages
fact-risk-on = The day when the risk is greatest
preparation-done = in place
document-foot = Catalogue { $edition }, last compared with the sources on { $date }.
source-line = Source: { $sources }

state-present = present
state-absent = looked for and not seen
state-unclear = unclear
state-declined = declined to answer
state-not-considered = not considered
basis-observed = observed
basis-documented = in documents
basis-stated = said by the person
basis-third-party = said by others
light-seen = by watching
light-papers = in papers
light-told = in what is told

## The duties

duties-title = Your duties · { $date }
walk-head = A few questions. Nothing is kept.
duty-status-applies = applies
duty-status-may-apply = may apply
duty-status-right-not-duty = a right, not a duty
duty-status-not-indicated = not indicated
duty-confidentiality = Confidentiality does not stand in the way of this.
duty-confidentiality-both = Confidentiality does not stand in the way of either duty.
duty-concerns = Concerns: { $whom }
concerned-person = the person
concerned-children-along = children along
duty-who = Whom it binds: { $text }
duty-trigger = When: { $text }
duty-because = Because:
duty-missing = Missing facts that would decide it:
duty-how = What to do:
duty-do-not = What not to do:
duty-always = Please note:
duty-exceptions = Exceptions:

## The interview: parts and hub

part-safety = Safety
part-situation = Situation
part-preparation = Preparation
part-conversation = Conversation
part-observations = Observations
part-duties = Duties
part-conclusion = Conclusion
part-finish = Finish
hub-not-yet = not yet
hub-answered = answered
hub-questions = { $open ->
    [one] one question open
   *[other] { $open } questions open
}
hub-in-place = in place
hub-preparation = { $open ->
    [one] one thing open
   *[other] { $open } things open
}
hub-topics = { $open ->
    [one] one topic open
   *[other] { $open } topics open
} · next: { $next }
hub-topics-all = every topic talked about
hub-observations = { $open ->
    [one] one list not looked through
   *[other] { $open } lists not looked through
}
hub-observations-all = looked through
hub-danger = danger recorded
hub-danger-not-asked = danger not asked yet
hub-danger-not-known = danger not known
hub-child = treated as a child
hub-finish = show or write the assessment
head-not-saved = not saved
head-saved = saved { $time }
head-save-failed = SAVING FAILED
save-failed = Not saved: { $why }
more-below = ↓ more below
written = Written to { $path }
written-guard = Written to { $path }. The notes may tell who somebody is: read it before you pass it on.

## The interview: keys

key-choose = ↑↓ move
key-enter = enter choose
key-open = enter open
key-answer = enter answer
key-before = ← before
key-skip = → leave open
key-back = esc back
key-more = ? more
key-language = L norsk
key-leave-hub = esc leave
key-leave = ctrl-c leave
key-mark = space mark
key-closer = → look closer
key-done-enter = enter done
key-done = esc done
key-take = enter next
key-next = enter next
key-turn = ←→ turn
key-note = n note
key-read-on = space read on
key-stay = esc stay
card-first = Answer with 1 to 4 first.
more-marks = [x] present, [-] looked for and not seen, [?] unclear, [/] declined to answer, [ ] not considered.
reader-assessment = Assessment
key-scroll = ↑↓ read
key-at-once = ctrl-c leave at once
key-quick = F9 leave at once

## The interview: questions and advice

ask-reference = What is your agency's reference for this case?
ask-reference-help = A number or code of your own. Never a name or an identity number. Leave it empty if there is none.
ask-languages = Which languages does the person speak best?
ask-languages-help = By name or code, with a comma between: Somali, Tigrinya. Leave it empty if not known.
ask-risk-on = Which day is that?
ask-risk-on-help = Such as 1.12.2026. Leave it empty if the day is not known.
ask-see-also = Which other records belong to this case? Their references.
ask-see-also-help = Records of other persons of the case, or made elsewhere, with a comma between: A-18, A-19. Never a name. Leave it empty if there is none.
ask-reasons = What do you base your conclusion on? In your own words.
ask-file = Which file should the assessment be written to?
ask-file-help = The ending decides the format: .pdf, .html, .md, .txt or .json. The file is not encrypted. One that exists is not replaced.
safety-danger = Stop here. Call for help first.
safety-health = Get healthcare first.
safety-child = Contact child welfare before this conversation.
safety-not-alone = You cannot talk with the person alone. This you can do all the same.
safety-companion = Somebody who came along may be in control of the person. A safe conversation may not be possible now; this you can do all the same.
safety-interpreter = Without a qualified interpreter a safe conversation may not be possible now. This you can do all the same.
safety-first = Danger is asked about before anything else.
safety-go-on = Go on with the questions
safety-go-on-child = Child welfare knows, or I am the one to talk with the child: go on
safety-assessment = Go to the assessment
topic-follow-up = Follow up with what fits:
topic-write = Write down the answer
topic-mark = Mark what it threw light on
topic-next = Next topic
marks-intro = Mark what is there. What you leave open stays "not considered".
marks-intro-topic = Mark what the answer shows to be there. What you leave open stays "not considered".
rest-question = { $open ->
    [one] One is not marked. What does it mean?
   *[other] { $open } are not marked. What do they mean?
}
rest-absent = All of them: looked for and not seen
rest-one-by-one = Go through them one by one
card-now = Now: { $now }
card-1 = 1 present
card-2 = 2 looked for and not seen
card-3 = 3 unclear
card-4 = 4 declined to answer
card-0 = 0 not considered
card-basis = { $key } { $basis }
note-no-names = No names, and nothing that tells who it is.
bundle-not-offered = not called for
bundle-open = open
bundle-done = looked through
finish-intro = The conclusion is yours. The assessment shows what was found, what is open, and what follows.
finish-show = Show the assessment
finish-write = Write it to a file
finish-leave = Leave
leave-title = Leave the interview?
leave-not-saved = Nothing is saved. What you have answered is gone when you leave.
leave-saved = Every answer is saved.
leave-save-failed = The last answer is not saved: { $why }
leave-stay = Stay
leave-leave = Leave
more-title = More
more-light = Comes to light: { $ways }.
more-avoid = Words to avoid in the questions: { $words }.
more-keys = ↑↓ move, enter takes, esc goes back. Numbers choose; where a longer number could be meant, enter takes it. N goes to the next question that is open, A to the list of all answers, / to signs by a word or their number, S keeps the record in a file. L changes the language, B shows the other one beneath. u undoes the last change, U does it again. Ctrl-L paints the screen anew. Ctrl-C asks whether to leave. Ctrl-C twice, or F9 once, leaves at once and clears the screen.
more-hub = Nothing is lost by going back, and you may go through the parts in any order.

## The interview line by line

plain-intro = Answer with a number. Enter alone leaves a question as it is. Signs on a line of their own: < (less than) goes back, # (number sign) goes to another part, ? (question mark) tells more, ! (exclamation mark) leaves, two of them leave at once and clear the screen. The letter u undoes, b asks in both languages. No names anywhere.
plain-now = {" "}(recorded)
plain-one = Number:
plain-several = Numbers, with a space between:
plain-line = Answer:
plain-note = Your note, no names (an empty line ends it; <, ?, ! on a line of their own work here too):
plain-topic-note = Your note, no names (an empty line ends it; + alone goes to the indicators, 0 alone: asked, nothing to note):
plain-basis = What does it rest on? Numbers, with a space between:
plain-wrong = Please give numbers from 1 to { $last }.
plain-topic = Topic: { $topic }
plain-preparation = What is in place?
plain-signs = Indicators: { $name }. Which of these are there?
plain-rest = Some have no mark. What do they mean?

## Records

record-fine = { $file }: no problem found
template-head =
    A record for holdepunkt. What is left empty is not known.
    Never write a name, or anything else that tells who the person is.
template-reference = Your agency's own reference. Never a name.
template-conversations = One entry a conversation, for example { "{" } id: 1, on: 2026-11-22 { "}" }. Where there are several, also what was answered in each: answered: [person.age].
template-preparation = What was in place before the conversation: { $ids }
template-findings =
    One entry an indicator, for example:
    - { "{" } indicator: no-control-over-documents, state: present, basis: [stated, observed], in: 1, note: "..." { "}" }
    state: { $states }. Without an entry: not considered.
    basis: { $bases }
template-topics =
    What was talked about, for example: - { "{" } topic: travel-to-norway, in: 1, note: "..." { "}" }
    topic: { $ids }
template-languages = Language codes: so, ti, uk, ar
template-risk-on = That day (2026-12-01)
template-looked-through = Lists that were looked through, such as - {"{"} list: behaviour {"}"}
template-calls = Who was called, one line each, such as - {"{"} body: police, on: 2026-11-22, at: "14:30", answer: What they answered {"}"}
template-reasons = In your own words.

## The catalogue

catalogue-fine = Catalogue { $edition }: no problem found in { $indicators } indicators, { $topics } topics and { $contacts } contacts.

terminal-not-utf8 = This terminal is not set to UTF-8. Letters are shown in plain ASCII.

## Errors: what happened, lower case, no final stop

error-line = error: { $message }
advice-line = what to do: { $advice }
error-other = { $detail }
error-embedded = the built-in catalogue cannot be read ({ $detail })
error-problems = { $file } has { $count ->
    [one] a problem
   *[other] { $count } problems
}
error-some-records = { $failed } of { $all } records could not be used
error-read = cannot read { $path }: { $reason }
error-write = cannot write { $path }: { $reason }
error-exists = { $path } exists already
error-not-a-file = { $path } is not an ordinary file
error-no-folder = { $path } is not a folder
error-terminal = the terminal failed: { $reason }
error-at = the time given with --at cannot be read
error-source-date-epoch = SOURCE_DATE_EPOCH is not a number of seconds in the years 1900 to 9998
error-ending = the ending of { $path } names no format
error-no-terminal = the interview needs a terminal
error-duties-no-terminal = without a terminal the facts are needed as options
io-not-found = it does not exist
io-permission = permission denied
io-exists = it exists already
io-full = the disk is full
io-read-only = the disk can only be read
io-directory = it is a folder
io-not-directory = a part of the path is not a folder
io-too-large = it is too large
io-interrupted = it was interrupted
io-other = { $detail }

advice-exists = add --force to replace it, or name another file
advice-not-a-file = name an ordinary file; links and devices are never written through
advice-no-folder = name the folder that holds guide.yaml and the other files of a catalogue
advice-at = write a date (2026-11-22) or a date and time (2026-11-22T14:05)
advice-ending = use .txt, .md, .html, .pdf or .json, or say --format
advice-no-terminal = use `holdepunkt interview --plain` to be asked line by line, or `holdepunkt record new` and `holdepunkt assess` with a file
advice-duties-no-terminal = for example: holdepunkt duties --age under-18 --role public-authority --reason-to-believe yes
advice-resume = go on with it by --resume { $path }, or name another file
advice-not-found = check the path; `holdepunkt record new -o FILE` writes a record to begin with
advice-permission = choose a folder you may write to
advice-full = make room or choose another disk; what was saved before is whole
advice-directory = name a file

## Problems of a file

problem-too-large = larger than 1 MiB
advice-too-large = split it; no record or catalogue file needs that much
problem-not-utf8 = not UTF-8 text
advice-not-utf8 = save the file as UTF-8
problem-empty = empty
advice-empty = `holdepunkt record new` writes a template to begin with
problem-yaml = not valid YAML from here on
advice-yaml = check indents, quotes and brackets on this line and the one before
problem-second-document = a second document begins here
advice-second-document = keep one record or catalogue part in a file
problem-too-deep = nested more than 32 levels deep
advice-too-deep = a record is never nested that deep; check the indents
problem-alias = anchors and aliases are not read
advice-alias = write the value out
problem-key = a key must be a plain word
advice-key = check the brackets and colons on this line
problem-repeated-key = the key stands twice, first on line { $line }
advice-repeated-key = keep one of the two
problem-unknown-key = unknown key
problem-unknown-value = unknown value
problem-missing-key = { $key } is missing
advice-missing-key = add { $key }
problem-wrong-kind = not the kind of value expected here
problem-wrong-kind-of = { $kind } is expected here
advice-wrong-kind = compare with `holdepunkt record new` or the catalogue format
kind-text = text
kind-number = a whole number
kind-sequence = a list
kind-mapping = keys with values
kind-scalar = one word
advice-did-you-mean = did you mean { $near }? use one of: { $known }
advice-did-you-mean-only = did you mean { $near }?
advice-known = use one of: { $known }
advice-languages = use one of: { $known }; handouts also in: { $handouts }
problem-not-a-record = not a record
advice-not-a-record = a record begins with: schema: { $schema }
problem-schema = not a version of the record format this program reads
advice-schema = it reads { $schema }; a newer version needs a newer program
problem-no-schema = schema is missing
advice-no-schema = begin the file with: schema: { $schema }
problem-reference-name = looks like a name, not a reference
problem-reference-name-advice = use the agency's own reference, with a digit in it; names have no place in a record
problem-reference-number = may tell who somebody is: it looks like an identity number, a phone number or another number or address of a person
problem-reference-number-advice = use the agency's own reference; nothing in a record may tell who the person is
problem-reference-long = too long for a reference
problem-reference-long-advice = use at most 40 characters
problem-see-also-own = the record's own reference cannot stand among the other records of the case
problem-see-also-own-advice = give this record and each of the others a reference of its own
problem-cut-comment = looks cut: behind a blank, # begins a comment
problem-cut-tag = looks cut: a word that begins with ! is not read as part of the value
advice-cut = put the whole text in quotation marks
problem-language = a language that is not known here
problem-language-advice = write names such as Somali, Tigrinya, or codes such as so, ti, zh-Hant
problem-date = not a date that exists
problem-date-advice = write it as 2026-11-22
problem-time = not a time of day
problem-time-advice = write it as 14:30
problem-citation = not a citation
problem-citation-advice = write SOURCE or SOURCE#PLACE
problem-unknown-id = no such id: { $id }
problem-not-an-id = not an id
advice-unknown-id-near = did you mean { $near }?
advice-unknown-id = `holdepunkt catalogue list` shows the ids of indicators
advice-no-such = check the spelling, or add it where it belongs
problem-id-twice = { $id } stands twice
advice-id-twice = keep one of the two
problem-no-conversation = there is no conversation { $id }
advice-no-conversation = add it under conversations: { "{" } id: { $id } { "}" }
problem-conversation-number = the number of a conversation is too high
advice-conversation-number = number the conversations from 1, and change in: along with id:
problem-edition = made with another catalogue
advice-edition = this program holds { $edition }; give the other one with --catalogue
problem-edition-newer = made with a newer edition of the catalogue
advice-edition-newer = use a newer version of the program

problem-no-file = missing
advice-no-file = add the file, or check the folder's name
problem-missing-text = no text in { $lang }
advice-missing-text = add the text in { $lang }
problem-too-long = { $bytes } bytes, more than { $most }
advice-too-long = shorten it to { $most } bytes; æ, ø and å count two
problem-avoided-word = uses "{ $word }", a word to avoid in questions
advice-avoided-word = ask openly, without the word
problem-group-category = group { $id } belongs to another category
advice-group-category = use it with category { $category }
problem-section = not a section number
advice-section = write it as printed, for example § 196
problem-phone = not a phone number
advice-phone = digits, spaces and a plus sign only
problem-hidden = holds { $code }, a character that cannot be seen
advice-hidden = take it out; write a line break as a new line in a block (|)
problem-no-source = no source
advice-no-source = name at least one source
problem-empty-clause = a condition without facts
advice-empty-clause = name a fact, or leave out the condition
problem-id-form = not an id
advice-id-form = use lower-case letters, digits and hyphens
problem-unreached = no topic reaches { $id }
advice-unreached = add it to a topic, or say observation_only: true
problem-missing-entry = { $id } is missing
advice-missing-entry = add an entry for { $id }

## Training

help-train = For trainers: cases for a group, how its answers agree, and sheets to print
usage-train = holdepunkt train COMMAND
help-train-list = List the cases
usage-train-list = holdepunkt train list [options]
help-train-run = The interview on a case, scene by scene
usage-train-run = holdepunkt train run CASE [options]
help-train-run-case = Id of the case, as in the list; with --resume the record names it
value-case = CASE
cases-title = Cases for training
cases-none = There are no cases beside this catalogue.
head-case = Case
head-title = Title
head-trains = What a group practises
head-scenes = Scenes
scene-title = Scene { $this } of { $all }
scene-status = read it again, or open the next
scene-status-last = read it again; it is the last
scene-on = To the questions: answer what the scene shows
scene-next = Open the next scene
scene-before = The scene before
scene-jump = 0 The next scene; after the last one, that one again
undo-scene = the scene
print-exercise = Exercise { $case }, not a real case
left-kept-exercise = The exercise is kept. Go on with it: holdepunkt train run --resume "{ $path }". Compare it with those of others: holdepunkt train compare
error-no-case = there is no case { $id }
advice-no-case = holdepunkt train list shows those there are
error-no-exercise = the record is of no training case
advice-no-exercise = go on with it like this: holdepunkt interview --resume FILE
error-is-exercise = the record is an exercise on a training case
advice-is-exercise = go on with it like this: holdepunkt train run --resume FILE
error-other-case = the record is an exercise on the case { $case }
advice-other-case = leave out the case, or name the one of the record
problem-scene-number = there is no scene 0
advice-scene-number = number the scenes from 1, or leave the key out
problem-case-name = not the name of the file
advice-case-name = give the file the name of its id
problem-no-scene = no scene
advice-no-scene = tell at least one scene
problem-case-duty = { $duty } does not become { $said } here: from the answers so far follows { $status }
advice-case-duty = change the status, or the answers of this scene or one before
problem-unmet = no case meets { $id }
advice-unmet = let a scene of one of the cases show it
help-train-compare = How the answers of a group to one case agree: nobody is marked
help-train-compare-one-page = One page: the indicators that the group differs on most, and the duties
usage-train-compare = holdepunkt train compare [options] RECORD...
help-train-compare-records = Exercises on one case, or folders of them; encrypted or not
help-train-print = Print a case: its scenes and an answer sheet, or notes for who leads the group
usage-train-print = holdepunkt train print CASE [options]
help-train-print-case = Id of the case, as in the list
help-train-print-facilitator = In place of the sheets: the reference with its reasons, when duties change, questions for the group
help-record-enter-trainee = answer sheets of a group to a case: FINDINGS are files, one a trainee; standard input has one a line. -o is a folder
help-record-enter-case = the case that they are answers to
trainee-read = Trainee { $number }: { $ticks }
ask-trainees = { $count ->
    [one] Write this answer
   *[other] Write these { $count } answers
} into { $path }?
trainees-entered = { $count ->
    [one] One answer is
   *[other] { $count } answers are
} in { $path }. Compare: holdepunkt train compare { $path }
of-sheet = { $name }: { $why }
error-sheet-changed = the sheet is of { $sheet }, and the catalogue here is { $edition }: { $changes }
sheet-added = new { $numbers }
sheet-retired = retired { $numbers }
sheet-reworded = in other words { $numbers }
error-compare-person = { $file } is no exercise
advice-compare-person = compare what train run and record enter --trainee made
error-compare-edition = { $file } was made with edition { $made }, and this program has { $edition }
advice-compare-edition = compare it with the program or the catalogue it was made with
error-compare-case = { $file } is an exercise on { $other }, and most are on { $case }
advice-compare-case = compare the answers to one case at a time
head-indicator = Indicator
head-basis = Basis
head-duty = Duty
head-alike = Pairs alike
head-as-reference = As the reference
head-alpha = Alpha
percent = { $number }%
agree-title = How the answers agree: { $title }
agree-answers = { $count ->
    [one] One answer, beside the reference.
   *[other] { $count } answers, beside the reference.
}
agree-no-marks = This shows where the group differs, so that it can talk about why. Nobody is marked, and the reference is one careful reading, not the only one.
agree-more = { $count ->
    [one] One more indicator has answers; without --one-page it is here too.
   *[other] { $count } more indicators have answers; without --one-page they are here too.
}
agree-signs = Indicators
agree-alone = Considered by the reference, and by nobody in the group
agree-bases = What findings rest on
agree-bases-how = Of each basis by itself, over all indicators: a finding rests on it, or it does not.
agree-duties = Duties
agree-duties-how = As the program assesses each answer. Who answered none of the questions that decide them is not counted.
agree-group = Group
agree-reference = Reference
agree-silent = not answered
agree-none = –
agree-meaning = What the numbers mean
agree-meaning-dots = A dot is one answer of the group, a ring the reference. What the group saw most differently comes first.
agree-meaning-alike = Pairs alike: of all pairs of answers in the group, how many say the same.
agree-meaning-reference = As the reference: how many of the answers that were given say what the reference says.
agree-meaning-alpha = Alpha (Krippendorff's alpha) says how much more alike answers are than by chance: 1 is alike throughout, 0 as alike as by chance, below 0 less. It is a number of the group and of the case, never of a person.
agree-meaning-row = In a row, alpha sets the differences in that row against those by chance in the whole table. Who did not consider something is left out of its row.
alpha-none = Nothing can be compared yet: it takes two answers to the same thing, and not all alike.
alpha-says = Alpha { $alpha }: { $words }
alpha-alike = the group answers nearly alike.
alpha-mostly = the group answers mostly alike; where it does not is worth a talk.
alpha-apart = the answers differ so often that the differences are what to talk about.
alpha-chance = the answers are no more alike than by chance. Perhaps something in the case or in the words is read in several ways.
sheet-title = Exercise: { $title }
sheet-each = Exercise { $case }, sheet no.
sheet-answers = Answer sheet
sheet-number = Number of this sheet (no name)
sheet-key = To enter it: { $columns }; then { $bases }
sheet-seen = What do you see here, and what does it rest on?
sheet-how = One tick a row, for what the scenes show by the end. What you did not think about stays blank: blank is never no. Then mark what the finding rests on.
notes-title = Notes for who leads the group: { $title }
notes-reference = What follows is one careful reading of the case. Where the group reads it otherwise and can say why, that is worth more than agreement.
notes-places = Where an indicator stands is in brackets: the places of { $source }.
notes-pattern = The pattern is from: { $sources }
notes-finds = What a careful worker finds
notes-settles = What the scene settles
notes-topics = Topics that it opens
notes-duties = Duties from now on
notes-concludes = What the reference concludes
notes-discuss = Questions for the group

## The command line

usage-unknown-argument = unknown option { $arg }
usage-unexpected-word = there is an argument too many
usage-unknown-command = unknown command { $arg }
usage-no-value = { $arg } needs a value
usage-wrong-value = the value of { $arg } cannot be used
usage-missing = missing: { $arg }
usage-missing-command = a command is missing
usage-conflict = { $arg } and { $other } cannot go together
usage-not-utf8 = an argument is not UTF-8 text
usage-wrong = the command line cannot be understood
advice-help = see holdepunkt --help

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-options = Options
help-heading-arguments = Arguments

help-main = A guide for professionals who talk with a person who may be exploited: what there is to go on, and what to do. Danger to life or health: 112.
usage-main = holdepunkt [options] [command]
help-interview = The guided interview, from the first question to an assessment
usage-interview = holdepunkt interview [options]
help-any-save-plain = Write the record, unencrypted, to this file after every answer
help-any-resume = Go on with a record, and save back to it
help-any-plain = Ask line by line, for screen readers and simple terminals
help-assess = Make an assessment from each record
usage-assess = holdepunkt assess [options] RECORD...
help-assess-records = Records in YAML or JSON, folders of them, or patterns; - is standard input
help-duties = Which duties apply: asked one by one, or from the options given
usage-duties = holdepunkt duties [options]
help-record = Begin a record, check, encrypt or delete one
usage-record = holdepunkt record <command>
help-record-new = Write a commented template
usage-record-new = holdepunkt record new [options]
help-record-check = Find every problem of a record
usage-record-check = holdepunkt record check [options] RECORD...
help-record-check-records = Records in YAML or JSON, folders of them, or patterns; - is standard input
help-catalogue = Look at the catalogue
usage-catalogue = holdepunkt catalogue <command>
help-catalogue-check = Find every problem of a catalogue
usage-catalogue-check = holdepunkt catalogue check [DIR]
help-catalogue-check-dir = A folder with another catalogue; the built-in one if left out
help-catalogue-list = List the indicators
usage-catalogue-list = holdepunkt catalogue list [options]
help-catalogue-list-list = Only this list: adult, minor, prostitution, forced-labour. May be given several times
help-any-lang = Language: en or nb
help-any-catalogue = Use the catalogue in this folder instead of the built-in one
help-any-color = Bold text: auto, always or never
help-any-width = Width of a line, 30 to 500 columns
help-any-format = Format: text, markdown, html, pdf or json
help-any-output = Write to this file; the ending decides the format; - is standard output
help-any-force = Replace a file that exists
help-any-at = Point in time, as in Norway: 2026-11-22 or 2026-11-22T14:05
help-any-help = Show this help
help-any-version = Show the version
help-fact = Sets { $fact }: { $values }
value-fact = ANSWER
value-lang = LANGUAGE
value-catalogue = DIR
value-color = WHEN
value-width = COLUMNS
value-format = FORMAT
value-output = PATH
value-at = TIME
value-save-plain = FILE
value-resume = FILE
value-records = RECORD
value-dir = DIR
value-list = LIST

## Contacts, terms, the short check, sources

contacts-title = Whom to contact
contacts-none = No body fits all of that. Leave something out, or look among the numbers that answer in the whole country. In doubt, call ROSA or the police.
contact-no-cases = does not take individual cases
contact-places = Where: { $places }.
contact-unconfirmed-value = Not confirmed: { $value }. { $reason }
head-purpose = What for
head-whom-for = Whom, and what for
contacts-of-emergency = In danger
contacts-of-public = Public bodies
contacts-of-service = Services
contacts-of-voluntary = Voluntary organisations
contacts-of-online = On the web
contacts-of-international = International bodies
head-from = From
head-test = How to tell
history-title = Values that are no longer used
history-intro = Old numbers and addresses that you may come across. They are not used any more, for the reasons given.
history-none = Nothing of what was asked for is no longer used. `holdepunkt contacts --history` alone shows every such value.
history-now = Now: { $value }
history-old = { $field }, no longer used: { $value }
field-phone = Phone
field-email = E-mail
field-web = Web address
field-hours = Hours
field-audience = For whom
field-role = What it does
field-places = Where
explain-title = What the words mean
explain-how = holdepunkt explain TERM shows one term, and how to tell it from others.
explain-also = Also called: { $words }
explain-others = See also: { $terms }
section-terms = Terms
section-myths = Myths, and what is true
section-why-not-seen = Why few come forward as victims
section-settings = Where trafficking was found or suspected
section-apart = How to tell it from others
section-call = On the phone you can say
myth = Often said: { $myth }
quick-signs = The signs
quick-seen = What you saw
quick-next = What to do
quick-yes = Yes
quick-no = No
quick-unknown = I do not know
sources-title = The sources of the catalogue
section-due = Due for review on { $date }
due-none = Nothing is due.
due-guide = The guide as a whole: compare with its sources by { $date }
due-source = { $name }: read the source again by { $date }
due-item = { $name }: compare with the source by { $date }
source-consulted = Last read on { $date }.
source-superseded = Left out about { $name }: “{ $value }”
kind-of-indicators = Indicators
kind-of-topics = Topics
kind-of-conversation = Conversation
kind-of-duties = Duties
kind-of-steps = Steps
kind-of-facts = Questions to you
kind-of-rights = Rights
kind-of-contacts = Contacts
kind-of-terms = Terms
kind-of-quick = Short check
error-no-place = no such place
error-panic = the program failed at { $place }; what was saved is whole
error-needs-file = a record is kept in a file, not on standard input or output
advice-needs-file = name a file
error-same-file = { $path } is the record itself
advice-same-file = name another file for the assessment
error-target-is-input = { $path } is read here and is never replaced by an assessment
error-record-unreadable = the record could not be read again: shorten a note
error-changed = { $path } was changed by another program
error-no-term = no term is like that
advice-no-term = `holdepunkt explain` lists every term
advice-did-you-mean-term = did you mean { $near }? `holdepunkt explain` lists every term
problem-hours = opening hours that cannot be read: { $hours }
advice-hours = write 24/7, or days and times as in Mo-Fr 09:00-15:30; PH off
help-contacts = Whom to call: search the directory
usage-contacts = holdepunkt contacts [WORDS]... [options]
help-contacts-query = Words to look for; spelling is forgiven
help-contacts-whom = For whom: adult, minor, woman, man, person, professional. May be given several times
help-contacts-form = Form of exploitation: prostitution, forced-labour, begging, crime, war-service, organs, other
help-contacts-region = Town: its name or id
help-contacts-open-now = Only who answers now or at the time given with --at; hours not stated are kept
help-contacts-history = Values that are no longer used, and why
help-explain = What a word means, and how to tell it from others
usage-explain = holdepunkt explain [TERM]... [options]
help-explain-term = The term; all terms, myths and settings if left out
help-quick = Seven signs for anyone who worries about somebody
usage-quick = holdepunkt quick [options]
help-catalogue-sources = List the sources with what hangs on them, and what is due for review
usage-catalogue-sources = holdepunkt catalogue sources [options]
help-catalogue-sources-due = What is due for review by a day, for example 2027-11-22
value-query = WORDS
value-whom = WHOM
value-form = FORM
value-region = PLACE
value-term = TERM
value-due = DAY

## Printed documents

print-numbers = Whom to contact
print-reference = Reference (no name)
print-date = Date
print-place = Place
print-interpreter = Interpreter: language, qualified
print-reason = Reason to believe: exploitation
print-likelihood = Likelihood: aggravated trafficking
print-wishes = Wishes (help, report, stay, return)
print-no-names = Write no names, and nothing else that tells who the person is.
print-place-and-date = Place and date
print-signature = Signature
print-role = Role and agency
print-note = Note
print-notes = Notes
print-basis = Basis
print-state = Finding
print-source = Source: { $sources }.
print-confidential = Confidential
print-confidential-reference = { $reference } · Confidential
print-unshown = Some characters of this text cannot be set here. They stand by their code point, as in [U+1234].
print-unkept = This page keeps nothing of what you write. Print it, or use holdepunkt interview --save, which encrypts what it keeps.
print-blank = not considered
print-contents = Contents
print-unticked = box, not ticked
print-number = No.
print-indicator = Indicator
print-answer = Answer
print-then = What to do
print-continued = continued
print-state-present = present
print-state-absent = not seen
print-state-unclear = unclear
print-state-declined = declined
print-basis-observed = o
print-basis-documented = d
print-basis-stated = s
print-basis-third-party = t

checklist-title = Checklist of indicators
checklist-caution = Before you tick
checklist-how = How to fill it in
checklist-how-state = One tick for each indicator. “Not seen” means that you looked for it.
checklist-how-basis = Then mark what the finding rests on.
checklist-how-blank = Without a tick it is not considered. That is not the same as not seen.
checklist-how-number = The number of an indicator is the same in every language and format.
checklist-key = { $bases } · no tick: not considered
checklist-skip-adult = Go through this list for everyone, whatever the age.
checklist-skip-minor = Go through this list too if the person is under 18, or if you are in doubt about it. Leave it out only where you are certain that the person is an adult.
checklist-skip-prostitution = Go through this list too if you think that the person may be exploited in prostitution. Otherwise leave it out.
checklist-skip-forced-labour = Go through this list too if you think that the person may be exploited in forced labour. Otherwise leave it out.
checklist-adult-missing = The list for everyone is not printed here. You need it in every case.
checklist-minor-missing = The list for minors is not printed here. You need it if the person is under 18, or if you are in doubt about it.
checklist-conclusion = See the whole in its context, and write your own conclusion. The number of ticks decides nothing.

questions-title = The conversation: questions
questions-avoid = Words to avoid in your questions
questions-minors = With someone who is or may be under 18
conversation-purposes = What the conversation is for
questions-how = How to ask
questions-topic = { $number }. { $title }
questions-form = Fits where the case may be about: { $form }
questions-ask = Ask the question in bold, then follow up with what fits.
questions-answer = Answer
questions-then = Then say:
questions-telling = What to tell at the end
questions-telling-how = Say it in your own words, and tick what you have told.
questions-tell-all = To everyone
questions-tell-adult = To an adult
questions-tell-minor = To someone who is or may be under 18
questions-impossible = Where no conversation is possible

preparation-title = Before the conversation
preparation-minors = First: is the person under 18, or might they be?
preparation-in-place = In place

handout-safe = Is it safe to have this paper?
handout-foot = Numbers compared with the sources on { $date }.
handout-later = Later
handout-helper = Number of the one who gave you this paper
handout-checked = { $language }: { $checked }
card-how = Print at 100 %, on both sides. Cut at the marks; fold at the short ones for half the size. In normal type a card is as large as a bank card.
flow-always = Always

error-pdf-terminal = a PDF cannot be shown on a terminal
advice-pdf-terminal = name a file: -o FILE.pdf
error-pdf = cannot make the PDF: { $detail }
error-no-json = this document has no JSON form
advice-no-json = use --format text, markdown, html or pdf
error-several-need-folder = several records as { $format } need a folder
advice-several-need-folder = name a folder that exists, with a slash at the end: -o DIR/
error-folder-missing = the folder { $path } does not exist
advice-folder-missing = make it first, or name another
error-stdin-twice = standard input can be read only once
advice-stdin-twice = name it once with -, and the other records by their files
error-stem-twice = { $path } would be written twice
advice-stem-twice = rename one of the records, or write them into two folders
error-folder-format = a folder names no format
advice-folder-format = say --format pdf, html, markdown, text or json
glyphs-missing = { $count ->
    [one] One character is
   *[other] { $count } characters are
} in none of the fonts and shown by code point: { $shown }

problem-handout-unconfirmed = { $id } is not confirmed
advice-handout-unconfirmed = paper for the person gives confirmed contacts alone
problem-handout-word = uses "{ $word }", which gives away what the paper is about
advice-handout-word = say it without the word; the paper may be found
problem-translation-language = not the tag of a language that the program does not speak, as the file's name has it
advice-translation-language = write the tag of the file's name, such as nn in handouts/nn.yaml
problem-translation-missing = nothing stands for "{ $text }"
advice-translation-missing = translate it: the person must not find a sentence in another language
problem-translation-stale = no handout has this sentence
advice-translation-stale = it was reworded or taken out: translate what stands in handouts.yaml now
problem-translation-message = nothing stands for { $id }
problem-card-number = { $id } has no number that anyone may call
advice-card-number = a card gives phone numbers alone

help-checklist = Print the indicators as a checklist
usage-checklist = holdepunkt checklist [options]
help-checklist-list = Only this list: adult, minor, prostitution, forced-labour. May be given several times
help-questions = Print the questions of the conversation, with room to write
usage-questions = holdepunkt questions [options]
help-preparation = Print one page for before the conversation
usage-preparation = holdepunkt preparation [options]
help-handout = Print something for the person to keep
usage-handout = holdepunkt handout <command>
help-handout-rights = A sheet about rights and where to get help, in plain words
usage-handout-rights = holdepunkt handout rights [options]
help-handout-rights-for = For whom: adult or minor. Left out: adult
help-handout-rights-lang = Language: en, nb, or another that handouts are in, such as nn
help-handout-card-lang = Language: en, nb, or another that handouts are in, such as nn
help-handout-card = Pocket cards with numbers, eight to a page
usage-handout-card = holdepunkt handout card [options]
help-duties-sheet = Print the duties as one page of questions; nothing is asked
help-any-large-print = Larger type in PDF and HTML
value-for = WHOM

## Keys, encrypted records, sharing

month-of-year = { $month } { $year }
error-seal = the record could not be encrypted
error-random = the system gives no random bytes, and nothing can be encrypted without them
advice-random = nothing was written; try again, and tell whoever looks after this computer
error-sealed-passphrase = { $path } is locked with a passphrase, not to a key
advice-sealed-passphrase = open it with the age tool, then use `holdepunkt record encrypt`
error-not-opened = cannot open { $path }: { $why }
error-foreign-key = { $path } is encrypted to other keys than yours
advice-foreign-key = name the right key with --identity, or ask whoever can open it to add yours with `holdepunkt record rekey`
error-sealed-version = { $path } is of a newer version of the age format, or altered
advice-sealed-version = use a newer version of this program; nothing was changed
error-altered = { $path } is not whole: it was cut off or altered
advice-altered = take the last whole copy; nothing was changed
error-no-place-for-key = there is no folder for a key on this system
advice-identity = name a file with --identity
error-no-key = there is no key at { $path }
advice-no-key = `holdepunkt key new` makes one; --identity names another place
error-not-a-key = { $path } holds no key that can be used here
advice-not-a-key = an age identity is needed, alone in its file
error-work-factor = the key asks for more work than is allowed: factor { $asked }, at most { $most }
advice-work-factor = lock it anew with a smaller factor, with the age tool
error-passphrase = the passphrase does not fit, or the key file was altered
advice-passphrase = try again; nothing was changed
error-recipient = a public key cannot be read
error-public-file = a line of { $path } is no public key
advice-recipient = it begins with age1 and is what `holdepunkt key show` prints
error-locked = { $path } is in use by another process
advice-locked = close the other interview first
error-key-exists = there is a key at { $path } already
advice-key-exists = it stays: without it nothing opens that was encrypted to it. --identity names another place
error-short-passphrase = the passphrase is too short: at least { $least } characters
advice-short-passphrase = four or five words that do not belong together are easy to remember
error-passphrase-file = the file with the passphrase is not UTF-8 text
advice-passphrase-path = check the path given for the passphrase
error-no-passphrase = without a terminal no passphrase can be asked for
advice-no-passphrase = run it in a terminal; scripts use --passphrase-file
error-sealed-already = { $path } is encrypted already
advice-sealed-already = `holdepunkt record rekey` changes who can open it
error-sealed-terminal = an encrypted record cannot be shown on a terminal
advice-sealed-terminal = name a file: -o FILE.age
error-not-sealed = { $path } is not encrypted
advice-not-sealed = `holdepunkt record encrypt` makes an encrypted copy
error-recipient-alone = --recipient needs a file to save to
advice-recipient-alone = name one with --save or --resume
error-strangers = { $path } names keys that you have not used before, and saving would encrypt it to them: { $keys }
error-readers-lost = { $path } opens with { $count ->
    [one] a further key that it does
   *[other] { $count } further keys that it does
} not name, and saving would take their access away
advice-readers = give --recipient KEY for each that is to keep access, or choose with `holdepunkt record rekey` who can open it
error-not-confirmed = this must be confirmed
advice-not-confirmed = run it in a terminal, or add --yes
error-delete = cannot delete { $path }: { $reason }
advice-forget-file = name the record itself, no link and no folder
key-not-locked = This key has no passphrase: whoever has the file can open your records.
key-own-unchecked = Whether your own key stands in { $path } could not be checked without the passphrase. If it does not, you cannot open what is saved now. `holdepunkt key show` checks it once and for all.
key-new-what = A key of your own is made. Records are encrypted to it; its passphrase opens them. Its file: { $path }
key-new-lost = If the key file or the passphrase is lost, nobody can open what was encrypted to this key alone. There is no other way in. Keep a copy of the key file in a safe place.
key-new-second = So encrypt to a second key as well, that of a team leader for example: --recipient with their public key.
key-made = The key is made. Keep a copy of its file: { $path }
key-relocked = The passphrase of { $path } is changed. Copies of the key file still open with the old one.
key-new-passphrase = Four or five words that do not belong together are easy to remember. What you type is not shown.
ask-passphrase = Passphrase
ask-new-passphrase = New passphrase, at least { $least } characters
ask-passphrase-again = The same again
passphrase-short = Too short: at least { $least } characters. Once more.
passphrase-differs = The two are not the same. Once more.
decrypt-honestly = { $path } will be plain text: whoever gets at the disk can read it.
decrypt-shown = { $path } goes to standard output as plain text.
ask-decrypt = Write it unencrypted?
confirm-no = No
confirm-yes = Yes
ask-strangers = Let these keys open { $path } after every save?
ask-readers-lost = Save { $path } without these keys?
attention-line = Please note: { $message }
ask-forget = Delete { $path } for good?
record-recipients = Encrypted to { $keys }
record-encrypted = An encrypted copy is written and opens with your key. The plain file { $path } is still there: `holdepunkt record forget` deletes it.
record-decrypted = { $path } is plain text now. Delete it as soon as it has served.
record-rekeyed = Copies made before still open with the former keys.
record-forgotten = { $path } is deleted.
forget-honestly = Deleting takes the file out of its folder. A modern disk can keep its content for a long time: in blocks it puts aside by itself, in snapshots, backups and copies elsewhere. Overwriting would not change that, so it is not pretended. What was encrypted stays unreadable without a key; what was plain text is only as safe as the encryption of the whole disk.
section-shared = What is left out
share-full = Nothing is left out: the whole record is shared, notes included.
share-agency = For another agency. Left out:
share-anonymous = Without anything that points to a person. Left out:
share-call-answers = what those who were called answered
share-topic-notes = the notes on what was talked about
share-earlier = what findings and answers were before they were corrected, and what changed since the last conversation
share-reasons = the reasons for the conclusion
share-identifiers = what in the notes that stay has the form of a number or an address of a person: identity numbers, phone numbers, e-mail addresses, passports, accounts, cars, user names, street addresses, dates of birth
share-not-names = Not found and not left out: names, and what else only a reader understands. Read the notes before sending.
share-free-text = all free text
share-reference = the reference
share-place = the place, and the bodies that serve that place alone
share-languages = the person's languages
share-calls = who was called
share-days = days and times; dates of the case are given by month
share-file-names = The new files are named after the records: rename them where that name tells who somebody is.
share-still-there = Still there: age group, gender, residence situation, where the person was met, forms and findings. Together they can point to a person whom the reader knows.
guard-identity = identity number or D-number
guard-phone = phone number
guard-email = e-mail address
guard-birth-date = date of birth
guard-identity-like = looks like an identity number
guard-duf = DUF number
guard-foreign-identity = identity number of another country
guard-passport = number of a passport or other card
guard-handle = user name or profile
guard-address = street address
guard-coordinates = place on a map
guard-account = bank account or card
guard-plate = car's registration number
guard-warns = { $file }: the notes may tell who somebody is ({ $count }):
guard-masked = { $file }: masked in the notes ({ $count }):
guard-place = {"  "}{ $place }, line { $line }, character { $character }: { $kind }
guard-not-names = Names cannot be found by a program, nor anything else that only a reader understands.
guard-head = Note
guard-title = This note may tell who somebody is.
guard-in-note = Line { $line }, character { $character }: { $kind }
guard-more = and { $count } more
guard-mask = Mask it and go on
guard-keep = Keep it as it is
guard-write = Back to the note
key-mask = m mask
plain-mask = m masks it, < goes back to the note, Enter alone keeps it:
help-key = Your own key for encrypted records
usage-key = holdepunkt key <command>
help-key-new = Make a key and lock it with a passphrase
usage-key-new = holdepunkt key new [options]
help-key-show = Print the public key, for others to encrypt to
usage-key-show = holdepunkt key show [options]
help-key-passphrase = Change the passphrase of the key
usage-key-passphrase = holdepunkt key passphrase [options]
help-key-passphrase-new-passphrase-file = For scripts: read the new passphrase from this file
help-any-save = Write the record, encrypted, to this file after every answer
help-record-show = Print a record as it is kept
usage-record-show = holdepunkt record show RECORD [options]
help-record-encrypt = Write an encrypted copy of a record
usage-record-encrypt = holdepunkt record encrypt RECORD -o PATH [options]
help-record-decrypt = Write a plain copy of an encrypted record; asks first
usage-record-decrypt = holdepunkt record decrypt RECORD -o PATH [options]
help-record-rekey = Change which keys open an encrypted record
usage-record-rekey = holdepunkt record rekey RECORD [options]
help-record-forget = Delete a record; says what deleting can promise
usage-record-forget = holdepunkt record forget RECORD [options]
help-record-encrypt-output = Write to this file; one that exists stays
help-record-decrypt-output = Write to this file; one that exists stays
help-any-record = A record; - is standard input
help-any-yes = Do not ask, for scripts
help-any-recipient = Public key that can open it too, age1...; may be given several times
help-any-identity = The file of your key, if it is not in the usual place
help-any-passphrase-file = For scripts: read the passphrase from this file
help-any-share = For sharing, say what is left out: full, agency or anonymous
help-any-mask = Mask identity and phone numbers, e-mail and dates of birth in notes
value-save = FILE
value-recipient = KEY
value-identity = FILE
value-passphrase-file = FILE
value-new-passphrase-file = FILE
value-record = RECORD
value-share = HOW

# What a later conversation changed
section-since = Since the last conversation
since-which = What { $this } added or corrected since { $former }.
since-nothing = Nothing new is recorded yet.
since-answers = Answers:
since-findings = Findings:
since-topics = Talked about:
since-again = Still to be asked or done again:
since-new = new, not recorded before
since-before = before: { $before }
since-basis = rests on now: { $basis }
since-note-added = a note was added
since-note-changed = the note was changed
since-note-taken = the note was taken away
since-noted = { $topic }, with a note
since-talked = { $topic }
since-reasons = The reasons for the conclusion were changed.
since-reasons-new = Reasons for the conclusion were written.
renotify-police = New concern since the police were notified in { $conversation }. Notify again.
renotify-child-welfare = New concern since child welfare was notified in { $conversation }. Notify again.
conversation-unknown = conversation not recorded
preparation-former = In place in { $conversation }
conclusion-reasons-earlier = Reasons before ({ $conversation }):{" "}
again-first = A new conversation: danger and safety are asked about again. What was recorded stays readable.
ask-former = {" "}· recorded before
ask-stay = Leave as it was, still open
hub-danger-again = danger to be asked about again
problem-unknown-path = there is no answer by this path
advice-unknown-path = use the path of an answer in the record, such as person.age
problem-one-value = more than one value
advice-one-value = this answer has one value: keep the one that was recorded

## A report of concern

report-title-child-welfare = Report of concern to child welfare
report-title-child-welfare-advice = Request for advice to child welfare
report-title-police = Notification to the police
report-title-police-advice = Request for advice to the police
report-draft = Draft. Read it through, fill in the blanks by hand, and sign it.
report-why-child-welfare-duty = There is reason to believe that a child is or will be exploited in human trafficking. We report it under the Child Welfare Act § 13-2 (e), without undue delay and regardless of confidentiality.
report-why-child-welfare-right = There is reason to believe that a child is or will be exploited in human trafficking. I may report it, and do so without having the duty of the Child Welfare Act § 13-2.
report-why-police-duty = It is held to be certain or most likely that aggravated human trafficking, Penal Code § 258, goes on or will happen, and that the act or its consequences can be averted. We notify the police under the duty to avert, Penal Code § 196.
report-why-police-wish = The person wants this reported to the police.
report-why-police-consent = The person agreed that the police are told.
report-why-child-welfare-consent = The person agreed that child welfare is told.
report-why-advice = We ask for advice. Who the person is does not stand here: to tell it, a duty or a consent is needed.
report-about = Who it is about
report-name = Name
report-born = Date of birth, or about how old
report-where = Where the person is now
report-children = Children along: names and ages
report-guardians = Parents or guardians, and what they know of this
report-known = What is known
report-seen = What was observed and said
report-seen-more = What we saw and heard, when and where
report-done = What has been done
report-done-more = What else was done, when, and by whom
report-done-all = What was done, when, and by whom
report-talked = Talk with the person: { $conversation }, { $date }
report-asked = What we ask for
report-ask-received = Tell us that this has arrived, and whom we can reach.
report-ask-meanwhile = Tell us what to do until you take over.
report-ask-told = Tell us when parents, guardians or others who came along may hear of it. Until then we say nothing to them.
report-to = To:
report-municipality = Municipality
report-district = Police district
report-from = Who reports
report-nameless = A private person need not give a name to child welfare.
report-agency = Agency
report-phone = Telephone
error-report-refused = a report to { $to } would say who the person is, and { $name } holds neither a duty nor a consent for that
advice-report-refused = use --without-identity to ask for advice, or see with holdepunkt assess why no duty applies
advice-report-missing = find out what is missing ({ $facts }), or use --without-identity to ask for advice
help-report = Draft a report of concern from each record
usage-report = holdepunkt report child-welfare|police [options] RECORD...
help-report-to = Whom it goes to: child-welfare or police
help-report-without-identity = ask for advice, with nothing that tells who the person is
value-to = TO

## Undo

undo-done = Undone: { $what }. U does it again.
undo-none = Nothing to undo in this conversation.
redo-done = Done again: { $what }.
redo-none = Nothing to do again.

## The interview: numbers, what is asked before it is done, files, calls

number-typed = Number { $number }… – enter takes it, another digit goes on.
number-none = There is no number { $number } here.
paste-nowhere = What was pasted answers nothing. It can be pasted into a note.
answer-noted = Noted: { $fact }: { $value }. u undoes it.
answers-idle = Not asked any more, and taken back: { $what }. u undoes it.
as-it-is = { $text }
listed = { $before }, { $next }
name-reference = Reference
name-see-also = Other records of the case
name-reasons = Reasons
line-leave = Not taken. Esc again leaves without it.
choose-first = Choose with ↑↓ or by number.
safety-called = I have called
danger-where = Say where: the address, the floor, how to get in.
danger-who = Say who: how many are in danger, whether there are children, who threatens.
danger-what = Say what happens now, and stay on the line.
too-small = This window is too small to show the question. Make it larger. No key answers until then.
help-hidden = ? tells what decides the answer
topic-nothing = Asked, nothing to note
rest-looked-through = Looked through: what has no mark stays not considered
rest-open = Not finished: leave this list open
rest-absent-done = { $count ->
    [one] One indicator
   *[other] { $count } indicators
}: looked for and not seen. u undoes it.
sure-title = Sure?
sure-absent = { $count ->
    [one] One indicator gets "looked for and not seen". Was it looked for?
   *[other] { $count } indicators get "looked for and not seen". Was each of them looked for?
}
sure-take-back = The note on this indicator goes too. Take both away?
sure-take-out-call = Take this call out of the list, with what was answered?
sure-no = No, leave it as it is
sure-yes = Yes
finish-keep = Keep the record in an encrypted file
leave-keep = Keep the record first
ask-keep = Which file should the record be kept in?
ask-keep-help = It is encrypted, and every answer is kept there from now on. One that exists is not replaced.
keep-already = The record is kept already.
kept-at = Kept in { $path } from now on.
left-kept = The record is kept. Go on with it: holdepunkt interview --resume "{ $path }"
left-not-kept = Nothing was kept.
head-saved-plain = saved unencrypted { $time }
part-calls = Calls
hub-title = { $done } of { $all } parts done
hub-calls-none = nobody noted
calls-intro = Whom you called about this case, when, and what they answered.
calls-whom = Whom did you call?
calls-first = Note a call
calls-another = Note another call
calls-see-also = Name other records of this case
calls-go-on = Go on
ask-call-answer = { $name }: what did they answer?
answers-title = All answers
answers-open = open
find-title = Find an indicator
find-typed = Word or number: { $wanted }
find-nothing = No indicator fits. Try another word, or a number such as A21.
key-number = 1–9 answer
key-next-open = N next open
key-answers = A answers
key-keep = S keep
key-all = * all
key-write = enter write
key-clear = ctrl-u clear
key-take-out = x take out
key-type = type a word
plain-part = Part { $this } of { $all }: { $name }
plain-no-help = There is no more to tell about this question.
plain-noted = { $fact }: { $value }.
plain-advice = Enter goes on, ! leaves:
plain-advice-danger = 1 I have called. Enter goes on, ! leaves:
plain-read-on = Enter reads on: { $heading }. < reads again, # chooses, ! ends:
plain-calls-others = ? reads out all other bodies; their numbers go on from here.
plain-note-take-away = (- alone takes this note away; what you write is added to it)
plain-note-help = An empty line ends the note. < goes back, ! leaves, !! leaves at once; what is written is kept.
plain-sure = y for yes, Enter for no:
passphrase-again = The passphrase does not fit. { $left ->
    [one] One more try
   *[other] { $left } more tries
}.
error-lines-folder = { $path } is a folder, and lines go into one file
advice-lines-folder = name a file after -o, or leave it out for standard output
error-lines-format = lines are written as JSON
advice-lines-format = leave out --format, or leave out --lines
error-line-long = { $path }: line { $line } is longer than a record may be (1 MiB)
help-completions = Print what a shell completes by
usage-completions = holdepunkt completions SHELL
help-completions-shell = bash, elvish, fish, powershell or zsh
value-shell = SHELL
help-man = Write manual pages into a folder, in both languages
usage-man = holdepunkt man FOLDER
help-man-dir = The folder; man1 and nb/man1 are made in it
help-record-enter = Bring back what was ticked on a printed checklist, by its numbers
usage-record-enter = holdepunkt record enter [FINDINGS] -o FILE [options]
help-record-enter-findings = such as "A12 p o, 13 a, M2 u": number, state (p present, a not seen, u unclear, d declined; or its column, 1 to 4), then what it rests on (o d s t). Standard input where none are given
value-findings = FINDINGS
help-record-enter-output = the file to write; it must not exist yet
help-record-enter-unencrypted = write it so that anybody can read it
help-record-enter-edition = the edition that stands at the foot of the sheet, such as no-kom/1; another one is refused
value-edition = EDITION
help-record-enter-on = the day of the conversation, such as 2026-11-22; today where none is given
value-on = DAY
help-record-enter-yes = do not ask before writing
help-record-enter-recipient = another public key that can open it
enter-state-present = p
enter-state-absent = a
enter-state-unclear = u
enter-state-declined = d
ask-enter = { $count ->
    [one] Write this finding
   *[other] Write these { $count } findings
} to { $path }?
entered = Written to { $path }. What else is known is added with: holdepunkt interview --resume "{ $path }"
listed-lines = { $before }; { $next }
error-enter = the findings cannot be taken: { $problems }
error-enter-nothing = no findings were given
error-enter-text = what was given is not UTF-8 text
advice-enter = write the number, its state and what it rests on, with commas between: A12 p o, A13 a, M2 u
error-sheet-edition = the sheet is of edition { $sheet }, and this program has { $edition }
advice-sheet-edition = use the program that the sheet was printed with, or print the sheet anew and tick it again
problem-enter-form = { $place }: not a number of the checklist
problem-enter-no-list = { $place }: no letter before the number, and none before it
problem-enter-number = { $place }: there is no { $number }
problem-enter-state = { $place }: no state behind the number
problem-enter-basis = { $place }: no such basis
problem-enter-twice = { $place }: { $number } stands twice
explain-duty-more = Whether it holds in a case: holdepunkt duties.
explain-in-indicators = No term, but these indicators speak of it:
explain-indicators = Indicators
explain-indicator-asked = Questions that may throw light on it
explain-indicator-alone = It proves nothing by itself.
advice-term-is-body = it is no term; `holdepunkt contacts` with this word finds whom to call
error-folder-empty = there is no record in the folder { $path }
advice-folder-empty = records end in .yaml, .yml, .json or .age; folders beneath are not looked into

# The settings of a user
help-config = Show what is settled for all runs, and where
usage-config = holdepunkt config [options]
config-file = Settings are read from { $file }
config-no-file = No settings yet; they would be read from { $file }
config-no-place = No settings: this system names no folder for them. HOLDEPUNKT_CONFIG names a file.
config-from-option = from --lang
config-from-variable = from HOLDEPUNKT_LANG
config-from-file = from the file
config-from-system = from the system
config-not-set = not set
error-config-recipient = { $file }: recipients: number { $number } is no public key
error-config-region = { $file }: region: the catalogue has no such place

# Regions
region-near = That is in { $county }. Nearest with services of their own: { $near }. Bodies for the whole country stand here too.
region-far = That is in { $county }. No town there has services of its own in this guide. These bodies are for the whole country.
advice-region = a record keeps one of the guide's places, because a small municipality may tell who somebody is; write here: { $near }

# Where to read on
law-page = The { $law } is at { $page }.
source-page = Look for it at { $page }.

# Signs of one's own
own-signs = Signs of one's own, which are not the guide's:
own-sign-new = A sign that no list has…
own-sign-keys = o observed · d documented · s said by the person · t said by others; enter changes the words, and without any the sign is gone
ask-own-sign = What did you see or hear that no list has?
template-own-findings = Signs that no list has, one line each, such as - { "{" } sign: Sleeps in a car, basis: [observed], in: 1, note: "..." { "}" }
problem-no-sign = no words for the sign
advice-no-sign = write what was seen or heard, or take the entry out

# Records for other programs
help-record-export = Write records for other programs: rows for statistics (ids and answers, nothing that was typed, no days), or FHIR
usage-record-export = holdepunkt record export [options] RECORD...
help-record-export-records = Records in YAML or JSON, or folders of them
help-record-export-output = Write to this file; one that exists stays
help-record-schema = Print what a record or an assessment may hold, as JSON Schema for editors and other programs
usage-record-schema = holdepunkt record schema [options]
help-record-schema-output = Write to this file; one that exists stays

# On what ground a body was told
told-consent = the person agreed
told-duty = by a duty or right to report
told-without-identity = without saying who the person is
told-keys = c the person agreed · d by a duty or right · a without saying who the person is
ask-told = { $name }: on what ground were they told?

# Two editions of a catalogue
help-catalogue-diff = Say what was added, reworded or retired between two editions, and which records it touches
usage-catalogue-diff = holdepunkt catalogue diff [options] BEFORE [AFTER]
help-catalogue-diff-before = Folder of the one edition
help-catalogue-diff-after = Folder of the other; the built-in catalogue where none is given
help-catalogue-diff-record = A record to look through for what differs; may be given several times
diff-title = What differs
diff-none = Nothing differs.
diff-added = added
diff-gone = no longer there
diff-retired = retired: no longer looked for, and readable in old records
diff-other = other words or values
diff-changed = other words or values in { $what }
diff-records = Records
diff-untouched = names nothing that differs

# Languages in a record
problem-language-twice = this language stands here already
advice-language-twice = take it out once
problem-language-unknown = the guide has no name for this language code
advice-language-unknown = compare it with the codes of ISO 639; a code that is right can stay, and is shown as it is

# Many records
help-report-records = Records in YAML or JSON, folders of them, or patterns; - is standard input
help-record-check-lines = records one a line, as JSON (NDJSON); a line with a problem is named, the others are counted
help-any-fail-fast = Stop at the first record that cannot be used
help-any-skip-done = Into a folder: keep in mind what is done, and pass over what an earlier run made of the same record in the same way
error-skip-done = only in a folder is it kept in mind what is done
advice-skip-done = name a folder that exists, with a slash at the end: -o DIR/
passed-over = { $count ->
    [one] 1 record passed over: it is done already
   *[other] { $count } records passed over: they are done already
}
progress-records = Records
records-fine = { $count ->
    [one] 1 record: no problem found
   *[other] { $count } records: no problem found
}
error-pattern = { $path } is no file, and cannot be read as a pattern
error-pattern-empty = nothing fits the pattern { $path }
advice-pattern = * stands for any part of a name, ? for one character, [ab] for one of these, ** for folders within folders

# Consent
share-with-whom = Send it only to whom the person agreed to, or to whom you have a duty or a right to report.
consent-missing = { $file }: neither a consent nor a duty or right to report is recorded. Ask the person, and note at the call whom they agree to.
consent-right = { $file }: the draft rests on your right to report, which needs no consent; none is recorded.
ask-share = Make it for another agency all the same?
help-assess-yes = with --share agency: do not ask where no consent is recorded

# Records of one case
template-see-also = References of other records of the same case: [A-18, A-19]. Never a name.
see-also = Other records of this case:{" "}
share-see-also = references of other records
problem-see-also-twice = this record is named here already, or is the record itself
advice-see-also-twice = name each other record once
case-together = Of one case: { $records }
case-together-missing = Of one case: { $records }; not among these: { $missing }

# A folder of an agency's own, laid over the guide
help-any-overlay = Lay the bodies, routines and words of your own in this folder over the guide
value-overlay = DIR
own-name = { $name } (own entry: { $agency })
section-own-steps = Routines of our own: { $agency }
document-foot-own = with own entries: { $agency }
overlay-fine = { $folder }: no problem found · own bodies: { $contacts } · own steps: { $steps }
problem-overlay-file = an overlay has no such file
advice-overlay-file = agency.yaml, contacts.yaml and steps.yaml are read; rename it, or give it another ending
problem-own-id = the id of something of your own begins with { $own }
advice-own-id = put { $own } before it; what the guide has cannot be changed from here
problem-own-kind = what answers in danger to life is the guide's to say
advice-own-kind = choose another kind, such as public or service
problem-own-number = this number is in the guide already, of { $id }
advice-own-number = leave the body out, or name { $id } under contacts of a step
problem-own-old-number = the guide no longer prints this number, or cannot confirm it; it was of { $id }
advice-own-old-number = look at `holdepunkt contacts { $id } --history`, and use the number that holds
problem-municipality = there is no municipality of this name
advice-municipality-near = write it as it is officially; the nearest is { $near }
advice-municipality = write one of the official names of a municipality of Norway

# Schemas
help-record-schema-of = of what: record or assessment
help-catalogue-schema = Print what the files of a catalogue may hold, as JSON Schema for editors
usage-catalogue-schema = holdepunkt catalogue schema [options]
help-catalogue-schema-of = of what: catalogue, or overlay for a folder of your own
help-catalogue-schema-output = Write to this file; one that exists stays as it is
value-of = WHAT

# The guide as a form for other tools
form-title = Guide · { $number }
form-blank = Leave blank what you did not consider. Blank is never read as no. None of the signs is ranked, and none proves anything alone.
form-basis = What does it rest on?
form-note = Note
form-note-hint = No names, and nothing that tells who somebody is.
form-talked = Did you talk about this?
form-looked = Have you looked through this whole list?
form-also = Which of these do you want to see whatever was answered before?
form-also-hint = They are shown by themselves where age and forms bring them in.
form-own = A sign that no list has · { $number }
form-own-state = What is recorded of it?
form-day = Which day was the conversation?
form-languages-other = Which other languages, by their codes?
form-languages-other-hint = Such as zh-Hant, with a space between several.
form-languages-constraint = Codes such as so, ti, zh-Hant, with a space between.
form-reference-constraint = A number or code of your own with a digit in it, at most 40 characters. Never a name or an identity number.
form-unknown-constraint = Not known stands alone.
form-call = Call { $number }
form-call-body = Whom did you call?
form-call-on = Which day?
form-call-at = At what time?
form-call-told = On what ground were they told of the person?
form-call-answer = What did they answer?
error-xlsform-terminal = a workbook is not written to a terminal
advice-xlsform-terminal = name a file: -o form.xlsx
help-catalogue-export = Write the guide as a form for other tools: for ODK and KoboToolbox (xlsform), or as a FHIR R4 Questionnaire (fhir)
usage-catalogue-export = holdepunkt catalogue export --to xlsform|fhir [-o FILE] [options]
help-catalogue-export-to = xlsform, a workbook (.xlsx), or fhir, JSON. Both hold both languages; the one of --lang comes first
help-catalogue-export-output = Write to this file; one that exists stays
help-record-export-to = csv, rows for statistics; htcds, what they have in common with the Human Trafficking Case Data Standard; fhir, a QuestionnaireResponse of the guide's form, whole and unencrypted, with notes, several records as a Bundle. csv where nothing is said
help-record-import = Make records of what a form tool collected with the guide's form
usage-record-import = holdepunkt record import FILE... -o FILE|FOLDER [options]
help-record-import-files = CSV or JSON of ODK Central or KoboToolbox, or FHIR: a QuestionnaireResponse or a Bundle of them
help-record-import-output = the file to write, or a folder for several records; no file in it is replaced
help-record-import-skip-unknown = pass over columns and keys that are no question of the guide's form, instead of refusing them
help-record-import-unencrypted = write the records so that anybody can read them
help-record-import-recipient = another public key that can open them
value-files = FILE
imported = { $count ->
    [one] One record
   *[other] { $count } records
} written to { $path }
imported-there = { $count ->
    [one] One submission has a record there already, which stays as it is.
   *[other] { $count } submissions have records there already, which stay as they are.
}
error-import-several = { $count } submissions do not fit into one file
advice-import-several = name a folder that exists, with a slash at its end: -o records/
form-remark = { $file }: { $what }
form-left = { $file }: { $what }
form-left-conversations = the form is of one conversation: it holds what the record says now, not what it said in { $count ->
    [one] the conversation before
   *[other] { $count } conversations before
}
form-left-see-also = left out: { $count ->
    [one] the reference of another record
   *[other] { $count } references of other records
}
form-left-training = left out: that it is an exercise
form-left-idle = left out: { $count ->
    [one] one answer that the form does not ask for
   *[other] { $count } answers that the form does not ask for
} beside the others
form-left-own = left out: { $count ->
    [one] one sign of one's own, for which the form has no room
   *[other] { $count } signs of one's own, for which the form has no room
}
form-left-calls = left out: { $count ->
    [one] one call, for which the form has no room
   *[other] { $count } calls, for which the form has no room
}
form-left-retired = left out: { $count ->
    [one] one finding of a retired indicator
   *[other] { $count } findings of retired indicators
}
form-left-characters = control characters are left out of { $count ->
    [one] one text
   *[other] { $count } texts
}: FHIR allows none
form-columns-missing = { $count ->
    [one] one question has no column, and the records hold nothing of it
   *[other] { $count } questions have no column, and the records hold nothing of them
}: { $names }
form-columns-skipped = { $count ->
    [one] one column is no question of the form, and is passed over
   *[other] { $count } columns are no questions of the form, and are passed over
}
form-more-pages = this is one page of several; the other submissions have to be fetched as well
form-other-resources = { $count ->
    [one] one resource is no QuestionnaireResponse, and is passed over
   *[other] { $count } resources are no QuestionnaireResponse, and are passed over
}
form-is-workbook = a workbook or an archive
form-is-workbook-advice = export CSV or JSON
form-nothing = no submission in it
form-nothing-advice = export the submissions of the form that `holdepunkt catalogue export` writes
form-none-of-it = no question of the guide's form in it
form-none-of-it-advice = export the submissions of the form that `holdepunkt catalogue export` writes, with the names of the questions
form-labels = labels in place of names
form-label = a label in place of its name
form-labels-advice = export "XML values and headers", not labels
form-unknown = no question of the guide's form
form-unknown-advice = compare it with the form of `holdepunkt catalogue export`; --skip-unknown passes over what an agency has added
form-twice = answered twice
form-twice-advice = take it out once
form-cells = another number of cells than in the first row
form-cells-advice = the file may be cut off or may have been changed: export it again
form-tick = neither 1 nor 0
form-tick-advice = write 1 or 0, true or false
form-disagree = its own columns say something else than the column of all its answers
form-disagree-advice = take out one of the two, or make them agree
form-several-answers = several answers where one can be given
form-several-answers-advice = leave the one that holds
form-unknown-among = not known, and other answers beside it
form-unknown-among-advice = take out unknown, or the others
form-values-advice = the values are those of the form that `holdepunkt catalogue export` writes
form-hanging = belongs to something that was not answered
form-hanging-advice = answer that as well (the state, the sign or the body called), or take this out
form-no-edition = nothing says by which edition of the guide it was answered
form-no-edition-advice = export form_edition with the rest; in FHIR it stands in `questionnaire`, behind the |
form-not-plain = a list or an object where a value should be
form-not-plain-advice = write a text, with spaces between several values
form-no-object = no submission
form-no-object-advice = a submission is an object of names and values
form-no-response = neither a QuestionnaireResponse nor a Bundle
form-no-response-advice = export the responses to the guide's questionnaire
form-other = an answer to another questionnaire
form-other-advice = take the responses to the questionnaire of `holdepunkt catalogue export --to fhir`
form-in-error = entered in error, as it says itself
form-in-error-advice = nothing is to be done if that is so
form-kind = another kind of value than the question takes
form-kind-advice = compare it with the questionnaire of `holdepunkt catalogue export --to fhir`
form-code = a code that the question does not have
form-code-advice = take system and code from the answerOption of the questionnaire
