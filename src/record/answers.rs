//! The closed sets of answers that a record can give.

use crate::choice::choice;

choice! {
    /// Yes, no, or not known. `true` and `false` are read too: other tools write them so.
    pub enum Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// In what role the assessor acts.
    pub enum Role {
        /// Works for a public authority.
        PublicAuthority = "public-authority",
        /// Carries out a task for a public authority.
        PublicTask = "public-task",
        /// Private, but the profession's own act carries the duty to report.
        OwnDuty = "own-duty",
        /// Volunteer in an organisation that carries out no task for a public authority.
        Volunteer = "volunteer",
        /// Volunteer who has not asked whether the organisation carries out tasks for a public authority.
        VolunteerUnsure = "volunteer-unsure",
        /// A private person.
        PrivatePerson = "private-person",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// In what sector the assessor works.
    pub enum Sector {
        /// Police.
        Police = "police",
        /// Immigration.
        Immigration = "immigration",
        /// Labour and welfare.
        Nav = "nav",
        /// Child welfare.
        ChildWelfare = "child-welfare",
        /// Health.
        Health = "health",
        /// Labour inspection.
        LabourInspection = "labour-inspection",
        /// Kindergarten and school.
        Education = "education",
        /// An organisation.
        Organisation = "organisation",
        /// Anything else.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Age, as far as it matters.
    pub enum Age {
        /// 18 or over.
        Adult = "adult",
        /// Under 18.
        Under18 = "under-18",
        /// In doubt: treated as a child until the age is verified (KOM guide, Part 6).
        Uncertain = "uncertain",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Gender, as far as services depend on it.
    pub enum Gender {
        /// Woman.
        Woman = "woman",
        /// Man.
        Man = "man",
        /// Neither of the two, or not said.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Whether healthcare is needed at once.
    pub enum UrgentHealth {
        /// Life is at risk.
        LifeThreatening = "life-threatening",
        /// It cannot wait.
        Urgent = "urgent",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What kind of interpreter there is.
    pub enum InterpreterKind {
        /// Qualified.
        Qualified = "qualified",
        /// Not qualified, a companion for example.
        Unqualified = "unqualified",
        /// None yet.
        NoneYet = "none-yet",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// A form of exploitation.
    pub enum Form {
        /// Prostitution or other sexual services.
        Prostitution = "prostitution",
        /// Forced labour.
        ForcedLabour = "forced-labour",
        /// Begging.
        Begging = "begging",
        /// Crime for the gain of others.
        Crime = "crime",
        /// War service abroad.
        WarService = "war-service",
        /// Removal of an organ.
        Organs = "organs",
        /// Another form.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// The person's residence situation.
    pub enum Residence {
        /// Norwegian citizen.
        Citizen = "citizen",
        /// Citizen of another country of the EEA.
        Eea = "eea",
        /// Holds a permit.
        Permit = "permit",
        /// Holds none.
        None = "none",
        /// Has applied for protection.
        AsylumSeeker = "asylum-seeker",
        /// Has a reflection period.
        ReflectionPeriod = "reflection-period",
        /// Has a limited permit as a presumed victim.
        LimitedPermit = "limited-permit",
        /// Has temporary collective protection.
        TemporaryProtection = "temporary-protection",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Where the person was met, or where what happened came to light.
    pub enum Setting {
        /// A prison, or custody.
        Prison = "prison",
        /// A reception centre for asylum seekers.
        ReceptionCentre = "reception-centre",
        /// A workplace.
        Workplace = "workplace",
        /// In the street.
        Street = "street",
        /// In a home.
        Home = "home",
        /// An institution.
        Institution = "institution",
        /// Anywhere else.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What happens on the day when the risk is greatest.
    pub enum RiskEvent {
        /// Release from prison or custody.
        Release = "release",
        /// Departure from the country, or return to another.
        Departure = "departure",
        /// Something else.
        Other = "other",
        /// There is no such day.
        None = "none",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Who came along with the person.
    pub enum Companion {
        /// Nobody.
        None = "none",
        /// A partner.
        Partner = "partner",
        /// A relative.
        Relative = "relative",
        /// An employer, or somebody the person works for.
        Employer = "employer",
        /// A friend.
        Friend = "friend",
        /// Somebody else.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What became of the conversation.
    pub enum Outcome {
        /// It was held.
        Held = "held",
        /// The person did not want it.
        Refused = "refused",
        /// It was broken off.
        BrokenOff = "broken-off",
        /// It was not possible.
        NotPossible = "not-possible",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Whether the person wishes something.
    pub enum Wish {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The person is not sure.
        Unsure = "unsure",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// How likely it is that the person is exploited now or will be.
    pub enum Likelihood {
        /// Certain, or most likely.
        CertainOrMostLikely = "certain-or-most-likely",
        /// Possible.
        Possible = "possible",
        /// Unlikely.
        Unlikely = "unlikely",
        /// It lies in the past alone.
        PastOnly = "past-only",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// The assessor's own judgement.
    pub enum Judgement {
        /// Grounds to believe that the person is exploited.
        Grounds = "grounds",
        /// There are none.
        NoGrounds = "no-grounds",
        /// Not decided.
        Undecided = "undecided",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What is recorded of an indicator. No entry at all means: not considered.
    pub enum State {
        /// It is there.
        Present = "present",
        /// Looked for and not seen.
        Absent = "absent",
        /// Unclear.
        Unclear = "unclear",
        /// The person declined to answer.
        Declined = "declined",
    }
}

choice! {
    /// On what ground a body was told of the person.
    pub enum Told {
        /// The person agreed that this body is told.
        Consent = "consent",
        /// By a duty or a right to report.
        Duty = "duty",
        /// Without saying who the person is.
        WithoutIdentity = "without-identity",
    }
}

choice! {
    /// What a finding rests on.
    pub enum Basis {
        /// Observed.
        Observed = "observed",
        /// In papers or registers.
        Documented = "documented",
        /// Said by the person.
        Stated = "stated",
        /// Said by others.
        ThirdParty = "third-party",
    }
}
