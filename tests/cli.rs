//! The command as its user meets it: what it prints where, and how it ends.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// A directory of its own for each test, where no `tserde.toml` is above it.
struct Place {
    root: tempfile::TempDir,
}

/// What a run of the command came to.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Place {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names of the files that are there.
    fn files(&self) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(&self.root).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tserde"));
        command.args(arguments).current_dir(&self.root).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "")
    }

    fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A command that does not read its input closes it, which is no matter.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs the command, which has to fail with this code of a diagnostic, and write nothing but that.
    fn fails(&self, arguments: &[&str], code: &str) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains(&format!("error[{code}]")), "no [{code}] in:\n{}", run.stderr);
        assert!(run.stderr.contains("help: "), "no help in:\n{}", run.stderr);
        run.stderr
    }
}

/// Holds a text against `tests/cli/NAME.txt`; `UPDATE_EXPECT=1` takes it over.
fn expect(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(expected.as_str(), actual).unified_diff().to_string();
    assert!(expected == actual, "{} differs (UPDATE_EXPECT=1 takes it over):\n{diff}", path.display());
}

const USER: &str = "export interface User {\n  id: number;\n  nickName?: string | null;\n}\n";

#[test]
fn the_help_says_what_there_is() {
    let place = Place::new();
    for command in ["", "generate", "check", "diff", "explain", "inspect", "docs", "init", "completions"] {
        let run = place.run(&[command, "--help"].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert!(run.stdout.contains("Example"), "`{command} --help` has no example");
        expect(&format!("help{}{command}", if command.is_empty() { "" } else { "-" }), &run.stdout);
    }
}

#[test]
fn rust_goes_to_standard_output() {
    let place = Place::new();
    let run = place.write("user.ts", USER).run(&["user.ts"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    expect("stdout", &run.stdout);
}

#[test]
fn standard_input_is_read() {
    let place = Place::new();
    let run = place.run_with(&["-"], USER);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.contains("pub struct User"));
    let run = place.run_with(&["-"], "export interface User { id: }");
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("stdin.ts:1:"), "{}", run.stderr);
}

#[test]
fn an_output_is_written_once_and_then_rested_on() {
    let place = Place::new();
    let run = place.write("user.ts", USER).run(&["user.ts", "-o", "out/user.rs"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""));
    assert_eq!(run.stderr, "out/user.rs was written (1 type)\n");
    let run = place.run(&["user.ts", "--out-dir", "out"]);
    assert_eq!(run.stderr, "out/user.rs is up to date (1 type)\n");
    assert_eq!(place.run(&["user.ts", "-o", "out/user.rs", "--quiet"]).stderr, "");
}

#[test]
fn the_header_is_the_same_wherever_it_is_made() {
    let (one, two) = (Place::new(), Place::new());
    let one = one.write("user.ts", USER).run(&["user.ts"]).stdout;
    let by_path = two.write("user.ts", USER).run(&[two.path("user.ts").to_str().unwrap()]).stdout;
    assert_eq!(one, by_path);
    let changed = two.write("user.ts", USER.replace("id", "key")).run(&["user.ts"]).stdout;
    let fingerprint = |text: &str| text.lines().find(|line| line.contains("Fingerprint")).unwrap().to_owned();
    assert_ne!(fingerprint(&one), fingerprint(&changed));
}

#[test]
fn the_configuration_is_found_from_below() {
    let place = Place::new();
    place.write("types/user.ts", USER).write(
        "tserde.toml",
        "[[target]]\ninput = \"types\"\noutput = \"src/user.rs\"\n[target.rename]\nUser = \"Account\"\n[target.options]\nnumbers = \"u64\"\n",
    );
    let run = place.run(&[]);
    assert_eq!(run.stderr, "src/user.rs was written (1 type)\n");
    let text = place.read("src/user.rs");
    assert!(text.contains("pub struct Account") && text.contains("pub id: u64"), "{text}");
    fs::create_dir_all(place.path("src/deeper")).unwrap();
    let run = place.command(&["check"]).current_dir(place.path("src/deeper")).output().unwrap();
    assert_eq!(run.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&run.stderr), "../../src/user.rs is up to date (1 type)\n");
}

