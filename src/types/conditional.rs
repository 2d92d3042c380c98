//! Conditional types: `C extends E ? A : B`.

use rustc_hash::FxHashSet;

use super::{
    Alias, TypeId, Types,
    kind::{At, Intrinsic, Mapper, TypeKind, TypeList},
};
use crate::{
    symbols::inferred_parameters,
    syntax::{ConditionalType, TypeNodeKind},
};

/// How many conditional types in a row may each be all that the one before comes to: the compiler's limit, too.
const MAX_IN_A_ROW: usize = 1000;

/// A conditional type that is to be decided.
struct Condition<'a> {
    at: At<'a, ConditionalType>,
    arguments: TypeList,
    mapper: Mapper,
    alias: Option<Alias>,
}

/// What a conditional type comes to.
enum Choice {
    /// This type.
    Type(TypeId),
    /// What a branch says, with this in place of its type parameters.
    Branch(TypeId, Mapper),
}

impl<'a> Types<'a> {
    /// A conditional type with `arguments` for the parameters it captures: a branch, or the type itself as long as
    /// the condition cannot be decided.
    pub(super) fn conditional(
        &mut self,
        at: At<'a, ConditionalType>,
        arguments: TypeList,
        alias: Option<Alias>,
    ) -> TypeId {
        let key = (at.file, at.id, arguments.clone());
        if alias.is_none()
            && let Some(&known) = self.conditionals.get(&key)
        {
            return known;
        }
        let mapper = self.captured_mapper(at.file, at.id, &arguments);
        let done = self.distribute_conditional(at, &arguments, &mapper, alias.clone());
        match alias {
            Some(alias) => self.remember_decided(done, alias),
            None => _ = self.conditionals.insert(key, done),
        }
        done
    }

    /// Remembers by what alias a condition came to a union: to the compiler that is the union itself, and has no name.
    fn remember_decided(&mut self, ty: TypeId, alias: Alias) {
        let TypeKind::Union { members, of_enum: None, .. } = self.raw(ty) else { return };
        // Of plain kinds, with one object at most, the kinds say as much.
        let has_shapes = members.iter().filter(|&&member| !self.is_primitive(member)).count() > 1;
        let is_nullish = |member: &TypeId| matches!(*member, TypeId::NULL | TypeId::UNDEFINED);
        let (symbol, arguments) = &alias;
        let is_open = |types: &mut Self| arguments.iter().any(|&argument| types.is_generic(argument));
        if has_shapes
            && !members.iter().any(is_nullish)
            && self.alias_of(ty).is_none()
            && !self.symbols.is_builtin(*symbol)
            && !is_open(self)
        {
            self.decided.entry(ty).or_insert(alias);
        }
    }

    /// A conditional type whose check is a type parameter goes through the members of a union.
    fn distribute_conditional(
        &mut self,
        at: At<'a, ConditionalType>,
        arguments: &TypeList,
        mapper: &Mapper,
        alias: Option<Alias>,
    ) -> TypeId {
        let check = self.node_type(&at.node.check);
        let is_distributive = matches!(self.raw(check), TypeKind::Parameter(_));
        let Some(checked) = mapper.get(check).filter(|_| is_distributive) else {
            return self.decide(at, arguments, mapper, alias);
        };
        let kind = self.kind(checked);
        if matches!(kind, TypeKind::Intrinsic(Intrinsic::Never)) {
            return TypeId::NEVER;
        }
        let TypeKind::Union { members, .. } = kind else { return self.decide(at, arguments, mapper, alias) };
        let mut each = Vec::with_capacity(members.len());
        for &part in members.iter() {
            let mapper = mapper.with(check, part);
            let captures = self.captured_parameters(at.file, at.id);
            let arguments = self.instantiate_all(&captures, &mapper);
            each.push(self.decide(at, &arguments, &mapper, None));
        }
        self.union_with_alias(&each, alias)
    }

