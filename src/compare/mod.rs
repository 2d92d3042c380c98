//! Two versions of definitions side by side: what changed, and whom that breaks.
//!
//! Two questions, two witnesses. Who reads or writes JSON is broken by what the *types* say, so the evaluated types are
//! compared ([`surface`], [`walk`], [`relation`]). Whose code no longer compiles is decided by the *Rust*, so the models
//! are compared as well ([`outline`], [`source`]). [`finish`] joins both at the addresses they have in common.

mod changes;
mod committed;
mod display;
mod finish;
mod keys;
mod leaves;
mod objects;
mod outline;
mod read;
mod relation;
mod renames;
mod render;
mod same;
mod source;
mod surface;
mod template;
mod tuple;
mod union;
mod walk;
mod written;

pub use changes::{Breaks, Change, ChangeKind, ChangePlace, Changes, TypeVerdict};

use crate::{
    Bindings, Builder,
    diagnostics::{Diagnostics, Error, Report, Stopped},
    evaluate, evaluate_sources, lower_types,
    model::Outline,
    options::Options,
    source::Sources,
    threads::{self, with_big_stack},
    types::Types,
};
use read::Read;
use surface::Surface;

impl Builder {
    /// What changed since another version of the definitions, and whom that breaks: who reads JSON by the old ones, who
    /// writes it, and whose code uses the Rust that was made of them. Both sides are read as
    /// [`generate`](Self::generate) reads them, each with its own choices, which should be the same but for the inputs.
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate), of either side.
    ///
    /// ```
    /// let old = tserde::Builder::new().input_text("user.ts", "export interface User { id: number; name: string }");
    /// let new = tserde::Builder::new().input_text("user.ts", "export interface User { id: number; name?: string }");
    /// let changes = new.changes_since(&old)?;
    /// assert_eq!(changes.all()[0].kind, tserde::ChangeKind::BecameOptional);
    /// assert_eq!(changes.all()[0].address, "User.name");
    /// assert!(changes.breaks().reader && !changes.breaks().writer && changes.breaks().source);
    /// # Ok::<(), tserde::Error>(())
    /// ```
    pub fn changes_since(&self, old: &Self) -> Result<Changes, Error> {
        let side = |builder: &Self, forgiven| {
            finish_surface(evaluate(builder.choices(), builder.wording(), both(builder.choices(), forgiven)))
        };
        changes(|| side(old, &ONE_SIDED), || side(self, &ONE_SIDED), || side(self, &[]))
    }
}

impl Bindings {
    /// What changed since other bindings, and whom that breaks. Both are compared as they were made: the files are not
    /// read again.
    ///
    /// # Errors
    ///
    /// None that [`generate`](Builder::generate) did not have.
    ///
    /// ```
    /// let role = |text| tserde::Builder::new().input_text("role.ts", text).generate();
    /// let old = role("export type Role = 'admin' | 'user';")?;
    /// let new = role("export type Role = 'admin' | 'user' | 'guest';")?;
    /// assert_eq!(new.changes_since(&old)?.all()[0].kind, tserde::ChangeKind::ValueAdded);
    /// # Ok::<(), tserde::Error>(())
    /// ```
    pub fn changes_since(&self, old: &Self) -> Result<Changes, Error> {
        let again = |bindings: &Self| {
            let (options, sources) = &*bindings.read;
            finish_surface(evaluate_sources(
                sources.clone(),
                options,
                Diagnostics::default(),
                both(options, &ONE_SIDED),
            ))
        };
        changes(|| again(old), || again(self), || again(self))
    }
}

/// Reads both sides, each on a thread of its own, and compares them.
fn changes(
    old: impl Fn() -> Result<Surface, Error> + Sync,
    new: impl Fn() -> Result<Surface, Error> + Sync,
    strictly: impl Fn() -> Result<Surface, Error> + Sync,
) -> Result<Changes, Error> {
    with_big_stack(|| {
        let (new, old) = threads::both(&new, &old);
        let (old, new) = (old?, new?);
        // What neither side has is a mistake, and is said as one.
        if old.missed.iter().any(|missed| new.missed.contains(missed)) {
            strictly()?;
        }
        Ok(compare(&old, &new))
    })
}

/// What the options may name that only one side has.
static ONE_SIDED: [&str; 2] = ["unmatched-address", "unknown-root"];

/// What is read of a side: its types, and the Rust that becomes of them.
fn both(
    options: &Options,
    forgiven: &'static [&'static str],
) -> impl FnOnce(&mut Types<'_>, &mut Sources, &mut Diagnostics) -> Result<(Read, Outline), Stopped> {
    move |types, sources, diagnostics| {
        diagnostics.forgive(forgiven);
        let lowered = lower_types(types, sources, options, diagnostics)?;
        Ok((read::read_types(types, options), outline::outline(&lowered.model)))
    }
}

fn finish_surface(
    (sources, found, reports): (Sources, Result<(Read, Outline), Stopped>, Vec<Report>),
) -> Result<Surface, Error> {
    let is_missed = |report: &&Report| ONE_SIDED.contains(&report.code);
    let missed = reports.iter().filter(is_missed).map(|report| report.message.clone()).collect();
    let (read, outline) = found.map_err(|Stopped| Error::from_reports(reports))?;
    Ok(Surface { types: read.types, declarations: read.declarations, outline, sources, missed })
}

/// Compares two sides.
fn compare(old: &Surface, new: &Surface) -> Changes {
    let mut walk = walk::Walk::new(old, new);
    walk.find_renamed_types();
    walk.declarations();
    finish::finish(walk)
}
