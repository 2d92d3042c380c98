//! The `tserde` command. All of it is in [`tserde::cli`].

fn main() -> std::process::ExitCode {
    tserde::cli::main()
}
