//! Findings as a person reads them.
