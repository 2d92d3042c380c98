//! What generating cannot do without, to hold it against: swc's parse, and the laying out of the same output.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use quote::ToTokens as _;
use swc_common::{BytePos, comments::SingleThreadedComments, input::StringInput};
use swc_ecma_parser::{Parser, Syntax, TsSyntax};

pub fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}

/// swc's parse, with the comments that documentation is made from.
pub fn parse(text: &str) -> usize {
    let comments = SingleThreadedComments::default();
    let syntax = Syntax::Typescript(TsSyntax { dts: true, ..Default::default() });
    let input = StringInput::new(text, BytePos(1), BytePos(1 + text.len() as u32));
    let parsed = Parser::new(syntax, input, Some(&comments)).parse_module();
    parsed.map_or(0, |module| module.body.len())
}

/// From tokens to text, on one core: `ToTokens` writes what a `quote!` of the whole would.
pub fn format(file: &syn::File) -> String {
    let tokens = file.to_token_stream();
    prettyplease::unparse(&syn::parse2(tokens).expect("it came from syn"))
}
