//! The type-level evaluator: what a TypeScript type *is*, as the TypeScript compiler would say.
//!
//! A type is an id; its members come when they are asked for, so that recursive types are no matter.

mod view;

pub use view::{EnumMemberView, IndexInfo, Property, PropertyId, TupleElementView, Types, View};

/// A type of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// The declarations every program has: utility types, and what JSON makes of the built-in objects.
pub const PRELUDE: &str = include_str!("prelude.d.ts");
