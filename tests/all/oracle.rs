//! The two duties once more, as tables, read from the design's text ("The two duties") and compared
//! with the program for every combination of the facts they look at.

use holdepunkt::Choice as _;
use holdepunkt::assessment::{DutyResult, assess};
use holdepunkt::catalogue::DutyId;
use holdepunkt::document::Voice;
use holdepunkt::record::{Fact, Record};
use holdepunkt::words::Lang;

use crate::support::{at, guide, messages};

const APPLIES: &str = "applies";
const MAY: &str = "may-apply";
const RIGHT: &str = "right-not-duty";
const NOT: &str = "not-indicated";

/// Not recorded. It is written as a value here, for blank is a case of its own.
const BLANK: &str = "";
const ANY: &str = "*";

const AGES: [&str; 5] = ["adult", "under-18", "uncertain", "unknown", BLANK];
const ANSWERS: [&str; 4] = ["yes", "no", "unknown", BLANK];
const LIKELIHOODS: [&str; 6] =
    ["certain-or-most-likely", "possible", "unlikely", "past-only", "unknown", BLANK];
const ROLES: [&str; 8] = [
    "public-authority",
    "public-task",
    "own-duty",
    "volunteer",
    "volunteer-unsure",
    "private-person",
    "unknown",
    BLANK,
];

/// Whether the person counts as a child. In doubt: yes (KOM guide, Part 6).
const CHILD: [(&str, &str); 5] =
    [("under-18", "yes"), ("uncertain", "yes"), ("adult", "no"), ("unknown", "unknown"), (BLANK, "unknown")];

/// Likelihood, the strongest of the three signs of § 258, status. The first row that fits counts.
/// Penal Code § 196: certain or most likely, the KOM guide's Part 6 and Prop. 66 L (2019–2020).
const AVERTING: [(&str, &str, &str); 4] =
    [("unlikely", ANY, NOT), (ANY, "no", NOT), ("certain-or-most-likely", "yes", APPLIES), (ANY, ANY, MAY)];

/// Whether there is a child, reason to believe, kind of role, status. The first row that fits.
/// Child Welfare Act § 13-2 (e); who is bound and who is not: KOM guide, Part 6.
const REPORTING: [(&str, &str, &str, &str); 5] = [
    ("no", ANY, ANY, NOT),
    (ANY, "no", ANY, NOT),
    (ANY, ANY, "free", RIGHT),
    ("yes", "yes", "bound", APPLIES),
    (ANY, ANY, ANY, MAY),
];

/// From the strongest answer to the weakest.
const STRENGTH: [&str; 4] = [APPLIES, MAY, RIGHT, NOT];

fn fits(wanted: &str, value: &str) -> bool {
    wanted == ANY || wanted == value
}

fn is_child(age: &str) -> &'static str {
    CHILD.iter().find(|(a, _)| *a == age).expect("an age").1
}

/// Blank and unknown are one to a rule, though never to a reader.
fn known(answer: &'static str) -> &'static str {
    if answer == BLANK { "unknown" } else { answer }
}

fn averting(likelihood: &str, signs: [&str; 3]) -> &'static str {
    let strongest = ["yes", "unknown", "no"].into_iter().find(|answer| signs.contains(answer));
    let strongest = strongest.expect("three answers");
    AVERTING.iter().find(|(l, s, _)| fits(l, likelihood) && fits(s, strongest)).expect("a row").2
}

fn reporting(child: &str, reason: &str, role: &str) -> &'static str {
    let kind = match role {
        // Whether the organisation carries out tasks for an authority can be asked, and decides it.
        BLANK | "unknown" | "volunteer-unsure" => "unknown",
        "volunteer" | "private-person" => "free",
        _ => "bound",
    };
    let row = REPORTING.iter().find(|(c, r, k, _)| fits(c, child) && fits(r, reason) && fits(k, kind));
    row.expect("a row").3
}

fn strongest(one: &'static str, other: &'static str) -> &'static str {
    STRENGTH.into_iter().find(|status| *status == one || *status == other).expect("a status")
}

fn made(facts: &[(Fact, &str)]) -> Record {
    let mut record = Record::default();
    for (fact, value) in facts.iter().filter(|(_, value)| *value != BLANK) {
        fact.set(&mut record, Some(value));
    }
    record
}

