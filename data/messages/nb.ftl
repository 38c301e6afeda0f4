# The program's own words in Norwegian Bokmål. One message a thing said; arguments in braces.
# House rules for writing: docs/terms.md.

## Danger, always first

emergency-loud = Fare for liv eller helse nå? Ring { $number } først.
emergency-quiet = Fare for liv eller helse: { $number }

## Dates, times, numbers

date = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
time = { $hour }.{ $minute }
phone-long = { $number }
phone-short = { $number }
hours-always = døgnåpent
hours-days = { $first } til { $last } kl.{"\u00A0"}{ $from }–{ $to }
answering-now-always = svarer nå, døgnåpent
answering-now-until = åpent nå, til kl.{"\u00A0"}{ $time }
answering-then-always = svarer hele døgnet
answering-then-until = åpent da, til kl.{"\u00A0"}{ $time }
answering-from = åpner { $time }
day-time = { $day } kl.{"\u00A0"}{ $time }
date-time = { $date } kl.{"\u00A0"}{ $time }
day-Mo = mandag
day-Tu = tirsdag
day-We = onsdag
day-Th = torsdag
day-Fr = fredag
day-Sa = lørdag
day-Su = søndag
of = { $this } av { $all }

## Without a command

welcome-title = holdepunkt
welcome-what = Hjelper deg å snakke med en som kan være utnyttet. Beholder ingenting uten at du ber om det. Bruker aldri nettet.
welcome-contacts = hvem du kan ringe
welcome-numbers = Når som helst
welcome-interview = den veiledede samtalen, fra første spørsmål til vurdering
welcome-duties = hvilke plikter som gjelder for deg, på et minutt
welcome-help = alt annet

## Tables

head-whom = Hvem
head-call = Kontakt
head-hours = Åpningstid
head-why = Hvorfor
head-fact = Opplysning
head-answer = Notert
facts-open = Ikke notert: { $facts }.

## The assessment

assessment-title = Vurdering · { $reference } · { $date }
assessment-title-bare = Vurdering · { $date }
urgent-none = Det er ikke notert noe som haster.
urgent-first-open = Første åpne spørsmål: { $question }
duty-beside-no = Det er notert nei til grov vold eller tvang. Samtidig er dette notert: { $found }
reason-grounds = Det er notert at det er holdepunkter
reason-no-grounds = Det er notert at det ikke er noen holdepunkter
reason-grounds-open = Det er ikke notert om det er holdepunkter
reason-concerned = Avvergingsplikten: { $whom }
reason-present = { $number } { $label }: til stede
reason-list = Kjennetegn til stede: { $list }
referral-away = Det ligger i { $places }: spør ROSA
not-considered-ranges = Ingen har vurdert { $ranges }. Det betyr verken ja eller nei.
brief-about = Ett kjennetegn alene beviser ikke utnyttelse, og ingen går foran de andre. Vilkår, kilder og alt som er notert: --full.
help-assess-one-page = bare første side: hva som må gjøres nå, pliktene, det som er funnet, konklusjonen
help-assess-lines = registreringer med én på hver linje, som JSON (NDJSON), inn og ut; rekkefølgen beholdes, en linje som ikke kan brukes, blir meldt med linjenummer, og resten behandles
help-report-lines = registreringer med én på hver linje, som JSON (NDJSON): ett utkast for hver, etter hverandre eller i hver sin fil i en mappe; en linje som ikke kan brukes, blir meldt med linjenummer, og resten behandles
help-assess-full = alt: med vilkår, kilder og alt som er notert
duty-open = Åpent: { $question }
section-urgent = Gjør nå
section-duties = Pliktene dine
section-contradictions = Svar som ikke stemmer med hverandre
section-findings = Holdepunkter
section-elements = Hva funnene kan ha betydning for
call-time = kl.{"\u00A0"}{ $time }
call-answered = De svarte:{" "}
risk-day = { $because } Dagen: { $day }.
risk-day-past = { $because } Dagen var { $day }.
section-calls = Hvem som ble oppringt
section-conclusion = Din egen konklusjon
section-steps = Første steg
section-referrals = Hvem som kan hjelpe
section-rights = Rettigheter som kan være aktuelle
section-sharing = Taushetsplikt og deling av opplysninger
section-next = Hva dere kan snakke om videre
section-not-considered = Ikke vurdert ennå
section-topics = Hva det er snakket om
section-facts = Hva som er notert
section-background = Mer om pliktene
section-about = Slik leser du dette
section-sources = Kilder
section-cautions = Vær varsom: dette er ikke kjennetegn
findings-none = Det er ikke notert noe om noen kjennetegn ennå.
findings-present = Til stede
findings-absent = Det som taler imot: sett etter, ikke funnet
findings-unclear = Uklart
findings-declined = Personen ville ikke svare
finding-basis = Grunnlag: { $basis }
finding-note = Notat:{" "}
finding-earlier = Tidligere ({ $conversation }): { $state }
finding-earlier-basis = { $earlier }, { $basis }
elements-none = Ingen av kjennetegnene som er til stede, har betydning for dette.
conclusion-none = Det er ikke notert noen konklusjon. Det er du som trekker den, ut fra en helhetsvurdering.
conclusion-reasons = Begrunnelse:{" "}
referral-always = for alle
contact-unconfirmed = ubekreftet
right-condition = Vilkår: { $text }
right-next = Neste steg: { $text }
right-responsible = Ansvarlig: { $text }
not-considered-means = Ingen har vurdert disse. Det er ikke det samme som «sett etter, ikke funnet».
not-considered-list = { $list }: Listen er ikke med. Alderen og formene som er notert, gir ikke grunn til det. Den er ikke vurdert.
conversation-number = samtale { $number }
not-recorded = ikke notert
facts-looked-through = Gjennomgått
fact-languages = Språk
fact-risk-on = Dagen da faren er størst
preparation-done = på plass
document-foot = Katalog { $edition }. Opplysningene ble sist sammenlignet med kildene { $date }.
source-line = Kilde: { $sources }

state-present = til stede
state-absent = sett etter, ikke funnet
state-unclear = uklart
state-declined = ville ikke svare
state-not-considered = ikke vurdert
basis-observed = observert
basis-documented = i dokumenter
basis-stated = sagt av personen
basis-third-party = sagt av andre
light-seen = ved observasjon
light-papers = i dokumenter
light-told = i det som blir fortalt

## The duties

duties-title = Pliktene dine · { $date }
walk-head = Noen spørsmål. Ingenting blir lagret.
duty-status-applies = gjelder
duty-status-may-apply = kan gjelde
duty-status-right-not-duty = rett, ikke plikt
duty-status-not-indicated = ingen holdepunkter for plikt
duty-confidentiality = Taushetsplikten er ikke til hinder for dette.
duty-concerns = Hvem det handler om: { $whom }
concerned-person = personen
concerned-children-along = barn som er med
duty-who = Hvem: { $text }
duty-trigger = Når: { $text }
duty-because = Begrunnelse:
duty-missing = Opplysninger som mangler for å avgjøre det:
duty-how = Slik går du fram:
duty-do-not = Dette skal du ikke gjøre:
duty-always = Merk:
duty-exceptions = Unntak:

## The interview: parts and hub

part-safety = Sikkerhet
part-situation = Situasjon
part-preparation = Forberedelse
part-conversation = Samtale
part-observations = Observasjoner
part-duties = Plikter
part-conclusion = Konklusjon
part-finish = Avslutning
hub-not-yet = ikke ennå
hub-answered = besvart
hub-questions = { $open ->
    [one] ett spørsmål gjenstår
   *[other] { $open } spørsmål gjenstår
}
hub-in-place = på plass
hub-preparation = { $open ->
    [one] én ting gjenstår
   *[other] { $open } ting gjenstår
}
hub-topics = { $open ->
    [one] ett tema gjenstår
   *[other] { $open } temaer gjenstår
} · neste: { $next }
hub-topics-all = alle temaer er tatt opp
hub-observations = { $open ->
    [one] én liste er ikke gjennomgått
   *[other] { $open } lister er ikke gjennomgått
}
hub-observations-all = gjennomgått
hub-danger = fare er notert
hub-danger-not-asked = ikke spurt om fare ennå
hub-danger-not-known = ikke kjent om det er fare
hub-child = behandles som et barn
hub-finish = vis vurderingen eller skriv den til fil
head-not-saved = ikke lagret
head-saved = lagret kl.{"\u00A0"}{ $time }
head-save-failed = KUNNE IKKE LAGRE
save-failed = Kunne ikke lagre: { $why }
more-below = ↓ mer nedenfor
written = Skrevet til { $path }
written-guard = Skrevet til { $path }. Notatene kan røpe hvem personen er: Les gjennom filen før du sender den videre.

## The interview: keys

key-choose = ↑↓ flytt
key-enter = enter velg
key-open = enter åpne
key-answer = enter svar
key-before = ← forrige
key-skip = → la stå åpent
key-back = esc tilbake
key-more = ? mer
key-language = L English
key-leave-hub = esc avslutt
key-leave = ctrl-c avslutt
key-mark = mellomrom merk
key-closer = → se nærmere
key-done-enter = enter ferdig
key-done = esc ferdig
key-take = enter neste
key-next = enter neste
key-turn = ←→ bla
key-note = n notat
key-read-on = mellomrom les videre
key-stay = esc bli
card-first = Svar med 1 til 4 først.
more-marks = [x] til stede; [-] sett etter, ikke funnet; [?] uklart; [/] ville ikke svare; [ ] ikke vurdert.
reader-assessment = Vurdering
key-scroll = ↑↓ les
key-at-once = ctrl-c avslutt straks
key-quick = F9 avslutt straks

## The interview: questions and advice

