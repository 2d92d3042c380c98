//! What a whole site of documentation costs: two thousand pages, each with the navigation of all, as TypeDoc up to 0.24
//! writes them, and as the later ones do, without.

use std::{
    env, fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use tserde::Builder;

const PAGES: usize = 2000;
const MEMBERS: usize = 12;

/// What such a site may cost.
const LONGEST: Duration = Duration::from_secs(5);
const LARGEST: f64 = 500.0;

fn main() {
    // `--peak DIRECTORY`, in a process of its own.
    let mut arguments = env::args().skip_while(|argument| argument != "--peak").skip(1);
    if let Some(directory) = arguments.next() {
        read(Path::new(&directory));
        return println!("{}", peak_kilobytes());
    }
    println!("{PAGES} pages of {MEMBERS} properties");
    for (name, has_navigation) in [("without navigation", false), ("with navigation", true)] {
        let directory = tempfile::tempdir().expect("there is room for a directory");
        let bytes = write_site(directory.path(), has_navigation);
        let best = (0..3).map(|_| time(|| read(directory.path()))).min().unwrap_or_default();
        let peak = peak_of(directory.path());
        println!(
            "  {name:20} {:7.1} MB  {:6.2} s (at most {})  {peak:6.0} MB of memory (at most {LARGEST})",
            bytes as f64 / 1e6,
            best.as_secs_f64(),
            LONGEST.as_secs(),
        );
    }
}

fn read(directory: &Path) {
    let declarations = Builder::new().input(directory).declarations().expect("the site has no errors");
    let count = declarations.files().iter().map(|file| file.text.matches("export interface").count()).sum::<usize>();
    assert_eq!(count, PAGES);
}

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn peak_of(directory: &Path) -> f64 {
    let output = env::current_exe().and_then(|exe| Command::new(exe).arg("--peak").arg(directory).output());
    let kilobytes = output.ok().and_then(|output| String::from_utf8(output.stdout).ok()?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) * 1.024 / 1e3
}

fn peak_kilobytes() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()).unwrap_or("unknown").to_owned()
}

/// Writes a site; how large it is.
fn write_site(directory: &Path, has_navigation: bool) -> usize {
    fs::create_dir_all(directory.join("interfaces")).expect("the directory is new");
    let link = |number: usize| {
        format!(
            "<li class=\"tsd-kind-interface\"><a href=\"Thing{number}.html\" class=\"tsd-kind-icon\">Thing<wbr/>{number}</a></li>"
        )
    };
    let navigation = if has_navigation { (0..PAGES).map(link).collect::<String>() } else { String::new() };
    let mut bytes = 0;
    for number in 0..PAGES {
        let text = page(number, &navigation);
        bytes += text.len();
        fs::write(directory.join(format!("interfaces/Thing{number}.html")), text).expect("there is room for a page");
    }
    bytes
}

fn page(number: usize, navigation: &str) -> String {
    let member = |member: usize| {
        let other = (number * 7 + member) % PAGES;
        format!(
            "<section class=\"tsd-panel tsd-member\"><h3 class=\"tsd-anchor-link\" id=\"p{member}\"><code class=\"tsd-tag\">Optional</code>\
             <span>member<wbr/>{member}</span></h3><div class=\"tsd-signature\"><span class=\"tsd-kind-property\">member{member}</span>\
             <span class=\"tsd-signature-symbol\">?:</span> <a href=\"Thing{other}.html\" class=\"tsd-signature-type tsd-kind-interface\">\
             Thing{other}</a><span class=\"tsd-signature-symbol\">[]</span></div><div class=\"tsd-comment tsd-typography\">\
             <p>What is <em>member</em> <code>{member}</code> of thing {number}, &lt;in words&gt;.</p></div></section>"
        )
    };
    let members: String = (0..MEMBERS).map(member).collect();
    format!(
        "<!DOCTYPE html><html class=\"default\"><head><title>Thing{number}</title><link rel=\"stylesheet\" href=\"../assets/style.css\"/>\
         </head><body><div class=\"container\"><div class=\"col-content\"><div class=\"tsd-page-title\"><ul class=\"tsd-breadcrumb\"><li>\
         <a href=\"../index.html\">Site</a></li><li><a href=\"Thing{number}.html\">Thing{number}</a></li></ul>\
         <h1>Interface Thing{number}</h1></div><section class=\"tsd-panel-group tsd-member-group\"><h2>Properties</h2>{members}\
         </section></div><div class=\"col-4 col-menu\"><nav><ul>{navigation}</ul></nav></div></div></body></html>"
    )
}
