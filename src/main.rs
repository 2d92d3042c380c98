//! The `tserde` command. All of it is in [`tserde::cli`].

/// Syntax trees and tokens are many small allocations: a quarter of the time is theirs with glibc's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    tserde::cli::main()
}
