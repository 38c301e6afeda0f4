//! What of a record is shared, and with whom.

use crate::words::{Id, id};
use chrono::Datelike;

use super::AnswerChange;
use super::changes::weighs_more;
use crate::choice::choice;
use crate::guard;
use crate::record::{
    Call, Conclusion, Conversation, Earlier, Fact, Field, Finding, Interpreter, Record, Safety, TopicNote,
};

choice! {
    /// How much of a record is shared.
    pub enum Share {
        /// Everything.
        Full = "full",
        /// What another agency needs to act.
        Agency = "agency",
        /// Nothing that points to a person.
        Anonymous = "anonymous",
    }
}

impl Share {
    /// Ids of the messages that say what is left out.
    pub fn left_out(self) -> &'static [Id] {
        const AGENCY: &[Id] = &[
            id!("share-topic-notes"),
            id!("share-call-answers"),
            id!("share-earlier"),
            id!("share-reasons"),
            id!("share-see-also"),
            id!("share-identifiers"),
            id!("share-not-names"),
        ];
        const ANONYMOUS: &[Id] = &[
            id!("share-free-text"),
            id!("share-reference"),
            id!("share-see-also"),
            id!("share-place"),
            id!("share-languages"),
            id!("share-days"),
            id!("share-calls"),
            id!("share-still-there"),
        ];
        match self {
            Self::Full => &[],
            Self::Agency => AGENCY,
            Self::Anonymous => ANONYMOUS,
        }
    }

    /// The record without what is left out.
    #[must_use]
    pub fn apply(self, mut record: Record) -> Record {
        match self {
            Self::Full => {}
            Self::Agency => {
                for_an_agency(&mut record);
                forget_earlier(&mut record);
                guard::mask_record(&mut record);
            }
            Self::Anonymous => anonymous(&mut record),
        }
        record
    }

    /// Whether what was recorded before is left out, and with it what changed.
    pub fn hides_earlier(self) -> bool {
        self == Self::Agency
    }

    /// Whether dates are said by their month alone.
    pub fn months_only(self) -> bool {
        self == Self::Anonymous
    }
}

/// What another agency gets: what holds now, with the notes on signs, without what was said on topics, what
/// was before and the reasons. The record is taken apart whole: a field that is new does not compile until
/// somebody has said whether it is shared.
fn for_an_agency(record: &mut Record) {
    let Record {
        schema: _,
        catalogue: _,
        reference: _,
        see_also,
        // That it is an exercise is never left out.
        training: _,
        conversations: _,
        assessor: _,
        person: _,
        concern: _,
        safety: _,
        children_along: _,
        interpreter: Interpreter { needed: _, languages: _, kind: _ },
        forms: _,
        region: _,
        residence: _,
        setting: _,
        outcome: _,
        wishes: _,
        preparation: _,
        aggravation: _,
        looked_through: _,
        calls,
        notified: _,
        findings,
        // What was observed and said stays, as notes on findings do.
        own_findings: _,
        topics,
        conclusion: Conclusion { judgement: _, reasons },
        // Left out by `forget_earlier`, which looks at what it was first.
        earlier: _,
    } = record;
    for Finding { indicator: _, state: _, basis: _, conversation: _, note: _, earlier } in findings {
        earlier.clear();
    }
    for TopicNote { topic: _, conversation: _, note } in topics {
        *note = None;
    }
    // What a body said is that body's to pass on.
    for Call { body: _, conversation: _, on: _, at: _, told: _, answer } in calls {
        *answer = None;
    }
    *reasons = None;
    // Whoever else is concerned is another record's to share.
    see_also.clear();
}

/// What anybody may get: no word that was typed, no reference, no place, no languages, months for days.
/// Taken apart whole for the same reason.
fn anonymous(record: &mut Record) {
    let Record {
        schema: _,
        catalogue: _,
        reference,
        see_also,
        training: _,
        conversations,
        // Closed sets alone.
        assessor: _,
        person: _,
        concern: _,
        safety,
        children_along: _,
        interpreter: Interpreter { needed: _, languages, kind: _ },
        forms: _,
        region,
        residence: _,
        setting: _,
        outcome: _,
        wishes: _,
        preparation: _,
        aggravation: _,
        looked_through: _,
        calls,
        notified: _,
        findings,
        own_findings,
        topics,
        conclusion: Conclusion { judgement: _, reasons },
        earlier,
    } = record;
    // Words that somebody chose, from first to last.
    own_findings.clear();
    let Safety {
        immediate_danger: _,
        urgent_health: _,
        can_talk_alone: _,
        companion_may_control: _,
        companion: _,
        safe_tonight: _,
        risk_event: _,
        risk_on,
    } = safety;
    *risk_on = None;
    *reference = None;
    see_also.clear();
    *region = None;
    *reasons = None;
    languages.clear();
    // A body that serves one place alone would tell the place.
    calls.clear();
    for Conversation { id: _, on, answered: _, preparation: _ } in conversations {
        *on = on.and_then(|day| day.with_day(1));
    }
    for Finding { indicator: _, state: _, basis: _, conversation: _, note, earlier } in findings {
        *note = None;
        for Earlier { state: _, basis: _, conversation: _, note } in earlier {
            *note = None;
        }
    }
    for TopicNote { topic: _, conversation: _, note } in topics {
        *note = None;
    }
    earlier.retain(|was| match Field::parse(&was.fact) {
        Some(Field::Fact(fact)) => fact != Fact::Region,
        Some(Field::Languages | Field::RiskOn | Field::Reasons | Field::Reference | Field::SeeAlso)
        | None => false,
    });
}

/// Leaves out what answers were before. A conversation in which one weighed less no longer says that it
/// was answered: then it is still seen that what holds now came up later.
fn forget_earlier(record: &mut Record) {
    for was in std::mem::take(&mut record.earlier) {
        let Some(subject) = Field::parse(&was.fact) else { continue };
        let now = subject.values(record);
        if weighs_more(&AnswerChange { subject, before: was.values, now }) {
            let over = record.conversations.iter_mut().filter(|one| Some(one.id) <= was.conversation);
            over.for_each(|one| one.answered.retain(|path| *path != was.fact));
        }
    }
}
