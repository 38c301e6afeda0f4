//! Closed sets of answers: an enumeration whose members have one written form each.

/// A closed set of values, each with the form it has in records, flags and JSON.
pub trait Choice: Copy + Sized + 'static {
    /// Every member, in the order it is shown.
    const ALL: &'static [Self];
    /// The written forms, in the same order.
    const NAMES: &'static [&'static str];
    /// The written form.
    fn as_str(self) -> &'static str;
    /// The member with this written form.
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.as_str() == text)
    }
}

/// Declares an enumeration together with its written forms (serde, [`Choice`], `Display`).
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$member_meta:meta])* $member:ident = $text:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$member_meta])* #[serde(rename = $text)] $member),+
        }
        impl $crate::choice::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$member),+];
            const NAMES: &'static [&'static str] = &[$($text),+];
            fn as_str(self) -> &'static str {
                match self { $(Self::$member => $text),+ }
            }
        }
        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($text),+] })
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::choice::Choice::as_str(*self))
            }
        }
    };
}

pub(crate) use choice;
