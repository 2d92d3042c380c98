//! What is said about names and about the addresses that options use.

use crate::diagnostics::Diagnostic;

/// An option has an address that no type and no member of one has.
pub fn unmatched_address(option: &str, address: &str, nearest: Option<&str>) -> Diagnostic {
    let found = Diagnostic::error("unmatched-address", format!("`{option}` names `{address}`, and there is none"));
    match nearest {
        Some(nearest) => found.help(format!("there is `{nearest}`")),
        None => found.help("`tserde inspect --json` lists the address of every type and member"),
    }
}

/// An option has an address that cannot be read.
pub fn malformed_address(option: &str, address: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("malformed-address", format!("`{option}` has the address `{address}`, in which {reason}")).help(
        "an address is a type (`User`, `ns.User`, `ns::User`), a member of one (`User.address`, `User.\"a.b\"`), \
         or with `*` for any type (`*`, `*.id`)",
    )
}