    /// The branch, if it can be chosen. One that is a conditional type again is decided in turn, not within: a type may
    /// count to a thousand in that way.
    fn decide(
        &mut self,
        at: At<'a, ConditionalType>,
        arguments: &TypeList,
        mapper: &Mapper,
        alias: Option<Alias>,
    ) -> TypeId {
        let declared = alias.clone().filter(|(_, arguments)| arguments.is_empty());
        let mut condition = Condition { at, arguments: arguments.clone(), mapper: mapper.clone(), alias };
        let mut passed = Vec::new();
        while passed.len() < MAX_IN_A_ROW {
            let done = match self.choice(&condition) {
                Choice::Type(ty) => ty,
                Choice::Branch(ty, mapper) => {
                    let key = (ty, mapper);
                    if declared.is_none()
                        && let Some(&known) = self.instantiated.get(&key)
                    {
                        known
                    } else if let Some(next) = self.next_condition(ty, &key.1, declared.clone()) {
                        passed.push(key);
                        condition = next;
                        continue;
                    } else {
                        self.branch(ty, &key.1, declared.clone())
                    }
                }
            };
            if declared.is_none() {
                self.instantiated.extend(passed.into_iter().map(|key| (key, done)));
            }
            return done;
        }
        self.too_deep()
    }

