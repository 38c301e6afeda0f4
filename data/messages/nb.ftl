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
welcome-what = Programmet hjelper deg i samtalen med en person som kan være utnyttet. Det lagrer ingenting uten at du ber om det, og bruker aldri nettet.
welcome-contacts = hvem du kan ringe
welcome-numbers = Hele døgnet
welcome-interview = den veiledede samtalen, fra første spørsmål til vurdering
welcome-duties = hvilke plikter du har, på ett minutt
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
urgent-none-duty = Ingen fare er notert. Gjør først det du har plikt til, se under.
urgent-first-open = Første spørsmål som gjenstår: { $question }
duty-beside-no = Det er svart nei på spørsmålet om grov vold eller tvang. Samtidig er dette notert: { $found }
reason-grounds = Det er notert at det finnes holdepunkter
reason-no-grounds = Det er notert at det ikke finnes holdepunkter
reason-grounds-open = Det er ennå ikke notert om det finnes holdepunkter
reason-concerned = Avvergingsplikten er vurdert for { $whom }
reason-present = { $number } { $label }: til stede
reason-list = Kjennetegn som er til stede: { $list }
referral-away = Tilbudet er i { $places }, så spør ROSA
not-considered-ranges = Ingen har vurdert { $ranges }. Det betyr verken ja eller nei.
one-page-notes = Notatene står ikke på denne siden.
brief-about = Ett kjennetegn alene beviser ikke utnyttelse, og kjennetegnene er ikke rangert. Alt som er notert, vilkår og kilder står i hele vurderingen.
help-assess-one-page = bare den første siden: hva du skal gjøre nå, pliktene, funnene og konklusjonen
help-assess-lines = én registrering per linje, som JSON (NDJSON), både inn og ut; rekkefølgen beholdes; du får melding om linjer som ikke kan brukes, og resten behandles
help-assess-full = hele vurderingen, med vilkår, kilder og alt som er notert
duty-open = Gjenstår: { $question }
help-report-lines = én registrering per linje, som JSON (NDJSON): ett utkast for hver, etter hverandre eller som egne filer i en mappe; du får melding om linjer som ikke kan brukes, og resten behandles
section-urgent = Gjør nå
section-duties = Pliktene dine
section-contradictions = Svar som ikke stemmer med hverandre
section-findings = Holdepunkter
section-elements = Hva funnene kan ha betydning for
call-time = kl.{"\u00A0"}{ $time }
call-answered = De svarte:{" "}
risk-day = { $because } Datoen er { $day }.
risk-day-past = { $because } Datoen var { $day }.
section-calls = Telefonsamtaler
section-conclusion = Din egen konklusjon
section-steps = Første steg
section-referrals = Hvem som kan hjelpe
section-rights = Rettigheter som kan være aktuelle
section-rights-short = Aktuelle rettigheter · hva du kan gjøre · hvem som er ansvarlig
section-sharing = Taushetsplikt og deling av opplysninger
section-next = Neste temaer i samtalen
section-not-considered = Ikke vurdert ennå
section-topics = Hva dere snakket om
section-facts = Hva som er notert
section-background = Mer om pliktene
section-about = Slik leser du dette
section-sources = Kilder
section-cautions = Vær varsom: dette er ikke kjennetegn
findings-none = Det er ikke notert noe om kjennetegnene ennå.
findings-present = Til stede
findings-absent = Sett etter, ikke funnet
findings-unclear = Uklart
findings-declined = Personen ville ikke svare
finding-basis = Grunnlag: { $basis }
finding-note = Notat:{" "}
finding-earlier = Tidligere ({ $conversation }): { $state }
finding-earlier-basis = { $earlier }, { $basis }
elements-none = Ingen av kjennetegnene som er til stede, har betydning for dette punktet.
conclusion-none = Det er ikke notert noen konklusjon. Den trekker du selv, ut fra helheten.
conclusion-own = Konklusjon og begrunnelse
conclusion-reasons = Begrunnelse:{" "}
referral-always = for alle
contact-unconfirmed = ubekreftet
right-condition = Vilkår:
right-next = Neste steg:
right-responsible = Ansvarlig:
not-considered-means = Disse kjennetegnene er ikke vurdert. Det er ikke det samme som «sett etter, ikke funnet».
not-considered-list = { $list }: utelatt ut fra det som er notert om alder og utnyttelsesform.
conversation-number = samtale { $number }
not-recorded = ikke notert
facts-looked-through = Gjennomgått
fact-languages = Språk
fact-risk-on = Dagen da faren er størst
preparation-done = på plass
document-foot = Katalog { $edition }, sist sammenlignet med kildene { $date }.
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
walk-head = Noen få spørsmål. Ingenting blir lagret.
duty-status-applies = gjelder
duty-status-may-apply = kan gjelde
duty-status-right-not-duty = rett, ikke plikt
duty-status-not-indicated = ingen holdepunkter for plikt
duty-confidentiality = Taushetsplikten er ikke til hinder for å oppfylle denne plikten.
duty-confidentiality-both = Taushetsplikten er ikke til hinder for noen av pliktene.
duty-concerns = Hvem det gjelder: { $whom }
concerned-person = personen
concerned-children-along = barn som er med
duty-who = Hvem: { $text }
duty-trigger = Når: { $text }
duty-because = Begrunnelse:
duty-missing = Dette mangler for å avgjøre om plikten gjelder:
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

key-choose = ↑↓ bla
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
card-first = Velg 1, 2, 3 eller 4 først.
more-marks = [x] til stede; [-] sett etter, ikke funnet; [?] uklart; [/] ville ikke svare; [ ] ikke vurdert.
reader-assessment = Vurdering
key-scroll = ↑↓ les
key-at-once = ctrl-c avslutt straks
key-quick = F9 avslutt straks

## The interview: questions and advice

ask-reference = Hvilken saksreferanse bruker dere?
ask-reference-help = Et nummer eller en kode dere bruker selv. Skriv aldri navn, fødselsnummer eller D-nummer. Har dere ingen referanse, lar du feltet stå tomt.
ask-languages = Hvilke språk snakker personen best?
ask-languages-help = Skriv språknavn eller språkkoder med komma mellom: somali, tigrinja. La feltet stå tomt hvis språket ikke er kjent.
ask-risk-on = Hvilken dag er faren størst?
ask-risk-on-help = For eksempel 1.12.2026. La feltet stå tomt hvis dagen ikke er kjent.
ask-see-also = Hvilke andre registreringer hører til saken? Skriv referansene.
ask-see-also-help = Registreringer av andre personer i saken, eller registreringer laget et annet sted, med komma mellom: A-18, A-19. Skriv aldri navn. Er det ingen andre, lar du feltet stå tomt.
ask-reasons = Hva bygger du konklusjonen på? Bruk egne ord.
ask-file = Hvilken fil skal vurderingen skrives til?
ask-file-help = Filendelsen bestemmer formatet: .pdf, .html, .md, .txt eller .json. Filen blir ikke kryptert. Filer som finnes fra før, blir ikke overskrevet.
safety-danger = Stopp her. Ring etter hjelp først.
safety-health = Sørg for helsehjelp først.
safety-child = Kontakt barnevernet før denne samtalen.
safety-not-alone = Du kan ikke snakke alene med personen. Du kan fortsatt gjøre dette:
safety-companion = Noen som er med, kan ha kontroll over personen. En trygg samtale er kanskje ikke mulig nå, men du kan fortsatt gjøre dette:
safety-interpreter = Uten kvalifisert tolk er en trygg samtale kanskje ikke mulig nå. Du kan fortsatt gjøre dette:
safety-first = Spørsmålet om fare kommer før alt annet.
safety-go-on = Gå videre med spørsmålene
safety-go-on-child = Barnevernet er orientert, eller det er jeg som skal ta samtalen: gå videre
safety-assessment = Gå til vurderingen
topic-follow-up = Følg opp med det som passer:
topic-write = Skriv ned svaret
topic-mark = Merk av det svaret sier noe om
topic-next = Neste tema
marks-intro = Merk av kjennetegnene du finner. Det du lar stå åpent, forblir «ikke vurdert».
marks-intro-topic = Merk av kjennetegnene som kommer fram i svaret. Det du lar stå åpent, forblir «ikke vurdert».
rest-question = { $open ->
    [one] Ett kjennetegn er ikke merket av. Hva betyr det?
   *[other] { $open } kjennetegn er ikke merket av. Hva betyr det?
}
rest-absent = Alle sammen: sett etter, ikke funnet
rest-one-by-one = Ta ett kjennetegn om gangen
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
finish-intro = Konklusjonen trekker du selv. Vurderingen viser hva som er funnet, hva som står åpent, og hva som følger av det.
finish-show = Vis vurderingen
finish-write = Skriv vurderingen til fil
finish-leave = Avslutt
leave-title = Vil du avslutte?
leave-not-saved = Ingenting er lagret. Svarene dine blir borte når du avslutter.
leave-saved = Alle svarene er lagret.
leave-save-failed = Det siste svaret er ikke lagret: { $why }
leave-stay = Bli her
leave-leave = Avslutt
more-title = Mer
more-light = Slik kommer kjennetegnet fram: { $ways }.
more-avoid = Ord du bør unngå i spørsmålene: { $words }.
more-keys = ↑↓ blar, enter velger, esc går tilbake. Du kan også velge med tall; kan tallet få flere sifre, bekrefter du med enter. N går til neste spørsmål som gjenstår, A til listen over alle svar, / til søk etter kjennetegn med ord eller nummer, og S lagrer registreringen i en fil. L bytter språk, og B viser det andre språket nedenfor. u angrer siste endring, og U gjør endringen på nytt. Ctrl-L tegner skjermen på nytt. Ctrl-C spør om du vil avslutte. Ctrl-C to ganger, eller F9 én gang, avslutter straks og tømmer skjermen.
more-hub = Du mister ingenting ved å gå tilbake, og du kan ta delene i den rekkefølgen du vil.

## The interview line by line

plain-intro = Svar med et nummer. Vil du la spørsmålet stå som det er, trykker du Enter uten å skrive noe. Disse tegnene skriver du på en egen linje: < (mindre enn) går tilbake, # (nummertegn) lar deg velge en annen del, ? (spørsmålstegn) viser mer, ! (utropstegn) avslutter, og to utropstegn avslutter straks og tømmer skjermen. Bokstaven u angrer siste endring, og b stiller spørsmålet på begge språk. Ikke skriv navn noe sted.
plain-now = {" "}(notert)
plain-one = Nummer:
plain-several = Numre, med mellomrom:
plain-line = Svar:
plain-note = Notat uten navn (en tom linje avslutter; <, ? og ! på en egen linje virker også her):
plain-topic-note = Notat uten navn (en tom linje avslutter; skriv bare + for å gå til kjennetegnene, eller bare 0 for «spurt, ingenting å notere»):
plain-basis = Hva bygger funnet på? Numre, med mellomrom:
plain-wrong = Skriv numre fra 1 til { $last }.
plain-topic = Tema: { $topic }
plain-preparation = Hva er på plass?
plain-signs = Kjennetegn: { $name }. Hvilke av disse er til stede?
plain-rest = Noen kjennetegn er ikke merket av. Hva betyr det?

