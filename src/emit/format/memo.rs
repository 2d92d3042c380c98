//! What is laid out already: a part that is tried at several places has parts that are tried at as many, and without
//! this a part would be laid out twice as often for each level that it stands deeper.
//!
//! A part is known by its address. So all that is laid out lives as long as the memo, be it parsed on the way.

use std::{cell::RefCell, ptr, rc::Rc};

use rustc_hash::FxHashMap;
use syn::{Expr, Macro, Meta, MetaList, Token, punctuated::Punctuated};

use super::place::Place;

/// As what a part is laid out: its first part may have its address.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Role {
    Value,
    Statement,
    Type,
    Attribute,
}

type Address = *const ();
/// The width of a line and where in it a place is, without the memo.
type Spot = (usize, usize, usize, usize, bool);

/// The texts of an item's parts at the places that they were tried at.
#[derive(Default)]
pub(super) struct Memo {
    texts: RefCell<FxHashMap<(Role, Address, Spot), Option<String>>>,
    arguments: Parsed<Expr>,
    metas: Parsed<Meta>,
}

impl Memo {
    /// The text of a part at a place, which is laid out there only once.
    pub(super) fn text<T>(
        &self,
        role: Role,
        it: &T,
        at: Place,
        lay: impl FnOnce() -> Option<String>,
    ) -> Option<String> {
        let key = (role, address(it), (at.width, at.indent, at.offset, at.room, at.in_one_line));
        if let Some(text) = self.texts.borrow().get(&key) {
            return text.clone();
        }
        let text = lay();
        self.texts.borrow_mut().insert(key, text.clone());
        text
    }

    /// What a macro is given, where it is a list of expressions.
    pub(super) fn arguments(&self, it: &Macro) -> Option<Rc<[Expr]>> {
        self.arguments.of(it, |it| it.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated))
    }

    /// The parts of an attribute, where it has such.
    pub(super) fn metas(&self, it: &MetaList) -> Option<Rc<[Meta]>> {
        self.metas.of(it, |it| it.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated))
    }
}

/// What was parsed, by the address of what it stands in; nothing where it is no such list.
struct Parsed<T>(RefCell<FxHashMap<Address, Option<Rc<[T]>>>>);

impl<T> Parsed<T> {
    fn of<I>(&self, it: &I, parse: impl FnOnce(&I) -> syn::Result<Punctuated<T, Token![,]>>) -> Option<Rc<[T]>> {
        let mut known = self.0.borrow_mut();
        known.entry(address(it)).or_insert_with(|| Some(parse(it).ok()?.into_iter().collect())).clone()
    }
}

impl<T> Default for Parsed<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

fn address<T>(it: &T) -> Address {
    ptr::from_ref(it).cast()
}
