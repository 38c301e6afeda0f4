//! Bank accounts of Norway, and payment cards.

use super::checks::{luhn, weighed};
use super::date;
use super::topic::Topic;
use super::window::Window;

/// How sure it is that the groups are an account or a card.
pub(super) fn judge(window: &Window<'_>) -> Option<u8> {
    if window.touched() || window.cluster.plus || window.is_money() {
        return None;
    }
    let digits = window.digits;
    let said = window.is_about(Topic::Account, 4) || window.is_about(Topic::Debt, 3);
    if said
        && window.is_about(Topic::Account, 4)
        && (7..=16).contains(&digits.len())
        && date::read(window).is_none()
    {
        return Some(4);
    }
    let grouped = window.sizes == [4, 2, 5] && window.is_even();
    let account = (grouped || window.sizes == [11]) && is_account(digits);
    let card =
        matches!(window.sizes, [4, 4, 4, 4] | [16] | [4, 6, 5] | [15]) && window.is_even() && luhn(digits);
    let elsewhere = window.is_about(Topic::Case, 2);
    ((account || (card && digits.starts_with(['3', '4', '5', '6']))) && !elsewhere).then_some(5)
}

/// Eleven digits, the last of which leaves nothing modulo 11.
fn is_account(digits: &str) -> bool {
    weighed(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}
