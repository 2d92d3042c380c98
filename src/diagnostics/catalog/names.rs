//! What is said about names and about the addresses that options use.

use crate::{diagnostics::Diagnostic, source::Span};

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

/// An option says two things of one address.
pub fn repeated_address(option: &str, address: &str) -> Diagnostic {
    Diagnostic::error("repeated-address", format!("`{option}` says two things of `{address}`"))
        .help("leave one of them out; of `User.id` and `*.id`, the one that spells out more holds")
}

/// `number-at` names what has no number.
pub fn no_number(address: &str) -> Diagnostic {
    Diagnostic::error("no-number", format!("`number-at` names `{address}`, where no number is"))
        .help("it says what `number` is at a place; a type of your own takes the place of any other with `--replace`")
}

/// An option about traits names what has none of its own.
pub fn derived_alias(option: &str, address: &str) -> Diagnostic {
    Diagnostic::error("derived-alias", format!("`{option}` names `{address}`, which is an alias and derives nothing"))
        .help("say it of the type that the alias stands for")
}

/// The name in `--rename` is no identifier of Rust.
pub fn illegal_name(address: &str, name: &str) -> Diagnostic {
    Diagnostic::error("illegal-name", format!("`rename` calls `{address}` `{name}`, which is no name in Rust"))
        .help("a name has letters, digits and `_`, begins with no digit, and is not `self`, `Self`, `super` or `crate`")
}

/// What an option says in Rust's words is no Rust.
pub fn illegal_rust(option: &str, text: &str, wanted: &str, example: &str) -> Diagnostic {
    Diagnostic::error("illegal-rust", format!("`{option}` says `{text}`, which is no {wanted} in Rust")).help(example)
}

/// Two things that would have the same Rust name.
#[derive(Clone, Copy, Debug)]
pub struct Clash<'a> {
    /// The address of the one that has the name.
    pub first: &'a str,
    /// The address of the other.
    pub second: &'a str,
    /// What the other is called instead; or, if both names were chosen, what both were to be called.
    pub name: &'a str,
    /// Where both are declared.
    pub spans: [Option<Span>; 2],
}

/// Two types have the same name in Rust's case.
pub fn item_collision(clash: Clash<'_>) -> Diagnostic {
    let Clash { first, second, name, .. } = clash;
    let found = Diagnostic::warning(
        "name-collision",
        format!("`{first}` and `{second}` are the same name in Rust, so `{second}` is `{name}`"),
    );
    labelled(found, clash)
        .help(format!("`--rename {second}=NAME` gives it a name of your own"))
        .help("`--type-names verbatim` keeps the names of types to the letter")
}

/// Two members of a type have the same name in Rust's case.
pub fn member_collision(clash: Clash<'_>) -> Diagnostic {
    let Clash { first, second, name, .. } = clash;
    let found = Diagnostic::warning(
        "name-collision",
        format!("`{first}` and `{second}` are the same name in Rust, so the latter is `{name}`"),
    );
    labelled(found, clash).help(format!("`--rename {second}=NAME` gives it a name of your own"))
}

/// Two names that were chosen are the same.
pub fn rename_collision(clash: Clash<'_>) -> Diagnostic {
    let Clash { first, second, name, .. } = clash;
    let found = Diagnostic::error("rename-collision", format!("`rename` calls both `{first}` and `{second}` `{name}`"));
    labelled(found, clash).help("give one of them another name")
}

fn labelled(mut found: Diagnostic, clash: Clash<'_>) -> Diagnostic {
    let [first, second] = clash.spans;
    if let Some(second) = second {
        found = found.at(second, "");
    }
    match first {
        Some(first) if Some(first) != second => found.at(first, "this has the name"),
        _ => found,
    }
}
