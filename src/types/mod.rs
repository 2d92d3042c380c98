//! The type-level evaluator: what a TypeScript type *is*, as the TypeScript compiler would say.
//!
//! A type is an id; its members come when they are asked for, so that recursive types are no matter. What a node says
//! is evaluated once, in terms of the type parameters around it, and then instantiated by what stands for them.

mod accessed;
mod answers;
mod asked;
mod assignable;
mod at_hand;
mod call;
mod combined;
mod conditional;
mod declared;
mod deferral;
mod discriminated;
mod display;
mod domain;
mod enums;
mod expected;
mod expression;
mod hidden;
mod identical;
mod index_signatures;
mod indexed_access;
mod infer;
mod infer_members;
mod infer_parts;
mod instantiate;
mod interned;
mod intersection;
mod key;
mod keyof;
mod kind;
mod literals;
mod mapped;
mod member_node;
mod members;
mod mentions;
mod narrow;
mod narrowed;
mod nesting;
mod node;
mod open_string;
mod operator;
mod pool;
mod predicate;
mod property;
mod reduced;
mod related_signatures;
mod relation;
mod returned;
mod roots;
mod signature;
mod spread;
mod template;
mod tuple;
mod union;
mod unmapped;
mod value;
mod view;
mod wanted;
mod written_union;

use std::rc::Rc;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

pub use answers::Answers;
use answers::NodeAnswers;
use kind::{Intrinsic, LiteralKey, Mapper, TypeKind, TypeList};
use members::Members;
use nesting::Nesting;
use pool::Pool;
use predicate::Predicate;
use property::PropertyData;
pub use property::{Property, PropertyId};
use relation::Relation;
pub use roots::may_ask_for_member;
use union::SortedUnion;
pub use view::{EnumMemberView, IndexInfo, TupleElementView, View};
use wanted::Wanted;

use crate::{
    diagnostics::{Diagnostic, catalog},
    source::{FileId, Span},
    symbols::{SymbolId, Symbols},
    syntax::{Atom, Expression, NodeId, Parameter, Program, Signature, TypeNode},
};

/// The declarations every program has: utility types, and what JSON makes of the built-in objects.
pub const PRELUDE: &str = include_str!("prelude.d.ts");

/// What it declares that types need though no program names it: that of which primitives, arrays and functions are.
pub const ALWAYS: [&str; 10] =
    ["Array", "BigInt", "Boolean", "Function", "Number", "Object", "ReadonlyArray", "RegExp", "String", "Symbol"];