## Records

record-fine = { $file }: fant ingen feil
template-head =
    En registrering til programmet holdepunkt. Det som står tomt, er ikke kjent.
    Skriv aldri navn eller noe annet som viser hvem personen er.
template-reference = Deres egen saksreferanse. Aldri et navn.
template-conversations = Ett punkt for hver samtale, for eksempel { "{" } id: 1, on: 2026-11-22 { "}" }. Er det flere samtaler, skriver du også hva som ble besvart i hver av dem: answered: [person.age].
template-preparation = Hva som var på plass før samtalen: { $ids }
template-findings =
    Ett punkt for hvert kjennetegn, for eksempel:
    - { "{" } indicator: no-control-over-documents, state: present, basis: [stated, observed], in: 1, note: "..." { "}" }
    state: { $states }. Uten punkt: ikke vurdert.
    basis: { $bases }
template-topics =
    Hva dere har snakket om, for eksempel: - { "{" } topic: travel-to-norway, in: 1, note: "..." { "}" }
    topic: { $ids }
template-languages = Språkkoder: so, ti, uk, ar
template-risk-on = Dagen da faren er størst (2026-12-01)
template-looked-through = Lister som er gjennomgått, slik: - {"{"} list: behaviour {"}"}
template-calls = Telefonsamtaler, én linje for hver, slik: - {"{"} body: police, on: 2026-11-22, at: "14:30", answer: Hva de svarte {"}"}
template-reasons = Med egne ord.

## The catalogue

catalogue-fine = Katalog { $edition }: fant ingen feil i { $indicators } kjennetegn, { $topics } temaer og { $contacts } kontakter.

terminal-not-utf8 = Terminalen er ikke satt til UTF-8. Æ, ø, å og andre tegn utenfor ASCII vises forenklet.

## Errors: what happened, lower case, no final stop

