//! What was found out of types and nodes.

use super::TypeId;
use crate::{source::FileId, syntax::NodeId};

/// An answer for each type that was asked about. Types are numbered without gaps, so a list serves as the map.
#[derive(Debug)]
pub struct Answers<T>(Vec<Option<T>>);

impl<T> Default for Answers<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Answers<T> {
    /// What is known of a type.
    pub fn get(&self, ty: TypeId) -> Option<&T> {
        self.0.get(ty.0 as usize)?.as_ref()
    }

    /// Remembers what is known of a type.
    pub fn insert(&mut self, ty: TypeId, answer: T) {
        self.replace(ty, Some(answer));
    }

    /// Puts an answer, or none, in place of what there is.
    pub(super) fn replace(&mut self, ty: TypeId, answer: Option<T>) -> Option<T> {
        let at = ty.0 as usize;
        if self.0.len() <= at {
            self.0.resize_with(at + 1, || None);
        }
        std::mem::replace(&mut self.0[at], answer)
    }
}

/// An answer for each node that was asked about. Files and their nodes are numbered without gaps, too.
#[derive(Debug)]
pub(super) struct NodeAnswers<T>(Vec<Vec<Option<T>>>);

impl<T> Default for NodeAnswers<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> NodeAnswers<T> {
    pub(super) fn get(&self, file: FileId, node: NodeId) -> Option<&T> {
        self.0.get(file.0 as usize)?.get(node.0 as usize)?.as_ref()
    }

    pub(super) fn insert(&mut self, file: FileId, node: NodeId, answer: T) {
        let (file, node) = (file.0 as usize, node.0 as usize);
        if self.0.len() <= file {
            self.0.resize_with(file + 1, Vec::new);
        }
        let of_file = &mut self.0[file];
        if of_file.len() <= node {
            of_file.resize_with(node + 1, || None);
        }
        of_file[node] = Some(answer);
    }
}