ask-reference = Hva er saksreferansen hos dere?
ask-reference-help = Et nummer eller en kode dere bruker selv. Aldri navn, fødselsnummer eller D-nummer. Har dere ingen, lar du feltet stå tomt.
ask-languages = Hvilke språk snakker personen best?
ask-languages-help = Navn eller kode, med komma mellom: somali, tigrinja. La feltet stå tomt hvis det ikke er kjent.
ask-risk-on = Hvilken dag er det?
ask-risk-on-help = For eksempel 1.12.2026. La feltet stå tomt hvis dagen ikke er kjent.
ask-see-also = Hvilke andre registreringer hører til saken? Skriv referansene.
ask-see-also-help = Registreringer av andre personer i saken, eller laget et annet sted, med komma mellom: A-18, A-19. Aldri navn. Er det ingen, lar du feltet stå tomt.
ask-reasons = Hva bygger du konklusjonen på? Bruk egne ord.
ask-file = Hvilken fil skal vurderingen skrives til?
ask-file-help = Filendelsen bestemmer formatet: .pdf, .html, .md, .txt eller .json. Filen blir ikke kryptert. En som finnes fra før, blir ikke erstattet.
safety-danger = Stopp her. Ring etter hjelp først.
safety-health = Sørg for helsehjelp først.
safety-child = Kontakt barnevernet før denne samtalen.
safety-not-alone = Du kan ikke snakke alene med personen. Dette kan du gjøre likevel.
safety-companion = Noen som er med, kan ha kontroll over personen. En trygg samtale er kanskje ikke mulig nå; dette kan du gjøre likevel.
safety-interpreter = Uten kvalifisert tolk er en trygg samtale kanskje ikke mulig nå. Dette kan du gjøre likevel.
safety-first = Spørsmålet om fare kommer før alt annet.
safety-go-on = Gå videre med spørsmålene
safety-go-on-child = Barnevernet vet om det, eller det er jeg som skal ta samtalen: gå videre
safety-assessment = Gå til vurderingen
topic-follow-up = Følg opp med det som passer:
topic-write = Skriv ned svaret
topic-mark = Merk av det svaret sier noe om
topic-next = Neste tema
marks-intro = Merk av det som er til stede. Det du lar stå åpent, forblir «ikke vurdert».
marks-intro-topic = Merk av det svaret viser. Det du lar stå åpent, forblir «ikke vurdert».
rest-question = { $open ->
    [one] Ett er ikke merket av. Hva betyr det?
   *[other] { $open } er ikke merket av. Hva betyr det?
}
rest-absent = Alle sammen: sett etter, ikke funnet
rest-one-by-one = Gå gjennom dem ett for ett
card-now = Nå: { $now }
card-1 = 1 til stede
card-2 = 2 sett etter, ikke funnet
card-3 = 3 uklart
card-4 = 4 ville ikke svare
card-0 = 0 ikke vurdert
card-basis = { $key } { $basis }
note-no-names = Ingen navn, og ingenting som viser hvem det er.
bundle-not-offered = ikke aktuell
bundle-open = gjenstår
bundle-done = gjennomgått
finish-intro = Konklusjonen er din. Vurderingen viser hva som er funnet, hva som står åpent, og hva som følger av det.
finish-show = Vis vurderingen
finish-write = Skriv den til en fil
finish-leave = Avslutt
leave-title = Vil du avslutte?
leave-not-saved = Ingenting er lagret. Svarene dine blir borte når du avslutter.
leave-saved = Alle svarene er lagret.
leave-save-failed = Det siste svaret er ikke lagret: { $why }
leave-stay = Bli her
leave-leave = Avslutt
more-title = Mer
more-light = Kommer fram: { $ways }.
more-avoid = Ord du bør unngå i spørsmålene: { $words }.
more-keys = ↑↓ flytter, enter velger, esc går tilbake. Tall velger; kan et lengre tall være ment, tar enter det. N går til neste åpne spørsmål, A til listen over alle svar, / til kjennetegn etter ord eller nummer, S lagrer registreringen i en fil. L bytter språk, B viser det andre språket under. u angrer det siste, U gjør det om igjen. Ctrl-L tegner skjermen på nytt. Ctrl-C spør om du vil avslutte. Ctrl-C to ganger, eller F9 én gang, avslutter straks og tømmer skjermen.
more-hub = Du mister ingenting ved å gå tilbake, og du kan ta delene i den rekkefølgen du vil.

## The interview line by line

plain-intro = Svar med et nummer. Enter alene lar spørsmålet stå som det er. Tegn på en egen linje: < (mindre enn) går tilbake, # (nummertegn) går til en annen del, ? (spørsmålstegn) forteller mer, ! (utropstegn) avslutter, og to utropstegn avslutter straks og tømmer skjermen. Bokstaven u angrer, og b stiller spørsmålet på begge språk. Ingen navn noe sted.
plain-now = {" "}(notert)
plain-one = Nummer:
plain-several = Numre, med mellomrom:
plain-line = Svar:
plain-note = Notat, ingen navn (en tom linje avslutter; <, ?, ! på en egen linje virker her også):
plain-topic-note = Notat, ingen navn (en tom linje avslutter; + alene går til kjennetegnene, 0 alene: spurt, ingenting å notere):
plain-basis = Hva bygger det på? Numre, med mellomrom:
plain-wrong = Skriv numre fra 1 til { $last }.
plain-topic = Tema: { $topic }
plain-preparation = Hva er på plass?
plain-signs = Kjennetegn: { $name }. Hvilke av disse er til stede?
plain-rest = Noen er ikke merket av. Hva betyr det?

## Records

record-fine = { $file }: fant ingen feil
template-head =
    En registrering for holdepunkt. Det som står tomt, er ikke kjent.
    Skriv aldri navn, eller noe annet som viser hvem personen er.
template-reference = Deres egen saksreferanse. Aldri et navn.
template-conversations = Ett punkt for hver samtale, for eksempel { "{" } id: 1, on: 2026-11-22 { "}" }. Er det flere, skriver du også hva som ble besvart i hver av dem: answered: [person.age].
template-preparation = Hva som var på plass før samtalen: { $ids }
template-findings =
    Ett punkt for hvert kjennetegn, for eksempel:
    - { "{" } indicator: no-control-over-documents, state: present, basis: [stated, observed], in: 1, note: "..." { "}" }
    state: { $states }. Uten et punkt: ikke vurdert.
    basis: { $bases }
template-topics =
    Hva det er snakket om, for eksempel: - { "{" } topic: travel-to-norway, in: 1, note: "..." { "}" }
    topic: { $ids }
template-languages = Språkkoder: so, ti, uk, ar
template-risk-on = Den dagen (2026-12-01)
template-looked-through = Lister som er gjennomgått, slik: - {"{"} list: behaviour {"}"}
template-calls = Hvem som ble oppringt, én linje hver, slik: - {"{"} body: police, on: 2026-11-22, at: "14:30", answer: Hva de svarte {"}"}
template-reasons = Med egne ord.

## The catalogue

catalogue-fine = Katalog { $edition }: fant ingen feil i { $indicators } kjennetegn, { $topics } temaer og { $contacts } kontakter.

terminal-not-utf8 = Terminalen er ikke satt til UTF-8. Æ, ø, å og andre tegn utenfor ASCII vises forenklet.

## Errors: what happened, lower case, no final stop

error-line = feil: { $message }
advice-line = råd: { $advice }
error-other = { $detail }
error-embedded = den innebygde katalogen kan ikke leses ({ $detail })
error-problems = { $file } har { $count ->
    [one] én ting å rette
   *[other] { $count } ting å rette
}
error-some-records = { $failed } av { $all } registreringer kunne ikke brukes
error-read = kan ikke lese { $path }: { $reason }
error-write = kan ikke skrive til { $path }: { $reason }
error-exists = { $path } finnes fra før
error-not-a-file = { $path } er ikke en vanlig fil
error-no-folder = { $path } er ikke en mappe
error-terminal = terminalen sviktet: { $reason }
error-at = tidspunktet i --at kan ikke leses
error-source-date-epoch = SOURCE_DATE_EPOCH er ikke et antall sekunder
error-ending = filendelsen i { $path } svarer ikke til noe format
error-no-terminal = den veiledede samtalen trenger en terminal
error-duties-no-terminal = uten terminal må du gi svarene som valg på kommandolinjen
io-not-found = finnes ikke
io-permission = du har ikke tilgang
io-exists = finnes fra før
io-full = disken er full
io-read-only = disken kan bare leses
io-directory = det er en mappe
io-not-directory = en del av stien er ikke en mappe
io-too-large = for stor
io-interrupted = ble avbrutt
io-other = { $detail }

advice-exists = legg til --force for å erstatte den, eller oppgi en annen fil
advice-not-a-file = oppgi en vanlig fil; programmet skriver aldri gjennom lenker eller til enheter
advice-no-folder = oppgi mappen som inneholder guide.yaml og de andre katalogfilene
advice-at = skriv en dato (2026-11-22), eller dato og klokkeslett (2026-11-22T14:05)
advice-ending = bruk .txt, .md, .html, .pdf eller .json, eller oppgi --format
advice-no-terminal = bruk `holdepunkt interview --plain` for å få spørsmålene linje for linje, eller `holdepunkt record new` og `holdepunkt assess` med en fil
advice-duties-no-terminal = for eksempel: holdepunkt duties --age under-18 --role public-authority --reason-to-believe yes
advice-resume = fortsett på den med --resume { $path }, eller oppgi en annen fil
advice-not-found = kontroller stien; `holdepunkt record new -o FIL` skriver en registrering å begynne med
advice-permission = velg en mappe du kan skrive til
advice-full = rydd plass eller velg en annen disk; det som var lagret fra før, er uskadd
advice-directory = oppgi en fil

## Problems of a file

problem-too-large = større enn 1 MiB
advice-too-large = del den opp; ingen registrering eller katalogfil trenger så mye
problem-not-utf8 = ikke UTF-8-tekst
advice-not-utf8 = lagre filen som UTF-8
problem-empty = tom
advice-empty = `holdepunkt record new` skriver en mal å begynne med
problem-yaml = ikke gyldig YAML herfra
advice-yaml = kontroller innrykk, anførselstegn og klammer på denne linjen og linjen før
problem-second-document = her begynner et nytt dokument
advice-second-document = ha én registrering eller én katalogdel i hver fil
problem-too-deep = mer enn 32 nivåer dyp
advice-too-deep = en registrering har aldri så mange nivåer; kontroller innrykkene
problem-alias = ankere og aliaser blir ikke lest
advice-alias = skriv verdien helt ut
problem-key = en nøkkel må være et enkelt ord
advice-key = kontroller klammer og kolon på denne linjen
problem-repeated-key = nøkkelen står to ganger, første gang på linje { $line }
advice-repeated-key = behold en av de to
problem-unknown-key = ukjent nøkkel
problem-unknown-value = ukjent verdi
problem-missing-key = { $key } mangler
advice-missing-key = legg til { $key }
problem-wrong-kind = verdien er av feil slag
problem-wrong-kind-of = her skal det stå { $kind }
advice-wrong-kind = sammenlign med `holdepunkt record new` eller katalogformatet
kind-text = tekst
kind-number = et heltall
kind-sequence = en liste
kind-mapping = nøkler med verdier
kind-scalar = ett ord
advice-did-you-mean = mente du { $near }? bruk en av: { $known }
advice-did-you-mean-only = mente du { $near }?
advice-known = bruk en av: { $known }
advice-languages = bruk en av: { $known }; utdelingsark finnes også på: { $handouts }
problem-not-a-record = ikke en registrering
advice-not-a-record = en registrering begynner med: schema: { $schema }
problem-schema = ikke en versjon av registreringsformatet som dette programmet leser
advice-schema = det leser { $schema }; en nyere versjon trenger et nyere program
problem-no-schema = schema mangler
advice-no-schema = begynn filen med: schema: { $schema }
problem-reference-name = ser ut som et navn, ikke en saksreferanse
problem-reference-name-advice = bruk virksomhetens egen saksreferanse, med minst ett siffer; navn hører ikke hjemme i en registrering
problem-reference-number = kan vise hvem personen er: det ser ut som et fødselsnummer, et telefonnummer eller et annet nummer eller en adresse som hører til en person
problem-reference-number-advice = bruk virksomhetens egen saksreferanse; ingenting i en registrering skal vise hvem personen er
problem-reference-long = for lang som saksreferanse
problem-reference-long-advice = bruk høyst 40 tegn
problem-see-also-own = registreringens egen saksreferanse kan ikke stå blant de andre registreringene i saken
problem-see-also-own-advice = gi denne registreringen og hver av de andre sin egen saksreferanse
problem-cut-comment = ser avkuttet ut: etter et mellomrom innleder # en kommentar
problem-cut-tag = ser avkuttet ut: et ord med ! foran en verdi er ikke en del av den
advice-cut = sett hele teksten i anførselstegn
problem-language = et språk som ikke er kjent her
problem-language-advice = skriv navn som somali eller tigrinja, eller koder som so, ti eller zh-Hant
problem-date = ikke en dato som finnes
problem-date-advice = skriv den slik: 2026-11-22
problem-time = ikke et klokkeslett
problem-time-advice = skriv det slik: 14:30
problem-citation = ikke en kildehenvisning
problem-citation-advice = skriv KILDE eller KILDE#STED
problem-unknown-id = ukjent id: { $id }
problem-not-an-id = ikke en id
advice-unknown-id-near = mente du { $near }?
advice-unknown-id = `holdepunkt catalogue list` viser kjennetegnene med id
advice-no-such = sjekk skrivemåten, eller legg det til der det hører hjemme
problem-id-twice = { $id } står to ganger
advice-id-twice = behold en av de to
problem-no-conversation = det finnes ingen samtale { $id }
advice-no-conversation = legg den til under conversations: { "{" } id: { $id } { "}" }
problem-conversation-number = nummeret på en samtale er for høyt
advice-conversation-number = nummerer samtalene fra 1, og endre in: sammen med id:
problem-edition = laget med en annen katalog
advice-edition = dette programmet har { $edition }; oppgi den andre med --catalogue
problem-edition-newer = laget med en nyere utgave av katalogen
advice-edition-newer = bruk en nyere versjon av programmet