error-line = feil: { $message }
advice-line = råd: { $advice }
error-other = { $detail }
error-embedded = den innebygde katalogen kan ikke leses ({ $detail })
error-problems = i { $file } er det { $count ->
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
error-at = tidspunktet oppgitt med --at kan ikke leses
error-source-date-epoch = SOURCE_DATE_EPOCH er ikke et antall sekunder i årene 1900 til 9998
error-ending = filendelsen i { $path } angir ikke noe format
error-no-terminal = den veiledede samtalen krever en terminal
error-duties-no-terminal = uten terminal må du oppgi svarene som valg på kommandolinjen
io-not-found = filen eller mappen finnes ikke
io-permission = du har ikke tilgang
io-exists = filen eller mappen finnes fra før
io-full = disken er full
io-read-only = disken er skrivebeskyttet
io-directory = stien viser til en mappe
io-not-directory = en del av stien er ikke en mappe
io-too-large = filen er for stor
io-interrupted = operasjonen ble avbrutt
io-other = { $detail }

advice-exists = legg til --force for å overskrive filen, eller oppgi en annen
advice-not-a-file = oppgi en vanlig fil; programmet skriver aldri via lenker eller til enheter
advice-no-folder = oppgi mappen som inneholder guide.yaml og de andre katalogfilene
advice-at = skriv en dato (2026-11-22) eller dato og klokkeslett (2026-11-22T14:05)
advice-ending = bruk .txt, .md, .html, .pdf eller .json, eller oppgi --format
advice-no-terminal = bruk `holdepunkt interview --plain` for å få spørsmålene linje for linje, eller `holdepunkt record new` og `holdepunkt assess` med en fil
advice-duties-no-terminal = for eksempel: holdepunkt duties --age under-18 --role public-authority --reason-to-believe yes
advice-resume = fortsett på registreringen med --resume { $path }, eller oppgi en annen fil
advice-not-found = kontroller stien; `holdepunkt record new -o FIL` lager en registrering du kan begynne med
advice-permission = velg en mappe du kan skrive til
advice-full = rydd plass eller velg en annen disk; det som var lagret fra før, er intakt
advice-directory = oppgi en fil

## Problems of a file

problem-too-large = filen er større enn 1 MiB
advice-too-large = del opp filen; ingen registrering eller katalogfil trenger å være så stor
problem-not-utf8 = filen er ikke UTF-8-tekst
advice-not-utf8 = lagre filen som UTF-8
problem-empty = filen er tom
advice-empty = `holdepunkt record new` lager en mal du kan begynne med
problem-yaml = herfra er filen ikke gyldig YAML
advice-yaml = kontroller innrykk, anførselstegn og klammer på denne linjen og linjen før
problem-second-document = her begynner et nytt dokument
advice-second-document = ha én registrering eller én katalogdel i hver fil
problem-too-deep = det er mer enn 32 nivåer inni hverandre
advice-too-deep = en registrering har aldri så mange nivåer; kontroller innrykkene
problem-alias = ankere og aliaser blir ikke lest
advice-alias = skriv verdien fullt ut
problem-key = en nøkkel må være et enkelt ord
advice-key = kontroller klammer og kolon på denne linjen
problem-repeated-key = nøkkelen står to ganger, første gang på linje { $line }
advice-repeated-key = behold bare én av nøklene
problem-unknown-key = ukjent nøkkel
problem-unknown-value = ukjent verdi
problem-missing-key = { $key } mangler
advice-missing-key = legg til { $key }
problem-wrong-kind = verdien er av feil type
problem-wrong-kind-of = her skal det stå { $kind }
advice-wrong-kind = sammenlign med malen fra `holdepunkt record new` eller med katalogformatet
kind-text = tekst
kind-number = et heltall
kind-sequence = en liste
kind-mapping = nøkler med verdier
kind-scalar = ett ord
advice-did-you-mean = mente du { $near }? bruk en av disse: { $known }
advice-did-you-mean-only = mente du { $near }?
advice-known = bruk en av disse: { $known }
advice-languages = bruk et av disse språkene: { $known }; utdelingsark finnes også på: { $handouts }
problem-not-a-record = dette er ikke en registrering
advice-not-a-record = en registrering begynner med: schema: { $schema }
problem-schema = programmet kan ikke lese denne versjonen av registreringsformatet
advice-schema = programmet leser { $schema }; en nyere versjon krever et nyere program
problem-no-schema = schema mangler
advice-no-schema = begynn filen med: schema: { $schema }
problem-reference-name = dette ser ut som et navn, ikke en saksreferanse
problem-reference-name-advice = bruk virksomhetens egen saksreferanse, med minst ett siffer; navn hører ikke hjemme i en registrering
problem-reference-number = dette kan røpe hvem personen er: Det ser ut som et fødselsnummer, et telefonnummer, et annet nummer eller en adresse som kan knyttes til en person
problem-reference-number-advice = bruk virksomhetens egen saksreferanse; ingenting i en registrering skal vise hvem personen er
problem-reference-long = saksreferansen er for lang
problem-reference-long-advice = bruk høyst 40 tegn
problem-cut-comment = teksten ser avkuttet ut: # etter et mellomrom innleder en kommentar
problem-cut-tag = teksten ser avkuttet ut: et ord som begynner med !, regnes ikke som en del av verdien
problem-see-also-own = registreringens egen saksreferanse kan ikke stå blant de andre registreringene i saken
problem-see-also-own-advice = gi denne registreringen og de andre hver sin saksreferanse
advice-cut = sett hele teksten i anførselstegn
problem-language = dette er et språk programmet ikke kjenner
problem-language-advice = skriv språknavn som somali eller tigrinja, eller koder som so, ti eller zh-Hant
problem-date = dette er ikke en gyldig dato
problem-date-advice = skriv datoen slik: 2026-11-22
problem-time = dette er ikke et klokkeslett
problem-time-advice = skriv klokkeslettet slik: 14:30
problem-citation = dette er ikke en kildehenvisning
problem-citation-advice = skriv KILDE eller KILDE#STED
problem-unknown-id = ukjent id: { $id }
problem-not-an-id = dette er ikke en id
advice-unknown-id-near = mente du { $near }?
advice-unknown-id = `holdepunkt catalogue list` viser kjennetegnene med id
advice-no-such = sjekk skrivemåten, eller legg til id-en der den hører hjemme
problem-id-twice = { $id } står to ganger
advice-id-twice = behold bare én av dem
problem-no-conversation = samtale { $id } finnes ikke
advice-no-conversation = legg til samtalen under conversations: { "{" } id: { $id } { "}" }
problem-conversation-number = samtalenummeret er for høyt
advice-conversation-number = nummerer samtalene fra 1, og endre både in: og id:
problem-edition = filen er laget med en annen katalog
advice-edition = programmet har utgave { $edition }; oppgi den andre katalogen med --catalogue
problem-edition-newer = filen er laget med en nyere utgave av katalogen
advice-edition-newer = bruk en nyere versjon av programmet

problem-no-file = filen mangler
advice-no-file = legg til filen, eller kontroller navnet på mappen
problem-missing-text = det mangler tekst på { $lang }
advice-missing-text = legg til teksten på { $lang }
problem-too-long = teksten er på { $bytes } byte, men grensen er { $most }
advice-too-long = kort ned teksten til { $most } byte; æ, ø og å teller to hver
problem-avoided-word = teksten inneholder «{ $word }», et ord du bør unngå i spørsmål
advice-avoided-word = spør åpent, uten å bruke ordet
problem-group-category = gruppen { $id } hører til en annen kategori
advice-group-category = bruk gruppen sammen med kategorien { $category }
problem-section = dette er ikke et paragrafnummer
advice-section = skriv nummeret som i loven, for eksempel § 196
problem-phone = dette er ikke et telefonnummer
advice-phone = bruk bare sifre, mellomrom og plusstegn
problem-hidden = teksten inneholder { $code }, et tegn som ikke vises
advice-hidden = ta bort tegnet; skriv et linjeskift som en ny linje i en blokk (|)
problem-no-source = kilde mangler
advice-no-source = oppgi minst én kilde
problem-empty-clause = vilkåret inneholder ingen opplysninger
advice-empty-clause = oppgi en opplysning, eller ta bort vilkåret
problem-id-form = dette er ikke en id
advice-id-form = bruk små bokstaver, sifre og bindestreker
problem-unreached = ingen av temaene fører til { $id }
advice-unreached = legg til kjennetegnet i et tema, eller skriv observation_only: true
problem-missing-entry = { $id } mangler
advice-missing-entry = legg til { $id }

## Opplæring

help-train = For kursledere: øvingssaker til en gruppe, ark til utskrift og samsvaret mellom svarene
usage-train = holdepunkt train KOMMANDO
help-train-list = Vis øvingssakene
usage-train-list = holdepunkt train list [valg]
help-train-run = Samtalen i en øvingssak, scene for scene
usage-train-run = holdepunkt train run SAK [valg]
help-train-run-case = Sakens id, slik den står i listen; med --resume hentes den fra registreringen
value-case = SAK
cases-title = Øvingssaker
cases-none = Det finnes ingen øvingssaker til denne katalogen.
head-case = Sak
head-title = Tittel
head-trains = Hva gruppen øver på
head-scenes = Scener
scene-title = Scene { $this } av { $all }
scene-status = les på nytt, eller åpne neste
scene-status-last = les på nytt; dette er siste scene
scene-on = Til spørsmålene: svar ut fra det scenen viser
scene-next = Åpne neste scene
scene-before = Forrige scene
scene-jump = 0 Neste scene; er du på den siste, vises den på nytt
undo-scene = scenen
print-exercise = Øvelse { $case }, ikke en virkelig sak
left-kept-exercise = Øvelsen er lagret. Fortsett slik: holdepunkt train run --resume "{ $path }". Sammenlign den med andres øvelser slik: holdepunkt train compare
error-no-case = øvingssaken { $id } finnes ikke
advice-no-case = holdepunkt train list viser sakene som finnes
error-no-exercise = registreringen gjelder ingen øvingssak
advice-no-exercise = fortsett registreringen slik: holdepunkt interview --resume FIL
error-is-exercise = registreringen gjelder en øvingssak
advice-is-exercise = fortsett registreringen slik: holdepunkt train run --resume FIL
error-other-case = registreringen gjelder øvingssaken { $case }
advice-other-case = utelat saken, eller oppgi den som står i registreringen
problem-scene-number = det finnes ingen scene 0
advice-scene-number = nummerer scenene fra 1, eller utelat nøkkelen
problem-case-name = id-en er ikke den samme som filnavnet
advice-case-name = gi filen samme navn som id-en
problem-no-scene = saken har ingen scener
advice-no-scene = legg til minst én scene
problem-case-duty = { $duty } får ikke statusen «{ $said }» her: svarene så langt gir «{ $status }»
advice-case-duty = endre statusen eller svarene i denne eller en tidligere scene
problem-unmet = ingen øvingssak dekker { $id }
advice-unmet = la en scene i en av sakene vise det som mangler
help-train-compare = Vis samsvaret mellom svarene en gruppe har gitt i samme sak; ingen får karakter
help-train-compare-one-page = Én side: kjennetegnene gruppen er mest uenig om, og pliktene
usage-train-compare = holdepunkt train compare [valg] REGISTRERING...
help-train-compare-records = Øvelser med samme øvingssak, eller mapper med øvelser; krypterte eller ikke
help-train-print = Skriv ut en sak: scenene og et svarark, eller notater for kurslederen
usage-train-print = holdepunkt train print SAK [valg]
help-train-print-case = Sakens id, slik den står i listen
help-train-print-facilitator = I stedet for arkene: referansevurderingen med begrunnelser, en oversikt over når pliktene endrer seg, og spørsmål til gruppen
help-record-enter-trainee = svarark fra en gruppe som har arbeidet med en øvingssak: FUNN er én fil for hver deltaker, standard inn har én linje for hver, og -o er en mappe
help-record-enter-case = saken svarene gjelder
trainee-read = Deltaker { $number }: { $ticks }
ask-trainees = { $count ->
    [one] Vil du lagre dette svaret
   *[other] Vil du lagre disse { $count } svarene
} i { $path }?
trainees-entered = { $count ->
    [one] Ett svar ligger
   *[other] { $count } svar ligger
} i { $path }. Sammenlign slik: holdepunkt train compare { $path }
of-sheet = { $name }: { $why }
error-sheet-changed = arket er fra utgave { $sheet }, men katalogen her er utgave { $edition }: { $changes }
sheet-added = { $numbers } er kommet til
sheet-retired = { $numbers } er tatt ut av bruk
sheet-reworded = { $numbers } er omformulert
error-compare-person = { $file } er ikke en øvelse
advice-compare-person = sammenlign øvelser som er laget med train run eller record enter --trainee
error-compare-edition = { $file } er laget med utgave { $made }, men dette programmet har { $edition }
advice-compare-edition = bruk det programmet eller den katalogen øvelsen er laget med
error-compare-case = { $file } gjelder øvingssaken { $other }, mens de fleste filene gjelder { $case }
advice-compare-case = sammenlign svarene i én sak om gangen
head-indicator = Kjennetegn
head-basis = Grunnlag
head-duty = Plikt
head-alike = Like par
head-as-reference = Som referansen
head-alpha = Alfa
percent = { $number }{"\u00A0"}%
agree-title = Samsvar mellom svarene: { $title }
agree-answers = { $count ->
    [one] Ett svar i tillegg til referansevurderingen.
   *[other] { $count } svar i tillegg til referansevurderingen.
}
agree-no-marks = Her ser dere hvor svarene i gruppen er ulike, slik at dere kan snakke om hvorfor. Ingen får karakter, og referansen er én grundig vurdering, ikke den eneste mulige.
agree-more = { $count ->
    [one] Gruppen har svart på ett kjennetegn til; utelat --one-page for å se det.
   *[other] Gruppen har svart på { $count } kjennetegn til; utelat --one-page for å se dem.
}
agree-signs = Kjennetegn
agree-alone = Vurdert i referansen, men ikke av noen i gruppen
agree-bases = Hva funnene bygger på
agree-bases-how = For hvert grunnlag er svarene sammenlignet på tvers av alle kjennetegnene: Bygger et funn på grunnlaget eller ikke?
agree-duties = Plikter
agree-duties-how = Programmet har vurdert pliktene for hvert svar for seg. De som ikke har svart på noen av spørsmålene som avgjør hvilke plikter som gjelder, er ikke regnet med.
agree-group = Gruppe
agree-reference = Referanse
agree-silent = ikke besvart
agree-none = –
agree-meaning = Hva tallene betyr
agree-meaning-dots = Hver prikk er ett svar fra gruppen, og ringen er referansen. Det gruppen er mest uenig om, står først.
agree-meaning-alike = Like par: hvor mange par som er like når svarene i gruppen sammenlignes to og to.
agree-meaning-reference = Som referansen: hvor mange av de avgitte svarene som sier det samme som referansen.
agree-meaning-alpha = Alfa (Krippendorffs alfa) sier hvor mye likere svarene er enn tilfeldige svar ville vært: 1 betyr at alle er like, 0 at de ikke er likere enn tilfeldige svar, og under 0 at de er mindre like. Tallet gjelder gruppen og saken, aldri en enkeltperson.
agree-meaning-row = Alfa for en rad sammenligner forskjellene i raden med forskjellene tilfeldige svar ville ha gitt i hele tabellen. De som ikke har vurdert det raden handler om, er ikke regnet med der.
alpha-none = Det er ikke noe å sammenligne ennå. Det kreves minst to svar på det samme, og minst ett må skille seg fra de andre.
alpha-says = Alfa { $alpha }: { $words }
alpha-alike = Gruppen svarer nesten likt.
alpha-mostly = Gruppen svarer stort sett likt. Snakk gjerne om det dere har svart ulikt på.
alpha-apart = Svarene er så ofte ulike at det er forskjellene dere bør snakke om.
alpha-chance = Svarene er ikke likere enn tilfeldige svar ville vært. Kanskje kan noe i saken eller ordlyden leses på flere måter.
sheet-title = Øvelse: { $title }
sheet-each = Øvelse { $case }, ark nr.
sheet-answers = Svarark
sheet-number = Arknummer (ikke navn)
sheet-key = Slik fører du inn svarene: { $columns }; deretter { $bases }
sheet-seen = Hva ser dere her, og hva bygger dere det på?
sheet-how = Sett ett kryss i hver rad, ut fra det scenene til sammen har vist. La det du ikke har tenkt på, stå tomt: En tom rad betyr aldri nei. Merk så hva funnet bygger på.
notes-title = Notater for kurslederen: { $title }
notes-reference = Dette er én grundig vurdering av saken. Vurderer gruppen saken annerledes og kan si hvorfor, er det mer verdt enn enighet.
notes-places = I parentes står det hvor kjennetegnet er omtalt i denne kilden: { $source }.
notes-pattern = Mønsteret er hentet fra: { $sources }
notes-finds = Dette finner en grundig fagperson
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
usage-missing = { $arg } mangler
usage-missing-command = en kommando mangler
usage-conflict = { $arg } og { $other } kan ikke brukes sammen
usage-not-utf8 = et argument er ikke UTF-8-tekst
usage-wrong = kommandolinjen kan ikke tolkes
advice-help = se holdepunkt --help

help-heading-usage = Bruk:
help-heading-commands = Kommandoer
help-heading-options = Valg
help-heading-arguments = Argumenter

help-main = En veileder for fagfolk i samtale med en person som kan være utnyttet: hvilke holdepunkter som finnes, og hva du skal gjøre. Fare for liv eller helse: 112.
usage-main = holdepunkt [valg] [kommando]
help-interview = Den veiledede samtalen, fra første spørsmål til vurdering
usage-interview = holdepunkt interview [valg]
help-any-save-plain = Lagre registreringen ukryptert i denne filen etter hvert svar
help-any-resume = Fortsett på en registrering, og lagre i samme fil
help-any-plain = Still spørsmålene linje for linje, for skjermlesere og enkle terminaler
help-assess = Lag en vurdering av hver registrering
usage-assess = holdepunkt assess [valg] REGISTRERING...
help-assess-records = Registreringer i YAML eller JSON, filmønstre eller mapper med registreringer; - er standard inn
help-duties = Hvilke plikter som gjelder: svar på ett og ett spørsmål, eller oppgi svarene som valg
usage-duties = holdepunkt duties [valg]
help-record = Begynn på, kontroller, krypter eller slett en registrering
usage-record = holdepunkt record <kommando>
help-record-new = Lag en mal med forklaringer
usage-record-new = holdepunkt record new [valg]
help-record-check = Finn alle feil i en registrering
usage-record-check = holdepunkt record check [valg] REGISTRERING...
help-record-check-records = Registreringer i YAML eller JSON, filmønstre eller mapper med registreringer; - er standard inn
help-catalogue = Se på katalogen
usage-catalogue = holdepunkt catalogue <kommando>
help-catalogue-check = Finn alle feil i en katalog
usage-catalogue-check = holdepunkt catalogue check [MAPPE]
help-catalogue-check-dir = En mappe med en annen katalog. Uten mappe brukes den innebygde katalogen
help-catalogue-list = Vis kjennetegnene
usage-catalogue-list = holdepunkt catalogue list [valg]
help-catalogue-list-list = Bare denne listen: adult, minor, prostitution, forced-labour. Kan oppgis flere ganger
help-any-lang = Språk: en eller nb
help-any-catalogue = Bruk katalogen i denne mappen i stedet for den innebygde
help-any-color = Fet skrift: auto, always eller never
help-any-width = Linjebredde, 30 til 500 tegn
help-any-format = Format: text, markdown, html, pdf eller json
help-any-output = Skriv til denne filen; filendelsen bestemmer formatet; - er standard ut
help-any-force = Overskriv en fil som finnes fra før
help-any-at = Tidspunkt, norsk tid: 2026-11-22 eller 2026-11-22T14:05
help-any-help = Vis denne hjelpen
help-any-version = Vis versjonen
help-fact = Verdi for { $fact }: { $values }
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

contacts-title = Hvem du kan kontakte
contacts-none = Søket ga ingen treff. Ta bort noe av det du søkte på, eller se blant numrene som gjelder for hele landet. Er du i tvil, ringer du ROSA eller politiet.
contact-no-cases = tar ikke enkeltsaker
contact-places = Hvor: { $places }.
contact-unconfirmed-value = Ikke bekreftet: { $value }. { $reason }
head-purpose = Oppgave
head-whom-for = Hvem og hva
contacts-of-emergency = Ved fare
contacts-of-public = Offentlige instanser
contacts-of-service = Tjenester
contacts-of-voluntary = Frivillige organisasjoner
contacts-of-online = På nettet
contacts-of-international = Internasjonale instanser
head-from = Ord
head-test = Forskjellen
history-title = Opplysninger som ikke brukes lenger
history-intro = Her er gamle numre og adresser du kan komme over. De brukes ikke lenger, og grunnene er oppgitt.
history-none = Søket ga ingen opplysninger som ikke lenger brukes. Kjør `holdepunkt contacts --history` uten avgrensninger for å se alt som ikke brukes lenger.
history-now = Nå: { $value }
history-old = { $field } (brukes ikke lenger): { $value }
field-phone = Telefon
field-email = E-post
field-web = Nettadresse
field-hours = Åpningstid
field-audience = For hvem
field-role = Oppgave
field-places = Hvor
explain-title = Hva ordene betyr
explain-how = holdepunkt explain BEGREP forklarer ett begrep og viser hvordan du skiller det fra andre.
explain-also = Kalles også: { $words }
explain-others = Se også: { $terms }
section-terms = Ord
section-myths = Myter, og hva som er riktig
section-why-not-seen = Hvorfor få melder seg som ofre
section-settings = Hvor utnyttelse er avdekket eller mistenkt
section-apart = Slik skiller du begrepet fra andre
section-call = I telefonen kan du si
myth = Det sies ofte: { $myth }
quick-signs = Tegnene
quick-seen = Det du så
quick-next = Hva du kan gjøre
quick-yes = Ja
quick-no = Nei
quick-unknown = Vet ikke
sources-title = Kildene til katalogen
section-due = Til gjennomgang per { $date }
due-none = Ingenting står for tur til gjennomgang.
due-guide = Veilederen som helhet: sammenlign med kildene innen { $date }
due-source = { $name }: les kilden på nytt innen { $date }
due-item = { $name }: sammenlign med kilden innen { $date }
source-consulted = Sist lest { $date }.
source-superseded = Ikke tatt med om { $name }: «{ $value }»
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
error-panic = programmet feilet i { $place }; det som er lagret, er intakt
error-needs-file = en registrering må ligge i en fil; standard inn og ut kan ikke brukes
advice-needs-file = oppgi en fil
error-same-file = { $path } er selve registreringen
advice-same-file = oppgi en annen fil til vurderingen
error-target-is-input = { $path } leses inn og blir aldri overskrevet av en vurdering
error-record-unreadable = registreringen kunne ikke leses på nytt: forkort et notat
error-changed = { $path } er endret av et annet program
error-no-term = fant ingen begreper som ligner det du skrev
advice-no-term = `holdepunkt explain` viser alle begrepene
advice-did-you-mean-term = mente du { $near }? `holdepunkt explain` viser alle begrepene
problem-hours = åpningstiden kan ikke leses: { $hours }
advice-hours = skriv 24/7, eller dager og klokkeslett som i Mo-Fr 09:00-15:30; PH off
help-contacts = Hvem du kan ringe: søk i oversikten over hjelpetilbud
usage-contacts = holdepunkt contacts [ORD]... [valg]
help-contacts-query = Ord å lete etter; små skrivefeil gjør ikke noe
help-contacts-whom = For hvem: adult, minor, woman, man, person, professional. Kan oppgis flere ganger
help-contacts-form = Utnyttelsesform: prostitution, forced-labour, begging, crime, war-service, organs, other
help-contacts-region = By: navn eller id
help-contacts-open-now = Bare de som svarer nå eller på tidspunktet oppgitt med --at; de som ikke har oppgitt åpningstid, er også med
help-contacts-history = Opplysninger som ikke brukes lenger, og hvorfor
help-explain = Hva et begrep betyr, og hvordan du skiller det fra andre
usage-explain = holdepunkt explain [BEGREP]... [valg]
help-explain-term = Begrepet; utelates det, vises alle begreper, myter og arenaer
help-quick = Sju tegn å se etter når du er bekymret for noen
usage-quick = holdepunkt quick [valg]
help-catalogue-sources = Vis kildene, hva som bygger på dem, og hva som skal gjennomgås
usage-catalogue-sources = holdepunkt catalogue sources [valg]
help-catalogue-sources-due = Det som skal gjennomgås innen en bestemt dato, for eksempel 2027-11-22
value-query = ORD
value-whom = HVEM
value-form = UTNYTTELSESFORM
value-region = STED
value-term = BEGREP
value-due = DAG

## Printed documents

print-numbers = Hvem du kan kontakte
print-reference = Saksreferanse (ikke navn)
print-date = Dato
print-place = Sted
print-interpreter = Tolk: språk, kvalifisert
print-reason = Grunn til å tro: utnyttelse
print-likelihood = Sannsynlighet: grov menneskehandel
print-wishes = Ønsker (hjelp, anmelde, bli, reise hjem)
print-no-names = Ikke skriv navn eller noe annet som viser hvem personen er.
print-place-and-date = Sted og dato
print-signature = Underskrift
print-role = Rolle og etat
print-note = Notat
print-notes = Notater
print-basis = Grunnlag
print-state = Funn
print-source = Kilde: { $sources }.
print-confidential = Taushetsbelagt
print-confidential-reference = { $reference } · Taushetsbelagt
print-unshown = Noen tegn i denne teksten kan ikke vises her. I stedet står kodepunktene, for eksempel [U+1234].
print-unkept = Denne siden lagrer ikke det du skriver. Skriv den ut, eller bruk holdepunkt interview --save, som krypterer det som lagres.
print-blank = ikke vurdert
print-contents = Innhold
print-unticked = rute uten kryss
print-number = Nr.
print-indicator = Kjennetegn
print-answer = Svar
print-then = Gjør dette
print-continued = forts.
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
checklist-how = Utfylling
checklist-how-state = Sett ett kryss for hvert kjennetegn. «Ikke funnet» betyr at du har sett etter det.
checklist-how-basis = Merk så hva funnet bygger på.
checklist-how-blank = Et kjennetegn uten kryss er ikke vurdert. Det er ikke det samme som «ikke funnet».
checklist-how-number = Nummeret på et kjennetegn er det samme på alle språk og i alle formater.
checklist-key = { $bases } · uten kryss: ikke vurdert
checklist-skip-adult = Gå gjennom denne listen for alle, uansett alder.
checklist-skip-minor = Gå også gjennom denne listen hvis personen er under 18 år, eller hvis du er i tvil om det. Hopp over listen bare når du er sikker på at personen er voksen.
checklist-skip-prostitution = Gå også gjennom denne listen hvis du tror at personen kan være utnyttet i prostitusjon. Ellers hopper du over den.
checklist-skip-forced-labour = Gå også gjennom denne listen hvis du tror at personen kan være utnyttet til tvangsarbeid. Ellers hopper du over den.
checklist-adult-missing = Listen for alle er ikke med her, men du trenger den uansett.
checklist-minor-missing = Listen for mindreårige er ikke med her. Du trenger den hvis personen er under 18 år, eller hvis du er i tvil om det.
checklist-conclusion = Se alt i sammenheng, og skriv din egen konklusjon med dine egne ord. Antallet kryss avgjør ingenting.

questions-title = Samtalen: spørsmål
questions-avoid = Ord du bør unngå i spørsmålene
questions-minors = Når personen er eller kan være under 18 år
conversation-purposes = Formålet med samtalen
questions-how = Slik spør du
questions-topic = { $number }. { $title }
questions-form = Passer når saken kan gjelde: { $form }
questions-ask = Still spørsmålet som står i fet skrift, og følg opp med det som passer.
questions-answer = Svar
questions-then = Si så:
questions-telling = Fortell dette til slutt
questions-telling-how = Si det med dine egne ord, og kryss av for det du har fortalt.
questions-tell-all = Til alle
questions-tell-adult = Til en voksen
questions-tell-minor = Til en som er eller kan være under 18 år
questions-impossible = Når en samtale ikke er mulig

preparation-title = Før samtalen
preparation-minors = Først: Kan personen være under 18 år?
preparation-in-place = På plass

handout-safe = Er det trygt å ha dette arket?
handout-foot = Numrene er kontrollert mot kildene { $date }.
handout-later = Senere
handout-helper = Nummeret til den som ga deg dette arket
handout-checked = { $language }: { $checked }
card-how = Skriv ut tosidig i 100 % størrelse. Klipp ved merkene, og brett ved de korte merkene for å få halv størrelse. I vanlig skrift er et kort like stort som et bankkort.
flow-always = Alltid

error-pdf-terminal = en PDF kan ikke vises i en terminal
advice-pdf-terminal = oppgi en fil: -o FIL.pdf
error-pdf = kunne ikke lage PDF-en: { $detail }
error-no-json = dette dokumentet finnes ikke som JSON
advice-no-json = bruk --format text, markdown, html eller pdf
error-several-need-folder = flere registreringer i formatet { $format } må skrives til en mappe
advice-several-need-folder = oppgi en mappe som finnes, med skråstrek til slutt: -o MAPPE/
error-folder-missing = mappen { $path } finnes ikke
advice-folder-missing = opprett mappen først, eller oppgi en annen
error-stdin-twice = standard inn kan bare leses én gang
advice-stdin-twice = bruk - bare én gang, og oppgi de andre registreringene som filer
error-stem-twice = { $path } ville blitt skrevet to ganger
advice-stem-twice = gi en av registreringene et annet navn, eller skriv dem til hver sin mappe
error-folder-format = formatet går ikke fram når du oppgir en mappe
advice-folder-format = oppgi --format pdf, html, markdown, text eller json
glyphs-missing = { $count ->
    [one] Ett tegn finnes
   *[other] { $count } tegn finnes
} ikke i noen av skriftene og vises som kodepunkt: { $shown }

problem-handout-unconfirmed = { $id } er ikke bekreftet
advice-handout-unconfirmed = på ark som personen får, kan det bare stå bekreftet kontaktinformasjon
problem-handout-word = teksten bruker «{ $word }», som røper hva arket handler om
advice-handout-word = formuler teksten uten dette ordet; noen kan finne arket
problem-translation-language = språkkoden er ikke den samme som i filnavnet, eller programmet har språket fra før
advice-translation-language = skriv samme språkkode som i filnavnet, for eksempel nn i handouts/nn.yaml
problem-translation-missing = «{ $text }» er ikke oversatt
advice-translation-missing = oversett teksten: personen skal ikke få et ark med setninger på et annet språk
problem-translation-stale = setningen finnes ikke på noe utdelingsark
advice-translation-stale = setningen er omskrevet eller tatt ut: oversett det som nå står i handouts.yaml
problem-translation-message = { $id } er ikke oversatt
problem-card-number = { $id } har ikke noe nummer som alle kan ringe
advice-card-number = på et kort kan det bare stå telefonnumre

help-checklist = Skriv ut kjennetegnene som sjekkliste
usage-checklist = holdepunkt checklist [valg]
help-checklist-list = Bare denne listen: adult, minor, prostitution, forced-labour. Kan oppgis flere ganger
help-questions = Skriv ut spørsmålene til samtalen, med plass til notater
usage-questions = holdepunkt questions [valg]
help-preparation = Skriv ut én side til bruk før samtalen
usage-preparation = holdepunkt preparation [valg]
help-handout = Skriv ut noe personen kan beholde
usage-handout = holdepunkt handout <kommando>
help-handout-rights = Et lettlest ark om rettigheter og om hvor det er hjelp å få
usage-handout-rights = holdepunkt handout rights [valg]
help-handout-rights-for = For hvem: adult eller minor. Standard: adult
help-handout-rights-lang = Språk: en, nb eller et annet språk arkene finnes på, for eksempel nn
help-handout-card-lang = Språk: en, nb eller et annet språk arkene finnes på, for eksempel nn
help-handout-card = Lommekort med numre, åtte per side
usage-handout-card = holdepunkt handout card [valg]
help-duties-sheet = Skriv ut pliktene som én side med spørsmål; du trenger ikke svare på noe
help-any-large-print = Større skrift i PDF og HTML
value-for = HVEM

## Keys, encrypted records, sharing

month-of-year = { $month } { $year }
error-seal = registreringen kunne ikke krypteres
error-random = systemet kan ikke lage tilfeldige tall, og uten dem kan ingenting krypteres
advice-random = ingenting ble skrevet; prøv igjen, og si fra til dem som drifter maskinen
error-sealed-passphrase = { $path } er låst med en passordfrase, ikke med en nøkkel
advice-sealed-passphrase = åpne filen med verktøyet age, og bruk deretter `holdepunkt record encrypt`
error-not-opened = kan ikke åpne { $path }: { $why }
error-foreign-key = { $path } er kryptert med andre nøkler enn din
advice-foreign-key = oppgi riktig nøkkel med --identity, eller be noen som kan åpne filen, om å legge til nøkkelen din med `holdepunkt record rekey`
error-sealed-version = { $path } er lagret i en nyere versjon av age-formatet, eller filen er endret
advice-sealed-version = bruk en nyere versjon av dette programmet; ingenting er endret
error-altered = { $path } er skadet: filen er avkortet eller endret
advice-altered = bruk den siste uskadde kopien; ingenting er endret
error-no-place-for-key = det finnes ingen mappe for nøkler på dette systemet
advice-identity = oppgi en fil med --identity
error-no-key = fant ingen nøkkel i { $path }
advice-no-key = lag en nøkkel med `holdepunkt key new`, eller oppgi et annet sted med --identity
error-not-a-key = { $path } inneholder ingen nøkkel som kan brukes her
advice-not-a-key = filen skal inneholde en age-identitet og ikke noe annet
error-work-factor = nøkkelen krever mer regnekraft enn tillatt: faktor { $asked }, høyst { $most }
advice-work-factor = bruk verktøyet age til å låse nøkkelen på nytt med en lavere faktor
error-passphrase = passordfrasen stemmer ikke, eller nøkkelfilen er endret
advice-passphrase = prøv igjen; ingenting er endret
error-recipient = den offentlige nøkkelen kan ikke leses
error-public-file = en linje i { $path } er ikke en offentlig nøkkel
advice-recipient = en offentlig nøkkel begynner med age1; `holdepunkt key show` viser din
error-locked = { $path } brukes av en annen prosess
advice-locked = avslutt den andre samtalen først
error-key-exists = det finnes en nøkkel i { $path } fra før
advice-key-exists = nøkkelen blir liggende: Uten den kan ingen åpne det som er kryptert med den. Oppgi et annet sted med --identity
error-short-passphrase = passordfrasen er for kort: minst { $least } tegn
advice-short-passphrase = fire eller fem ord som ikke hører sammen, er lette å huske
error-passphrase-file = filen med passordfrasen er ikke UTF-8-tekst
advice-passphrase-path = kontroller stien til filen med passordfrasen
error-no-passphrase = uten terminal kan ikke programmet spørre om passordfrasen
advice-no-passphrase = kjør kommandoen i en terminal; i skript brukes --passphrase-file
error-sealed-already = { $path } er allerede kryptert
advice-sealed-already = `holdepunkt record rekey` endrer hvem som kan åpne filen
error-sealed-terminal = en kryptert registrering kan ikke vises i en terminal
advice-sealed-terminal = oppgi en fil: -o FIL.age
error-not-sealed = { $path } er ikke kryptert
advice-not-sealed = `holdepunkt record encrypt` lager en kryptert kopi
error-recipient-alone = med --recipient må du også oppgi en fil å lagre i
advice-recipient-alone = oppgi filen med --save eller --resume
error-strangers = i { $path } står det nøkler du ikke har brukt før, og hvis du lagrer, blir filen kryptert med dem: { $keys }
error-readers-lost = { $path } kan også åpnes med { $count ->
    [one] én nøkkel
   *[other] { $count } nøkler
} som ikke er nevnt i filen, og den tilgangen blir borte hvis du lagrer
advice-readers = oppgi --recipient NØKKEL for hver nøkkel som fortsatt skal ha tilgang, eller bruk `holdepunkt record rekey` til å velge hvem som kan åpne filen
error-not-confirmed = kommandoen må bekreftes
advice-not-confirmed = kjør kommandoen i en terminal, eller legg til --yes
error-delete = kan ikke slette { $path }: { $reason }
advice-forget-file = oppgi selve registreringen, ikke en lenke eller en mappe
key-not-locked = Denne nøkkelen har ingen passordfrase: Den som har nøkkelfilen, kan åpne registreringene dine.
key-own-unchecked = Uten passordfrasen kunne ikke programmet kontrollere om din egen nøkkel står i { $path }. Står den ikke der, kan du ikke åpne det som lagres nå. `holdepunkt key show` kontrollerer det én gang for alle.
key-new-what = Du får en egen nøkkel. Registreringene krypteres med den, og du åpner dem med passordfrasen. Nøkkelfilen: { $path }
key-new-lost = Mister du nøkkelfilen eller passordfrasen, kan ingen åpne det som bare er kryptert med denne nøkkelen. Det finnes ingen annen måte å åpne det på. Oppbevar en kopi av nøkkelfilen på et trygt sted.
key-new-second = Krypter derfor også med en nøkkel til, for eksempel teamlederens. Oppgi den offentlige nøkkelen med --recipient.
key-made = Nøkkelen er laget. Ta vare på en kopi av filen: { $path }
key-relocked = Passordfrasen til { $path } er endret. Kopier av nøkkelfilen kan fortsatt åpnes med den gamle passordfrasen.
key-new-passphrase = Fire eller fem ord som ikke hører sammen, er lette å huske. Det du skriver, vises ikke.
ask-passphrase = Passordfrase
ask-new-passphrase = Ny passordfrase, minst { $least } tegn
ask-passphrase-again = Passordfrasen en gang til
passphrase-short = For kort: minst { $least } tegn. Prøv igjen.
passphrase-differs = Passordfrasene er ikke like. Prøv igjen.
decrypt-honestly = { $path } blir liggende ukryptert: Alle som får tak i disken, kan lese filen.
decrypt-shown = { $path } skrives ukryptert til standard ut.
ask-decrypt = Vil du lage en ukryptert kopi av registreringen?
confirm-no = Nei
confirm-yes = Ja
ask-strangers = Skal disse nøklene kunne åpne { $path } etter hver lagring?
ask-readers-lost = Vil du lagre { $path } uten disse nøklene?
attention-line = Merk: { $message }
ask-forget = Vil du slette { $path } for godt?
record-recipients = Kryptert med { $keys }
record-encrypted = Det er laget en kryptert kopi, som kan åpnes med nøkkelen din. Den ukrypterte filen { $path } finnes fortsatt. Slett den med `holdepunkt record forget`.
record-decrypted = { $path } er nå ukryptert. Slett filen så snart du ikke trenger den lenger.
record-rekeyed = Eldre kopier kan fortsatt åpnes med de tidligere nøklene.
record-forgotten = { $path } er slettet.
forget-honestly = Sletting fjerner filen fra mappen. På en moderne disk kan innholdet likevel bli liggende lenge i blokker som disken selv har lagt til side, og det kan finnes i øyeblikksbilder, sikkerhetskopier og kopier andre steder. Det hjelper ikke å overskrive filen, og programmet later ikke som noe annet. Det som var kryptert, kan fortsatt ikke leses uten nøkkel. Det som var ren tekst, er bare beskyttet hvis hele disken er kryptert.
section-shared = Hva som er utelatt
share-full = Ingenting er utelatt: Hele registreringen deles, også notatene.
share-agency = Til en annen instans. Utelatt:
share-anonymous = Uten noe som peker mot en bestemt person. Utelatt:
share-call-answers = svarene fra dem som ble oppringt
share-topic-notes = notatene om temaene i samtalene
share-earlier = funn og svar slik de var før de ble rettet, og hva som er endret siden forrige samtale
share-reasons = begrunnelsen for konklusjonen
share-identifiers = alt i de gjenværende notatene som ser ut som et nummer eller en adresse knyttet til en person: fødselsnumre, telefonnumre, e-postadresser, passnumre, kontonumre, registreringsnumre på biler, brukernavn, gateadresser, fødselsdatoer
share-not-names = Programmet finner ikke navn eller annet som bare en leser kan kjenne igjen, så slikt er ikke utelatt. Les notatene før du sender noe.
share-free-text = all fritekst
share-reference = saksreferansen
share-place = stedet, og instanser som bare dekker dette stedet
share-languages = personens språk
share-calls = hvem som ble oppringt
share-days = dager og klokkeslett; for datoer i saken er bare måneden oppgitt
share-file-names = De nye filene heter det samme som registreringene. Gi dem nye navn hvis filnavnene røper hvem personen er.
share-still-there = Dette er fortsatt med: aldersgruppe, kjønn, oppholdsgrunnlag, hvor du møtte personen, utnyttelsesformer og funn. Til sammen kan opplysningene peke ut en person som leseren kjenner.
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
guard-coordinates = kartposisjon
guard-account = bankkonto eller betalingskort
guard-plate = registreringsnummer på bil
guard-warns = { $file }: notatene kan røpe hvem personen er ({ $count }):
guard-masked = { $file }: maskert i notatene ({ $count }):
guard-place = {"  "}{ $place }, linje { $line }, tegn { $character }: { $kind }
guard-not-names = Programmet finner ikke navn eller annet som bare en leser kan kjenne igjen.
guard-head = Notat
guard-title = Dette notatet kan røpe hvem personen er.
guard-in-note = Linje { $line }, tegn { $character }: { $kind }
guard-more = og { $count } til
guard-mask = Masker og gå videre
guard-keep = La det stå som det er
guard-write = Tilbake til notatet
key-mask = m masker
plain-mask = m maskerer, < går til notatet, tom linje lar det stå:
help-key = Din egen nøkkel for krypterte registreringer
usage-key = holdepunkt key <kommando>
help-key-new = Lag en nøkkel, og lås den med en passordfrase
usage-key-new = holdepunkt key new [valg]
help-key-show = Vis den offentlige nøkkelen, så andre kan kryptere med den
usage-key-show = holdepunkt key show [valg]
help-key-passphrase = Endre nøkkelens passordfrase
usage-key-passphrase = holdepunkt key passphrase [valg]
help-key-passphrase-new-passphrase-file = For skript: les den nye passordfrasen fra denne filen
help-any-save = Lagre registreringen kryptert i denne filen hver gang du svarer
help-record-show = Vis en registrering slik den er lagret
usage-record-show = holdepunkt record show REGISTRERING [valg]
help-record-encrypt = Lag en kryptert kopi av en registrering
usage-record-encrypt = holdepunkt record encrypt REGISTRERING -o STI [valg]
help-record-decrypt = Lag en ukryptert kopi av en kryptert registrering; programmet spør først
usage-record-decrypt = holdepunkt record decrypt REGISTRERING -o STI [valg]
help-record-rekey = Endre hvilke nøkler som åpner en kryptert registrering
usage-record-rekey = holdepunkt record rekey REGISTRERING [valg]
help-record-forget = Slett en registrering, og få vite hvor sikker slettingen er
usage-record-forget = holdepunkt record forget REGISTRERING [valg]
help-record-encrypt-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-record-decrypt-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-any-record = En registrering; - er standard inn
help-any-yes = Ikke spør (for skript)
help-any-recipient = Enda en offentlig nøkkel som kan åpne filen (age1...); kan oppgis flere ganger
help-any-identity = Filen med nøkkelen din, hvis den ikke ligger på det vanlige stedet
help-any-passphrase-file = For skript: les passordfrasen fra denne filen
help-any-share = Hva som skal utelates ved deling: full, agency eller anonymous
help-any-mask = Masker fødselsnumre, telefonnumre, e-postadresser og fødselsdatoer i notater
value-save = FIL
value-recipient = NØKKEL
value-identity = FIL
value-passphrase-file = FIL
value-new-passphrase-file = FIL
value-record = REGISTRERING
value-share = HVORDAN

# What a later conversation changed
section-since = Siden forrige samtale
since-which = Dette er lagt til eller rettet i { $this } siden { $former }.
since-nothing = Ingenting nytt er notert ennå.
since-answers = Svar:
since-findings = Funn:
since-topics = Snakket om:
since-again = Dette må du fortsatt spørre om eller gjøre på nytt:
since-new = nytt, ikke notert før
since-before = før: { $before }
since-basis = bygger nå på: { $basis }
since-note-added = et notat er lagt til
since-note-changed = notatet er endret
since-note-taken = notatet er fjernet
since-noted = { $topic }, med notat
since-talked = { $topic }
since-reasons = Begrunnelsen for konklusjonen er endret.
since-reasons-new = Konklusjonen har fått en begrunnelse.
renotify-police = Du har notert en ny bekymring etter at politiet ble varslet i { $conversation }. Varsle igjen.
renotify-child-welfare = Du har notert en ny bekymring etter at barnevernet ble varslet i { $conversation }. Varsle igjen.
conversation-unknown = samtale ikke notert
preparation-former = På plass i { $conversation }
conclusion-reasons-earlier = Tidligere begrunnelse ({ $conversation }):{" "}
again-first = En ny samtale: Spørsmålene om fare og trygghet stilles på nytt. Det som er notert, kan fortsatt leses.
ask-former = {" "}· notert før
ask-stay = La stå åpent, som før
hub-danger-again = spør om fare på nytt
problem-unknown-path = stien viser ikke til noe svar
advice-unknown-path = bruk stien til et svar i registreringen, for eksempel person.age
problem-one-value = her står det mer enn én verdi
advice-one-value = dette svaret kan bare ha én verdi: behold den som ble notert

## En bekymringsmelding

report-title-child-welfare = Bekymringsmelding til barnevernet
report-title-child-welfare-advice = Forespørsel til barnevernet om råd
report-title-police = Varsel til politiet
report-title-police-advice = Forespørsel til politiet om råd
report-draft = Utkast. Les det gjennom, fyll ut de tomme linjene for hånd, og skriv under.
report-why-child-welfare-duty = Det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel. Vi melder fra etter barnevernsloven § 13-2 bokstav e, uten ugrunnet opphold og uten hinder av taushetsplikt.
report-why-child-welfare-right = Det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel. Jeg har rett til å melde fra, og gjør det selv om jeg ikke har meldeplikt etter barnevernsloven § 13-2.
report-why-police-duty = Vi regner det som sikkert eller mest sannsynlig at grov menneskehandel, jf. straffeloven § 258, pågår eller vil skje, og at handlingen eller følgene av den kan avverges. Vi varsler politiet etter avvergingsplikten i straffeloven § 196.
report-why-police-wish = Personen ønsker at saken blir anmeldt til politiet.
report-why-police-consent = Personen har samtykket i at politiet får vite om saken.
report-why-child-welfare-consent = Personen har samtykket i at barnevernet får vite om saken.
report-why-advice = Vi ber om råd. Her står det ikke hvem personen er: Det kan vi bare fortelle hvis vi har plikt til det eller har fått samtykke.
report-about = Hvem det gjelder
report-name = Navn
report-born = Fødselsdato eller omtrentlig alder
report-where = Hvor personen er nå
report-children = Barn som er med: navn og alder
report-guardians = Foreldre eller foresatte, og hva de vet om saken
report-known = Hva som er kjent
report-seen = Hva som er observert og sagt
report-seen-more = Hva vi så og hørte, når og hvor
report-done = Hva som er gjort
report-done-more = Hva som ellers er gjort, når og av hvem
report-done-all = Hva som er gjort, når og av hvem
report-talked = Samtale med personen: { $conversation }, { $date }
report-asked = Hva vi ber om
report-ask-received = Bekreft at dere har mottatt henvendelsen, og oppgi hvem vi kan kontakte.
report-ask-meanwhile = Gi beskjed om hva vi skal gjøre fram til dere tar over.
report-ask-told = Gi beskjed om når foreldre, foresatte eller andre som er med, kan få vite om saken. Fram til da sier vi ikke noe til dem.
report-to = Til:
report-municipality = Kommune
report-district = Politidistrikt
report-from = Hvem som melder
report-nameless = En privatperson kan melde fra til barnevernet uten å oppgi navn.
report-agency = Etat
report-phone = Telefon
error-report-refused = en melding til { $to } ville vist hvem personen er, og i { $name } er det verken notert en plikt eller et samtykke som åpner for det
advice-report-refused = bruk --without-identity for å be om råd, eller kjør holdepunkt assess for å se hvorfor ingen plikt gjelder
advice-report-missing = skaff opplysningene som mangler ({ $facts }), eller bruk --without-identity for å be om råd
help-report = Lag et utkast til bekymringsmelding ut fra hver registrering
usage-report = holdepunkt report child-welfare|police [valg] REGISTRERING...
help-report-to = Hvem meldingen går til: child-welfare eller police
help-report-without-identity = be om råd, uten noe som viser hvem personen er
value-to = TIL

## Angre

undo-done = Angret: { $what }. U gjør det på nytt.
undo-none = Ingenting å angre i denne samtalen.
redo-done = Gjort på nytt: { $what }.
redo-none = Ingenting å gjøre på nytt.

## Samtalen: tall, spørsmål før noe gjøres, filer, telefonsamtaler

number-typed = Nummer { $number }… – trykk enter for å velge det, eller skriv et siffer til.
number-none = Det finnes ikke noe nummer { $number } her.
paste-nowhere = Det du limte inn, passer ikke som svar her. Du kan lime det inn i et notat.
answer-noted = Notert: { $fact }: { $value }. u angrer.
answers-idle = Svar tatt bort fordi spørsmålet ikke lenger er aktuelt: { $what }. u angrer.
as-it-is = { $text }
listed = { $before }, { $next }
name-reference = Saksreferanse
name-see-also = Andre registreringer i saken
name-reasons = Begrunnelse
line-leave = Svaret er ikke notert. Trykk Esc igjen for å gå tilbake uten å notere det.
choose-first = Velg med ↑↓ eller med tall.
safety-called = Jeg har ringt
danger-where = Si hvor: adressen, etasjen og hvordan nødetatene kommer inn.
danger-who = Si hvem: hvor mange som er i fare, om det er barn der, og hvem som truer dem.
danger-what = Si hva som skjer nå, og ikke legg på.
too-small = Vinduet er for lite til å vise spørsmålet. Tastene virker ikke før vinduet er større.
help-hidden = ? viser hva som avgjør svaret
topic-nothing = Spurt, ingenting å notere
rest-looked-through = Gjennomgått: Det som står umerket, forblir «ikke vurdert»
rest-open = Ikke ferdig: La listen stå åpen
rest-absent-done = { $count ->
    [one] Ett kjennetegn
   *[other] { $count } kjennetegn
}: sett etter, ikke funnet. u angrer.
sure-title = Sikker?
sure-absent = { $count ->
    [one] Ett kjennetegn får statusen «sett etter, ikke funnet». Har du sett etter det?
   *[other] { $count } kjennetegn får statusen «sett etter, ikke funnet». Har du sett etter alle sammen?
}
sure-take-back = Hvis du tar bort svaret, forsvinner notatet også. Vil du det?
sure-take-out-call = Vil du ta telefonsamtalen og svaret ut av listen?
sure-no = Nei, la det stå
sure-yes = Ja
finish-keep = Lagre registreringen i en kryptert fil
leave-keep = Lagre registreringen først
ask-keep = Hvilken fil skal registreringen lagres i?
ask-keep-help = Filen blir kryptert, og fra nå av lagres hvert svar der. En fil som finnes fra før, blir ikke overskrevet.
keep-already = Registreringen lagres allerede.
kept-at = Registreringen lagres nå i { $path }.
left-kept = Registreringen er lagret. Fortsett slik: holdepunkt interview --resume "{ $path }"
left-not-kept = Ingenting er lagret.
head-saved-plain = lagret ukryptert kl.{"\u00A0"}{ $time }
part-calls = Telefoner
hub-title = Ferdig: { $done } av { $all } deler
hub-calls-none = ingen notert
calls-intro = Hvem du har ringt om saken, når, og hva de svarte.
calls-whom = Hvem ringte du?
calls-first = Noter et anrop
calls-another = Noter et anrop til
calls-see-also = Legg til andre registreringer i saken
calls-go-on = Gå videre
ask-call-answer = { $name }: Hva svarte de?
answers-title = Alle svar
answers-open = åpent
find-title = Finn et kjennetegn
find-typed = Ord eller nummer: { $wanted }
find-nothing = Ingen treff. Prøv et annet ord eller et nummer, for eksempel A21.
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
plain-no-help = Det er ikke mer å si om dette spørsmålet.
plain-noted = { $fact }: { $value }.
plain-advice = Enter går videre, ! avslutter:
plain-advice-danger = 1 Jeg har ringt. Enter går videre, ! avslutter:
plain-read-on = Enter leser videre: { $heading }. < leser på nytt, # lar deg velge del, ! avslutter:
plain-calls-others = ? leser opp alle de andre du kan ringe; nummereringen fortsetter herfra.
plain-note-take-away = (skriv bare - for å ta bort notatet; annen tekst legges til)
plain-note-help = En tom linje avslutter notatet. < går tilbake, ! avslutter, !! avslutter straks; det som er skrevet, blir tatt vare på.
plain-sure = j for ja, Enter for nei:
passphrase-again = Passordfrasen stemmer ikke. { $left ->
    [one] Ett forsøk til
   *[other] { $left } forsøk til
}.
error-lines-folder = { $path } er en mappe, men --lines skriver til én fil
advice-lines-folder = oppgi en fil etter -o, eller utelat -o for å skrive til standard ut
error-lines-format = --lines skriver alltid JSON
advice-lines-format = utelat --format, eller utelat --lines
error-line-long = { $path }: linje { $line } er lengre enn en registrering kan være (1 MiB)
help-completions = Skriv ut et skript som lar skallet fullføre kommandoer
usage-completions = holdepunkt completions SKALL
help-completions-shell = bash, elvish, fish, powershell eller zsh
value-shell = SKALL
help-man = Skriv manualsider til en mappe, på begge språk
usage-man = holdepunkt man MAPPE
help-man-dir = Mappen; man1 og nb/man1 blir opprettet i den
help-record-enter = Før inn avkrysningene fra en utskrevet sjekkliste ved hjelp av numrene
usage-record-enter = holdepunkt record enter [FUNN] -o FIL [valg]
help-record-enter-findings = for eksempel "A12 t o, 13 i, M2 u": nummer, svar (t til stede, i ikke funnet, u uklart, v ville ikke svare; eller kolonnen, 1 til 4), deretter hva svaret bygger på (o d s a). Oppgir du ingen funn, leses de fra standard inn
value-findings = FUNN
help-record-enter-output = filen det skal skrives til; oppgi en som ikke finnes fra før
help-record-enter-unencrypted = skriv filen ukryptert, så alle kan lese den
help-record-enter-edition = utgaven som står nederst på arket, for eksempel no-kom/1; andre utgaver avvises
value-edition = UTGAVE
help-record-enter-on = datoen for samtalen, for eksempel 2026-11-22; dagens dato hvis du ikke oppgir noen
value-on = DAG
help-record-enter-yes = skriv uten å spørre først
help-record-enter-recipient = enda en offentlig nøkkel som kan åpne filen
enter-state-present = t
enter-state-absent = i
enter-state-unclear = u
enter-state-declined = v
ask-enter = { $count ->
    [one] Vil du skrive dette funnet
   *[other] Vil du skrive disse { $count } funnene
} til { $path }?
entered = Skrevet til { $path }. Vet du mer, legger du det til slik: holdepunkt interview --resume "{ $path }"
listed-lines = { $before }; { $next }
error-enter = funnene kan ikke føres inn: { $problems }
error-enter-nothing = ingen funn er oppgitt
error-enter-text = det som ble oppgitt, er ikke UTF-8-tekst
advice-enter = skriv nummer, svar og hva svaret bygger på, med komma mellom funnene: A12 t o, A13 i, M2 u
error-sheet-edition = arket er fra utgave { $sheet }, men dette programmet har utgave { $edition }
advice-sheet-edition = bruk programmet arket ble skrevet ut med, eller skriv ut arket på nytt og kryss av igjen
problem-enter-form = { $place }: dette er ikke et nummer på sjekklisten
problem-enter-no-list = { $place }: det mangler bokstav foran nummeret, og ingen bokstav er oppgitt tidligere
problem-enter-number = { $place }: { $number } finnes ikke
problem-enter-state = { $place }: svaret mangler etter nummeret
problem-enter-basis = { $place }: dette grunnlaget finnes ikke
problem-enter-twice = { $place }: { $number } er oppgitt to ganger
explain-duty-more = Slik finner du ut om plikten gjelder i en sak: holdepunkt duties.
explain-in-indicators = Ordet er ikke blant begrepene, men disse kjennetegnene handler om det:
explain-indicators = Kjennetegn
explain-indicator-asked = Spørsmål som kan belyse kjennetegnet
explain-indicator-alone = Kjennetegnet beviser ingenting alene.
advice-term-is-body = ordet er ikke blant begrepene; søk på det med `holdepunkt contacts` for å finne ut hvem du kan ringe
error-folder-empty = det er ingen registreringer i mappen { $path }
advice-folder-empty = filnavnet til en registrering ender på .yaml, .yml, .json eller .age; programmet leter ikke i undermapper

# Innstillingene til en bruker
help-config = Vis de faste innstillingene og hvor de kommer fra
usage-config = holdepunkt config [valg]
config-file = Innstillingene leses fra { $file }
config-no-file = Ingen innstillinger ennå; programmet leser { $file } hvis du oppretter filen
config-no-place = Ingen innstillinger: Systemet oppgir ingen mappe for dem. Du kan oppgi en fil i HOLDEPUNKT_CONFIG.
config-from-option = fra --lang
config-from-variable = fra HOLDEPUNKT_LANG
config-from-file = fra filen
config-from-system = fra systemet
config-not-set = ikke valgt
error-config-recipient = { $file }: recipients: nummer { $number } er ikke en offentlig nøkkel
error-config-region = { $file }: region: dette stedet finnes ikke i katalogen

# Steder
region-near = Stedet ligger i { $county }. Nærmeste steder med lokale tilbud: { $near }. Listen viser også instanser som dekker hele landet.
region-far = Stedet ligger i { $county }. Veilederen har ingen egne tilbud for byene der. Disse instansene dekker hele landet.
advice-region = i en registrering kan du bare bruke stedene i veilederen, fordi en liten kommune kan røpe hvem personen er; skriv i stedet: { $near }

# Where to read on
law-page = Du finner { $law } på { $page }.
source-page = Let etter kilden på { $page }.

# Egne kjennetegn
own-signs = Egne kjennetegn, som ikke står i veilederen:
own-sign-new = Et kjennetegn som ikke står på noen liste …
own-sign-keys = o observert · d i dokumenter · s sagt av personen · a sagt av andre; enter endrer teksten, tom tekst sletter kjennetegnet
ask-own-sign = Hva så eller hørte du som ikke står på noen liste?
template-own-findings = Kjennetegn som ikke står på noen liste, ett på hver linje, for eksempel - { "{" } sign: Sover i en bil, basis: [observed], in: 1, note: "..." { "}" }
problem-no-sign = kjennetegnet mangler tekst
advice-no-sign = skriv hva du så eller hørte, eller ta bort linjen

# Registreringer for andre programmer
help-record-export = Eksporter registreringer til andre programmer: rader til statistikk (id-er og svar, ingen fritekst og ingen datoer), eller FHIR
usage-record-export = holdepunkt record export [valg] REGISTRERING...
help-record-export-records = Registreringer i YAML eller JSON, eller mapper med slike filer
help-record-export-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-record-schema = Skriv ut hva en registrering eller en vurdering kan inneholde, som JSON Schema for teksteditorer og andre programmer
usage-record-schema = holdepunkt record schema [valg]
help-record-schema-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet

# På hvilket grunnlag noen fikk vite om personen
told-consent = personen samtykket
told-duty = plikt eller rett til å melde fra
told-without-identity = uten å si hvem personen er
told-keys = s personen samtykket · p etter plikt eller rett · a uten å si hvem personen er
ask-told = { $name }: På hvilket grunnlag fikk de vite om personen?

# To utgaver av en katalog
help-catalogue-diff = Vis hva som er lagt til, omformulert eller tatt ut av bruk mellom to utgaver, og hvilke registreringer det berører
usage-catalogue-diff = holdepunkt catalogue diff [valg] FØR [ETTER]
help-catalogue-diff-before = Mappen med den ene utgaven
help-catalogue-diff-after = Mappen med den andre utgaven. Uten denne brukes den innebygde katalogen
help-catalogue-diff-record = En registrering som skal sjekkes mot forskjellene; kan oppgis flere ganger
diff-title = Hva som er forskjellig
diff-none = Det er ingen forskjell.
diff-added = lagt til
diff-gone = finnes ikke lenger
diff-retired = tatt ut av bruk: skal ikke vurderes lenger, men kan leses i gamle registreringer
diff-other = endret tekst eller verdi
diff-changed = endret tekst eller verdi i { $what }
diff-records = Registreringer
diff-untouched = berøres ikke av forskjellene

# Språk i en registrering
problem-language-twice = språket er allerede oppgitt her
advice-language-twice = oppgi språket bare én gang
problem-language-unknown = veilederen har ikke noe språknavn for denne koden
advice-language-unknown = sammenlign koden med ISO 639; er den riktig, kan den stå og blir vist som den er

# Mange registreringer
help-report-records = Registreringer i YAML eller JSON, mapper med registreringer, eller filmønstre; - er standard inn
help-record-check-lines = én registrering per linje, som JSON (NDJSON); programmet viser linjer med feil og teller resten
help-any-fail-fast = Stopp ved den første registreringen som ikke kan brukes
help-any-skip-done = Når det skrives til en mappe: husk hva som er gjort, og hopp over det som allerede er laget på samme måte ut fra samme registrering
error-skip-done = for å huske hva som er gjort, må programmet skrive til en mappe
advice-skip-done = oppgi en mappe som finnes, med skråstrek til slutt: -o MAPPE/
passed-over = { $count ->
    [one] Hoppet over én registrering som var ferdig fra før
   *[other] Hoppet over { $count } registreringer som var ferdige fra før
}
progress-records = Registreringer
records-fine = { $count ->
    [one] Én registrering: fant ingen feil
   *[other] { $count } registreringer: fant ingen feil
}
error-pattern = { $path } er ikke en fil og kan heller ikke leses som et filmønster
error-pattern-empty = fant ingenting som passer med filmønsteret { $path }
advice-pattern = * står for en hvilken som helst del av et navn, ? for ett tegn, [ab] for a eller b, ** for undermapper på alle nivåer

# Samtykke
share-with-whom = Send dokumentet bare hvis personen har samtykket i at mottakeren får det, eller hvis du har plikt eller rett til å melde fra til mottakeren.
consent-missing = { $file }: Det er ikke notert samtykke, og heller ikke plikt eller rett til å melde fra. Spør personen, og noter i listen over telefonsamtaler hvem du har samtykke til å dele opplysninger med.
consent-right = { $file }: Utkastet bygger på retten din til å melde fra. Den krever ikke samtykke, og det er ikke notert noe samtykke.
ask-share = Vil du likevel lage dokumentet til en annen instans?
help-assess-yes = sammen med --share agency: ikke spør når det ikke er notert samtykke

# Registreringer i samme sak
template-see-also = Referanser til andre registreringer i samme sak: [A-18, A-19]. Aldri navn.
see-also = Andre registreringer i saken:{" "}
share-see-also = referanser til andre registreringer
problem-see-also-twice = registreringen er allerede nevnt her, eller viser til seg selv
advice-see-also-twice = nevn hver av de andre registreringene bare én gang
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
advice-overlay-file = programmet leser agency.yaml, contacts.yaml og steps.yaml; gi filen et annet navn eller en annen filendelse
problem-own-id = id-en til en egen oppføring må begynne med { $own }
advice-own-id = sett { $own } foran id-en; det som står i veilederen, kan ikke endres herfra
problem-own-kind = det er veilederen som bestemmer hvem man ringer ved fare for liv
advice-own-kind = velg en annen type, for eksempel public eller service
problem-own-number = dette nummeret står allerede i veilederen, under { $id }
advice-own-number = utelat instansen, eller nevn { $id } under contacts i et steg
problem-own-old-number = veilederen bruker ikke lenger dette nummeret, eller kan ikke bekrefte det; nummeret tilhørte { $id }
advice-own-old-number = se `holdepunkt contacts { $id } --history`, og bruk nummeret som gjelder
problem-municipality = det finnes ingen kommune med dette navnet
advice-municipality-near = skriv det offisielle navnet; det nærmeste er { $near }
advice-municipality = skriv et offisielt navn på en norsk kommune

# Skjemaer
help-record-schema-of = skjema for: record (registreringen) eller assessment (vurderingen)
help-catalogue-schema = Skriv ut hva filene i en katalog kan inneholde, som JSON Schema for teksteditorer
usage-catalogue-schema = holdepunkt catalogue schema [valg]
help-catalogue-schema-of = skjema for: catalogue (veilederen) eller overlay (en egen mappe)
help-catalogue-schema-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
value-of = HVA

# Veilederen som skjema for andre verktøy
form-title = Veileder · { $number }
form-blank = La det du ikke har vurdert, stå tomt. Et tomt felt leses aldri som nei. Ingen av kjennetegnene er viktigere enn de andre, og ingen beviser noe alene.
form-basis = Hva bygger svaret på?
form-note = Notat
form-note-hint = Ikke skriv navn eller annet som røper noens identitet.
form-talked = Snakket dere om dette?
form-looked = Har du gått gjennom hele denne listen?
form-also = Hvilke av disse vil du se uansett hva du har svart tidligere?
form-also-hint = Temaer og lister vises automatisk når alder og utnyttelsesformer tilsier det.
form-own = Et kjennetegn som ikke står på noen liste · { $number }
form-own-state = Hva er notert om kjennetegnet?
form-day = Hvilken dag var samtalen?
form-languages-other = Hvilke andre språk? Oppgi språkkodene.
form-languages-other-hint = For eksempel zh-Hant. Skill flere koder med mellomrom.
form-languages-constraint = Språkkoder som so, ti og zh-Hant, atskilt med mellomrom.
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
help-catalogue-export = Eksporter veilederen som skjema til andre verktøy: for ODK og KoboToolbox (xlsform), eller som Questionnaire i FHIR R4 (fhir)
usage-catalogue-export = holdepunkt catalogue export --to xlsform|fhir [-o FIL] [valg]
help-catalogue-export-to = xlsform gir en arbeidsbok (.xlsx), fhir gir JSON. Begge formatene inneholder begge språkene; språket som er valgt med --lang, kommer først
help-catalogue-export-output = Skriv til denne filen; en fil som finnes fra før, blir ikke overskrevet
help-record-export-to = csv: rader til statistikk; htcds: det registreringene har felles med Human Trafficking Case Data Standard; fhir: en QuestionnaireResponse til veilederens skjema, fullstendig og ukryptert, med notater; flere registreringer blir en Bundle. Standard: csv
help-record-import = Lag registreringer av svar som er samlet inn med veilederens skjema i et skjemaverktøy
usage-record-import = holdepunkt record import FIL... -o FIL|MAPPE [valg]
help-record-import-files = CSV eller JSON fra ODK Central eller KoboToolbox, eller FHIR: en QuestionnaireResponse eller en Bundle med flere
help-record-import-output = filen det skal skrives til, eller en mappe for flere registreringer; ingen filer i mappen blir erstattet
help-record-import-skip-unknown = hopp over kolonner og nøkler som ikke svarer til spørsmål i veilederens skjema, i stedet for å avvise dem
help-record-import-unencrypted = skriv registreringene ukryptert, så alle kan lese dem
help-record-import-recipient = enda en offentlig nøkkel som kan åpne filene
value-files = FIL
imported = { $count ->
    [one] Én registrering
   *[other] { $count } registreringer
} er skrevet til { $path }
imported-there = { $count ->
    [one] For ett innsendt skjema finnes det en registrering fra før, og den er ikke endret.
   *[other] For { $count } innsendte skjemaer finnes det registreringer fra før, og de er ikke endret.
}
error-import-several = { $count } innsendte skjemaer får ikke plass i én fil
advice-import-several = oppgi en mappe som finnes, med skråstrek til slutt: -o registreringer/
form-remark = { $file }: { $what }
form-left = { $file }: { $what }
form-left-conversations = skjemaet gjelder én samtale: det viser registreringen slik den er nå, ikke slik den var etter { $count ->
    [one] forrige samtale
   *[other] de { $count } forrige samtalene
}
form-left-see-also = utelatt: { $count ->
    [one] referansen til en annen registrering
   *[other] { $count } referanser til andre registreringer
}
form-left-training = utelatt: at dette er en øvelse
form-left-idle = utelatt: { $count ->
    [one] ett svar som skjemaet ikke spør om
   *[other] { $count } svar som skjemaet ikke spør om
} ut fra de andre svarene
form-left-own = utelatt: { $count ->
    [one] ett eget kjennetegn som det ikke er plass til i skjemaet
   *[other] { $count } egne kjennetegn som det ikke er plass til i skjemaet
}
form-left-calls = utelatt: { $count ->
    [one] én telefonsamtale som det ikke er plass til i skjemaet
   *[other] { $count } telefonsamtaler som det ikke er plass til i skjemaet
}
form-left-retired = utelatt: { $count ->
    [one] ett funn knyttet til et kjennetegn som er tatt ut av bruk
   *[other] { $count } funn knyttet til kjennetegn som er tatt ut av bruk
}
form-left-characters = styretegn er utelatt fra { $count ->
    [one] én tekst
   *[other] { $count } tekster
}: FHIR tillater dem ikke
form-columns-missing = { $count ->
    [one] ett spørsmål mangler kolonne
   *[other] { $count } spørsmål mangler kolonne
}, så registreringene har ikke svar på: { $names }
form-columns-skipped = { $count ->
    [one] én kolonne svarer ikke til noe spørsmål i skjemaet og er hoppet over
   *[other] { $count } kolonner svarer ikke til noe spørsmål i skjemaet og er hoppet over
}
form-more-pages = dette er én av flere sider; skjemaene på de andre sidene må også hentes
form-other-resources = { $count ->
    [one] én ressurs er ikke en QuestionnaireResponse og er hoppet over
   *[other] { $count } ressurser er ikke av typen QuestionnaireResponse og er hoppet over
}
form-is-workbook = filen er en arbeidsbok eller et arkiv
form-is-workbook-advice = eksporter som CSV eller JSON
form-nothing = filen inneholder ingen innsendte skjemaer
form-nothing-advice = eksporter svarene på skjemaet som `holdepunkt catalogue export` lager
form-none-of-it = filen inneholder ingen spørsmål fra veilederens skjema
form-none-of-it-advice = eksporter svarene på skjemaet som `holdepunkt catalogue export` lager, med navnene på spørsmålene
form-labels = filen har ledetekster i stedet for navn
form-label = her står en ledetekst i stedet for navnet
form-labels-advice = eksporter med «XML values and headers», ikke med ledetekster
form-unknown = dette er ikke et spørsmål i veilederens skjema
form-unknown-advice = sammenlign filen med skjemaet fra `holdepunkt catalogue export`; --skip-unknown hopper over det dere selv har lagt til
form-twice = spørsmålet er besvart to ganger
form-twice-advice = ta bort det ene svaret
form-cells = raden har ikke like mange celler som den første
form-cells-advice = filen kan være avkortet eller endret: eksporter den på nytt
form-tick = verdien er verken 1 eller 0
form-tick-advice = skriv 1 eller 0, true eller false
form-disagree = kolonnene for de enkelte svarene sier noe annet enn kolonnen med alle svarene
form-disagree-advice = sørg for at kolonnene sier det samme, eller ta bort den ene typen kolonner
form-several-answers = det er gitt flere svar der det bare kan gis ett
form-several-answers-advice = behold det svaret som stemmer
form-unknown-among = «ikke kjent» står sammen med andre svar
form-unknown-among-advice = ta bort unknown eller de andre svarene
form-values-advice = verdiene står i skjemaet fra `holdepunkt catalogue export`
form-hanging = svaret hører til noe som ikke er fylt ut
form-hanging-advice = fyll ut det som mangler (status, kjennetegn eller hvem du ringte), eller ta bort dette svaret
form-no-edition = det går ikke fram hvilken utgave av veilederen svarene bygger på
form-no-edition-advice = eksporter form_edition sammen med resten; i FHIR står utgaven i `questionnaire`, etter |
form-not-plain = her står en liste eller et objekt der det skal stå en verdi
form-not-plain-advice = skriv en tekst; skill flere verdier med mellomrom
form-no-object = dette er ikke et innsendt skjema
form-no-object-advice = et innsendt skjema er et objekt med navn og verdier
form-no-response = filen er verken en QuestionnaireResponse eller en Bundle
form-no-response-advice = eksporter svarene på veilederens spørreskjema
form-other = svarene gjelder et annet spørreskjema
form-other-advice = bruk svarene på spørreskjemaet fra `holdepunkt catalogue export --to fhir`
form-in-error = svaret er merket som feilregistrert
form-in-error-advice = hvis svaret er feilregistrert, trenger du ikke gjøre noe
form-kind = verdien er av en annen type enn spørsmålet krever
form-kind-advice = sammenlign svaret med spørreskjemaet fra `holdepunkt catalogue export --to fhir`
form-code = koden hører ikke til spørsmålet
form-code-advice = hent system og kode fra answerOption i spørreskjemaet
