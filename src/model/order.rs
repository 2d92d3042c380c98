//! In which order decisions are made that concern several items.

use super::{ItemId, Model};

impl Model {
    /// The items by file, and within a file as they are written: which inputs were named first decides nothing.
    pub fn declaration_order(&self) -> Vec<usize> {
        let mut seen = vec![false; self.items.len()];
        let all = (0..self.items.len()).map(|at| ItemId(at as u32));
        let written = self.order.iter().copied().chain(all).map(|id| id.0 as usize);
        let mut order: Vec<usize> = written.filter(|at| !std::mem::replace(&mut seen[*at], true)).collect();
        order.sort_by(|a, b| self.items[*a].file.cmp(&self.items[*b].file));
        order
    }
}