problem-no-file = mangler
advice-no-file = legg til filen, eller kontroller navnet på mappen
problem-missing-text = mangler tekst på { $lang }
advice-missing-text = legg til teksten på { $lang }
problem-too-long = { $bytes } byte, mer enn { $most }
advice-too-long = kort den ned til { $most } byte; æ, ø og å teller to
problem-avoided-word = bruker «{ $word }», et ord du bør unngå i spørsmål
advice-avoided-word = spør åpent, uten ordet
problem-group-category = gruppen { $id } hører til en annen kategori
advice-group-category = bruk den med kategorien { $category }
problem-section = ikke et paragrafnummer
advice-section = skriv det som i loven, for eksempel § 196
problem-phone = ikke et telefonnummer
advice-phone = bare sifre, mellomrom og plusstegn
problem-hidden = inneholder { $code }, et tegn som ikke vises
advice-hidden = ta det bort; skriv et linjeskift som en ny linje i en blokk (|)
problem-no-source = ingen kilde
advice-no-source = oppgi minst én kilde
problem-empty-clause = et vilkår uten opplysninger
advice-empty-clause = oppgi en opplysning, eller ta bort vilkåret
problem-id-form = ikke en id
advice-id-form = bruk små bokstaver, sifre og bindestreker
problem-unreached = ingen av temaene fører til { $id }
advice-unreached = legg det til i et tema, eller skriv observation_only: true
problem-missing-entry = { $id } mangler
advice-missing-entry = legg til { $id }

## Opplæring

help-train = For kursledere: saker til en gruppe, samsvaret mellom svarene, og ark til utskrift
usage-train = holdepunkt train KOMMANDO
help-train-list = Vis hvilke saker som finnes
usage-train-list = holdepunkt train list [valg]
help-train-run = Samtalen i en øvingssak, scene for scene
usage-train-run = holdepunkt train run SAK [valg]
help-train-run-case = Sakens id, som i listen; med --resume står den i registreringen
value-case = SAK
cases-title = Øvingssaker
cases-none = Det finnes ingen øvingssaker til denne katalogen.
head-case = Sak
head-title = Tittel
head-trains = Hva gruppen øver på
head-scenes = Scener
scene-title = Scene { $this } av { $all }
scene-status = les den på nytt, eller åpne neste
scene-status-last = les den på nytt; det er den siste
scene-on = Til spørsmålene: svar ut fra det scenen viser
scene-next = Åpne neste scene
scene-before = Forrige scene
scene-jump = 0 Neste scene; etter den siste vises samme scene på nytt
undo-scene = scenen
print-exercise = Øvelse { $case }, ikke en virkelig sak
left-kept-exercise = Øvelsen er lagret. Fortsett slik: holdepunkt train run --resume "{ $path }". Sammenlign den med andres slik: holdepunkt train compare
error-no-case = øvingssaken { $id } finnes ikke
advice-no-case = holdepunkt train list viser hvilke som finnes
error-no-exercise = registreringen gjelder ingen øvingssak
advice-no-exercise = fortsett på den slik: holdepunkt interview --resume FIL
error-is-exercise = registreringen gjelder en øvingssak
advice-is-exercise = fortsett på den slik: holdepunkt train run --resume FIL
error-other-case = registreringen gjelder øvingssaken { $case }
advice-other-case = utelat saken, eller oppgi den som står i registreringen
problem-scene-number = det finnes ingen scene 0
advice-scene-number = nummerer scenene fra 1, eller utelat nøkkelen
problem-case-name = ikke det samme som filnavnet
advice-case-name = gi filen samme navn som id-en
problem-no-scene = ingen scener
advice-no-scene = legg til minst én scene
problem-case-duty = { $duty } blir ikke { $said } her: svarene så langt gir { $status }
advice-case-duty = endre statusen eller svarene i denne eller en tidligere scene
problem-unmet = ingen sak viser { $id }
advice-unmet = la en scene i en av sakene vise det
help-train-compare = Vis samsvaret mellom svarene fra en gruppe på samme sak; ingen får karakter
help-train-compare-one-page = Én side: kjennetegnene gruppen er mest uenig om, og pliktene
usage-train-compare = holdepunkt train compare [valg] REGISTRERING...
help-train-compare-records = Øvelser på samme sak, eller mapper med slike; krypterte eller ikke
help-train-print = Skriv ut en sak: scenene og et svarark, eller notater for kurslederen
usage-train-print = holdepunkt train print SAK [valg]
help-train-print-case = Sakens id, som i listen
help-train-print-facilitator = I stedet for arkene: referansen med begrunnelser, en oversikt over når pliktene endrer seg, og spørsmål til gruppen
help-record-enter-trainee = svarark fra en gruppe på en øvingssak: FUNN er filer, én for hver deltaker; på standard inn har hver deltaker én linje. -o er en mappe
help-record-enter-case = saken svarene gjelder
trainee-read = Deltaker { $number }: { $ticks }
ask-trainees = { $count ->
    [one] Vil du lagre dette svaret
   *[other] Vil du lagre disse { $count } svarene
} i { $path }?
trainees-entered = { $count ->
    [one] Ett svar ligger
   *[other] { $count } svar ligger
} i { $path }. Sammenlign: holdepunkt train compare { $path }
of-sheet = { $name }: { $why }
error-sheet-changed = arket er fra utgave { $sheet }, men katalogen her er utgave { $edition }: { $changes }
sheet-added = nye { $numbers }
sheet-retired = tatt ut av bruk { $numbers }
sheet-reworded = omformulert { $numbers }
error-compare-person = { $file } er ikke en øvelse
advice-compare-person = sammenlign øvelser laget med train run eller record enter --trainee
error-compare-edition = { $file } er laget med utgave { $made }, men dette programmet har { $edition }
advice-compare-edition = kjør sammenligningen med det programmet eller den katalogen den er laget med
error-compare-case = { $file } gjelder øvingssaken { $other }, mens de fleste gjelder { $case }
advice-compare-case = sammenlign svar på én sak om gangen
head-indicator = Kjennetegn
head-basis = Grunnlag
head-duty = Plikt
head-alike = Like par
head-as-reference = Som referansen
head-alpha = Alfa
percent = { $number }{"\u00A0"}%
agree-title = Samsvar mellom svarene: { $title }
agree-answers = { $count ->
    [one] Ett svar i tillegg til referansen.
   *[other] { $count } svar i tillegg til referansen.
}
agree-no-marks = Her ser dere hvor svarene i gruppen er ulike, slik at dere kan snakke om hvorfor. Ingen får karakter, og referansen er én grundig lesning, ikke den eneste.
agree-more = { $count ->
    [one] Gruppen har svart på ett kjennetegn til; det kommer med uten --one-page.
   *[other] Gruppen har svart på { $count } kjennetegn til; de kommer med uten --one-page.
}
agree-signs = Kjennetegn
agree-alone = Vurdert i referansen, men ikke av noen i gruppen
agree-bases = Hva funnene bygger på
agree-bases-how = Hvert grunnlag for seg, på tvers av alle kjennetegnene: Enten bygger et funn på det, eller så gjør det ikke det.
agree-duties = Plikter
agree-duties-how = Slik programmet vurderer pliktene ut fra hvert svar. De som ikke har svart på noe av det som avgjør pliktene, er ikke regnet med.
agree-group = Gruppe
agree-reference = Referanse
agree-silent = ikke besvart
agree-none = –
agree-meaning = Hva tallene betyr
agree-meaning-dots = En prikk er ett svar fra gruppen, en ring er referansen. Det gruppen så mest ulikt på, står først.
agree-meaning-alike = Like par: andelen av alle svarpar i gruppen som er like.
agree-meaning-reference = Som referansen: andelen av svarene som sier det samme som referansen.
agree-meaning-alpha = Alfa (Krippendorffs alfa) sier hvor mye likere svarene er enn tilfeldige svar ville vært: 1 betyr at alle er like, 0 at de ikke er likere enn tilfeldige svar, og under 0 at de er mindre like. Tallet gjelder gruppen og saken, aldri en person.
agree-meaning-row = I hver rad sammenligner alfa forskjellene i raden med dem tilfeldige svar ville gitt i hele tabellen. De som ikke har vurdert det raden gjelder, er ikke med i den.
alpha-none = Det er ikke noe å sammenligne ennå. Det kreves minst to svar på det samme, og de kan ikke alle være like.
alpha-says = Alfa { $alpha }: { $words }
alpha-alike = Gruppen svarer nesten likt.
alpha-mostly = Gruppen svarer stort sett likt. Snakk gjerne om det dere har svart ulikt på.
alpha-apart = Svarene er så ofte ulike at det er forskjellene dere bør snakke om.
alpha-chance = Svarene er ikke likere enn tilfeldige svar ville vært. Kanskje kan noe i saken eller ordlyden leses på flere måter.
sheet-title = Øvelse: { $title }
sheet-each = Øvelse { $case }, ark nr.
sheet-answers = Svarark
sheet-number = Arkets nummer (ikke navn)
sheet-key = Slik føres det inn: { $columns }; deretter { $bases }
sheet-seen = Hva ser dere her, og hva bygger det på?
sheet-how = Sett ett kryss i hver rad, ut fra det scenene viser til slutt. La det du ikke har tenkt på, stå tomt: Tomt er aldri nei. Sett så ring rundt det funnet bygger på.
notes-title = Notater for kurslederen: { $title }
notes-reference = Dette er én grundig lesning av saken. Leser gruppen den annerledes og kan si hvorfor, er det mer verdt enn enighet.
notes-places = I parentes står det hvor i { $source } kjennetegnet er hentet fra.
notes-pattern = Mønsteret er hentet fra: { $sources }
notes-finds = Dette finner den som arbeider grundig
notes-settles = Det scenen gir svar på
notes-topics = Temaer scenen åpner for
notes-duties = Plikter fra nå av
notes-concludes = Referansens konklusjon
notes-discuss = Spørsmål til gruppen

## The command line

usage-unknown-argument = ukjent valg { $arg }
usage-unexpected-word = det er ett argument for mye
usage-unknown-command = ukjent kommando { $arg }
usage-no-value = { $arg } må ha en verdi
usage-wrong-value = verdien til { $arg } kan ikke brukes
usage-missing = mangler: { $arg }
usage-missing-command = en kommando mangler
usage-conflict = { $arg } og { $other } kan ikke brukes sammen
usage-not-utf8 = et argument er ikke UTF-8-tekst
usage-wrong = kommandolinjen kan ikke tolkes
advice-help = se holdepunkt --help

help-heading-usage = Bruk:
help-heading-commands = Kommandoer
help-heading-options = Valg
help-heading-arguments = Argumenter