#[test]
fn a_mistake_in_the_configuration_is_shown_where_it_is() {
    let place = Place::new();
    let mistakes = [
        ("unknown-key", "inputs = [\"a.ts\"]\noutput = \"a.rs\""),
        ("unknown-key", "input = \"a.ts\"\noutput = \"a.rs\"\n[target.options]\nnumber = \"i64\""),
        ("unknown-value", "input = \"a.ts\"\noutput = \"a.rs\"\n[target.options]\nnumbers = \"i46\""),
        ("unknown-value", "input = \"a.ts\"\noutput = \"a.rs\"\n[target.number-at]\n\"*.id\" = \"long\""),
        ("wrong-kind", "input = 3\noutput = \"a.rs\""),
        ("missing-key", "input = \"a.ts\""),
        ("invalid-toml", "input = \"a.ts"),
    ];
    let mut shown = String::new();
    for (code, text) in mistakes {
        place.write("tserde.toml", format!("[[target]]\n{text}\n"));
        shown += &place.fails(&[], code);
        shown += "\n";
    }
    expect("config-mistakes", &shown);
}

#[test]
fn check_shows_the_difference() {
    let place = Place::new();
    place.write("user.ts", USER).run(&["user.ts", "-o", "user.rs"]);
    assert_eq!(place.run(&["check", "user.ts", "-o", "user.rs"]).code, Some(0));
    place.write("user.ts", USER.replace("id: number", "id: string"));
    let run = place.run(&["check", "user.ts", "-o", "user.rs"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("+    pub id: String,"), "{}", run.stdout);
    assert!(
        run.stdout.contains("  User.id type changed: number → string\n      breaks readers, writers, Rust source\n")
    );
    assert!(run.stderr.contains("error[stale-output]"), "{}", run.stderr);
    assert!(place.read("user.rs").contains("pub id: f64"), "check writes nothing");
    place.fails(&["check", "user.ts", "-o", "none.rs"], "stale-output");
}

#[test]
fn a_comparison_fails_on_what_it_is_told_to() {
    let place = Place::new();
    place.write("old.ts", USER).write("new.ts", USER.replace("id: number", "id: number | string"));
    let code = |what: &str| place.run(&["diff", "old.ts", "new.ts", "--fail-on", what]).code;
    let codes = ["never", "writer", "reader", "source", "breaking", "any", "writer,source"].map(code);
    assert_eq!(codes, [Some(0), Some(0), Some(1), Some(1), Some(1), Some(1), Some(1)]);
    assert_eq!(place.run(&["diff", "old.ts", "old.ts", "--fail-on", "any"]).stdout, "no changes\n");
    assert!(place.run(&["diff", "old.ts", "new.ts", "--color", "always"]).stdout.contains('\x1b'));
    let run = place.run_with(&["diff", "-", "new.ts", "--format", "markdown"], USER);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    expect("diff-markdown", &run.stdout);
    place.fails(&["diff", "old.ts", "none.ts"], "missing-input");
    assert_eq!(place.run(&["diff", "old.ts"]).code, Some(2));
}

#[test]
fn a_file_with_other_line_ends_is_current() {
    let place = Place::new();
    place.write("user.ts", USER).run(&["user.ts", "-o", "user.rs"]);
    let text = place.read("user.rs").replace('\n', "\r\n");
    place.write("user.rs", text);
    assert_eq!(place.run(&["check", "user.ts", "-o", "user.rs"]).code, Some(0));
}

#[test]
fn init_writes_what_works_and_writes_over_nothing() {
    let place = Place::new();
    let run = place.write("types.ts", USER).run(&["init"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("[build-dependencies]"));
    assert_eq!(place.files(), ["build.rs", "tserde.toml", "types.ts"]);
    assert_eq!(place.run(&[]).stderr, "src/types.rs was written (1 type)\n");
    place.write("build.rs", "mine");
    let run = place.run(&["init"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[already-there]"), "{}", run.stderr);
    assert_eq!(place.read("build.rs"), "mine");
    expect("init", &place.run(&["init", "--print"]).stdout);
}

#[test]
fn the_configuration_that_init_writes_names_every_option() {
    let place = Place::new();
    let (help, written) = (place.run(&["generate", "--help"]).stdout, place.run(&["init", "--print"]).stdout);
    let (mapping, _) = help.split_once("Mapping:").unwrap().1.split_once("\nReporting:").unwrap();
    let flags: Vec<&str> =
        mapping.lines().filter_map(|line| line.trim().strip_prefix("--")?.split([' ', '=']).next()).collect();
    assert!(flags.len() > 25, "{flags:?}");
    for flag in flags {
        let names = |line: &str| {
            let line = line.trim_start_matches(['#', ' ']);
            line.starts_with(&format!("{flag} =")) || line == format!("[target.{flag}]")
        };
        assert!(written.lines().any(names), "{flag}");
    }
}

#[test]
fn the_configuration_says_what_the_flags_say() {
    let place = Place::new();
    let text = "export interface User { userId: number; tags: Record<string, string>; old: Old }
        export interface Old { name: string }";
    place.write("a.ts", text);
    let flags = [
        "a.ts",
        "--root=User",
        "--exclude=Old",
        "--exclude=User.old",
        "--header=one",
        "--header=two",
        "--serde-path=x::serde",
        "--maps=x::Map",
        "--field-names=verbatim",
        "--no-derive=*=PartialEq",
        "--no-derive=User=Debug",
        "--unknown-keys-at=User=deny",
        "--number-at=User.userId=x::Number",
    ];
    let configuration = "[[target]]\ninput = 'a.ts'\noutput = 'a.rs'\nroot = 'User'\nexclude = ['Old', 'User.old']\n\
        header = ['one', 'two']\nserde-path = 'x::serde'\n\
        [target.no-derive]\n'*' = 'PartialEq'\nUser = ['Debug']\n[target.unknown-keys-at]\nUser = 'deny'\n\
        [target.number-at]\n'User.userId' = 'x::Number'\n[target.options]\nmaps = 'x::Map'\nfield-names = 'verbatim'\n";
    place.write("tserde.toml", configuration);
    let (by_flags, by_file) = (place.run(&flags), place.run(&[]));
    assert_eq!((by_flags.code, by_file.code), (Some(0), Some(0)), "{}{}", by_flags.stderr, by_file.stderr);
    let without_command =
        |text: &str| text.lines().filter(|line| !line.contains("Command:")).collect::<Vec<_>>().join("\n");
    let written = place.read("a.rs");
    assert!(
        written.starts_with("// one\n// two\n// Made by") && written.contains("x::Map<String, String>"),
        "{written}"
    );
    assert_eq!(without_command(&by_flags.stdout), without_command(&written));
    place.write("tserde.toml", configuration.replace("'x::serde'", "['a', 'b']"));
    assert!(place.run(&[]).stderr.contains("serde-path"));
}

#[test]
fn explain_says_why() {
    let place = Place::new();
    place.write("user.ts", USER);
    let run = place.run(&["explain", "User.nickName", "user.ts"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    expect("explain", &(place.run(&["explain", "User", "user.ts"]).stdout + "\n" + &run.stdout));
    assert!(place.fails(&["explain", "Usr", "user.ts"], "unknown-type").contains("`User`"));
    assert!(place.fails(&["explain", "User.nickname", "user.ts"], "unknown-type").contains("`nickName`"));
    let swapped = place.fails(&["explain", "user.ts", "User"], "unknown-type");
    assert!(swapped.contains("`tserde explain User user.ts`"), "{swapped}");
    place.write("price.ts", "export class Price { cents: number; toJSON(): string }");
    let price = place.run(&["explain", "Price", "price.ts"]).stdout;
    assert!(price.contains("in JSON  string: what its `toJSON` returns"), "{price}");
}

#[test]
fn explain_knows_all_that_is_generated() {
    let place = Place::new();
    let api = "import { Order } from 'shop';\nimport { Home } from './home';\nexport interface Api { order: Order; home: Home }\n";
    place
        .write("api.ts", api)
        .write("home.ts", "export interface Home { at: Address }\ninterface Address { city: string }\n");
    place.write("node_modules/shop/package.json", r#"{ "name": "shop", "types": "index.d.ts" }"#).write(
        "node_modules/shop/index.d.ts",
        "export interface Order { to: Address; lines: { sku: string }[]; kind: kinds.Kind }\n\
         interface Address { zip: string }\nexport namespace kinds { type Kind = 'new' | 'old' }\n\
         export interface Unused { id: string }\n",
    );
    let explained = |address: &str| place.run(&["explain", address, "api.ts"]).stdout;
    assert!(explained("Order").contains("pub struct Order {"));
    assert!(explained("Order.to").contains("pub to: shop::Address,"));
    assert!(explained("Order.lines.sku").contains("pub sku: String,"));
    assert!(explained("kinds.Kind").contains("pub enum Kind {"));
    assert!(explained("Unused").contains("nothing reaches it"));
    // Options mean both of a name, and so does this.
    let both = explained("Address");
    assert!(both.contains("pub city: String,") && both.contains("pub zip: String,"), "{both}");
    let city = explained("Address.city");
    assert!(city.contains("home.ts:2:21") && city.contains("pub city: String,"), "{city}");
    assert!(place.fails(&["explain", "Address.street", "api.ts"], "unknown-type").contains("`street`"));
    place.write("main.ts", "export default interface Main { id: string }\n");
    for address in ["default", "Main"] {
        assert!(place.run(&["explain", address, "main.ts"]).stdout.contains("pub struct Main {"));
    }
}

#[test]
fn inspect_prints_the_model() {
    let place = Place::new();
    place.write(
        "types.ts",
        "/** Who. */\nexport interface User<T = string> {\n  readonly id: T;\n  role?: 'admin' | 'user' | null;\n  at: [x: number, y?: number];\n  [key: `x-${string}`]: unknown;\n}\nexport enum Level { Low = 1, High }\nexport type Event = { kind: 'a' } | { kind: 'b'; user: User };\n",
    );
    let run = place.run(&["inspect", "--json", "types.ts"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["version"], 2);
    assert_eq!(document["types"][1]["members"][1]["value"], 2);
    expect("inspect", &run.stdout);
}

#[test]
fn messages_can_be_read_by_tools() {
    let place = Place::new();
    let run = place.write("a.ts", "export interface A { b: B; c: C }").run(&["a.ts", "--message-format", "json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    let lines: Vec<serde_json::Value> = run.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["code"], "unresolved-reference");
    assert_eq!(lines[0]["labels"][0]["line"], 1);
    assert_eq!(lines[0]["labels"][0]["start"], 24);
}

#[test]
fn verbose_ends_with_a_summary() {
    let place = Place::new();
    let run = place.write("a.ts", "export interface A { b: B }").run(&["a.ts", "--unresolved", "value", "--verbose"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let last = run.stderr.lines().last().unwrap();
    assert!(last.starts_with("1 type, 1 warning, 1 fell back to Value, "), "{last}");
    assert!(run.stderr.contains("warning["), "{}", run.stderr);
    let run = place.run(&["a.ts", "--unresolved", "value", "--quiet"]);
    assert_eq!(run.stderr, "");
}

#[test]
fn colour_is_for_terminals() {
    let place = Place::new();
    place.write("a.ts", "export interface A { b: B }");
    assert!(!place.run(&["a.ts"]).stderr.contains('\x1b'));
    assert!(place.run(&["a.ts", "--color", "always"]).stderr.contains('\x1b'));
}

#[test]
fn arguments_that_make_no_sense_are_told_from_failures() {
    let place = Place::new();
    for arguments in
        [&["--numbers", "f16"][..], &["--nonsense"], &["a.ts", "--replace", "A"], &["inspect"], &["explain"]]
    {
        let run = place.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
    }
    place.fails(&[], "no-input");
    place.fails(&["--numbers", "i64"], "no-input");
}

#[test]
fn what_cannot_be_read_is_said() {
    let place = Place::new();
    place.write("random.ts", [0x89, 0x50, 0x4e, 0x47, 0x92, 0x96]).write("empty.ts", "").write("readme.md", "# No");
    fs::create_dir_all(place.path("directory.ts")).unwrap();
    fs::create_dir_all(place.path("bare")).unwrap();
    place.fails(&["nosuch.ts"], "missing-input");
    place.fails(&["random.ts"], "not-utf8");
    place.fails(&["directory.ts"], "directory-as-file");
    place.fails(&["bare"], "no-typescript");
    place.fails(&["readme.md"], "not-typescript");
    place.write("import.ts", "export { A } from './nosuch';");
    place.fails(&["import.ts"], "missing-import");
    place.fails(&["empty.ts"], "nothing-exported");
}

#[test]
fn what_is_too_large_is_said_before_it_is_read() {
    let place = Place::new();
    for (name, megabytes) in [("page.txt", 32), ("page.html", 32), ("docs.json", 128), ("types.d.ts", 128)] {
        place.write(name, "");
        fs::File::options().write(true).open(place.path(name)).unwrap().set_len((megabytes << 20) + 1).unwrap();
        assert!(place.fails(&[name], "file-too-large").contains(&format!("{megabytes} MB")));
    }
    // The length of a device is none.
    #[cfg(unix)]
    place.fails(&["/dev/zero"], "file-too-large");
}

#[cfg(not(feature = "fetch"))]
#[test]
fn a_command_that_cannot_fetch_says_how_to_get_one_that_can() {
    let place = Place::new();
    let said = place.fails(&["docs", "https://docs.example.com/api/"], "url-as-input");
    assert!(said.contains("cargo install tserde --features fetch"), "{said}");
    place.write("own.ts", USER);
    place.fails(&["check", "--against", "https://docs.example.com/api/", "own.ts"], "url-as-input");
}

#[test]
fn what_cannot_be_written_is_said_and_leaves_nothing() {
    let place = Place::new();
    place.write("user.ts", USER).write("file", "");
    fs::create_dir_all(place.path("directory.rs")).unwrap();
    place.fails(&["user.ts", "-o", "file/user.rs"], "unwritable-output");
    place.fails(&["user.ts", "-o", "directory.rs"], "unwritable-output");
    if cfg!(target_os = "linux") {
        place.fails(&["user.ts", "-o", "/dev/full"], "unwritable-output");
        place.fails(&["user.ts", "-o", "/proc/user.rs"], "unwritable-output");
    }
    assert_eq!(place.files(), ["directory.rs", "file", "user.ts"]);
    place.write("user.rs", "before").write("user.ts", "export interface User { id: ");
    place.fails(&["user.ts", "-o", "user.rs"], "syntax-error");
    assert_eq!(place.read("user.rs"), "before");
}

#[test]
fn a_file_that_is_cut_off_is_a_syntax_error() {
    let place = Place::new();
    for text in ["export interface A { b: typeof import(", "export type A = import(", "export type A = typeof import"] {
        place.write("cut.ts", text);
        let said = place.fails(&["cut.ts"], "syntax-error");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn types_are_shown_from_the_roots_on() {
    let place = Place::new();
    place.write(
        "api.ts",
        "export interface Order { by: User; lines: Line[] }\ninterface Line { sku: Sku }\n\
         export type Sku = `sku-${string}`;\nexport interface User { id: string }\nexport interface Other { id: string }\n",
    );
    let shown = place.run(&["--emit", "types", "--root", "Order", "api.ts"]).stdout;
    assert!(shown.contains("interface Order {") && shown.contains("type Sku =") && shown.contains("interface User {"));
    assert!(!shown.contains("Other"), "{shown}");
    let inspected = place.run(&["inspect", "--json", "--root", "User", "api.ts"]).stdout;
    assert!(inspected.contains("\"User\"") && !inspected.contains("\"Order\""), "{inspected}");
    place.fails(&["--emit", "types", "--root", "Ordr", "api.ts"], "unknown-root");
}

#[test]
#[cfg(target_os = "linux")]
fn what_standard_output_does_not_take_is_said() {
    let place = Place::new();
    place.write("user.ts", USER);
    for arguments in [
        &["user.ts"][..],
        &["--emit", "types", "user.ts"],
        &["inspect", "--json", "user.ts"],
        &["explain", "User", "user.ts"],
        &["completions", "bash"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = place.command(arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert_eq!(said.matches("error[unwritable-output]").count(), 1, "{arguments:?}: {said}");
    }
}

#[test]
fn depth_and_endlessness_end_with_a_word() {
    let place = Place::new();
    let nested =
        |open: &str, close: &str| format!("export type A = {}string{};\n", open.repeat(10_000), close.repeat(10_000));
    place.write("objects.ts", nested("{ a: ", " }")).write("tuples.ts", nested("[", "]"));
    place.fails(&["objects.ts"], "type-too-deep");
    place.fails(&["tuples.ts"], "type-too-deep");
    place.write("cycle.ts", "export interface A extends B {}\nexport interface B extends A {}\n");
    place.fails(&["cycle.ts"], "circular-definition");
    place.write("endless.ts", "export type A<T> = { next: A<T[]> };\nexport interface B { a: A<string> }\n");
    assert_eq!(place.run(&["endless.ts"]).code, Some(1));
}

#[test]
fn watch_sees_a_change() {
    let place = Place::new();
    place.write("user.ts", USER);
    let mut command = place.command(&["user.ts", "-o", "user.rs", "--watch", "--quiet"]);
    let mut child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let seen = |text: &str| {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(30) {
            if fs::read_to_string(place.path("user.rs")).is_ok_and(|written| written.contains(text)) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    };
    let first = seen("pub id: f64");
    std::thread::sleep(Duration::from_millis(400));
    place.write("user.ts", USER.replace("id: number", "id: string"));
    let second = seen("pub id: String");
    // What is wrong does not end it, and what mends it may be a new file.
    place.write("user.ts", "export { User } from './account';");
    std::thread::sleep(Duration::from_millis(800));
    place.write("account.ts", USER.replace("id: number", "id: boolean"));
    let third = seen("pub id: bool");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(first && second && third, "first run: {first}, changed: {second}, mended: {third}");
}

#[test]
fn completions_are_printed() {
    let run = Place::new().run(&["completions", "bash"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.contains("--replace"));
}
