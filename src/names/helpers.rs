//! Names of the helpers that a file ends with.

use rustc_hash::FxHashSet;

use crate::model::{HELPER_MODULE, Model};

/// The module of the helpers and those of them that code can name, each with what it is called where something in the
/// model has its name.
const HELPERS: [[&str; 2]; 4] = [
    [HELPER_MODULE, "wire_format"],
    ["Number", "JsNumber"],
    ["InvalidValue", "UnknownValue"],
    ["Rfc3339", "Rfc3339DateTime"],
];

/// Names the helpers apart from all that has a name by now.
pub(super) fn assign_helpers(model: &mut Model) {
    let names: FxHashSet<&str> = model.names().collect();
    let renamed = HELPERS.into_iter().filter(|[name, _]| names.contains(name)).map(|[name, otherwise]| {
        let behind = (1..).map(|count| format!("{name}{}", "_".repeat(count)));
        let free = std::iter::once(otherwise.to_owned()).chain(behind).find(|name| !names.contains(name.as_str()));
        (name, free.unwrap_or_default().into())
    });
    model.renamed_helpers = renamed.collect();
}
