//! What the file is built on: libraries by their paths, and the types that JSON's own become.

use super::context::Lowerer;
use crate::{
    diagnostics::catalog,
    model::{Basis, Builder, BuilderBy, ItemKind, StringKind},
    options::{BuilderCrate, MapType, SchemaCrate, StandardLibrary, StringType},
};

impl Lowerer<'_, '_> {
    /// What the user's choices come to.
    pub(super) fn basis(&mut self) -> Basis {
        let options = self.options;
        let no_std = options.std == StandardLibrary::Alloc;
        if no_std && options.maps == MapType::HashMap {
            self.diagnostics.report(catalog::lower::map_of_std());
        }
        Basis {
            serde: path(options.serde_path.as_deref(), "serde"),
            serde_json: path(options.serde_json_path.as_deref(), "serde_json"),
            schemas: options.schemas == SchemaCrate::Schemars,
            no_std,
            string: match &options.strings {
                StringType::String => StringKind::String,
                StringType::BoxStr => StringKind::BoxStr,
                StringType::ArcStr => StringKind::ArcStr,
                StringType::CompactString => StringKind::Path("compact_str::CompactString".to_owned()),
                StringType::Path(path) => StringKind::Path(path.clone()),
            },
            map: match &options.maps {
                MapType::BTreeMap | MapType::HashMap | MapType::IndexMap => None,
                MapType::Path(path) => Some(path.clone()),
            },
        }
    }

    /// The builder that an item of this kind gets.
    pub(super) fn item_builder(&self, kind: &ItemKind) -> Option<Builder> {
        let by = match self.options.builders {
            BuilderCrate::None => return None,
            BuilderCrate::Bon => BuilderBy::Bon,
            BuilderCrate::DeriveBuilder => BuilderBy::DeriveBuilder,
        };
        matches!(kind, ItemKind::Struct(_)).then_some(Builder { by, rust: None })
    }
}

/// A path that is not what it would be anyway.
fn path(chosen: Option<&str>, usual: &str) -> Option<String> {
    chosen.map(str::trim).filter(|path| *path != usual).map(str::to_owned)
}
