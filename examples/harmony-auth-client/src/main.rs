//! Sends a patch of a Cognito user to a server and reads its answer, both through types made from TypeScript.
//!
//! The server is an echo that this program starts itself, so that it can be run anywhere. What it shows: a key that
//! the definitions do not know goes there and comes back.

use std::{
    collections::BTreeMap,
    error::Error,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    thread,
};

use serde::{Deserialize, Serialize};
use serde_json::json;

/// The types of the API, made by `build.rs`.
#[allow(dead_code, reason = "a program need not use all of an API")]
mod harmony_auth {
    include!(concat!(env!("OUT_DIR"), "/harmony_auth.rs"));
}

use harmony_auth::{CognitoAppMetadata, PatchCognitoUserBody};

/// The product that created a user: the type that stands for the one the definitions leave out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProductKey(pub String);

/// Whatever went wrong, in a thread too.
type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let patch = PatchCognitoUserBody {
        app_metadata: Some(CognitoAppMetadata {
            created_by: Some(ProductKey("grants".to_owned())),
            district_id: Some("d-17".to_owned()),
            is_external: Some(true),
            ..CognitoAppMetadata::default()
        }),
        blocked: Some(false),
        first_name: Some("Ada".to_owned()),
        extra: BTreeMap::from([("favouriteColour".to_owned(), json!("green"))]),
        ..PatchCognitoUserBody::default()
    };

    let server = start_echo()?;
    let answer: PatchCognitoUserBody = serde_json::from_str(&send(server, &serde_json::to_string(&patch)?)?)?;

    if answer != patch {
        return Err(format!("sent {patch:#?}\nand got {answer:#?}").into());
    }
    let colour = answer.extra.get("favouriteColour").ok_or("the unknown key did not come back")?;
    println!("the patch came back as it was sent, with the unknown key `favouriteColour`: {colour}");
    match serde_json::from_value::<PatchCognitoUserBody>(json!({ "blocked": "yes" })) {
        Ok(_) => Err("a text was taken for `blocked`".into()),
        Err(error) => {
            println!("and a patch that is none is refused: {error}");
            Ok(())
        }
    }
}

/// `PATCH /users/ada` with a JSON body; the body of the answer.
fn send(server: SocketAddr, body: &str) -> Result<String, Failure> {
    let mut stream = TcpStream::connect(server)?;
    write!(
        stream,
        "PATCH /users/ada HTTP/1.1\r\nHost: {server}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len(),
    )?;
    let (status, body) = read_message(&stream)?;
    if status.split(' ').nth(1) != Some("200") {
        return Err(format!("the server answered `{status}`").into());
    }
    Ok(body)
}

/// Starts a server on a free port of this machine that answers one request with its own body.
fn start_echo() -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || -> Result<(), Failure> {
        let (mut stream, _) = listener.accept()?;
        let (_, body) = read_message(&stream)?;
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len())?;
        Ok(())
    });
    Ok(address)
}

/// The first line and the body of a request or an answer.
fn read_message(stream: &TcpStream) -> Result<(String, String), Failure> {
    let mut reader = BufReader::new(stream);
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        match line.trim().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.trim().parse()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok((first.trim().to_owned(), String::from_utf8(body)?))
}