    /// The conditional type that a branch is, where it is one that goes through no union.
    fn next_condition(&mut self, branch: TypeId, mapper: &Mapper, declared: Option<Alias>) -> Option<Condition<'a>> {
        let TypeKind::Conditional(at, arguments) = self.raw(branch).clone() else { return None };
        let arguments = self.instantiate_all(&arguments, mapper);
        let own = self.captured_mapper(at.file, at.id, &arguments);
        let check = self.node_type(&at.node.check);
        let checked = own.get(check).map(|checked| self.kind(checked));
        if let Some(TypeKind::Union { .. } | TypeKind::Intrinsic(Intrinsic::Never)) = checked {
            return None;
        }
        let alias = declared.or_else(|| {
            let (symbol, given) = self.alias_of(branch).cloned()?;
            Some((symbol, self.instantiate_all(&given, mapper)))
        });
        Some(Condition { at, arguments, mapper: own, alias })
    }

    fn choice(&mut self, condition: &Condition<'a>) -> Choice {
        let Condition { at, arguments, mapper, alias } = condition;
        let (at, alias) = (*at, alias.clone());
        let check = self.node_type(&at.node.check);
        let check = self.instantiate(check, mapper);
        if self.is_error(check) {
            return Choice::Type(check);
        }
        let extends = self.node_type(&at.node.extends);
        let is_deferred = self.is_undecided(check);
        let mut extended = self.instantiate(extends, mapper);
        let mut inferred = mapper.clone();
        let infer = inferred_parameters(&at.node.extends);
        if !infer.is_empty() && !is_deferred {
            let mut parameters: Vec<TypeId> = Vec::with_capacity(infer.len());
            let mut places = Vec::with_capacity(infer.len());
            for found in infer {
                let Some(symbol) = self.symbols.parameter(found.parameter) else { continue };
                let parameter = self.parameter_type(symbol);
                if parameters.last() != Some(&parameter) {
                    self.imply_constraint(parameter, found.place);
                    parameters.push(parameter);
                    places.push(found.place);
                }
            }
            inferred = self.infer(&parameters, &places, check, extended, mapper);
            extended = self.instantiate(extends, &inferred);
        }
        if is_deferred || self.is_undecided(extended) {
            return Choice::Type(self.undecided(at, arguments, alias));
        }
        let takes_all = matches!(self.kind(extended), TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Unknown));
        if self.is_any(check) && !takes_all {
            return Choice::Type(self.both_branches(at, arguments, (&inferred, mapper), alias));
        }
        if takes_all || self.is_assignable_to(check, extended) {
            return Choice::Branch(self.node_type(&at.node.true_type), inferred);
        }
        if self.could_be_assignable_to(check, extended) {
            return Choice::Type(self.undecided(at, arguments, alias));
        }
        Choice::Branch(self.node_type(&at.node.false_type), mapper.clone())
    }

    /// What `any` leads to, which is either. A branch that leads back to the same is `any`, as it is to TypeScript when it
    /// gives up.
    fn both_branches(
        &mut self,
        at: At<'a, ConditionalType>,
        arguments: &TypeList,
        (inferred, mapper): (&Mapper, &Mapper),
        alias: Option<Alias>,
    ) -> TypeId {
        let key = (at.file, at.id, arguments.clone());
        if self.either.contains(&key) {
            return TypeId::ANY;
        }
        self.either.push(key);
        let (yes, no) = (self.node_type(&at.node.true_type), self.node_type(&at.node.false_type));
        let (yes, no) = (self.instantiate(yes, inferred), self.instantiate(no, mapper));
        self.either.pop();
        self.union_with_alias(&[yes, no], alias)
    }

    /// What an open conditional type may come to.
    pub(super) fn branches(&mut self, conditional: TypeId) -> Vec<TypeId> {
        let TypeKind::Conditional(at, arguments) = self.kind(conditional) else { return Vec::new() };
        let mapper = self.captured_mapper(at.file, at.id, &arguments);
        [&at.node.true_type, &at.node.false_type]
            .map(|node| self.node_type(node))
            .map(|ty| self.instantiate(ty, &mapper))
            .into()
    }

    fn undecided(&mut self, at: At<'a, ConditionalType>, arguments: &TypeList, alias: Option<Alias>) -> TypeId {
        self.intern(TypeKind::Conditional(at, arguments.clone()), alias)
    }

    /// A branch, with the name that a declaration gives to the whole: the aliases on the way to it are no better names.
    /// What is handed through as it is keeps its own.
    fn branch(&mut self, ty: TypeId, mapper: &Mapper, declared: Option<Alias>) -> TypeId {
        match declared {
            Some(alias) if !matches!(self.raw(ty), TypeKind::Parameter(_)) => {
                self.note_chosen(alias.0, ty, mapper);
                self.instantiate_with_alias(ty, mapper, Some(alias))
            }
            named => {
                let done = self.instantiate(ty, mapper);
                self.with_alias(done, named)
            }
        }
    }

    /// Whether the condition depends on a type parameter; a tuple in it says so by its elements.
    fn is_undecided(&mut self, ty: TypeId) -> bool {
        if let TypeKind::Tuple { elements, .. } = self.kind(ty) {
            return elements.iter().any(|element| self.is_generic(element.ty));
        }
        self.is_generic(ty)
    }

    /// Whether it depends on what stands for type parameters if a type can be assigned to another that it cannot be as it is.
    fn could_be_assignable_to(&mut self, source: TypeId, target: TypeId) -> bool {
        let mut parameters = FxHashSet::default();
        self.collect_parameters(source, &mut parameters, 0);
        self.collect_parameters(target, &mut parameters, 0);
        if parameters.is_empty() {
            return false;
        }
        let mapper = parameters.into_iter().fold(Mapper::default(), |all, parameter| all.with(parameter, TypeId::ANY));
        if [source, target].into_iter().any(|ty| self.returns_any_condition(ty, &mapper)) {
            return true;
        }
        let (source, target) = (self.instantiate(source, &mapper), self.instantiate(target, &mapper));
        self.is_assignable_to(source, target)
    }

    /// Whether a function returns a conditional type that `any` in place of type parameters makes hold for anything:
    /// `<T>() => T extends X ? 1 : 2`.
    fn returns_any_condition(&mut self, ty: TypeId, mapper: &Mapper) -> bool {
        let TypeKind::Function { node, arguments, .. } = self.kind(ty) else { return false };
        let Some(TypeNodeKind::Conditional(returned)) = node.node.return_type.as_ref().map(|it| &it.kind) else {
            return false;
        };
        let captured = self.captured_mapper(node.file, node.id, &arguments);
        let extends = self.node_type(&returned.extends);
        let extends = self.instantiate(extends, &captured);
        let extended = self.instantiate(extends, mapper);
        self.is_any(extended) && !self.is_any(extends)
    }

    fn collect_parameters(&self, ty: TypeId, found: &mut FxHashSet<TypeId>, depth: u32) {
        if depth > 8 || self.is_closed(ty) {
            return;
        }
        let mut each =
            |parts: &[TypeId]| parts.iter().for_each(|&part| self.collect_parameters(part, found, depth + 1));
        match self.raw(ty) {
            TypeKind::Parameter(_) => {
                found.insert(ty);
            }
            TypeKind::Union { members: parts, .. }
            | TypeKind::Intersection(parts)
            | TypeKind::Reference { arguments: parts, .. }
            | TypeKind::ObjectLiteral(_, parts)
            | TypeKind::Function { arguments: parts, .. }
            | TypeKind::Mapped(_, parts)
            | TypeKind::Conditional(_, parts)
            | TypeKind::Deferred(_, parts)
            | TypeKind::Template { types: parts, .. } => each(parts),
            TypeKind::Tuple { elements, .. } => elements.iter().for_each(|element| each(&[element.ty])),
            TypeKind::Keyof(of) | TypeKind::StringMapping { ty: of, .. } => each(&[*of]),
            TypeKind::IndexedAccess { object, index } => each(&[*object, *index]),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => {}
        }
    }
}