help-main = En veileder for fagfolk som snakker med en person som kan være utnyttet: hvilke holdepunkter som finnes, og hva du skal gjøre. Fare for liv eller helse: 112.
usage-main = holdepunkt [valg] [kommando]
help-interview = Den veiledede samtalen, fra første spørsmål til vurdering
usage-interview = holdepunkt interview [valg]
help-any-save-plain = Skriv registreringen, ukryptert, til denne filen etter hvert svar
help-any-resume = Fortsett på en registrering, og lagre i samme fil
help-any-plain = Spør linje for linje, for skjermlesere og enkle terminaler
help-assess = Lag en vurdering av hver registrering
usage-assess = holdepunkt assess [valg] REGISTRERING...
help-assess-records = Registreringer i YAML eller JSON, mapper med slike, eller mønstre; - er standard inn
help-duties = Hvilke plikter som gjelder: ett og ett spørsmål, eller ut fra valgene
usage-duties = holdepunkt duties [valg]
help-record = Begynn på, kontroller, krypter eller slett en registrering
usage-record = holdepunkt record <kommando>
help-record-new = Skriv en mal med forklaringer
usage-record-new = holdepunkt record new [valg]
help-record-check = Finn alle feil i en registrering
usage-record-check = holdepunkt record check [valg] REGISTRERING...
help-record-check-records = Registreringer i YAML eller JSON, mapper med slike, eller mønstre; - er standard inn
help-catalogue = Se på katalogen
usage-catalogue = holdepunkt catalogue <kommando>
help-catalogue-check = Finn alle feil i en katalog
usage-catalogue-check = holdepunkt catalogue check [MAPPE]
help-catalogue-check-dir = En mappe med en annen katalog. Uten mappe brukes den innebygde
help-catalogue-list = Vis kjennetegnene
usage-catalogue-list = holdepunkt catalogue list [valg]
help-catalogue-list-list = Bare denne listen: adult, minor, prostitution, forced-labour. Kan oppgis flere ganger
help-any-lang = Språk: en eller nb
help-any-catalogue = Bruk katalogen i denne mappen i stedet for den innebygde
help-any-color = Halvfet skrift: auto, always eller never
help-any-width = Linjens bredde, 30 til 500 tegn
help-any-format = Format: text, markdown, html, pdf eller json
help-any-output = Skriv til denne filen; filendelsen bestemmer formatet; - er standard ut
help-any-force = Erstatt en fil som finnes fra før
help-any-at = Tidspunkt, norsk tid: 2026-11-22 eller 2026-11-22T14:05
help-any-help = Vis denne hjelpen
help-any-version = Vis versjonen
help-fact = Setter { $fact }: { $values }
value-fact = SVAR
value-lang = SPRÅK
value-catalogue = MAPPE
value-color = NÅR
value-width = TEGN
value-format = FORMAT
value-output = STI
value-at = TIDSPUNKT
value-save-plain = FIL
value-resume = FIL
value-records = REGISTRERING
value-dir = MAPPE
value-list = LISTE

## Contacts, terms, the short check, sources

contacts-title = Hvem du kan ringe
contacts-none = Ingen treff på alt dette. Ta bort noe, eller se blant numrene som gjelder for hele landet. Er du i tvil, ringer du ROSA eller politiet.
contact-no-cases = tar ikke enkeltsaker
contact-places = Hvor: { $places }.
contact-unconfirmed-value = Ikke bekreftet: { $value }. { $reason }
head-purpose = Til hva
head-whom-for = Hvem, og til hva
contacts-of-emergency = I fare
contacts-of-public = Offentlige instanser
contacts-of-service = Tjenester
contacts-of-voluntary = Frivillige organisasjoner
contacts-of-online = På nettet
contacts-of-international = Internasjonale instanser
head-from = Fra
head-test = Slik skiller du
history-title = Opplysninger som ikke brukes lenger
history-intro = Her er gamle numre og adresser du kan komme over. De brukes ikke lenger, av grunnene som står her.
history-none = Ingenting av det du spurte etter, er erstattet av noe nyere. `holdepunkt contacts --history` alene viser alle slike opplysninger.
history-now = Nå: { $value }
history-old = { $field }, brukes ikke lenger: { $value }
field-phone = Telefon
field-email = E-post
field-web = Nettadresse
field-hours = Åpningstid
field-audience = For hvem
field-role = Oppgave
field-places = Hvor
explain-title = Hva ordene betyr
explain-how = holdepunkt explain BEGREP viser ett ord, og hvordan du skiller det fra andre.
explain-also = Kalles også: { $words }
explain-others = Se også: { $terms }
section-terms = Ord
section-myths = Myter, og hva som er riktig
section-why-not-seen = Hvorfor få melder seg som ofre
section-settings = Hvor det er avdekket eller mistenkt
section-apart = Slik skiller du begrepet fra andre begreper
section-call = I telefonen kan du si
myth = Det sies ofte: { $myth }
quick-signs = Tegnene
quick-seen = Det du så
quick-next = Hva du kan gjøre
quick-yes = Ja
quick-no = Nei
quick-unknown = Vet ikke
sources-title = Kildene til katalogen
section-due = Skal gjennomgås innen { $date }
due-none = Ingenting står for tur til gjennomgang.
due-guide = Veilederen som helhet: sammenlign med kildene innen { $date }
due-source = { $name }: les kilden på nytt innen { $date }
due-item = { $name }: sammenlign med kilden innen { $date }
source-consulted = Sist lest { $date }.
source-superseded = Brukes ikke lenger, { $name }: { $value }
kind-of-indicators = Kjennetegn
kind-of-topics = Temaer
kind-of-conversation = Samtale
kind-of-duties = Plikter
kind-of-steps = Steg
kind-of-facts = Spørsmål til deg
kind-of-rights = Rettigheter
kind-of-contacts = Kontakter
kind-of-terms = Begreper
kind-of-quick = Hurtigsjekk
error-no-place = ukjent sted
error-panic = programmet feilet i { $place }; det som er lagret, er uskadd
error-needs-file = en registrering lagres i en fil, ikke på standard inn eller ut
advice-needs-file = oppgi en fil
error-same-file = { $path } er selve registreringen
advice-same-file = oppgi en annen fil til vurderingen
error-target-is-input = { $path } er kilden som leses, og blir aldri overskrevet av en vurdering
error-record-unreadable = registreringen kunne ikke leses igjen: forkort et notat
error-changed = { $path } er endret av et annet program
error-no-term = ingen ord ligner på det
advice-no-term = `holdepunkt explain` viser alle ordene
advice-did-you-mean-term = mente du { $near }? `holdepunkt explain` viser alle ordene
problem-hours = åpningstid som ikke kan leses: { $hours }
advice-hours = skriv 24/7, eller dager og klokkeslett som i Mo-Fr 09:00-15:30; PH off
help-contacts = Hvem du kan ringe: søk i oversikten over hjelpetilbud
usage-contacts = holdepunkt contacts [ORD]... [valg]
help-contacts-query = Ord å lete etter; små skrivefeil gjør ikke noe
help-contacts-whom = For hvem: adult, minor, woman, man, person, professional. Kan oppgis flere ganger
help-contacts-form = Form for utnyttelse: prostitution, forced-labour, begging, crime, war-service, organs, other
help-contacts-region = By: navn eller id
help-contacts-open-now = Bare de som svarer nå eller på tidspunktet i --at; de som ikke oppgir åpningstid, er med
help-contacts-history = Opplysninger som ikke brukes lenger, og hvorfor
help-explain = Hva et ord betyr, og hvordan du skiller det fra andre
usage-explain = holdepunkt explain [BEGREP]... [valg]
help-explain-term = Ordet; alle ord, myter og steder hvis det utelates
help-quick = Sju tegn for alle som er bekymret for noen
usage-quick = holdepunkt quick [valg]
help-catalogue-sources = Vis kildene og det som bygger på dem, og det som skal gjennomgås
usage-catalogue-sources = holdepunkt catalogue sources [valg]
help-catalogue-sources-due = Det som skal gjennomgås innen en bestemt dato, for eksempel 2027-11-22
value-query = ORD
value-whom = HVEM
value-form = UTNYTTELSESFORM
value-region = STED
value-term = BEGREP
value-due = DAG

## Printed documents

print-numbers = Hvem du kan ringe
print-reference = Saksreferanse (ikke navn)
print-date = Dato
print-place = Sted
print-interpreter = Tolk: språk, kvalifisert
print-wishes = Ønsker (hjelp, anmelde, bli, reise hjem)
print-no-names = Skriv ingen navn, og ikke noe annet som viser hvem personen er.
print-place-and-date = Sted og dato
print-signature = Underskrift
print-role = Rolle og etat
print-note = Notat
print-notes = Notater
print-basis = Grunnlag
print-source = Kilde: { $sources }.
print-confidential = Taushetsbelagt
print-confidential-reference = { $reference } · Taushetsbelagt
print-unshown = Noen tegn i denne teksten kan ikke vises her. I stedet står kodepunktet, for eksempel [U+1234].
print-unkept = Denne siden lagrer ikke det du skriver. Skriv den ut, eller bruk holdepunkt interview --save, som krypterer det som lagres.
print-blank = ikke vurdert
print-contents = Innhold
print-unticked = rute, ikke krysset av
print-number = Nr.
print-indicator = Kjennetegn
print-answer = Svar
print-then = Hva du gjør
print-state-present = til stede
print-state-absent = ikke funnet
print-state-unclear = uklart
print-state-declined = ville ikke svare
print-basis-observed = o
print-basis-documented = d
print-basis-stated = s
print-basis-third-party = a

checklist-title = Sjekkliste med kjennetegn
checklist-caution = Før du krysser av
checklist-how = Slik fyller du ut
checklist-how-state = Én rute for hvert kjennetegn: { $states }.
checklist-how-blank = Uten kryss er det ikke vurdert. Det er ikke det samme som «ikke funnet».
checklist-how-number = Nummeret på et kjennetegn er det samme på alle språk og i alle formater. Bruk det i notater og når du ringer.
checklist-key = { $bases } · uten kryss: ikke vurdert
checklist-skip-adult = Gå gjennom denne listen for alle, uansett alder.
checklist-skip-minor = Gå gjennom denne listen også hvis personen er under 18 år, eller hvis du er i tvil om det. Hopp over den bare når du er sikker på at personen er voksen.
checklist-skip-prostitution = Gå gjennom denne listen også hvis du tror at personen kan være utnyttet i prostitusjon. Ellers lar du den være.
checklist-skip-forced-labour = Gå gjennom denne listen også hvis du tror at personen kan være utnyttet i tvangsarbeid. Ellers lar du den være.
checklist-minor-missing = Listen for mindreårige er ikke med i denne utskriften. Du trenger den hvis personen er under 18 år, eller hvis du er i tvil om det.
checklist-conclusion = Se alt i sammenheng, og skriv din egen konklusjon med dine egne ord. Antallet kryss avgjør ingenting.

questions-title = Samtalen: spørsmål
questions-avoid = Ord du bør unngå i spørsmålene
questions-minors = Med en som er eller kan være under 18 år
conversation-purposes = Formålet med samtalen
questions-how = Slik spør du
questions-topic = { $number }. { $title }
questions-form = Passer når du tenker på: { $form }
questions-ask = Still spørsmålet i fet skrift, og følg opp med det som passer.
questions-answer = Svar
questions-then = Si så:
questions-telling = Det du forteller til slutt
questions-telling-how = Si det med dine egne ord, og kryss av for det du har fortalt.
questions-tell-all = Til alle
questions-tell-adult = Til en voksen
questions-tell-minor = Til en som er eller kan være under 18 år
questions-impossible = Når det ikke går an å ha en samtale

