//! The duty to report to child welfare, Child Welfare Act § 13-2, letter (e) alone.

use crate::record::{Answer, Fact, Record, Role};

use super::{Concerned, DutyStatus, Outcome, known, strongest};

/// § 13-2 binds public authorities and those who carry out tasks for them, without undue delay and
/// regardless of confidentiality, on reason to believe that exploitation of a child goes on or is to
/// come (KOM guide, Part 6). Sector laws lay the same on some private professionals.
///
/// It is asked for the person and for children along, each with a reason of their own; the
/// strongest answer counts, for whom it holds.
pub(super) fn rule(record: &Record) -> Outcome {
    strongest([person(record), children_along(record)])
}

/// One possible child: whether there is one, and whether there is reason to believe.
struct Child {
    concerned: Concerned,
    is_child: (Fact, Answer),
    reason: (Fact, Answer),
}

/// The person themselves. In doubt about age the person is a child (KOM guide, Part 6).
fn person(record: &Record) -> Outcome {
    judge(
        record,
        &Child {
            concerned: Concerned::Person,
            is_child: (Fact::Age, record.is_child()),
            reason: (Fact::ReasonToBelieve, known(record.concern.reason_to_believe)),
        },
    )
}

/// Children along, with a reason of their own.
fn children_along(record: &Record) -> Outcome {
    judge(
        record,
        &Child {
            concerned: Concerned::ChildrenAlong,
            is_child: (Fact::ChildrenAlong, known(record.children_along.any)),
            reason: (Fact::ChildrenReason, known(record.children_along.reason_to_believe)),
        },
    )
}

fn judge(record: &Record, child: &Child) -> Outcome {
    let outcome =
        |status, because, missing| Outcome { status, concerns: vec![child.concerned], because, missing };
    let (is_child_fact, is_child) = child.is_child;
    let (reason_fact, reason) = child.reason;
    if is_child == Answer::No {
        return outcome(DutyStatus::NotIndicated, vec![is_child_fact], Vec::new());
    }
    if reason == Answer::No {
        return outcome(DutyStatus::NotIndicated, vec![reason_fact], Vec::new());
    }
    let bound = match record.assessor.role {
        Some(Role::PublicAuthority | Role::PublicTask | Role::OwnDuty) => Some(Answer::Yes),
        Some(Role::Volunteer | Role::PrivatePerson) => None,
        // Whether the organisation carries out tasks for a public authority decides it, and can be asked.
        Some(Role::VolunteerUnsure | Role::Unknown) | None => Some(Answer::Unknown),
    };
    let mut asked = vec![(is_child_fact, is_child)];
    // Whether there is reason to believe something of a child along is a question only once there is one.
    if is_child == Answer::Yes || child.concerned == Concerned::Person || reason == Answer::Yes {
        asked.push((reason_fact, reason));
    }
    asked.extend(bound.map(|bound| (Fact::Role, bound)));
    let (yes, open): (Vec<_>, Vec<_>) = asked.into_iter().partition(|(_, answer)| *answer == Answer::Yes);
    let facts = |answers: Vec<(Fact, Answer)>| answers.into_iter().map(|(fact, _)| fact).collect::<Vec<_>>();
    let (mut because, missing) = (facts(yes), facts(open));
    if bound.is_none() {
        because.push(Fact::Role);
        return outcome(DutyStatus::RightNotDuty, because, Vec::new());
    }
    let status = if missing.is_empty() { DutyStatus::Applies } else { DutyStatus::MayApply };
    outcome(status, because, missing)
}
