//! From where a name comes to what it is: words, case, keywords, collisions, `rename_all`.
//!
//! What the rules make of a few names:
//!
//! | name | type or variant | field | constant |
//! |---|---|---|---|
//! | `URLSearch` | `UrlSearch` | `url_search` | `URL_SEARCH` |
//! | `$ref` | `Ref` | `r#ref` | `REF` |
//! | `2xx` | `N2xx` | `_2xx` | `N2XX` |
//! | `+1`, `-1` | `Plus1`, `Minus1` | `plus_1`, `minus_1` | `PLUS_1`, `MINUS_1` |
//! | the number `1.5` | `N1Point5` | | |
//! | `""`, `*`, `>=` | `Empty`, `Star`, `GreaterOrEqual` | `empty`, `star`, `greater_or_equal` | … |
//! | `A` beside `a` | `A`, `LowerA` | `a`, `upper_a` | |

mod case;
mod hash;
mod helpers;
mod items;
mod layout;
mod members;
mod order;
mod parts;
mod rename_all;
mod renames;
mod speller;
mod taken;
#[cfg(test)]
mod tests;
mod words;

use renames::Renames;

use crate::{diagnostics::Diagnostics, lower::Places, model::Model, options::Options};

/// Gives every item, field, variant, parameter and module of the model its Rust identifier.
pub fn assign_names(model: &mut Model, places: &Places, options: &Options, diagnostics: &mut Diagnostics) {
    let renames = Renames::new(model, options, diagnostics);
    items::assign_items(model, &renames, places, options, diagnostics);
    parts::assign_parts(model, &renames, places, options, diagnostics);
    helpers::assign_helpers(model);
    model.likely_module = layout::likely_module(&options.inputs);
    renames.report_unmatched(model, diagnostics);
}