/// Looks at one duty of a record.
fn duty<T>(record: &Record, id: DutyId, look: impl Fn(&DutyResult<'_>) -> T) -> T {
    let made = assess(guide(), record, at());
    look(made.duties.iter().find(|result| result.duty.id == id).expect("both duties"))
}

/// What every result must keep to, whatever the rule: something is missing exactly where the duty
/// may apply, nothing is both known and missing but a judgement, and each fact is named once.
fn sound(result: &DutyResult<'_>, record: &Record, among: &[Fact], place: &str) {
    let status = result.status.as_str();
    assert_eq!(!result.missing.is_empty(), status == MAY, "{place}: missing {:?}", result.missing);
    for fact in &result.missing {
        assert!(among.contains(fact), "{place}: {fact:?} has nothing to do with it");
        let open = ["unknown", "possible", "past-only", "volunteer-unsure"].contains(&fact.value(record));
        assert!(open, "{place}: {fact:?} is missing though recorded as {}", fact.value(record));
    }
    let because: Vec<&str> = result.because.iter().map(|reason| reason.subject.path()).collect();
    for reason in &result.because {
        let fact = Fact::parse(reason.subject.path()).expect("a fact of the record");
        assert!(among.contains(&fact), "{place}: {fact:?} has nothing to do with it");
        assert_eq!(reason.value, fact.value(record), "{place}: {fact:?}");
        assert_ne!(reason.value, "unknown", "{place}: not known is no reason ({fact:?})");
        assert_eq!(
            because.iter().filter(|b| **b == reason.subject.path()).count(),
            1,
            "{place}: {fact:?} twice"
        );
    }
    assert!(status == MAY || !because.is_empty(), "{place}: {status} for no reason");
    assert!(!result.concerns.is_empty(), "{place}: it concerns nobody");
}

#[test]
fn the_duty_to_avert_for_every_combination() {
    let among = [Fact::Likelihood, Fact::Age, Fact::SevereViolence, Fact::SignificantGain];
    let mut count = 0;
    for age in AGES {
        for likelihood in LIKELIHOODS {
            for violence in ANSWERS {
                for gain in ANSWERS {
                    let values = [likelihood, age, violence, gain];
                    let facts: Vec<_> = among.iter().copied().zip(values).collect();
                    let record = made(&facts);
                    let signs = [is_child(age), known(violence), known(gain)];
                    let status = averting(likelihood, signs);
                    let place = format!("{values:?}");
                    duty(&record, DutyId::Avert, |result| {
                        assert_eq!(result.status.as_str(), status, "{place}");
                        sound(result, &record, &among, &place);
                        signs_named(result, signs, &place);
                    });
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 480);
}

/// A child along of whom there is reason to think that it is exploited is a person of its own under § 258: under
/// 18, which is the first sign, with a likelihood of its own (design, "The two duties"; Penal Code § 258).
#[test]
fn the_duty_to_avert_for_children_along_for_every_combination() {
    let among =
        [Fact::Likelihood, Fact::Age, Fact::ChildrenAlong, Fact::ChildrenReason, Fact::ChildrenLikelihood];
    let mut count = 0;
    for age in AGES {
        for likelihood in LIKELIHOODS {
            for any in ANSWERS {
                for reason in ANSWERS {
                    for children in LIKELIHOODS {
                        let values = [likelihood, age, any, reason, children];
                        let mut facts: Vec<_> = among.iter().copied().zip(values).collect();
                        // The other two signs are no, so that the age alone decides for the person.
                        facts.extend([(Fact::SevereViolence, "no"), (Fact::SignificantGain, "no")]);
                        let person = averting(likelihood, [is_child(age), "no", "no"]);
                        let concerned = any != "no" && reason == "yes";
                        let along = concerned.then(|| averting(children, ["yes", "no", "no"]));
                        let status = along.map_or(person, |along| strongest(person, along));
                        let place = format!("{values:?}");
                        duty(&made(&facts), DutyId::Avert, |result| {
                            assert_eq!(result.status.as_str(), status, "{place}");
                            let whom: Vec<&str> = result.concerns.iter().map(|c| c.as_str()).collect();
                            let both = [("person", Some(person)), ("children-along", along)];
                            let strongest = both.into_iter().filter(|(_, one)| *one == Some(status));
                            assert_eq!(whom, strongest.map(|(whom, _)| whom).collect::<Vec<_>>(), "{place}");
                        });
                        count += 1;
                    }
                }
            }
        }
    }
    assert_eq!(count, 5 * 6 * 4 * 4 * 6);
}

/// A sign that is there is named as a reason, one answered no only where all three are.
fn signs_named(result: &DutyResult<'_>, signs: [&str; 3], place: &str) {
    let facts = [Fact::Age, Fact::SevereViolence, Fact::SignificantGain];
    let named = |fact: &Fact| result.because.iter().any(|reason| reason.subject == (*fact).into());
    let all_no = signs == ["no"; 3];
    for (fact, sign) in facts.iter().zip(signs) {
        let expected = match (result.status.as_str(), sign) {
            (NOT, "no") => all_no,
            (NOT, _) => false,
            (_, sign) => sign == "yes",
        };
        assert_eq!(named(fact), expected, "{place}: {fact:?}");
        // An open sign could bring the duty in only while none is there.
        let missing = result.status.as_str() == MAY && sign == "unknown" && !signs.contains(&"yes");
        assert_eq!(result.missing.contains(fact), missing, "{place}: {fact:?} missing");
    }
}

#[test]
fn the_duty_to_report_for_every_combination() {
    let among = [Fact::Age, Fact::ReasonToBelieve, Fact::Role, Fact::ChildrenAlong, Fact::ChildrenReason];
    let mut count = 0;
    for age in AGES {
        for reason in ANSWERS {
            for role in ROLES {
                for children in ANSWERS {
                    for own in ANSWERS {
                        let values = [age, reason, role, children, own];
                        let facts: Vec<_> = among.iter().copied().zip(values).collect();
                        let record = made(&facts);
                        let person = reporting(is_child(age), known(reason), role);
                        let along = reporting(known(children), known(own), role);
                        let place = format!("{values:?}");
                        duty(&record, DutyId::Report, |result| {
                            assert_eq!(result.status.as_str(), strongest(person, along), "{place}");
                            sound(result, &record, &among, &place);
                            let whom: Vec<&str> = result.concerns.iter().map(|c| c.as_str()).collect();
                            let expected: Vec<&str> = [("person", person), ("children-along", along)]
                                .into_iter()
                                .filter(|(_, status)| *status == strongest(person, along))
                                .map(|(whom, _)| whom)
                                .collect();
                            assert_eq!(whom, expected, "{place}: for whom");
                        });
                        decides(&record, &place);
                        count += 1;
                    }
                }
            }
        }
    }
    assert_eq!(count, 5 * 4 * 8 * 4 * 4);
}

/// Whoever finds out the facts named as missing, and those that then turn out to be missing, comes
/// to a duty that applies: nothing is asked in vain, and nothing that is needed goes unnamed.
fn decides(record: &Record, place: &str) {
    let mut record = record.clone();
    for _ in 0..3 {
        let (status, missing) =
            duty(&record, DutyId::Report, |result| (result.status.as_str(), result.missing.clone()));
        if status != MAY {
            assert!(missing.is_empty());
            return;
        }
        for fact in missing {
            let value = match fact {
                Fact::Age => "under-18",
                Fact::Role => "public-task",
                _ => "yes",
            };
            fact.set(&mut record, Some(value));
        }
        let after = duty(&record, DutyId::Report, |result| result.status.as_str());
        assert!([MAY, APPLIES].contains(&after), "{place}: answered in favour it is {after}");
    }
    panic!("{place}: three rounds of answers do not decide it");
}

/// "Past only asks whether consequences can still be averted" (design), from Prop. 66 L
/// (2019–2020), chapter 3.1: the act or its consequences.
#[test]
fn past_only_asks_for_the_consequences() {
    let record = made(&[(Fact::Age, "under-18"), (Fact::Likelihood, "past-only")]);
    assert_eq!(duty(&record, DutyId::Avert, |result| result.missing.clone()), [Fact::Likelihood]);
    for (lang, word) in [(Lang::En, "consequences"), (Lang::Nb, "følgene")] {
        let messages = messages(lang);
        let asked = Voice::new(&messages, guide()).missing(Fact::Likelihood.path(), "past-only");
        assert!(asked.contains(word), "{asked}");
    }
}