/// A type of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// The evaluator.
pub struct Types<'a> {
    program: &'a Program,
    symbols: Symbols<'a>,
    /// Every type there is, by its number.
    types: IndexSet<Type<'a>, FxBuildHasher>,
    /// Of each type, the same without the alias, where identity is that type's: of primitives and literals.
    unaliased: Vec<TypeId>,
    /// Of each type, whether no type parameter is in it.
    closed: Vec<bool>,
    properties: Pool<PropertyData<'a>>,
    /// Of each property that is written by others, `components["schemas"]["Pet"]`, what it is written as.
    accessing: FxHashMap<Span, &'a TypeNode>,
    /// The property whose type an alias came to by a condition.
    chosen: FxHashMap<SymbolId, PropertyId>,
    members: Answers<Rc<Members<'a>>>,
    generic_members: FxHashMap<SymbolId, Rc<Members<'a>>>,
    /// Whether interfaces and classes, or what they extend, say `this`.
    using_this: FxHashMap<SymbolId, bool>,
    /// Of classes, and of what extends them, those among them that have something `private` or `protected`.
    hiding: FxHashMap<SymbolId, Rc<[SymbolId]>>,
    node_types: NodeAnswers<TypeId>,
    /// What calls return: an argument is looked at for each signature that may take it.
    call_types: NodeAnswers<TypeId>,
    /// The same, of those that stand where something is wanted, by that.
    wanted_calls: FxHashMap<(FileId, NodeId, TypeId, TypeId), TypeId>,
    /// What functions are wanted to return that stand where a function is wanted.
    wanted_returns: FxHashMap<*const Signature, Wanted>,
    declared: FxHashMap<SymbolId, Progress<TypeId>>,
    /// How many aliases are being evaluated, each for one around it.
    aliases_at_hand: u32,
    values: FxHashMap<SymbolId, Progress<TypeId>>,
    bases: FxHashMap<SymbolId, Progress<TypeList>>,
    type_parameters: FxHashMap<SymbolId, TypeList>,
    /// The mapped types whose keys are being looked for, each for the one before it.
    keys_at_hand: Vec<TypeId>,
    /// The type parameters whose defaults are being looked at.
    defaulting: Vec<TypeId>,
    /// What nodes capture, as types.
    captured: FxHashMap<(FileId, NodeId), TypeList>,
    deferred: Answers<TypeId>,
    instantiated: FxHashMap<(TypeId, Mapper), TypeId>,
    conditionals: FxHashMap<(FileId, NodeId, TypeList), TypeId>,
    /// Of unions without a name, the aliased conditional types that came to them.
    decided: FxHashMap<TypeId, Alias>,
    /// The conditional types both of whose branches are being looked at, each within the one before.
    either: Vec<(FileId, NodeId, TypeList)>,
    enum_values: FxHashMap<SymbolId, Rc<[Option<LiteralKey>]>>,
    enum_views: FxHashMap<SymbolId, Rc<[EnumMemberView<'a>]>>,
    enum_members: FxHashMap<SymbolId, TypeId>,
    /// The values of members of enums, those of enums that are being looked at among them.
    member_values: FxHashMap<SymbolId, Option<LiteralKey>>,
    /// In what way types are being compared.
    relation: Relation,
    related: FxHashMap<(TypeId, TypeId, Relation), bool>,
    /// What holds if what is being compared does, in the order in which it was come by; and how deep that is.
    assumed: IndexSet<(TypeId, TypeId, Relation), FxBuildHasher>,
    comparing: Nesting,
    /// Whether two types are the same in every respect.
    identities: FxHashMap<(TypeId, TypeId), bool>,
    reduced: Answers<bool>,
    /// What long unions are made of.
    sorted: Answers<Rc<SortedUnion>>,
    /// Types without `undefined`.
    defined: Answers<TypeId>,
    /// What was answered to those who come after.
    views: Answers<View>,
    /// Whether a `string` written beside literals is shown as it was written.
    shows_written: bool,
    listed: Answers<Rc<[PropertyId]>>,
    array_bases: Answers<Option<TypeId>>,
    /// What `toJSON` of each type returns.
    json_types: Answers<Option<TypeId>>,
    /// What was found wrong, each once, in order.
    diagnostics: IndexSet<Diagnostic, FxBuildHasher>,
    /// What `infer` parameters extend by where they stand.
    implied: FxHashMap<TypeId, TypeId>,
    /// What properties are of which the template of a mapped type makes what is there: by that, `T[K]`, and the template.
    unmapped: FxHashMap<(TypeId, TypeId, TypeId), TypeId>,
    /// What functions take that stand where a function is wanted, by the addresses of their parameters.
    expected: FxHashMap<*const Parameter, TypeId>,
    /// What functions whose parameters have written types say of what they are given.
    predicates: FxHashMap<*const Signature, Option<Predicate>>,
    /// The tests that come before the value at hand, and whether they hold there.
    passed: Vec<(&'a Expression, bool)>,
    /// How deep the evaluation at hand is, and how much was instantiated for it.
    depth: u32,
    count: u32,
    /// How many properties were taken over from bases so far.
    inherited: usize,
    /// The node that is evaluated, for messages.
    place: Option<Span>,
    array: SymbolId,
    readonly_array: SymbolId,
    /// `Object` and `Function`, whose members all objects and all functions have.
    object: SymbolId,
    function: SymbolId,
}

/// What is known of a query that may run into itself.
#[derive(Clone, Debug)]
enum Progress<T> {
    Running,
    Done(T),
}

/// A type alias with its arguments.
type Alias = (SymbolId, TypeList);

#[derive(PartialEq, Eq, Hash)]
struct Type<'a> {
    kind: TypeKind<'a>,
    alias: Option<Alias>,
    /// The literals that a `string` was written beside.
    beside: Option<TypeList>,
}

/// The types that are always there, by their fixed ids.
impl TypeId {
    pub(crate) const ANY: Self = Self(0);
    pub(crate) const UNKNOWN: Self = Self(1);
    pub(crate) const NEVER: Self = Self(2);
    pub(crate) const VOID: Self = Self(3);
    pub(crate) const UNDEFINED: Self = Self(4);
    pub(crate) const NULL: Self = Self(5);
    pub(crate) const STRING: Self = Self(6);
    pub(crate) const NUMBER: Self = Self(7);
    pub(crate) const BIGINT: Self = Self(8);
    pub(crate) const SYMBOL: Self = Self(9);
    pub(crate) const NON_PRIMITIVE: Self = Self(10);
    pub(crate) const ERROR: Self = Self(11);
    pub(crate) const TRUE: Self = Self(12);
    pub(crate) const FALSE: Self = Self(13);
    pub(crate) const BOOLEAN: Self = Self(14);
    /// `{}`, wherever it is written.
    pub(crate) const EMPTY_OBJECT: Self = Self(15);
}

