//! Makes the Rust types at build time. Not needed when `tserde.toml` keeps a committed file.

fn main() -> Result<(), tserde::Error> {
    tserde::Builder::new().input("types.ts").generate()?.write_to_out_dir("types.rs")
}
