//! Work on several cores, and on stacks that hold what is deeply nested.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        OnceLock,
        mpsc::{Receiver, Sender, channel},
    },
    thread::{self, available_parallelism},
};

use rayon::{
    ScopeFifo, ThreadPool, ThreadPoolBuilder, Yield,
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

/// Gives `body` a [`Queue`] of tasks, of each of which `work` makes something.
pub fn queue<'s, T: Send + 's, R: Send + 's, A>(
    work: &'s (impl Fn(T) -> R + Sync),
    body: impl FnOnce(&mut Queue<'_, 's, T, R>) -> A,
) -> A {
    match pool() {
        Some(pool) => pool.in_place_scope_fifo(|scope| body(&mut Queue::new(work, Some(scope)))),
        None => body(&mut Queue::new(work, None)),
    }
}

/// Tasks that come one by one, are worked on while more come, on as many cores as there are, and whose results are taken
/// in the order of the tasks.
pub struct Queue<'q, 's, T, R> {
    scope: Option<&'q ScopeFifo<'s>>,
    work: &'s (dyn Fn(T) -> R + Sync),
    sender: Sender<(usize, thread::Result<R>)>,
    receiver: Receiver<(usize, thread::Result<R>)>,
    /// What was given and not taken, with what is there already.
    done: VecDeque<Option<thread::Result<R>>>,
    /// How many were taken.
    taken: usize,
}

impl<'q, 's, T: Send + 's, R: Send + 's> Queue<'q, 's, T, R> {
    fn new(work: &'s (dyn Fn(T) -> R + Sync), scope: Option<&'q ScopeFifo<'s>>) -> Self {
        let (sender, receiver) = channel();
        Self { scope, work, sender, receiver, done: VecDeque::new(), taken: 0 }
    }

    /// Adds a task.
    pub fn give(&mut self, task: T) {
        let number = self.taken + self.done.len();
        self.done.push_back(None);
        let (work, sender) = (self.work, self.sender.clone());
        // A panic is passed on to where the result is taken, which would wait for it for ever.
        let run = move || _ = sender.send((number, catch_unwind(AssertUnwindSafe(|| work(task)))));
        match self.scope {
            Some(scope) => scope.spawn_fifo(move |_| run()),
            None => run(),
        }
    }

    /// The result of the first task that was not taken yet, once it is there; none if there is no such task. Until then
    /// this thread works on others.
    pub fn take(&mut self) -> Option<R> {
        while self.done.front()?.is_none() {
            let done = self.receiver.try_recv().ok().or_else(|| match rayon::yield_now() {
                Some(Yield::Executed) => None,
                // Others are at work on it.
                Some(Yield::Idle) | None => self.receiver.recv().ok(),
            });
            if let Some((number, result)) = done {
                self.done[number - self.taken] = Some(result);
            }
        }
        self.taken += 1;
        self.done.pop_front()?.map(|result| result.unwrap_or_else(|panic| resume_unwind(panic)))
    }
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
    fn what_is_queued_is_taken_in_order_while_more_comes() {
        let taken = queue(&|number: u64| number * number, |queue| {
            let mut taken = Vec::new();
            (0..10).for_each(|number| queue.give(number));
            while let Some(square) = queue.take() {
                taken.push(square);
                let next = taken.len() as u64 + 9;
                if next < 1000 {
                    queue.give(next);
                }
            }
            taken
        });
        assert!(taken.into_iter().eq((0..1000).map(|number| number * number)));
    }

    #[test]
    fn a_panic_is_passed_on() {
        let work = |number: u64| assert!(number != 3, "three");
        let taken = catch_unwind(|| {
            queue(&work, |queue| {
                (0..5).for_each(|number| queue.give(number));
                while queue.take().is_some() {}
            });
        });
        assert!(taken.is_err());
        // The threads are there still.
        assert_eq!(
            queue(&|number: u64| number + 1, |queue| {
                queue.give(1);
                queue.take()
            }),
            Some(2)
        );
    }

    #[test]
    fn both_are_done() {
        let text = String::from("there");
        assert_eq!(both(|| 1, || text.len()), (1, 5));
    }
}