const INTRINSICS: [Intrinsic; 12] = [
    Intrinsic::Any,
    Intrinsic::Unknown,
    Intrinsic::Never,
    Intrinsic::Void,
    Intrinsic::Undefined,
    Intrinsic::Null,
    Intrinsic::String,
    Intrinsic::Number,
    Intrinsic::BigInt,
    Intrinsic::Symbol,
    Intrinsic::NonPrimitive,
    Intrinsic::Error,
];

/// How many types there is room for before any is looked at.
const TYPES_AT_FIRST: usize = 1 << 12;

impl<'a> Types<'a> {
    /// An evaluator for the program.
    pub fn new(program: &'a Program, symbols: Symbols<'a>) -> Self {
        let builtin = |name| symbols.global(name).unwrap_or(SymbolId(u32::MAX));
        let (array, readonly_array) = (builtin("Array"), builtin("ReadonlyArray"));
        let (object, function) = (builtin("Object"), builtin("Function"));
        let mut types = Self {
            program,
            symbols,
            types: IndexSet::with_capacity_and_hasher(TYPES_AT_FIRST, FxBuildHasher),
            unaliased: Vec::new(),
            closed: Vec::new(),
            properties: Pool::default(),
            accessing: FxHashMap::default(),
            chosen: FxHashMap::default(),
            members: Answers::default(),
            generic_members: FxHashMap::default(),
            using_this: FxHashMap::default(),
            hiding: FxHashMap::default(),
            node_types: NodeAnswers::default(),
            call_types: NodeAnswers::default(),
            wanted_calls: FxHashMap::default(),
            wanted_returns: FxHashMap::default(),
            declared: FxHashMap::default(),
            aliases_at_hand: 0,
            values: FxHashMap::default(),
            bases: FxHashMap::default(),
            type_parameters: FxHashMap::default(),
            keys_at_hand: Vec::new(),
            defaulting: Vec::new(),
            captured: FxHashMap::default(),
            deferred: Answers::default(),
            instantiated: FxHashMap::default(),
            conditionals: FxHashMap::default(),
            decided: FxHashMap::default(),
            either: Vec::new(),
            enum_values: FxHashMap::default(),
            enum_views: FxHashMap::default(),
            enum_members: FxHashMap::default(),
            member_values: FxHashMap::default(),
            relation: Relation::default(),
            related: FxHashMap::default(),
            assumed: IndexSet::default(),
            comparing: Nesting::default(),
            identities: FxHashMap::default(),
            reduced: Answers::default(),
            sorted: Answers::default(),
            views: Answers::default(),
            shows_written: false,
            defined: Answers::default(),
            listed: Answers::default(),
            array_bases: Answers::default(),
            json_types: Answers::default(),
            diagnostics: IndexSet::default(),
            implied: FxHashMap::default(),
            unmapped: FxHashMap::default(),
            expected: FxHashMap::default(),
            predicates: FxHashMap::default(),
            passed: Vec::new(),
            depth: 0,
            count: 0,
            inherited: 0,
            place: None,
            array,
            readonly_array,
            object,
            function,
        };
        for intrinsic in INTRINSICS {
            types.intern(TypeKind::Intrinsic(intrinsic), None);
        }
        types.intern(TypeKind::Literal(LiteralKey::Boolean(true)), None);
        types.intern(TypeKind::Literal(LiteralKey::Boolean(false)), None);
        let members = Rc::from([TypeId::TRUE, TypeId::FALSE]);
        types.intern(TypeKind::Union { members, origin: None, of_enum: None }, None);
        types.synthetic(Members::default(), None);
        types
    }

    /// The symbols, for names and documentation.
    pub fn symbols(&self) -> &Symbols<'a> {
        &self.symbols
    }

    /// The words of the path of a file.
    pub fn words(&self, file: FileId) -> &'a [Atom] {
        self.program.words.get(file.0 as usize).map_or(&[], |words| words)
    }

    /// Whether a file came with a package.
    pub fn is_installed(&self, file: FileId) -> bool {
        self.program.modules.get(file.0 as usize).is_some_and(|module| module.is_installed)
    }

    /// What was found wrong so far: circular definitions, types that are too deep. Empties it.
    pub fn take_diagnostics(&mut self) -> impl IntoIterator<Item = Diagnostic> + use<> {
        std::mem::take(&mut self.diagnostics)
    }

    /// Adds what was found. Of a fault in a package, whose user cannot mend it, the compiler makes `any`, and says nothing
    /// where it runs with `skipLibCheck`.
    fn report(&mut self, mut diagnostic: Diagnostic) {
        if diagnostic.labels.first().is_some_and(|label| self.is_installed(label.span.file)) {
            diagnostic = catalog::types::fault_of_package(diagnostic);
        }
        self.diagnostics.insert(diagnostic);
    }
}
