//! A page says things twice: in a signature, and in the sections below it. What one leaves out the other has.

use super::site::{Member, MemberHead, Piece, TypeText};

/// A member as a list below a type has it, with the list below its own type.
pub(super) struct Described {
    pub member: Member,
    pub inner: Vec<Described>,
}

/// The members of a signature with what the sections say of them: documentation, where they come from, and the type
/// where the signature cuts it. Index signatures that it leaves out are added.
pub(super) fn merge(block: Vec<Member>, listed: Vec<Member>) -> Vec<Member> {
    let mut members = Vec::new();
    let mut is_cut = false;
    for mut member in block {
        if member.name() == Some("...") {
            is_cut = true;
            continue;
        }
        if let Some(same) = listed.iter().find(|other| other.head == member.head) {
            member.comment.clone_from(&same.comment);
            member.inherited = same.inherited;
            member.readonly |= same.readonly;
            take_documentation(&mut member.ty, &same.ty);
            if member.ty.is_cut() {
                member.ty = same.ty.clone();
            }
        }
        members.push(member);
    }
    let is_index = |member: &Member| matches!(member.head, MemberHead::Bracket(_));
    let is_known = |members: &[Member], member: &Member| {
        members
            .iter()
            .any(|other| other.head == member.head || (is_index(member) && other.ty == member.ty && is_index(other)))
    };
    for member in listed {
        if (is_cut || is_index(&member)) && !is_known(&members, &member) {
            members.push(member);
        }
    }
    members
}

/// Gives the objects of a type the documentation that the same objects have elsewhere.
fn take_documentation(ty: &mut TypeText, from: &TypeText) {
    for (piece, other) in ty.pieces.iter_mut().zip(&from.pieces) {
        let (Piece::Object(members), Piece::Object(others)) = (piece, other) else { continue };
        for (member, other) in members.iter_mut().zip(others).filter(|(member, other)| member.head == other.head) {
            member.comment.clone_from(&other.comment);
            take_documentation(&mut member.ty, &other.ty);
        }
    }
}

/// Gives the members of a type what the list below it says: documentation, and types where they are cut.
pub(super) fn describe(ty: &mut TypeText, list: &[Described]) {
    if list.is_empty() {
        return;
    }
    // Of several objects the list does not say whose a member is.
    let objects = ty.pieces.iter().filter(|piece| matches!(piece, Piece::Object(_))).count();
    for piece in &mut ty.pieces {
        if let Piece::Object(members) = piece
            && objects == 1
        {
            for member in members.iter_mut() {
                if let Some(said) = list.iter().find(|said| said.member.head == member.head) {
                    if member.comment.is_empty() {
                        member.comment.clone_from(&said.member.comment);
                    }
                    if member.ty.is_cut() && !said.member.ty.is_cut() {
                        member.ty = said.member.ty.clone();
                    }
                    describe(&mut member.ty, &said.inner);
                }
            }
            let is_index = |said: &&Described| matches!(said.member.head, MemberHead::Bracket(_));
            let missing: Vec<Member> = list
                .iter()
                .filter(is_index)
                .filter(|said| {
                    !members
                        .iter()
                        .any(|member| matches!(member.head, MemberHead::Bracket(_)) && member.ty == said.member.ty)
                })
                .map(|said| said.member.clone())
                .collect();
            members.extend(missing);
        } else if let Piece::Cut = piece
            && objects == 0
        {
            let members = list.iter().map(|said| {
                let mut member = said.member.clone();
                describe(&mut member.ty, &said.inner);
                member
            });
            *piece = Piece::Object(members.collect());
        }
    }
}
