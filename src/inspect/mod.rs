//! What the evaluator found, shown: as JSON for other tools ([`document`]), in TypeScript's own notation ([`notation`]),
//! and as an account of how one type came out ([`explain`]).

mod document;
mod explain;
mod notation;
mod place;
mod reach;
mod references;
mod shape;
mod why;

use std::path::PathBuf;

use serde_json::Value;

use crate::{
    Builder, Error,
    diagnostics::{Stopped, Wording},
    evaluate, lower_types,
    threads::with_big_stack,
};

impl Builder {
    /// The resolved model of every exported type, or of what the roots reach, as JSON.
    pub(crate) fn inspect(&self) -> Result<Value, Error> {
        with_big_stack(|| {
            let (_, document, reports) = evaluate(self.choices(), Wording::Flags, |types, sources, diagnostics| {
                let roots = reach::shown(types, sources, &self.choices().roots, diagnostics);
                let document = document::describe(types, sources, &roots);
                types.take_diagnostics().into_iter().for_each(|diagnostic| diagnostics.report(diagnostic));
                Ok(document)
            });
            document.map_err(|Stopped| Error::from_reports(reports))
        })
    }

    /// Every exported type, or what the roots reach, as it was evaluated: declarations in TypeScript's notation; and the
    /// files that were read.
    pub(crate) fn evaluated(&self) -> Result<(String, Vec<PathBuf>), Error> {
        with_big_stack(|| {
            let (sources, text, reports) = evaluate(self.choices(), Wording::Flags, |types, sources, diagnostics| {
                let roots = reach::shown(types, sources, &self.choices().roots, diagnostics);
                let text = notation::declarations(types, &roots);
                types.take_diagnostics().into_iter().for_each(|diagnostic| diagnostics.report(diagnostic));
                Ok(text)
            });
            let inputs: Vec<PathBuf> = sources.watched().map(Into::into).collect();
            match text {
                Ok(text) => Ok((text, inputs)),
                Err(Stopped) => Err(Error::from_reports(reports).after_reading(inputs)),
            }
        })
    }

    /// How the type, or the property of a type, at `address` came out.
    pub(crate) fn explain(&self, address: &str) -> Result<String, Error> {
        with_big_stack(|| {
            let (_, text, reports) = evaluate(self.choices(), Wording::Flags, |types, sources, diagnostics| {
                // Looked for first: what is wrong elsewhere is no reason to say nothing about a misspelt name.
                let subjects = explain::find(types, address).map_err(|unknown| {
                    diagnostics.report(unknown);
                    Stopped
                })?;
                let lowered = lower_types(types, sources, self.choices(), diagnostics)?;
                Ok(explain::explain(types, sources, &lowered.model, subjects))
            });
            text.map_err(|Stopped| Error::from_reports(reports))
        })
    }
}
