//! The shapes, as text.
