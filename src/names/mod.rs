//! From where a name comes to what it is: words, case, keywords, collisions, `rename_all`.

use crate::{diagnostics::Diagnostics, lower::Places, model::Model, options::Options};

/// Gives every item, field, variant, parameter and module of the model its Rust identifier.
pub fn assign_names(_model: &mut Model, _places: &Places, _options: &Options, _diagnostics: &mut Diagnostics) {
    todo!()
}
