//! Work on several cores, and on stacks that hold what is deeply nested.

use std::{
    io, panic,
    sync::{Mutex, PoisonError},
    thread::{self, Scope, ScopedJoinHandle},
};

/// How much stack a thread gets. It is address space, not memory: only what is used is ever paid for.
const STACK_SIZES: [usize; 3] = [512 << 20, 128 << 20, 32 << 20];

/// Runs `work` where deeply nested definitions do not overflow: parsing recurses as deep as they are, and a main
/// thread's 8 MB (a test thread's 2) end long before the limits of this crate do.
pub fn with_big_stack<R: Send>(work: impl Fn() -> R + Sync) -> R {
    thread::scope(|scope| match spawn(scope, &work) {
        Ok(thread) => thread.join().unwrap_or_else(|cause| panic::resume_unwind(cause)),
        // Where the system gives no thread at all, definitions of ordinary depth still go through.
        Err(_) => work(),
    })
}

/// Does two things at once: the first on this thread, the other on one of its own.
pub fn both<A, B: Send>(here: impl FnOnce() -> A, there: impl FnOnce() -> B + Send) -> (A, B) {
    let there = Mutex::new(Some(there));
    let take = || there.lock().unwrap_or_else(PoisonError::into_inner).take();
    thread::scope(|scope| {
        let other = spawn(scope, || take().map(|there| there()));
        let here = here();
        let done = match other {
            Ok(other) => other.join().unwrap_or_else(|cause| panic::resume_unwind(cause)),
            Err(_) => take().map(|there| there()),
        };
        (here, done.expect("it was taken once"))
    })
}

/// What `work` makes of each of several tasks, in their order, on as many cores as there are.
pub fn map<T: Send, R: Send>(tasks: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(tasks.len());
    let open = Mutex::new(tasks.into_iter().enumerate());
    let next = || open.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work_off = || {
        let mut done = Vec::new();
        while let Some((at, task)) = next() {
            done.push((at, work(task)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map_while(|_| spawn(scope, work_off).ok()).collect();
        let mut done = work_off();
        for other in others {
            done.extend(other.join().unwrap_or_else(|cause| panic::resume_unwind(cause)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

/// Starts a thread with as much stack as the system gives.
fn spawn<'scope, 'env, R: Send + 'scope>(
    scope: &'scope Scope<'scope, 'env>,
    work: impl Fn() -> R + Send + Copy + 'scope,
) -> io::Result<ScopedJoinHandle<'scope, R>> {
    let with = |size| thread::Builder::new().name("tserde".to_owned()).stack_size(size).spawn_scoped(scope, work);
    let [large, less, least] = STACK_SIZES;
    with(large).or_else(|_| with(less)).or_else(|_| with(least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_comes_in_the_order_of_the_tasks() {
        let squares = map((0..1000_u64).collect(), |number| number * number);
        assert!(squares.into_iter().eq((0..1000).map(|number| number * number)));
        assert!(map(Vec::<u8>::new(), |number| number).is_empty());
    }

    #[test]
    fn both_are_done() {
        let text = String::from("there");
        assert_eq!(both(|| 1, || text.len()), (1, 5));
    }
}
