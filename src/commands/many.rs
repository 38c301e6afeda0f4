//! Many at once: worked on by every processor, and taken in the order they came in.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::failure::Failure;
use crate::words::{Lang, Messages};

/// So far a processor may be ahead of the first that is not done yet. Nothing else is held, so a million take no
/// more room than a thousand.
const AHEAD: usize = 64;

/// Works on each of `all`, and hands what came of it to `put`, one after the other and in their order. Where `put`
/// fails nothing new is begun; what is being worked on is thrown away.
///
/// # Errors
/// The failure of `put` that came first in the order.
pub(super) fn each<I: Send, O: Send>(
    lang: Lang,
    all: impl Iterator<Item = I> + Send,
    work: impl Fn(&Messages, I) -> O + Sync,
    put: impl FnMut(&Messages, O) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let line = Line { all, put, taken: 0, due: 0, waiting: BTreeMap::new(), ended: false, failed: None };
    let desk = Desk { line: Mutex::new(line), moved: Condvar::new(), ahead: AHEAD * threads };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|| desk.go(lang, &work));
        }
        desk.go(lang, &work);
    });
    let line = desk.line.into_inner().unwrap_or_else(PoisonError::into_inner);
    line.failed.map_or(Ok(()), Err)
}

/// What is still to come, and what waits for something before it.
struct Line<A, O, P> {
    all: A,
    put: P,
    /// How many were taken.
    taken: usize,
    /// The number of the next to put.
    due: usize,
    waiting: BTreeMap<usize, O>,
    /// Whether nothing new is begun.
    ended: bool,
    failed: Option<Failure>,
}

struct Desk<A, O, P> {
    line: Mutex<Line<A, O, P>>,
    /// Told whenever something was put, and at the end.
    moved: Condvar,
    ahead: usize,
}

impl<I, O, A, P> Desk<A, O, P>
where
    A: Iterator<Item = I>,
    P: FnMut(&Messages, O) -> Result<(), Failure>,
{
    /// Takes one after the other until none is left.
    fn go(&self, lang: Lang, work: impl Fn(&Messages, I) -> O) {
        let _leaving = Leaving(self);
        // Messages belong to one thread.
        let messages = Messages::new(lang);
        while let Some((number, one)) = self.next() {
            let made = work(&messages, one);
            self.put(&messages, number, made);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Line<A, O, P>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self) -> Option<(usize, I)> {
        let far = |line: &mut Line<A, O, P>| !line.ended && line.taken - line.due >= self.ahead;
        let mut line = self.moved.wait_while(self.lock(), far).unwrap_or_else(PoisonError::into_inner);
        if line.ended {
            return None;
        }
        let Some(one) = line.all.next() else {
            line.ended = true;
            self.moved.notify_all();
            return None;
        };
        line.taken += 1;
        Some((line.taken - 1, one))
    }

    fn put(&self, messages: &Messages, number: usize, made: O) {
        let mut line = self.lock();
        let line = &mut *line;
        line.waiting.insert(number, made);
        while line.failed.is_none()
            && let Some(made) = line.waiting.remove(&line.due)
        {
            line.due += 1;
            if let Err(failure) = (line.put)(messages, made) {
                line.failed = Some(failure);
                line.ended = true;
            }
        }
        self.moved.notify_all();
    }
}

/// Where one stumbles over itself the others do not wait for it for ever.
struct Leaving<'a, A, O, P>(&'a Desk<A, O, P>);

impl<A, O, P> Drop for Leaving<'_, A, O, P> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.line.lock().unwrap_or_else(PoisonError::into_inner).ended = true;
            self.0.moved.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_takes_long_keeps_its_place_and_nobody_gets_far_ahead() {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let begun = Mutex::new(0_usize);
        let mut out = Vec::new();
        let slow = |_: &Messages, number: usize| {
            *begun.lock().expect("begun") += 1;
            if number == 0 {
                thread::sleep(Duration::from_millis(50));
                let so_far = *begun.lock().expect("begun");
                assert!(so_far <= AHEAD * threads, "{so_far} begun");
            }
            number
        };
        let put = |_: &Messages, number: usize| {
            out.push(number);
            Ok(())
        };
        each(Lang::En, 0..1_000, slow, put).expect("all put");
        assert_eq!(out, (0..1_000).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_failure_in_the_order_ends_it() {
        let mut out = Vec::new();
        let put = |_: &Messages, number: usize| {
            if number >= 70 {
                return Err(Failure::other(&number));
            }
            out.push(number);
            Ok(())
        };
        let failure = each(Lang::En, 0..1_000, |_, number| number, put).expect_err("it ends");
        assert_eq!(failure.message.expect("a message").id(), "error-other");
        assert_eq!(out, (0..70).collect::<Vec<_>>());
    }

    #[test]
    fn a_worker_that_panics_ends_the_run() {
        let work = |_: &Messages, number: usize| {
            assert!(number != 5, "five");
            number
        };
        let ran = std::panic::catch_unwind(|| each(Lang::En, 0..10_000, work, |_, _| Ok(())));
        assert!(ran.is_err());
    }
}
