//! Work on several cores, and on stacks that hold what is deeply nested.

use std::{sync::OnceLock, thread::available_parallelism};

use rayon::{
    ThreadPool, ThreadPoolBuilder,
    iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _},
};

/// How much stack a thread gets. It is address space, not memory: only what is used is ever paid for.
const STACK_SIZES: [usize; 3] = [512 << 20, 128 << 20, 32 << 20];

/// How many threads there are at most: of more, most would wait.
const MOST_THREADS: usize = 16;

/// The threads that everything is done on, which are there for as long as the process: to start one costs more than
/// some of what is done on it. There are none where the system gives none.
fn pool() -> Option<&'static ThreadPool> {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    let start = || {
        let threads = available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
        let builder = || ThreadPoolBuilder::new().thread_name(|_| "tserde".to_owned()).num_threads(threads);
        STACK_SIZES.into_iter().find_map(|size| builder().stack_size(size).build().ok())
    };
    POOL.get_or_init(start).as_ref()
}

/// Runs `work` where deeply nested definitions do not overflow: parsing recurses as deep as they are, and a main
/// thread's 8 MB (a test thread's 2) end long before the limits of this crate do.
pub fn with_big_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    match pool() {
        Some(pool) => pool.install(work),
        // Definitions of ordinary depth still go through.
        None => work(),
    }
}

/// Does two things at once: the first on this thread, the other on another where one is free.
pub fn both<A, B: Send>(here: impl FnOnce() -> A, there: impl FnOnce() -> B + Send) -> (A, B) {
    let Some(pool) = pool() else { return (here(), there()) };
    let mut done = None;
    let here = pool.in_place_scope(|scope| {
        scope.spawn(|_| done = Some(there()));
        here()
    });
    (here, done.expect("the scope ends when it is done"))
}

/// What `work` makes of each of several tasks, in their order, on as many cores as there are.
pub fn map<T: Send, R: Send>(tasks: Vec<T>, work: impl Fn(T) -> R + Sync + Send) -> Vec<R> {
    with_big_stack(|| tasks.into_par_iter().with_max_len(1).map(work).collect())
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
