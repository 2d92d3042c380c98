//! The Rust text of a model. The only room that names `quote`, `syn` and `prettyplease`.

use crate::model::Model;

/// Writes the model down. Its items are ordered, named and free of impossible states, so this cannot fail.
pub fn emit_model(_model: &Model) -> String {
    todo!()
}
