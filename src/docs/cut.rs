//! What a page leaves out of a type.

use crate::diagnostics::{Diagnostics, catalog::docs as catalog};

use super::site::{Body, Declaration, Link, Member, Piece, Site, TypeText};

/// TypeScript's own types that are nothing without their arguments.
const OF_ARGUMENTS: [&str; 9] =
    ["Partial", "Required", "Readonly", "Pick", "Omit", "Record", "Exclude", "Extract", "NonNullable"];

/// Takes a type for cut that lacks the arguments it cannot be without.
pub(super) fn cut_incomplete(site: &mut Site) {
    let declared = |name: &str| site.declarations.iter().any(|of| of.path.last().is_some_and(|last| last == name));
    let names: Vec<&str> = OF_ARGUMENTS.into_iter().filter(|name| !declared(name)).collect();
    for declaration in &mut site.declarations {
        declaration.types_mut().into_iter().for_each(|ty| cut_in(ty, &names));
    }
}

fn cut_in(ty: &mut TypeText, names: &[&str]) {
    for at in 0..ty.pieces.len() {
        let has_arguments = matches!(ty.pieces.get(at + 1), Some(Piece::Text(text)) if text.starts_with('<'));
        match &mut ty.pieces[at] {
            Piece::Object(members) => members.iter_mut().for_each(|member| cut_in(&mut member.ty, names)),
            Piece::Name { text, link } => {
                let is_cut = match link {
                    Link::To(_) => false,
                    // What a module that is not documented exports as its default has no other name.
                    Link::Package { .. } => text == "default",
                    Link::Unknown | Link::Elsewhere => text == "default" || names.contains(&text.as_str()),
                };
                if is_cut && !has_arguments {
                    ty.pieces[at] = Piece::Cut;
                }
            }
            Piece::Text(_) | Piece::Cut => {}
        }
    }
}

/// Tells of the types that a page shows as `...`: they are any value.
pub(super) fn report_cut(declaration: &Declaration, diagnostics: &mut Diagnostics) {
    let name = declaration.path.join(".");
    let mut open: Vec<(String, &TypeText)> = match &declaration.body {
        Body::Interface { members, .. } | Body::Class { members, .. } => {
            members.iter().map(|member| (place_of(&name, member), &member.ty)).collect()
        }
        Body::Alias(ty) | Body::Variable(ty) => vec![(name, ty)],
        Body::Enum(_) => Vec::new(),
    };
    while let Some((place, ty)) = open.pop() {
        for piece in &ty.pieces {
            match piece {
                Piece::Cut => diagnostics.report(catalog::cut_type(&declaration.page, &place)),
                Piece::Object(members) => {
                    open.extend(members.iter().map(|member| (place_of(&place, member), &member.ty)));
                }
                Piece::Text(_) | Piece::Name { .. } => {}
            }
        }
    }
}

fn place_of(name: &str, member: &Member) -> String {
    member.name().map_or_else(|| format!("{name}[]"), |property| format!("{name}.{property}"))
}