preparation-title = Før samtalen
preparation-minors = Først: Kan personen være under 18 år?
preparation-in-place = På plass

handout-safe = Er det trygt å ha dette arket?
handout-foot = Numrene ble sammenlignet med kildene { $date }.
handout-later = Senere
handout-helper = Nummeret til den som ga deg dette arket
handout-checked = { $language }: { $checked }
card-how = Skriv ut i 100 % på begge sider. Klipp ved merkene, og brett ved de korte merkene for å få halv størrelse. Et kort er like stort som et bankkort.
flow-always = Alltid

error-pdf-terminal = en PDF kan ikke vises i en terminal
advice-pdf-terminal = oppgi en fil: -o FIL.pdf
error-pdf = kunne ikke lage PDF-en: { $detail }
error-no-json = dette dokumentet finnes ikke som JSON
advice-no-json = bruk --format text, markdown, html eller pdf
error-several-need-folder = flere registreringer som { $format } trenger en mappe
advice-several-need-folder = oppgi en mappe som finnes, med skråstrek til slutt: -o MAPPE/
error-folder-missing = mappen { $path } finnes ikke
advice-folder-missing = opprett den først, eller oppgi en annen
error-stdin-twice = standard inn kan bare leses én gang
advice-stdin-twice = oppgi den én gang med -, og de andre registreringene som filer
error-stem-twice = { $path } ville blitt skrevet to ganger
advice-stem-twice = gi en av registreringene et annet navn, eller skriv dem til to mapper
error-folder-format = en mappe angir ikke noe format
advice-folder-format = oppgi --format pdf, html, markdown, text eller json
glyphs-missing = { $count ->
    [one] Ett tegn finnes
   *[other] { $count } tegn finnes
} ikke i noen av skriftene og vises med kodepunkt: { $shown }

problem-handout-unconfirmed = { $id } er ikke bekreftet
advice-handout-unconfirmed = ark til personen gir bare bekreftede kontakter
problem-handout-word = bruker «{ $word }», som røper hva arket handler om
advice-handout-word = si det uten ordet; arket kan bli funnet
problem-translation-language = må være språkkoden i filnavnet, for et språk programmet ikke har selv
advice-translation-language = skriv samme språkkode som i filnavnet, for eksempel nn i handouts/nn.yaml
problem-translation-missing = oversettelse mangler for «{ $text }»
advice-translation-missing = oversett den: personen skal ikke møte en setning på et annet språk
problem-translation-stale = setningen finnes ikke i noe utdelingsark
advice-translation-stale = den er omskrevet eller tatt ut: oversett det som står i handouts.yaml nå
problem-translation-message = oversettelse mangler for { $id }
problem-card-number = { $id } har ikke noe nummer som alle kan ringe
advice-card-number = et kort gir bare telefonnumre

help-checklist = Skriv ut kjennetegnene som sjekkliste
usage-checklist = holdepunkt checklist [valg]
help-checklist-list = Bare denne listen: adult, minor, prostitution, forced-labour. Kan oppgis flere ganger
help-questions = Skriv ut spørsmålene til samtalen, med plass til å skrive
usage-questions = holdepunkt questions [valg]
help-preparation = Skriv ut én side til bruk før samtalen
usage-preparation = holdepunkt preparation [valg]
help-handout = Skriv ut noe personen kan beholde
usage-handout = holdepunkt handout <kommando>
help-handout-rights = Et ark om rettigheter og hvor det er hjelp å få, med enkle ord
usage-handout-rights = holdepunkt handout rights [valg]
help-handout-rights-for = For hvem: adult eller minor. Utelatt: adult
help-handout-rights-lang = Språk: en, nb eller et annet språk arkene finnes på, for eksempel nn
help-handout-card-lang = Språk: en, nb eller et annet språk arkene finnes på, for eksempel nn
help-handout-card = Lommekort med numre, åtte på en side
usage-handout-card = holdepunkt handout card [valg]
help-duties-sheet = Skriv ut pliktene som én side med spørsmål; det blir ikke spurt om noe
help-any-large-print = Større skrift i PDF og HTML
value-for = HVEM

## Keys, encrypted records, sharing

month-of-year = { $month } { $year }
error-seal = registreringen kunne ikke krypteres
error-random = systemet gir ingen tilfeldige tall, og uten dem kan ingenting krypteres
advice-random = ingenting ble skrevet; prøv igjen, og si fra til dem som drifter maskinen
error-sealed-passphrase = { $path } er låst med en passordfrase, ikke med en nøkkel
advice-sealed-passphrase = åpne den med verktøyet age, og bruk så `holdepunkt record encrypt`
error-not-opened = kan ikke åpne { $path }: { $why }
error-foreign-key = { $path } er kryptert for andre nøkler enn din
advice-foreign-key = oppgi riktig nøkkel med --identity, eller be en som kan åpne den, legge til din med `holdepunkt record rekey`
error-sealed-version = { $path } er i en nyere versjon av age-formatet, eller er endret
advice-sealed-version = bruk en nyere versjon av dette programmet; ingenting er endret
error-altered = { $path } er ikke hel: den er avkortet eller endret
advice-altered = bruk den siste hele kopien; ingenting er endret
error-no-place-for-key = det finnes ingen mappe for nøkler på dette systemet
advice-identity = oppgi en fil med --identity
error-no-key = fant ingen nøkkel i { $path }
advice-no-key = `holdepunkt key new` lager en; --identity oppgir et annet sted
error-not-a-key = { $path } har ingen nøkkel som kan brukes her
advice-not-a-key = filen må inneholde en age-identitet og ikke noe annet
error-work-factor = nøkkelen krever mer arbeid enn tillatt: faktor { $asked }, høyst { $most }
advice-work-factor = lås den på nytt med en mindre faktor, med verktøyet age
error-passphrase = passordfrasen passer ikke, eller nøkkelfilen er endret
advice-passphrase = prøv igjen; ingenting er endret
error-recipient = en offentlig nøkkel kan ikke leses
error-public-file = en linje i { $path } er ingen offentlig nøkkel
advice-recipient = den begynner med age1 og er det `holdepunkt key show` viser
error-locked = { $path } er i bruk av en annen prosess
advice-locked = avslutt den andre samtalen først
error-key-exists = det finnes en nøkkel i { $path } fra før
advice-key-exists = den blir ikke slettet: Det som er kryptert for den, kan ikke åpnes uten den. --identity oppgir et annet sted
error-short-passphrase = passordfrasen er for kort: minst { $least } tegn
advice-short-passphrase = fire eller fem ord som ikke hører sammen, er lette å huske
error-passphrase-file = filen med passordfrasen er ikke UTF-8-tekst
advice-passphrase-path = kontroller stien som er oppgitt for passordfrasen
error-no-passphrase = uten terminal kan det ikke spørres om passordfrase
advice-no-passphrase = kjør det i en terminal; skript bruker --passphrase-file
error-sealed-already = { $path } er allerede kryptert
advice-sealed-already = `holdepunkt record rekey` endrer hvem som kan åpne den
error-sealed-terminal = en kryptert registrering kan ikke vises i en terminal
advice-sealed-terminal = oppgi en fil: -o FIL.age
error-not-sealed = { $path } er ikke kryptert
advice-not-sealed = `holdepunkt record encrypt` lager en kryptert kopi
error-recipient-alone = --recipient trenger en fil å lagre i
advice-recipient-alone = oppgi en med --save eller --resume
error-strangers = { $path } nevner nøkler du ikke har brukt før, og lagring ville kryptere den for dem: { $keys }
error-readers-lost = { $path } kan åpnes med { $count ->
    [one] én nøkkel til
   *[other] { $count } nøkler til
} som den ikke nevner, og lagring ville ta fra dem tilgangen
advice-readers = oppgi --recipient NØKKEL for hver som fortsatt skal ha tilgang, eller velg med `holdepunkt record rekey` hvem som kan åpne den
error-not-confirmed = dette må bekreftes
advice-not-confirmed = kjør det i en terminal, eller legg til --yes
error-delete = kan ikke slette { $path }: { $reason }
advice-forget-file = oppgi selve registreringen, ingen lenke og ingen mappe
key-not-locked = Denne nøkkelen har ingen passordfrase: den som har filen, kan åpne registreringene dine.
key-own-unchecked = Uten passordfrasen kunne ikke programmet kontrollere om din egen nøkkel står i { $path }. Står den ikke der, kan du ikke åpne det som lagres nå. `holdepunkt key show` kontrollerer det én gang for alle.
key-new-what = Du får en egen nøkkel. Registreringer krypteres for den; du åpner dem med passordfrasen. Filen: { $path }
key-new-lost = Mister du nøkkelfilen eller passordfrasen, kan ingen åpne det som bare er kryptert for denne nøkkelen. Det finnes ingen annen vei inn. Oppbevar en kopi av nøkkelfilen på et trygt sted.
key-new-second = Krypter derfor for enda en nøkkel, for eksempel teamlederens: --recipient med den offentlige nøkkelen.
key-made = Nøkkelen er laget. Ta vare på en kopi av filen: { $path }
key-relocked = Passordfrasen til { $path } er endret. Kopier av nøkkelfilen åpnes fortsatt med den gamle.
key-new-passphrase = Fire eller fem ord som ikke hører sammen, er lette å huske. Det du skriver, vises ikke.
ask-passphrase = Passordfrase
ask-new-passphrase = Ny passordfrase, minst { $least } tegn
ask-passphrase-again = Passordfrasen en gang til
passphrase-short = For kort: minst { $least } tegn. Prøv igjen.
passphrase-differs = De to er ikke like. Prøv igjen.
decrypt-honestly = { $path } blir liggende ukryptert: Alle som får tak i disken, kan lese den.
decrypt-shown = { $path } går til standard ut som ren tekst.
ask-decrypt = Vil du skrive den ukryptert?
confirm-no = Nei
confirm-yes = Ja
ask-strangers = Skal disse nøklene kunne åpne { $path } etter hver lagring?
ask-readers-lost = Vil du lagre { $path } uten disse nøklene?
attention-line = Merk: { $message }
ask-forget = Vil du slette { $path } for godt?
record-recipients = Kryptert til { $keys }
record-encrypted = En kryptert kopi er skrevet og åpnes med nøkkelen din. Den ukrypterte filen { $path } ligger der fortsatt: `holdepunkt record forget` sletter den.
record-decrypted = { $path } er nå ren tekst. Slett den når du ikke trenger den lenger.
record-rekeyed = Kopier fra før åpnes fortsatt med de tidligere nøklene.
record-forgotten = { $path } er slettet.
forget-honestly = Sletting tar filen ut av mappen. På en moderne disk kan innholdet likevel bli liggende lenge i blokker som disken selv har lagt til side, og det kan finnes i øyeblikksbilder, sikkerhetskopier og kopier andre steder. Overskriving ville ikke endre på det, så programmet later ikke som om det hjelper. Det som var kryptert, kan fortsatt ikke leses uten en nøkkel; det som var ren tekst, er bare så trygt som krypteringen av hele disken.
section-shared = Hva som er utelatt
share-full = Ingenting er utelatt: hele registreringen deles, også notatene.
share-agency = Til en annen instans. Utelatt:
share-anonymous = Uten noe som peker på en person. Utelatt:
share-call-answers = hva de som ble oppringt, svarte
share-topic-notes = notatene om det som ble snakket om
share-earlier = hva funn og svar var før de ble rettet, og hva som er endret siden forrige samtale
share-reasons = begrunnelsen for konklusjonen
share-identifiers = alt i de medsendte notatene som har form av et nummer eller en adresse som hører til en person: fødselsnumre, telefonnumre, e-postadresser, pass, kontoer, biler, brukernavn, gateadresser, fødselsdatoer
share-not-names = Ikke funnet og ikke utelatt: navn, og annet som bare en leser kan kjenne igjen. Les notatene før du sender.
share-free-text = all fritekst
share-reference = referansen
share-place = stedet, og instanser som bare dekker det stedet
share-languages = personens språk
share-calls = hvem som ble oppringt
share-days = dager og klokkeslett; datoer i saken er oppgitt med måned
share-file-names = De nye filene heter det samme som registreringene. Gi dem nye navn hvis filnavnene røper hvem personen er.
share-still-there = Dette er fortsatt med: aldersgruppe, kjønn, oppholdsgrunnlag, hvor du møtte personen, former og funn. Til sammen kan de peke på en person som leseren kjenner.
guard-identity = fødselsnummer eller D-nummer
guard-phone = telefonnummer
guard-email = e-postadresse
guard-birth-date = fødselsdato
guard-identity-like = ser ut som et identitetsnummer
guard-duf = DUF-nummer
guard-foreign-identity = identitetsnummer fra et annet land
guard-passport = nummer på pass eller legitimasjonskort
guard-handle = brukernavn eller profil
guard-address = gateadresse
guard-coordinates = sted på kart
guard-account = bankkonto eller betalingskort
guard-plate = registreringsnummer på bil
guard-warns = { $file }: notatene kan røpe hvem personen er ({ $count }):
guard-masked = { $file }: maskert i notatene ({ $count }):
guard-place = {"  "}{ $place }, linje { $line }, tegn { $character }: { $kind }
guard-not-names = Programmet finner ikke navn, eller annet som bare en leser kan kjenne igjen.
guard-head = Notat
guard-title = Dette notatet kan røpe hvem personen er.
guard-in-note = Linje { $line }, tegn { $character }: { $kind }
guard-more = og { $count } til
guard-mask = Masker det og gå videre
guard-keep = Behold det som det er
guard-write = Tilbake til notatet
key-mask = m masker
plain-mask = m maskerer, < går tilbake til notatet, bare Enter beholder:
help-key = Din egen nøkkel for krypterte registreringer
usage-key = holdepunkt key <kommando>
help-key-new = Lag en nøkkel og lås den med en passordfrase
usage-key-new = holdepunkt key new [valg]
help-key-show = Vis den offentlige nøkkelen, så andre kan kryptere til den
usage-key-show = holdepunkt key show [valg]
help-key-passphrase = Endre nøkkelens passordfrase
usage-key-passphrase = holdepunkt key passphrase [valg]
help-key-passphrase-new-passphrase-file = For skript: les den nye passordfrasen fra denne filen
help-any-save = Skriv registreringen, kryptert, til denne filen etter hvert svar
help-record-show = Vis en registrering slik den er lagret
usage-record-show = holdepunkt record show REGISTRERING [valg]
help-record-encrypt = Skriv en kryptert kopi av en registrering
usage-record-encrypt = holdepunkt record encrypt REGISTRERING -o STI [valg]
help-record-decrypt = Skriv en ukryptert kopi av en kryptert registrering; programmet spør først
usage-record-decrypt = holdepunkt record decrypt REGISTRERING -o STI [valg]
help-record-rekey = Endre hvilke nøkler som åpner en kryptert registrering
usage-record-rekey = holdepunkt record rekey REGISTRERING [valg]
help-record-forget = Slett en registrering; forteller hva slettingen kan garantere
usage-record-forget = holdepunkt record forget REGISTRERING [valg]
help-record-encrypt-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-record-decrypt-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-any-record = En registrering; - er standard inn
help-any-yes = Ikke spør, for skript
help-any-recipient = Offentlig nøkkel som også kan åpne den, age1...; kan oppgis flere ganger
help-any-identity = Filen med nøkkelen din, hvis den ikke ligger på vanlig sted
help-any-passphrase-file = For skript: les passordfrasen fra denne filen
help-any-share = Hva som skal utelates ved deling: full, agency eller anonymous
help-any-mask = Masker fødselsnumre, telefonnumre, e-post og fødselsdatoer i notater
value-save = FIL
value-recipient = NØKKEL
value-identity = FIL
value-passphrase-file = FIL
value-new-passphrase-file = FIL
value-record = REGISTRERING
value-share = HVORDAN

