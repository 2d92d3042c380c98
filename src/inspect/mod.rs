//! What the evaluator found, shown: as JSON for other tools ([`inspect`]), and as an account of how one type came
//! out ([`explain`]).

mod document;
mod explain;
mod place;
mod references;
mod shape;
mod why;

use serde_json::Value;

use crate::{Builder, Error, builder::with_big_stack, diagnostics::Stopped, evaluate, lower_types};

impl Builder {
    /// The resolved model of every exported type, as JSON.
    pub(crate) fn inspect(&self) -> Result<Value, Error> {
        with_big_stack(|| {
            let (_, document, reports) = evaluate(self.choices(), |types, sources, diagnostics| {
                let document = document::inspect_program(types, sources);
                types.take_diagnostics().into_iter().for_each(|diagnostic| diagnostics.report(diagnostic));
                Ok(document)
            });
            document.map_err(|Stopped| Error::from_reports(reports))
        })
    }

    /// How the type, or the property of a type, at `address` came out.
    pub(crate) fn explain(&self, address: &str) -> Result<String, Error> {
        with_big_stack(|| {
            let (_, text, reports) = evaluate(self.choices(), |types, sources, diagnostics| {
                // Looked for first: what is wrong elsewhere is no reason to say nothing about a misspelt name.
                let subject = explain::find(types, address).map_err(|unknown| {
                    diagnostics.report(unknown);
                    Stopped
                })?;
                let lowered = lower_types(types, self.choices(), diagnostics)?;
                Ok(explain::explain(types, sources, &lowered.model, &subject))
            });
            text.map_err(|Stopped| Error::from_reports(reports))
        })
    }
}
