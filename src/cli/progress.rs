//! A line on how far fetching has come, on a terminal.

use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use crate::FetchProgress;

/// How often the line is written anew.
const PAUSE: Duration = Duration::from_millis(100);

/// The line; gone again when this is dropped.
pub(super) struct Line {
    is_wanted: bool,
    last: Option<Instant>,
}

impl Line {
    pub(super) fn new(is_wanted: bool) -> Self {
        Self { is_wanted, last: None }
    }

    pub(super) fn show(&mut self, progress: &FetchProgress) {
        if !self.is_wanted || self.last.is_some_and(|last| last.elapsed() < PAUSE) {
            return;
        }
        self.last = Some(Instant::now());
        // Who closed standard error does not want to hear of it.
        let _ = write!(io::stderr(), "\r\x1b[K{}", line(progress));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if self.last.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

/// `[=====>    ] 120/412 pages, 3.2 MB  interfaces/User.html`, in less than 80 letters.
fn line(progress: &FetchProgress) -> String {
    const WIDTH: usize = 20;
    let filled = progress.done * WIDTH / progress.known.max(1);
    let bar: String = (0..WIDTH).map(|at| if at < filled { '=' } else { ' ' }).collect();
    let megabytes = progress.bytes as f64 / f64::from(1 << 20);
    // What a site calls its pages does not steer the terminal.
    let page: String = progress.page.chars().filter(|c| !c.is_control()).take(28).collect();
    format!("[{bar}] {}/{} pages, {megabytes:.1} MB  {page}", progress.done, progress.known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_short_and_plain() {
        let page = "interfaces/\u{1b}[2JA_very_long_name_of_a_page.html".to_owned();
        let progress = FetchProgress { done: 1200, known: 2000, bytes: 123_456_789, page };
        let line = line(&progress);
        assert_eq!(line, "[============        ] 1200/2000 pages, 117.7 MB  interfaces/[2JA_very_long_na");
        assert!(line.len() < 80);
    }
}