# What a later conversation changed
section-since = Siden forrige samtale
since-which = Dette har { $this } lagt til eller rettet siden { $former }.
since-nothing = Ingenting nytt er notert ennå.
since-answers = Svar:
since-findings = Funn:
since-topics = Snakket om:
since-again = Gjenstår å spørre om, eller må gjøres på nytt:
since-new = nytt, ikke notert før
since-before = før: { $before }
since-basis = bygger nå på: { $basis }
since-note-added = et notat er lagt til
since-note-changed = notatet er endret
since-note-taken = notatet er fjernet
since-noted = { $topic }, med notat
since-talked = { $topic }
since-reasons = Begrunnelsen for konklusjonen er endret.
since-reasons-new = Konklusjonen er begrunnet.
renotify-police = Du har notert en ny bekymring etter { $conversation }, da politiet ble varslet. Varsle igjen.
renotify-child-welfare = Du har notert en ny bekymring etter { $conversation }, da barnevernet ble varslet. Varsle igjen.
conversation-unknown = samtale ikke notert
preparation-former = På plass i { $conversation }
conclusion-reasons-earlier = Begrunnelse før ({ $conversation }):{" "}
again-first = En ny samtale: Spørsmålene om fare og trygghet kommer på nytt. Det som er notert, kan fortsatt leses.
ask-former = {" "}· notert før
ask-stay = La stå som før, fortsatt åpent
hub-danger-again = spør om fare på nytt
problem-unknown-path = det finnes ikke noe svar med denne stien
advice-unknown-path = bruk stien til et svar i registreringen, for eksempel person.age
problem-one-value = mer enn én verdi
advice-one-value = dette svaret kan bare ha én verdi: behold den som ble notert

## En bekymringsmelding

report-title-child-welfare = Bekymringsmelding til barnevernet
report-title-child-welfare-advice = Forespørsel til barnevernet om råd
report-title-police = Varsel til politiet
report-title-police-advice = Forespørsel til politiet om råd
report-draft = Utkast. Les gjennom, fyll ut de tomme linjene for hånd, og skriv under.
report-why-child-welfare-duty = Det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel. Vi melder fra etter barnevernsloven § 13-2 bokstav e, uten ugrunnet opphold og uten hinder av taushetsplikt.
report-why-child-welfare-right = Det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel. Jeg kan melde fra, og gjør det uten å ha plikten i barnevernsloven § 13-2.
report-why-police-duty = Det regnes som sikkert eller mest sannsynlig at grov menneskehandel, straffeloven § 258, pågår eller vil skje, og at handlingen eller følgene av den kan avverges. Vi varsler politiet etter avvergingsplikten i straffeloven § 196.
report-why-police-wish = Personen ønsker at saken anmeldes til politiet.
report-why-police-consent = Personen samtykket i at politiet får vite om saken.
report-why-child-welfare-consent = Personen samtykket i at barnevernet får vite om saken.
report-why-advice = Vi ber om råd. Her står det ikke hvem personen er: Det kan vi bare fortelle hvis vi har plikt til det eller samtykke.
report-about = Hvem det gjelder
report-name = Navn
report-born = Fødselsdato, eller omtrentlig alder
report-where = Hvor personen er nå
report-children = Barn som er med: navn og alder
report-guardians = Foreldre eller foresatte, og hva de vet om dette
report-known = Hva som er kjent
report-seen = Hva som er observert og sagt
report-done = Hva som er gjort
report-done-more = Hva som ellers er gjort, når og av hvem
report-talked = { $conversation } { $date }
report-asked = Hva vi ber om
report-ask-received = Gi beskjed om at dette er mottatt, og hvem vi kan snakke med.
report-ask-meanwhile = Gi beskjed om hva vi skal gjøre inntil dere tar over.
report-ask-told = Gi beskjed om når foreldre, foresatte eller andre som er med, kan få vite om dette. Til da sier vi ikke noe til dem.
report-to = Til:
report-from = Hvem som melder
report-nameless = En privatperson kan melde fra til barnevernet uten å oppgi navn.
report-agency = Etat
report-phone = Telefon
error-report-refused = en melding til { $to } ville sagt hvem personen er, og { $name } har verken en plikt eller et samtykke som åpner for det
advice-report-refused = bruk --without-identity for å be om råd, eller se med holdepunkt assess hvorfor ingen plikt gjelder
advice-report-missing = finn ut det som mangler ({ $facts }), eller bruk --without-identity for å be om råd
help-report = Lag et utkast til bekymringsmelding fra hver registrering
usage-report = holdepunkt report child-welfare|police [valg] REGISTRERING...
help-report-to = Hvem den går til: child-welfare eller police
help-report-without-identity = be om råd, uten noe som viser hvem personen er
value-to = TIL

## Angre

undo-done = Angret: { $what }. U gjør det om igjen.
undo-none = Ingenting å angre i denne samtalen.
redo-done = Gjort om igjen: { $what }.
redo-none = Ingenting å gjøre om igjen.

## Samtalen: tall, det som blir spurt om før det gjøres, filer, telefonsamtaler

