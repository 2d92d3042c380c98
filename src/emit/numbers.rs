//! Where numbers stand in a type, because an `f64` needs help to be written as JavaScript writes it.

use std::collections::BTreeSet;

use crate::model::{Integer, ItemId, ItemKind, MapKind, Model, StringKind, Ty};

/// What a type is made of, behind its aliases, as far as writing its numbers goes.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    /// It has an `f64`, outside the arguments of a generic item.
    pub any: bool,
    /// It has a part that the helpers cannot be told about: a path, or an instance of a generic item.
    pub opaque: bool,
    /// The helpers that write its containers.
    pub containers: BTreeSet<&'static str>,
    /// The lengths of its tuples.
    pub tuples: BTreeSet<usize>,
    /// Its parts without numbers.
    pub plain: Vec<Plain>,
    /// The parameters that become arguments of a generic item, where no attribute reaches.
    pub arguments: BTreeSet<usize>,
    /// The parameters that stand outside of such arguments; the helpers cannot be told about those either.
    pub parameters: BTreeSet<usize>,
}

/// A type without numbers that JavaScript writes its own way, and without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    Unit,
    Bool,
    String,
    Integer(Integer),
    JsonNumber,
    Value,
    Object,
    Rfc3339,
    Item(ItemId),
}

/// What each alias is made of; nothing for other items.
pub(super) fn of_aliases(model: &Model) -> Vec<Numbers> {
    let mut done: Vec<Option<Numbers>> = vec![None; model.items.len()];
    for start in 0..model.items.len() {
        // An explicit stack: aliases can be chained as long as the input is.
        let mut stack = vec![start];
        while let Some(&at) = stack.last() {
            if done[at].is_some() {
                stack.pop();
                continue;
            }
            let ItemKind::Alias(ty) = &model.items[at].kind else {
                done[at] = Some(Numbers::default());
                continue;
            };
            let missing = missing_aliases(model, ty, &done);
            if missing.is_empty() {
                let known = |id: ItemId| done[id.0 as usize].clone().unwrap_or_default();
                done[at] = Some(of_type(model, ty, &known));
            } else {
                stack.extend(missing);
            }
        }
    }
    done.into_iter().map(Option::unwrap_or_default).collect()
}

fn missing_aliases(model: &Model, ty: &Ty, done: &[Option<Numbers>]) -> Vec<usize> {
    let (mut open, mut missing) = (vec![ty], Vec::new());
    while let Some(ty) = open.pop() {
        if let Ty::Item(id, _) = ty
            && matches!(model.item(*id).kind, ItemKind::Alias(_))
            && done[id.0 as usize].is_none()
        {
            missing.push(id.0 as usize);
        }
        open.extend(ty.children());
    }
    missing
}

/// What a type is made of.
pub(super) fn of_type(model: &Model, ty: &Ty, alias: &impl Fn(ItemId) -> Numbers) -> Numbers {
    let mut numbers = Numbers::default();
    numbers.add(model, ty, alias);
    numbers
}

