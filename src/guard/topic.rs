//! What the words around a number are about.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word says of the numbers near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// When somebody was born.
    Birth,
    /// A number to call.
    Phone,
    /// An identity number, Norway's or another country's.
    Identity,
    /// The immigration authorities' own number.
    Duf,
    /// A passport or another card.
    Passport,
    /// A bank account or a payment card.
    Account,
    /// A car.
    Plate,
    /// A name somebody has in a service.
    Handle,
    /// A service in which people have such names.
    Service,
    /// Where somebody lives.
    Address,
    /// Right beside a sum.
    Money,
    /// Near a sum.
    Debt,
    /// A case, a section, a parcel, a flight: what has numbers of its own.
    Case,
    /// What comes in rows of numbers: hours, ages, rooms.
    Row,
    /// What happened on a day.
    Event,
    /// What things are measured in.
    Unit,
}

use Topic::{
    Account, Address, Birth, Case, Debt, Duf, Event, Handle, Identity, Money, Passport, Phone, Plate, Row,
    Service, Unit,
};

/// Words by what they are about. A star at the end stands for any letters, or none.
#[rustfmt::skip]
const WORDS: &[(Topic, &[&str])] = &[
    (Birth, &["born", "birth", "birthday*", "birthdate*", "dob", "født", "fødte", "fødd", "fodt", "fødselsdato*",
        "fødselsdag*", "fodselsdato*", "fødselsår*", "bursdag*", "gebursdag*", "fdato", "fyller", "fylte", "fylt", "turns",
        "turned", "nascut*", "urodzon*", "geboren", "née"]),
    (Identity, &["fnr*", "fødselsn*", "fodselsn*", "personnr*", "personnum*", "pnr", "dnr*", "dnummer*", "hnr",
        "nødnummer*", "hjelpenummer*", "fellesnummer*", "id", "identity", "identitetsn*", "idnr*", "idnummer*",
        "samordningsn*", "cpr*", "hetu*", "henkilötunnus*", "pesel*", "cnp*", "asmens", "isikukood*", "egn", "егн",
        "rodné", "kennital*", "рнокпп", "ipn", "kimlik", "cpf", "dni", "nie", "fiscale", "amka", "nin", "bvn", "cnic",
        "aadhaar", "ssn", "nino", "sécu", "bsn", "personas", "curp", "tazkira*", "nnin", "trygdenummer*", "tax", "tin", "skattenr*", "skattenummer*"]),
    (Duf, &["duf*"]),
    (Passport, &["pass", "passet", "passets", "passnr*", "passnum*", "passport*", "reisedokument*", "reisebevis*", "travel",
        "oppholdskort*", "residence", "førerkort*", "licence*", "license*", "visum*", "visa", "asylsøkerbevis*",
        "fremmedpass*", "pasaport*", "paszport*", "pașaport*", "паспорт*"]),
    (Account, &["konto*", "bankkonto*", "account*", "iban*", "kontonr*", "lønnskonto*", "kort", "bankkort*", "kortnr*",
        "kortnummer*", "card", "cards"]),
    (Plate, &["bil", "bilen", "bilens", "car", "cars", "regnr*", "registreringsn*", "registration", "skilt*", "plate*",
        "varebil*", "van", "henger*", "tilhenger*", "trailer*", "lastebil*", "kjennemerk*", "bmw", "mercedes", "toyota",
        "volvo", "audi", "vw", "volkswagen", "ford", "opel", "tesla", "skoda", "regnummer*", "reg"]),
    (Handle, &["brukernavn*", "snapchatbruker*", "username*", "handle", "nick", "nickname", "bruker", "brukeren", "alias"]),
    (Service, &["instagram*", "insta", "ig", "snap", "snapchat*", "tiktok*", "facebook*", "fb", "messenger", "discord*",
        "kik", "twitter*", "onlyfans", "wechat", "skype", "reddit", "youtube", "vk", "linkedin", "profil*", "profile*",
        "tinder", "badoo"]),
    (Phone, &["tlf*", "telefon*", "telephone*", "phone*", "tel", "telf", "mob", "mobil*", "mobile*", "cell", "cellphone",
        "whatsapp*", "viber", "signal", "telegram", "sms*", "ring", "ringe", "ringer", "ringte", "ringt", "oppringt",
        "call", "calls", "called", "calling", "kontakt", "kontakte", "contact", "reach", "reached", "nås", "vipps*",
        "vippse", "hjemmetelefon*", "fasttelefon*", "mobilen", "imo", "numer", "numărul", "rings", "numeret",
        "landline"]),
    (Address, &["adresse*", "adressa", "address*", "bostedsadresse*", "gateadresse*"]),
    (Money, &["kr", "nok", "kroner", "krone", "eur", "euro", "euros", "usd", "dollar*", "gbp", "pund", "pounds", "sek",
        "dkk", "naira", "ngn", "dong", "vnd", "zloty", "pln", "lei", "ron", "baht", "pesos", "php", "rubler", "mill",
        "million*", "milliard*", "tusen", "øre"]),
    (Debt, &["gjeld*", "debt*", "owes", "owed", "skyld*", "lån*", "loan*", "betal*", "paid", "pays", "pay", "lønn*",
        "salary", "wage*", "pris*", "price*", "beløp*", "amount*", "total*", "sum*", "kost*", "cost*", "husleie*", "rent",
        "books", "leie"]),
    (Case, &["sak", "saken", "saks*", "saknr*", "sakn*", "case", "cases", "journal*", "ref", "referanse*", "reference*",
        "paragraph*", "section*", "avsnitt*", "kap", "kapittel*",
        "chapter*", "punkt", "pkt", "prop", "rundskriv*", "forskrift*", "directive*", "direktiv*", "article*", "artikkel*",
        "lov", "loven", "act", "strl", "ilo", "faktura*", "invoice*", "ordre*", "order*", "bestilling*", "parcel*",
        "pakke*", "sporing*", "tracking*", "flight*", "fly", "part", "org", "orgnr*", "organisasjonsn*", "barcode*",
        "strekkode*", "kvittering*", "receipt*", "skjema*", "form", "lot", "vedtaksn*", "arkiv*", "dok", "dokumentnr*",
        "løpenr*", "kid", "udi", "serienr*", "serial"]),
    (Row, &["age", "ages", "aged", "alder*", "timer", "time", "hours", "hour", "vakt*", "shift*", "uke", "uker", "ukene",
        "week*", "room*", "rom", "rommet", "size*", "størrelse*", "temperatur*", "temperature*", "buss*", "bus", "dag",
        "dager", "days", "kunder", "customers", "clients", "lotto", "poeng", "points", "grader", "kl", "klokken", "klokka",
        "between", "mellom", "count", "lockers", "skap", "side", "sider", "pages", "page", "trinn", "linje", "kg",
        "år", "years", "nights", "netter", "menn", "men", "women", "kvinner"]),
    (Event, &["came", "come", "arriv*", "kom", "ankom*", "kommet", "since", "siden", "fled", "flyktet", "reiste", "dro",
        "left", "moved", "flyttet", "innreise*", "utreise*", "vedtak*", "decision*", "decided", "contract*", "kontrakt*",
        "arbeidskontrakt*", "avtale*", "møte*", "meeting*", "report", "reported", "anmeld*", "registrert", "registered",
        "avhør*", "interview*", "dated", "datert*", "worked", "works", "jobbet", "jobber", "started", "startet", "began",
        "begynte", "ended", "sluttet", "valid*", "gyldig*", "expire*", "expiry", "utløp*", "issued", "utstedt", "taken",
        "tatt", "died", "døde", "married", "giftet", "sent", "sendt", "landet", "landed", "seen", "sett", "operert",
        "opened", "åpnet", "until", "certificate*", "fødselsattest*", "attest*", "innvilget", "granted", "avslag*",
        "rejected", "bodde", "lived", "termin*", "due"]),
    (Unit, &["km", "m", "meter", "metres", "cm", "mm", "mil", "miles", "min", "minutter", "minutes", "kg", "gram", "g",
        "mg", "stk", "prosent", "percent", "sekunder", "seconds", "grader", "liter", "timer", "hours", "dager", "days",
        "kwh", "watt", "gb", "kr", "år", "years"]),
];

/// The words by their first letter, so that few are compared.
static BY_LETTER: LazyLock<HashMap<char, Vec<(&str, Topic)>>> = LazyLock::new(|| {
    let mut by_letter: HashMap<char, Vec<(&str, Topic)>> = HashMap::new();
    for (topic, words) in WORDS {
        for word in *words {
            let letter = word.chars().next().unwrap_or_default();
            by_letter.entry(letter).or_default().push((word, *topic));
        }
    }
    by_letter
});

/// What a word is about, if anything. The first that fits counts.
pub(super) fn of(word: &str) -> Option<Topic> {
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == pattern,
    };
    let known = BY_LETTER.get(&word.chars().next()?)?;
    known.iter().find(|(pattern, _)| fits(pattern)).map(|(_, topic)| *topic)
}

/// Whether a word is a unit of measure, which some are besides something else.
pub(super) fn is_unit(word: &str) -> bool {
    WORDS.iter().any(|(topic, words)| *topic == Unit && words.contains(&word))
}