number-typed = Nummer { $number }… – trykk enter for å velge det, eller skriv et siffer til.
number-none = Det finnes ikke noe nummer { $number } her.
paste-nowhere = Det som ble limt inn, svarer ikke på noe. Det kan limes inn i et notat.
answer-noted = Notert: { $fact }: { $value }. u angrer.
answers-idle = Det spørres ikke lenger om dette, og svaret er tatt bort: { $what }. u angrer.
as-it-is = { $text }
listed = { $before }, { $next }
name-reference = Saksreferanse
name-see-also = Andre registreringer i saken
name-reasons = Begrunnelse
line-leave = Ikke tatt inn. Trykk Esc en gang til for å gå tilbake uten å ta det inn.
choose-first = Velg med ↑↓ eller med tall.
safety-called = Jeg har ringt
danger-where = Si hvor: adressen, etasjen, hvordan nødetatene kommer seg inn.
danger-who = Si hvem: hvor mange som er i fare, om det er barn der, hvem som truer.
danger-what = Si hva som skjer nå, og ikke legg på.
too-small = Vinduet er for lite til å vise spørsmålet. Gjør det større. Ingen taster virker før det.
help-hidden = ? forteller hva som avgjør svaret
topic-nothing = Spurt, ingenting å notere
rest-looked-through = Gjennomgått: Det som ikke er merket av, forblir ikke vurdert
rest-open = Ikke ferdig: La listen stå åpen
rest-absent-done = { $count ->
    [one] Ett kjennetegn
   *[other] { $count } kjennetegn
}: sett etter, ikke funnet. u angrer.
sure-title = Sikker?
sure-absent = { $count ->
    [one] Ett kjennetegn
   *[other] { $count } kjennetegn
} får «sett etter, ikke funnet». Er det sett etter hvert av dem?
sure-take-back = Notatet om kjennetegnet blir også borte. Skal begge tas bort?
sure-take-out-call = Skal denne samtalen tas ut av listen, sammen med svaret?
sure-no = Nei, la det stå
sure-yes = Ja
finish-keep = Lagre registreringen i en kryptert fil
leave-keep = Lagre registreringen først
ask-keep = Hvilken fil skal registreringen lagres i?
ask-keep-help = Den blir kryptert, og hvert svar blir lagret der fra nå av. En som finnes fra før, blir ikke erstattet.
keep-already = Registreringen blir allerede lagret.
kept-at = Lagres i { $path } fra nå av.
left-kept = Registreringen er lagret. Fortsett slik: holdepunkt interview --resume "{ $path }"
left-not-kept = Ingenting er lagret.
head-saved-plain = lagret ukryptert kl.{"\u00A0"}{ $time }
part-calls = Telefoner
hub-title = { $done } av { $all } deler ferdig
hub-calls-none = ingen notert
calls-intro = Hvem du har ringt om saken, når, og hva de svarte.
calls-whom = Hvem ringte du?
calls-first = Noter en samtale
calls-another = Noter en samtale til
calls-see-also = Legg til andre registreringer i saken
calls-go-on = Gå videre
ask-call-answer = { $name }: Hva svarte de?
answers-title = Alle svar
answers-open = åpent
find-title = Finn et kjennetegn
find-typed = Ord eller nummer: { $wanted }
find-nothing = Ingen kjennetegn passer. Prøv et annet ord, eller et nummer som A21.
key-number = 1–9 svar
key-next-open = N neste åpne
key-answers = A svar
key-keep = S lagre
key-all = * alle
key-write = enter skriv
key-clear = ctrl-u tøm
key-take-out = x ta ut
key-type = skriv et ord
plain-part = Del { $this } av { $all }: { $name }
plain-no-help = Det er ikke mer å fortelle om dette spørsmålet.
plain-noted = { $fact }: { $value }.
plain-advice = Enter går videre, ! avslutter:
plain-advice-danger = 1 Jeg har ringt. Enter går videre, ! avslutter:
plain-read-on = Enter leser videre: { $heading }. < leser om igjen, # velger, ! avslutter:
plain-calls-others = ? leser opp alle andre du kan ringe; nummereringen fortsetter herfra.
plain-note-take-away = (- alene tar bort notatet; det du skriver, kommer i tillegg)
plain-note-help = En tom linje avslutter notatet. < går tilbake, ! avslutter, !! avslutter straks; det som er skrevet, blir tatt vare på.
plain-sure = j for ja, Enter for nei:
passphrase-again = Passordfrasen passer ikke. { $left ->
    [one] Ett forsøk til
   *[other] { $left } forsøk til
}.
error-lines-folder = { $path } er en mappe, og linjer skrives til én fil
advice-lines-folder = oppgi en fil etter -o, eller utelat den for å få linjene på standard ut
error-lines-format = linjer skrives som JSON
advice-lines-format = utelat --format, eller utelat --lines
error-line-long = { $path }: linje { $line } er lengre enn en registrering kan være (1 MiB)
help-completions = Skriv ut et skript som lar skallet fullføre kommandoer
usage-completions = holdepunkt completions SKALL
help-completions-shell = bash, elvish, fish, powershell eller zsh
value-shell = SKALL
help-man = Skriv manualsider til en mappe, på begge språk
usage-man = holdepunkt man MAPPE
help-man-dir = Mappen; man1 og nb/man1 blir laget i den
help-record-enter = Før inn det som er krysset av på en utskrevet sjekkliste, etter numrene
usage-record-enter = holdepunkt record enter [FUNN] -o FIL [valg]
help-record-enter-findings = for eksempel "A12 t o, 13 i, M2 u": nummer, svar (t til stede, i ikke funnet, u uklart, v ville ikke svare; eller kolonnen, 1 til 4), deretter hva det bygger på (o d s a). Standard inn når ingen er oppgitt
value-findings = FUNN
help-record-enter-output = filen det skrives til; den kan ikke finnes fra før
help-record-enter-unencrypted = skriv den slik at alle kan lese den
help-record-enter-edition = utgaven som står nederst på arket, for eksempel no-kom/1; en annen avvises
value-edition = UTGAVE
help-record-enter-on = dagen for samtalen, for eksempel 2026-11-22; i dag når ingen er oppgitt
value-on = DAG
help-record-enter-yes = ikke spør før det skrives
help-record-enter-recipient = enda en offentlig nøkkel som kan åpne den
enter-state-present = t
enter-state-absent = i
enter-state-unclear = u
enter-state-declined = v
ask-enter = { $count ->
    [one] Vil du skrive dette funnet
   *[other] Vil du skrive disse { $count } funnene
} til { $path }?
entered = Skrevet til { $path }. Andre kjente opplysninger legger du til med: holdepunkt interview --resume "{ $path }"
listed-lines = { $before }; { $next }
error-enter = funnene kan ikke tas inn: { $problems }
error-enter-nothing = ingen funn er oppgitt
error-enter-text = det som ble oppgitt, er ikke tekst i UTF-8
advice-enter = skriv nummeret, svaret og hva det bygger på, med komma mellom: A12 t o, A13 i, M2 u
error-sheet-edition = arket er av utgave { $sheet }, og dette programmet har { $edition }
advice-sheet-edition = bruk programmet arket ble skrevet ut med, eller skriv ut arket på nytt og kryss av igjen
problem-enter-form = { $place }: ikke et nummer på sjekklisten
problem-enter-no-list = { $place }: det mangler bokstav foran nummeret, og det står heller ingen bokstav tidligere
problem-enter-number = { $place }: { $number } finnes ikke
problem-enter-state = { $place }: ikke noe svar etter nummeret
problem-enter-basis = { $place }: et slikt grunnlag finnes ikke
problem-enter-twice = { $place }: { $number } står to ganger
explain-duty-more = Om den gjelder i en sak: holdepunkt duties.
explain-in-indicators = Ikke et begrep, men disse kjennetegnene handler om det:
explain-indicators = Kjennetegn
explain-indicator-asked = Spørsmål som kan belyse det
explain-indicator-alone = Det beviser ingenting alene.
advice-term-is-body = det er ikke et begrep; `holdepunkt contacts` med dette ordet finner hvem du kan ringe
error-folder-empty = det er ingen registrering i mappen { $path }
advice-folder-empty = registreringer ender på .yaml, .yml, .json eller .age; det letes ikke i undermapper

# Innstillingene til en bruker
help-config = Vis hva som er valgt for alle kjøringer, og hvor
usage-config = holdepunkt config [valg]
config-file = Innstillingene leses fra { $file }
config-no-file = Ingen innstillinger ennå; de ville blitt lest fra { $file }
config-no-place = Ingen innstillinger: systemet oppgir ingen mappe til dem. HOLDEPUNKT_CONFIG kan oppgi en fil.
config-from-option = fra --lang
config-from-variable = fra HOLDEPUNKT_LANG
config-from-file = fra filen
config-from-system = fra systemet
config-not-set = ikke valgt
error-config-recipient = { $file }: recipients: nummer { $number } er ingen offentlig nøkkel
error-config-region = { $file }: region: katalogen har ikke dette stedet

# Steder
region-near = Stedet ligger i { $county }. Nærmest med egne tilbud: { $near }. Instanser for hele landet står her også.
region-far = Stedet ligger i { $county }. Ingen by der har egne tilbud i denne veilederen. Disse instansene er for hele landet.
advice-region = en registrering har bare stedene i veilederen, fordi en liten kommune kan røpe hvem personen er; skriv her: { $near }

# Where to read on
law-page = { $law } finnes på { $page }.
source-page = Let etter den på { $page }.

# Egne kjennetegn
own-signs = Egne kjennetegn, som ikke er veilederens:
own-sign-new = Et kjennetegn som ikke står på noen liste …
own-sign-keys = o observert · d dokumentert · s sagt av personen · a sagt av andre; enter endrer ordene, og uten ord er kjennetegnet borte
ask-own-sign = Hva så eller hørte du som ikke står på noen liste?
template-own-findings = Kjennetegn som ikke står på noen liste, ett på hver linje, for eksempel - { "{" } sign: Sover i en bil, basis: [observed], in: 1, note: "..." { "}" }
problem-no-sign = kjennetegnet mangler ord
advice-no-sign = skriv hva som ble sett eller hørt, eller ta bort linjen

# Registreringer for andre programmer
help-record-export = Skriv registreringer for andre programmer: rader til statistikk (id-er og svar, ingen fritekst og ingen datoer), eller FHIR
usage-record-export = holdepunkt record export [valg] REGISTRERING...
help-record-export-records = Registreringer i YAML eller JSON, eller mapper med dem
help-record-export-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-record-schema = Skriv ut hva en registrering eller en vurdering kan inneholde, som JSON Schema for tekstredigeringsprogrammer og andre programmer
usage-record-schema = holdepunkt record schema [valg]
help-record-schema-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet

# På hvilket grunnlag noen fikk vite om personen
told-consent = personen samtykket
told-duty = etter plikt eller rett til å melde
told-without-identity = uten å si hvem personen er
told-keys = s personen samtykket · p etter plikt eller rett · a uten å si hvem personen er
ask-told = { $name }: på hvilket grunnlag fikk de vite om personen?

# To utgaver av en katalog
help-catalogue-diff = Si hva som er kommet til, endret eller tatt ut av bruk mellom to utgaver, og hvilke registreringer det berører
usage-catalogue-diff = holdepunkt catalogue diff [valg] FØR [ETTER]
help-catalogue-diff-before = Mappen med den ene utgaven
help-catalogue-diff-after = Mappen med den andre; den innebygde katalogen når ingen er oppgitt
help-catalogue-diff-record = En registrering som skal ses gjennom; kan oppgis flere ganger
diff-title = Hva som er forskjellig
diff-none = Det er ingen forskjell.
diff-added = ny
diff-gone = finnes ikke lenger
diff-retired = tatt ut av bruk, men kan leses i gamle registreringer
diff-other = andre ord eller verdier
diff-changed = andre ord eller verdier i { $what }
diff-records = Registreringer
diff-untouched = berøres ikke av forskjellene

# Språk i en registrering
problem-language-twice = dette språket står her fra før
advice-language-twice = ta det bort det ene stedet
problem-language-unknown = veilederen har ikke noe navn for denne språkkoden
advice-language-unknown = sammenlign med kodene i ISO 639; er koden riktig, kan den stå, og den vises som den er

# Mange registreringer
help-report-records = Registreringer i YAML eller JSON, mapper med slike, eller mønstre; - er standard inn
help-record-check-lines = én registrering per linje, som JSON (NDJSON); en linje med feil blir meldt, de andre blir talt
help-any-fail-fast = Stopp ved den første registreringen som ikke kan brukes
help-any-skip-done = Når det skrives til en mappe: husk hva som er gjort, og hopp over det en tidligere kjøring har laget av samme registrering på samme måte
error-skip-done = hva som er gjort, huskes bare når det skrives til en mappe
advice-skip-done = oppgi en mappe som finnes, med skråstrek til slutt: -o MAPPE/
passed-over = { $count ->
    [one] Hoppet over én registrering som er ferdig fra før
   *[other] Hoppet over { $count } registreringer som er ferdige fra før
}
progress-records = Registreringer
records-fine = { $count ->
    [one] Én registrering: fant ingen feil
   *[other] { $count } registreringer: fant ingen feil
}
error-pattern = { $path } er ikke en fil og kan heller ikke leses som et mønster
error-pattern-empty = ingenting passer til mønsteret { $path }
advice-pattern = * står for en hvilken som helst del av et navn, ? for ett tegn, [ab] for ett av disse, ** for undermapper på alle nivåer

