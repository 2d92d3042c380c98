//! Declared enums: literals, or flags when their values are built of bits.

use super::{
    context::{DocSlot, Lowerer},
    literal::{LiteralMember, literals_of, model_literal},
};
use crate::{
    diagnostics::catalog,
    model::{FlagConstant, Flags, Integer, ItemId, ItemKind, Name, Ty},
    symbols::SymbolId,
    syntax::{JsDoc, Literal},
    types::EnumMemberView,
};

impl<'a> Lowerer<'_, 'a> {
    /// A declared enum.
    pub(super) fn enumeration(&mut self, item: ItemId, symbol: SymbolId) -> ItemKind {
        let members = self.types.enum_members(symbol);
        if let Some(computed) = members.iter().find(|member| member.value.is_none()) {
            return self.computed(symbol, &members, computed);
        }
        if self.types.assumes_values(symbol) {
            let name = self.types.symbols().name(symbol).to_string();
            self.diagnostics.report(catalog::lower::assumed_enum(&name, members.len(), members[0].span));
        }
        if let Some(integer) = flags_integer(&members) {
            return self.flags(item, &members, integer);
        }
        let mut literals: Vec<LiteralMember<'a>> = Vec::with_capacity(members.len());
        for member in members.iter() {
            let Some(value) = member.value.as_ref().and_then(model_literal) else { continue };
            let docs: Vec<&'a JsDoc> = member.doc.into_iter().collect();
            literals.push(LiteralMember { value, hint: Some(member.name.clone()), docs, span: Some(member.span) });
        }
        if literals.is_empty() {
            return ItemKind::Never;
        }
        self.literals(item, literals_of(literals), false)
    }

    /// Some value is only known at run time: any of the enum's kind, or any value.
    fn computed(
        &mut self,
        symbol: SymbolId,
        members: &[EnumMemberView<'a>],
        computed: &EnumMemberView<'a>,
    ) -> ItemKind {
        let has_text = members.iter().any(|member| matches!(member.value, Some(Literal::String(_))));
        let (ty, shown) = if has_text { (Ty::Value, "any") } else { (self.base_number(), "number") };
        let name = self.types.symbols().name(symbol).to_string();
        self.diagnostics.report(catalog::lower::computed_enum(&name, &computed.name, shown, computed.span));
        ItemKind::Alias(ty)
    }

    fn flags(&mut self, item: ItemId, members: &[EnumMemberView<'a>], integer: Integer) -> ItemKind {
        let mut constants = Vec::with_capacity(members.len());
        for (position, member) in members.iter().enumerate() {
            let Some(value) = integral(member) else { continue };
            self.place_part(item, position, Some(member.span));
            self.document(DocSlot::Part(item, position), member.doc.into_iter().collect());
            let name = Name::hinted(value.to_string(), &*member.name);
            constants.push(FlagConstant { name, docs: Default::default(), value });
        }
        ItemKind::Flags(Flags { integer, constants })
    }
}

/// The integer that holds the flags; none when they are no flags.
fn flags_integer(members: &[EnumMemberView<'_>]) -> Option<Integer> {
    if !members.iter().any(|member| member.is_bits) {
        return None;
    }
    let values: Vec<i64> = members.iter().map(integral).collect::<Option<_>>()?;
    let (least, most) = (*values.iter().min()?, *values.iter().max()?);
    Some(if least >= 0 && u32::try_from(most).is_ok() {
        Integer::U32
    } else if i32::try_from(least).is_ok() && i32::try_from(most).is_ok() {
        Integer::I32
    } else {
        Integer::I64
    })
}

/// The value, when it is a whole number that JavaScript holds exactly.
fn integral(member: &EnumMemberView<'_>) -> Option<i64> {
    match member.value {
        Some(Literal::Number(number)) if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 => {
            Some(number as i64)
        }
        Some(Literal::Number(_) | Literal::String(_) | Literal::BigInt(_) | Literal::Boolean(_)) | None => None,
    }
}
