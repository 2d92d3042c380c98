//! `tserde check --against`, and `tserde docs` for what it finds.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::{place::*, server::*, site::*};

/// A server whose interface has another member from the second state on.
fn changing() -> (Server, Arc<AtomicUsize>) {
    let state = Arc::new(AtomicUsize::new(0));
    let now = Arc::clone(&state);
    let server = server(move |request| {
        let is_changed = request.path == USER_PATH && now.load(Ordering::SeqCst) > 0;
        is_changed.then(|| Response::html(interface("User", None, &[("id", ID), ("name", STRING), ("age", NUMBER)])))
    });
    (server, state)
}

#[test]
fn a_drift_is_seen_and_taken_over() {
    let (server, state) = changing();
    let (place, url) = (Place::new(), server.url("/api/"));
    place.succeeds(&url, &[]);
    let check = ["check", "--against", &url, "input", "--rate", "10000"];
    let run = place.run(&check);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    assert!(run.stderr.contains(&format!("input says what {url} says (2 types)")), "{}", run.stderr);

    state.store(1, Ordering::SeqCst);
    let before = place.read("input/index.d.ts");
    let run = place.run(&check);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("age"), "{}", run.stdout);
    assert!(run.stderr.contains("error[docs-drifted]"), "{}", run.stderr);
    assert!(run.stderr.contains(&format!("tserde docs {url} --out-dir input")), "{}", run.stderr);
    assert_eq!(place.read("input/index.d.ts"), before, "a check writes nothing");

    place.succeeds(&url, &[]);
    assert_eq!(place.run(&check).code, Some(0));
}

#[test]
fn a_directory_and_what_cannot_be_had_are_told_apart() {
    let (server, _) = changing();
    let place = Place::new();
    place.succeeds(&server.url("/api/"), &[]);
    let (path, (_, text)) = (USER, site().remove(USER_PATH).unwrap());
    place.write(&format!("mirror/{path}"), &text).write("mirror/types/Id.html", &site()["/api/types/Id.html"].1);
    let run = place.run(&["check", "--against", "mirror", "input"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    place.write(&format!("mirror/{path}"), &text.replace(">string<", ">number<"));
    let run = place.run(&["check", "--against", "mirror", "input"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[docs-drifted]"), "{}", run.stderr);
    let run = place.run(&["check", "--against", &server.url("/nowhere/"), "input"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[refused-answer]"), "{}", run.stderr);
}

#[test]
fn every_target_says_where_its_docs_are() {
    let ((one, state), (two, _)) = (changing(), changing());
    let place = Place::new();
    let config = format!(
        "[[target]]\ninput = [\"input/one\"]\noutput = \"one.rs\"\ndocs = \"{}\"\n\n\
         [[target]]\ninput = [\"input/two\"]\noutput = \"two.rs\"\ndocs = \"{}\"\n\n\
         [[target]]\ninput = [\"own.ts\"]\noutput = \"own.rs\"\n",
        one.url("/api/"),
        two.url("/api/"),
    );
    place.write("tserde.toml", &config).write("own.ts", "export type Own = string;\n");
    let run = place.run(&["docs", "--rate", "10000"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(place.files("input"), ["one/index.d.ts", "two/index.d.ts"]);
    assert_eq!(place.run(&[]).code, Some(0));
    let run = place.run(&["check", "--rate", "10000", "--against"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);

    state.store(1, Ordering::SeqCst);
    let run = place.run(&["check", "--rate", "10000", "--against"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("input/two says what"), "the other is compared all the same: {}", run.stderr);
    assert_eq!(
        place.run(&["check", "--rate", "10000", "--against", &two.url("/api/")]).code,
        Some(0),
        "one of the targets"
    );
    let run = place.run(&["check", "--against", "https://docs.example.com/"]);
    assert!(run.stderr.contains("error[no-docs]") && run.stderr.contains("there are several"), "{}", run.stderr);

    // Without the network, everything is as it was.
    assert_eq!(place.run(&["check"]).code, Some(0));
    let run = place.run(&["docs", "--rate", "10000"]);
    assert!(run.stderr.contains("one/index.d.ts was written"), "{}", run.stderr);
    assert!(run.stderr.contains("two/index.d.ts is up to date"), "{}", run.stderr);
    assert_eq!(place.run(&["check"]).code, Some(1), "the Rust is to be made anew");
}

#[test]
fn what_nothing_says_is_asked_for() {
    let place = Place::new();
    place.write("own.ts", "export type Own = string;\n");
    place.write("tserde.toml", "[[target]]\ninput = [\"own.ts\"]\noutput = \"own.rs\"\n");
    for arguments in [&["check", "--against"][..], &["docs"]] {
        let run = place.run(arguments);
        assert_eq!(run.code, Some(1));
        assert!(run.stderr.contains("error[no-docs]"), "{}", run.stderr);
    }
    place.write(
        "tserde.toml",
        "[[target]]\ninput = [\"own.ts\"]\noutput = \"own.rs\"\ndocs = \"https://docs.example.com/\"\n",
    );
    let run = place.run(&["docs"]);
    assert!(run.stderr.contains("has no one directory to go to"), "{}", run.stderr);
}