# Samtykke
share-with-whom = Send det bare til dem personen har samtykket til at du deler det med, eller dem du har plikt eller rett til å melde fra til.
consent-missing = { $file }: Verken samtykke, plikt eller rett til å melde fra er notert. Spør personen, og noter ved telefonsamtalen hvem du har samtykke til å melde fra til.
consent-right = { $file }: Utkastet bygger på retten din til å melde fra. Den krever ikke samtykke, og det er ikke notert noe samtykke.
ask-share = Vil du likevel lage det til en annen instans?
help-assess-yes = sammen med --share agency: ikke spør når samtykke ikke er notert

# Registreringer i samme sak
template-see-also = Referanser til andre registreringer i samme sak: [A-18, A-19]. Aldri navn.
see-also = Andre registreringer i saken:{" "}
share-see-also = referanser til andre registreringer
problem-see-also-twice = denne registreringen er allerede nevnt her, eller viser til seg selv
advice-see-also-twice = nevn hver av de andre registreringene én gang
case-together = I samme sak: { $records }
case-together-missing = I samme sak: { $records }; ikke blant registreringene her: { $missing }

# En egen mappe som legges over veilederen
help-any-overlay = Suppler veilederen med egne instanser, rutiner og tekster fra denne mappen
value-overlay = MAPPE
own-name = { $name } (egen oppføring: { $agency })
section-own-steps = Egne rutiner: { $agency }
document-foot-own = med egne oppføringer: { $agency }
overlay-fine = { $folder }: fant ingen feil · egne instanser: { $contacts } · egne steg: { $steps }
problem-overlay-file = en slik fil hører ikke hjemme i mappen
advice-overlay-file = agency.yaml, contacts.yaml og steps.yaml leses; gi filen et annet navn eller en annen filendelse
problem-own-id = id-en til en egen oppføring må begynne med { $own }
advice-own-id = sett { $own } foran; det som står i veilederen, kan ikke endres herfra
problem-own-kind = hvem som svarer ved fare for liv, er det veilederen som bestemmer
advice-own-kind = velg en annen type, for eksempel public eller service
problem-own-number = dette nummeret står allerede i veilederen, under { $id }
advice-own-number = utelat instansen, eller nevn { $id } under contacts i et steg
problem-own-old-number = veilederen bruker ikke lenger dette nummeret, eller kan ikke bekrefte det; det var nummeret til { $id }
advice-own-old-number = se `holdepunkt contacts { $id } --history`, og bruk nummeret som gjelder
problem-municipality = det finnes ingen kommune med dette navnet
advice-municipality-near = skriv det offisielle navnet; det nærmeste er { $near }
advice-municipality = skriv et av kommunens offisielle navn

# Skjemaer
help-record-schema-of = av hva: record (registreringen) eller assessment (vurderingen)
help-catalogue-schema = Skriv ut hva filene i en katalog kan inneholde, som JSON Schema for tekstredigeringsprogrammer
usage-catalogue-schema = holdepunkt catalogue schema [valg]
help-catalogue-schema-of = av hva: catalogue (veilederen) eller overlay (en egen mappe)
help-catalogue-schema-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
value-of = HVA

# Veilederen som skjema for andre verktøy
form-title = Veileder · { $number }
form-blank = La det du ikke har vurdert, stå tomt. Tomt leses aldri som nei. Ingen av kjennetegnene er viktigere enn andre, og ingen beviser noe alene.
form-basis = Hva bygger det på?
form-note = Notat
form-note-hint = Ingen navn, og ingenting som røper hvem noen er.
form-talked = Snakket dere om dette?
form-looked = Har du gått gjennom hele denne listen?
form-also = Hvilke av disse vil du se uansett tidligere svar?
form-also-hint = De vises av seg selv når alder og utnyttelsesformer tilsier det.
form-own = Et kjennetegn som ikke står på noen liste · { $number }
form-own-state = Hva er notert om det?
form-day = Hvilken dag var samtalen?
form-languages-other = Hvilke andre språk? Oppgi språkkodene.
form-languages-other-hint = For eksempel zh-Hant. Sett mellomrom mellom flere koder.
form-languages-constraint = Språkkoder som so, ti og zh-Hant, med mellomrom mellom.
form-reference-constraint = Et nummer eller en kode dere selv bruker, med minst ett siffer og høyst 40 tegn. Aldri et navn eller et fødselsnummer.
form-unknown-constraint = «Ikke kjent» kan bare stå alene.
form-call = Telefonsamtale { $number }
form-call-body = Hvem ringte du?
form-call-on = Hvilken dag?
form-call-at = Hvilket klokkeslett?
form-call-told = På hvilket grunnlag fikk de vite om personen?
form-call-answer = Hva svarte de?
error-xlsform-terminal = en arbeidsbok kan ikke skrives til terminalen
advice-xlsform-terminal = oppgi en fil: -o skjema.xlsx
help-catalogue-export = Skriv veilederen som skjema for andre verktøy: for ODK og KoboToolbox (xlsform), eller som Questionnaire i FHIR R4 (fhir)
usage-catalogue-export = holdepunkt catalogue export --to xlsform|fhir [-o FIL] [valg]
help-catalogue-export-to = xlsform, en arbeidsbok (.xlsx), eller fhir, JSON. Begge inneholder begge språkene; språket som er valgt med --lang, kommer først
help-catalogue-export-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-record-export-to = csv, rader til statistikk; htcds, det registreringene har felles med Human Trafficking Case Data Standard; fhir, en QuestionnaireResponse til veilederens skjema, fullstendig og ukryptert, med notater; flere registreringer blir en Bundle. csv når ingenting er oppgitt
help-record-import = Lag registreringer av det et skjemaverktøy har samlet inn med veilederens skjema
usage-record-import = holdepunkt record import FIL... -o FIL|MAPPE [valg]
help-record-import-files = CSV eller JSON fra ODK Central eller KoboToolbox, eller FHIR: en QuestionnaireResponse eller en Bundle med flere
help-record-import-output = filen det skrives til, eller en mappe når det er flere registreringer; ingen fil i den blir overskrevet
help-record-import-skip-unknown = hopp over kolonner og nøkler som ikke er spørsmål i veilederens skjema, i stedet for å avvise dem
help-record-import-unencrypted = skriv registreringene slik at alle kan lese dem
help-record-import-recipient = enda en offentlig nøkkel som kan åpne dem
value-files = FIL
imported = { $count ->
    [one] Én registrering
   *[other] { $count } registreringer
} skrevet til { $path }
imported-there = { $count ->
    [one] Ett innsendt skjema har en registrering der fra før, og den er ikke endret.
   *[other] { $count } innsendte skjemaer har registreringer der fra før, og de er ikke endret.
}
error-import-several = { $count } innsendte skjemaer får ikke plass i én fil
advice-import-several = oppgi en mappe som finnes, med skråstrek til slutt: -o registreringer/
form-remark = { $file }: { $what }
form-left = { $file }: { $what }
form-left-conversations = skjemaet gjelder én samtale: det tar med det registreringen sier nå, ikke det den sa i { $count ->
    [one] forrige samtale
   *[other] de { $count } forrige samtalene
}
form-left-see-also = utelatt: { $count ->
    [one] referansen til en annen registrering
   *[other] { $count } referanser til andre registreringer
}
form-left-training = utelatt: at det er en øving
form-left-idle = utelatt: { $count ->
    [one] ett svar som skjemaet ikke spør om
   *[other] { $count } svar som skjemaet ikke spør om
} ved siden av de andre
form-left-own = utelatt: { $count ->
    [one] ett eget kjennetegn som det ikke er plass til i skjemaet
   *[other] { $count } egne kjennetegn som det ikke er plass til i skjemaet
}
form-left-calls = utelatt: { $count ->
    [one] én telefonsamtale som det ikke er plass til i skjemaet
   *[other] { $count } telefonsamtaler som det ikke er plass til i skjemaet
}
form-left-retired = utelatt: { $count ->
    [one] ett funn for et kjennetegn som er tatt ut av bruk
   *[other] { $count } funn for kjennetegn som er tatt ut av bruk
}
form-left-characters = styretegn er utelatt fra { $count ->
    [one] én tekst
   *[other] { $count } tekster
}: FHIR tillater ingen
form-columns-missing = { $count ->
    [one] ett spørsmål har ingen kolonne
   *[other] { $count } spørsmål har ingen kolonne
}, og registreringene har ingenting om dem: { $names }
form-columns-skipped = { $count ->
    [one] én kolonne er ikke et spørsmål i skjemaet og er hoppet over
   *[other] { $count } kolonner er ikke spørsmål i skjemaet og er hoppet over
}
form-more-pages = dette er én av flere sider; de andre innsendte skjemaene må også hentes
form-other-resources = { $count ->
    [one] én ressurs er ikke en QuestionnaireResponse og er hoppet over
   *[other] { $count } ressurser er ikke av typen QuestionnaireResponse og er hoppet over
}
form-is-workbook = en arbeidsbok eller et arkiv
form-is-workbook-advice = eksporter CSV eller JSON
form-nothing = inneholder ingen innsendte skjemaer
form-nothing-advice = eksporter svarene på skjemaet som `holdepunkt catalogue export` skriver
form-none-of-it = inneholder ingen spørsmål fra veilederens skjema
form-none-of-it-advice = eksporter svarene på skjemaet som `holdepunkt catalogue export` skriver, med navnene på spørsmålene
form-labels = ledetekster i stedet for navn
form-label = en ledetekst i stedet for navnet
form-labels-advice = eksporter «XML values and headers», ikke ledetekster
form-unknown = ikke et spørsmål i veilederens skjema
form-unknown-advice = sammenlign med skjemaet fra `holdepunkt catalogue export`; --skip-unknown hopper over det dere selv har lagt til
form-twice = besvart to ganger
form-twice-advice = ta det bort ett av stedene
form-cells = et annet antall celler enn i første rad
form-cells-advice = filen kan være avkortet eller endret: eksporter den på nytt
form-tick = verken 1 eller 0
form-tick-advice = skriv 1 eller 0, true eller false
form-disagree = egne kolonner sier noe annet enn kolonnen med alle svarene
form-disagree-advice = ta bort den ene, eller gjør dem like
form-several-answers = flere svar der bare ett kan gis
form-several-answers-advice = behold det svaret som stemmer
form-unknown-among = «ikke kjent» sammen med andre svar
form-unknown-among-advice = ta bort unknown eller de andre svarene
form-values-advice = verdiene står i skjemaet som `holdepunkt catalogue export` skriver
form-hanging = hører til noe som ikke er besvart
form-hanging-advice = svar på det også (status, kjennetegn eller hvem som ble ringt), eller ta dette bort
form-no-edition = det går ikke fram hvilken utgave av veilederen svarene bygger på
form-no-edition-advice = eksporter form_edition sammen med resten; i FHIR står det i `questionnaire`, etter |
form-not-plain = en liste eller et objekt der det skal stå en verdi
form-not-plain-advice = skriv en tekst, med mellomrom mellom flere verdier
form-no-object = ikke et innsendt skjema
form-no-object-advice = et innsendt skjema er et objekt med navn og verdier
form-no-response = verken en QuestionnaireResponse eller en Bundle
form-no-response-advice = eksporter svarene på veilederens spørreskjema
form-other = svar på et annet spørreskjema
form-other-advice = bruk svarene på spørreskjemaet fra `holdepunkt catalogue export --to fhir`
form-in-error = svaret er merket som feilregistrert
form-in-error-advice = hvis det stemmer, trenger du ikke gjøre noe
form-kind = en annen type verdi enn spørsmålet skal ha
form-kind-advice = sammenlign med spørreskjemaet fra `holdepunkt catalogue export --to fhir`
form-code = en kode som ikke hører til spørsmålet
form-code-advice = hent system og kode fra answerOption i spørreskjemaet