impl Numbers {
    fn add(&mut self, model: &Model, ty: &Ty, alias: &impl Fn(ItemId) -> Numbers) {
        match ty {
            Ty::F64 => self.any = true,
            Ty::Option(of) => self.container("number_option", model, of, alias),
            Ty::Vec(of) => self.container("number_vec", model, of, alias),
            Ty::Boxed(of) => self.container("number_box", model, of, alias),
            Ty::Map { kind, key: _, value } => {
                let helper = match kind {
                    MapKind::BTreeMap => "number_b_tree_map",
                    MapKind::HashMap => "number_hash_map",
                    MapKind::IndexMap => "number_index_map",
                    MapKind::Chosen => "number_chosen_map",
                };
                self.container(helper, model, value, alias);
            }
            Ty::Tuple(parts) => {
                self.tuples.insert(parts.len());
                parts.iter().for_each(|part| self.add(model, part, alias));
            }
            Ty::Item(id, arguments) if matches!(model.item(*id).kind, ItemKind::Alias(_)) => {
                self.add_alias(model, &alias(*id), arguments, alias);
            }
            Ty::Item(id, arguments) if arguments.is_empty() => self.add_plain(Plain::Item(*id)),
            // An implementation for one instance could meet another for the same instance in other words.
            Ty::Item(_, arguments) => {
                self.opaque = true;
                arguments.iter().for_each(|argument| self.add_argument(model, argument, alias));
            }
            Ty::Parameter(at) => {
                self.parameters.insert(*at);
            }
            Ty::Path(_) => self.opaque = true,
            Ty::Unit => self.add_plain(Plain::Unit),
            Ty::Bool => self.add_plain(Plain::Bool),
            Ty::String => self.add_plain(Plain::String),
            Ty::Integer(integer) => self.add_plain(Plain::Integer(*integer)),
            Ty::JsonNumber => self.add_plain(Plain::JsonNumber),
            Ty::Value => self.add_plain(Plain::Value),
            Ty::Object => self.add_plain(Plain::Object),
            Ty::Rfc3339 => self.add_plain(Plain::Rfc3339),
        }
    }

    fn container(&mut self, helper: &'static str, model: &Model, of: &Ty, alias: &impl Fn(ItemId) -> Numbers) {
        self.containers.insert(helper);
        self.add(model, of, alias);
    }

    fn add_plain(&mut self, ty: Plain) {
        if !self.plain.contains(&ty) {
            self.plain.push(ty);
        }
    }

    fn add_alias(&mut self, model: &Model, of: &Numbers, arguments: &[Ty], alias: &impl Fn(ItemId) -> Numbers) {
        self.any |= of.any;
        self.opaque |= of.opaque;
        self.containers.extend(&of.containers);
        self.tuples.extend(&of.tuples);
        of.plain.iter().for_each(|ty| self.add_plain(*ty));
        for at in &of.arguments {
            arguments.get(*at).into_iter().for_each(|argument| self.add_argument(model, argument, alias));
        }
        for at in &of.parameters {
            arguments.get(*at).into_iter().for_each(|argument| self.add(model, argument, alias));
        }
    }

    fn add_argument(&mut self, model: &Model, ty: &Ty, alias: &impl Fn(ItemId) -> Numbers) {
        let inner = of_type(model, ty, alias);
        self.arguments.extend(inner.arguments.iter().chain(&inner.parameters));
    }
}

/// The path of a type without numbers, from the helper module.
pub(super) fn plain_path(model: &Model, ty: Plain) -> String {
    let json = model.basis.serde_json.as_deref().unwrap_or("serde_json");
    match ty {
        Plain::Unit => "()".into(),
        Plain::Bool => "bool".into(),
        Plain::Integer(integer) => integer_name(integer).into(),
        Plain::JsonNumber => format!("{json}::Number"),
        Plain::Value => format!("{json}::Value"),
        Plain::Object => format!("{json}::Map<String, {json}::Value>"),
        Plain::Item(id) => {
            let item = model.item(id);
            let path: Vec<&str> = item.module.iter().chain([&item.name.rust]).map(|name| &**name).collect();
            format!("super::{}", path.join("::"))
        }
        Plain::String => match &model.basis.string {
            StringKind::String => "String".into(),
            StringKind::BoxStr => "Box<str>".into(),
            StringKind::ArcStr => "std::sync::Arc<str>".into(),
            StringKind::Path(path) => path.clone(),
        },
        Plain::Rfc3339 => "Rfc3339".into(),
    }
}

/// The name of an integer type.
pub(super) fn integer_name(integer: Integer) -> &'static str {
    match integer {
        Integer::I32 => "i32",
        Integer::U32 => "u32",
        Integer::I64 => "i64",
        Integer::U64 => "u64",
        Integer::I128 => "i128",
    }
}
