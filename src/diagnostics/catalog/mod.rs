//! Every text the user can meet, with its code and its help, by the room that finds it.

#[cfg(feature = "cli")]
pub mod config;
#[cfg(feature = "docs")]
pub mod docs;
#[cfg(feature = "fetch")]
pub mod fetch;
pub mod lower;
pub mod names;
pub mod output;
pub mod source;
pub mod syntax;
pub mod types;
