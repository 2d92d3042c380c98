//! Members as they are written.

use std::rc::Rc;

use super::{
    IndexInfo, TypeId, Types,
    key::Key,
    kind::{Mapper, TypeKind},
    members::Members,
    property::{Property, PropertyId, PropertySource},
    signature::SignatureType,
};
use crate::{
    source::Span,
    syntax::{Atom, JsDoc, Member, MemberKind, PropertyName},
};

impl<'a> Types<'a> {
    /// Adds the instance members that are written in the blocks of the declarations of `ty`. To the compiler, names that
    /// have to be evaluated come after all that are plain. The types of index signatures come last: one that asks for
    /// the properties of the type itself has those.
    pub(super) fn add_members(&mut self, members: &mut Members<'a>, blocks: &[&'a [Member]], ty: TypeId) {
        let mut has_later = false;
        for &nodes in blocks {
            members.properties.reserve(nodes.len());
            for node in nodes.iter().filter(|node| !node.is_static && !node.is_hidden) {
                if matches!(node.kind, MemberKind::Index(_)) || node.has_computed_name() {
                    has_later = true;
                } else {
                    self.add_member(members, node);
                }
            }
        }
        if !has_later {
            return;
        }
        let own = || blocks.iter().copied().flatten().filter(|node| !node.is_static && !node.is_hidden);
        for node in own().filter(|node| node.has_computed_name()) {
            self.add_member(members, node);
        }
        let mut infos = own().filter(|node| matches!(node.kind, MemberKind::Index(_))).peekable();
        if infos.peek().is_none() {
            return;
        }
        let known = self.members.replace(ty, Some(Rc::new(members.clone())));
        for node in infos {
            self.add_member(members, node);
        }
        self.members.replace(ty, known);
    }

    pub(super) fn add_member(&mut self, members: &mut Members<'a>, node: &'a Member) {
        let doc = node.doc.as_deref();
        match &node.kind {
            MemberKind::Property(property) => {
                let source = match (&property.ty, &property.initializer) {
                    (None, Some(value)) => PropertySource::Initializer { value, is_readonly: property.is_readonly },
                    (ty, _) => PropertySource::Annotation(ty.as_ref()),
                };
                let flags = (property.is_optional, property.is_readonly);
                self.add_property(members, &property.name, flags, (node.span, doc), source);
            }
            MemberKind::Getter { name, signature } => {
                let source = PropertySource::Getter(signature);
                self.add_property(members, name, (false, true), (node.span, doc), source);
            }
            MemberKind::Setter { name, ty } => {
                let source = PropertySource::Setter(ty.as_ref());
                self.add_property(members, name, (false, false), (node.span, doc), source);
            }
            MemberKind::Method { name, is_optional, signature } => {
                let source = PropertySource::Methods(Rc::new(vec![signature]));
                self.add_property(members, name, (*is_optional, false), (node.span, doc), source);
            }
            MemberKind::Call(signature) => members.calls.push(SignatureType::new(signature, Mapper::default())),
            MemberKind::Construct(signature) => {
                members.constructs.push(SignatureType::new(signature, Mapper::default()))
            }
            MemberKind::Constructor(signature) => {
                for parameter in &signature.parameters {
                    let (Some(name), Some(property)) = (parameter.name(), parameter.property) else { continue };
                    if property.is_hidden {
                        continue;
                    }
                    let is_readonly = property.is_readonly;
                    let source = match (&parameter.ty, &parameter.initializer) {
                        // What a parameter starts with may be another value later.
                        (None, Some(value)) => PropertySource::Initializer { value, is_readonly: false },
                        (ty, _) => PropertySource::Annotation(ty.as_ref()),
                    };
                    // An argument that may be left out for its default is there as a property.
                    let flags = (parameter.is_optional && parameter.initializer.is_none(), is_readonly);
                    let place = (name.span, parameter.doc.as_deref());
                    self.insert_property(members, (name.text.clone(), Key::Name), flags, place, source);
                }
            }
            MemberKind::Index(index) => {
                let key = self.node_type(&index.key);
                let value = index.ty.as_ref().map_or(TypeId::ANY, |ty| self.index_value_type(ty));
                self.add_index_info(members, key, value, Some(node.span));
            }
        }
    }

    /// An index signature over several kinds of key is one for each.
    pub(super) fn add_index_info(&mut self, members: &mut Members<'a>, key: TypeId, value: TypeId, span: Option<Span>) {
        let keys = if let TypeKind::Union { members, .. } = self.kind(key) { members } else { Rc::from([key]) };
        for &key in keys.iter() {
            let key = self.as_evaluated(key);
            if members.index_infos.iter().all(|info| info.key != key) {
                members.index_infos.push(IndexInfo { key, value, span });
            }
        }
    }

    fn add_property(
        &mut self,
        members: &mut Members<'a>,
        name: &'a PropertyName,
        flags: (bool, bool),
        place: (Span, Option<&'a JsDoc>),
        source: PropertySource<'a>,
    ) {
        let Some(name) = self.property_name(name) else { return };
        self.insert_property(members, name, flags, place, source);
    }

    fn insert_property(
        &mut self,
        members: &mut Members<'a>,
        (name, key): (Atom, Key),
        (is_optional, is_readonly): (bool, bool),
        (span, doc): (Span, Option<&'a JsDoc>),
        source: PropertySource<'a>,
    ) {
        // What built-in objects have by accessors, those of their prototypes do; unless a program says that they have it too.
        let is_inherent = matches!(source, PropertySource::Getter(_)) && span.is_builtin();
        if let Some(&known) = members.properties.get(&name) {
            self.property_mut(known).is_inherent &= is_inherent;
            return self.merge_property(known, doc, source);
        }
        let public = Property {
            name: name.clone(),
            is_optional,
            is_readonly,
            is_method: matches!(source, PropertySource::Methods(_)),
            is_inherent,
            span: Some(span),
            docs: doc.into_iter().collect(),
            key,
        };
        let id = self.new_property(public, source);
        members.properties.insert(name, id);
    }

    /// A second declaration of a property: an overload, or a setter beside its getter, which says what is read.
    fn merge_property(&mut self, known: PropertyId, doc: Option<&'a JsDoc>, source: PropertySource<'a>) {
        self.property_mut(known).docs.extend(doc);
        match (&mut self.data_mut(known).source, source) {
            (PropertySource::Methods(known), PropertySource::Methods(more)) => Rc::make_mut(known).extend(&*more),
            (written @ PropertySource::Setter(_), read @ PropertySource::Getter(_)) => *written = read,
            _ => {}
        }
    }
}
