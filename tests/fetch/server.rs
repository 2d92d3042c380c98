//! A server on the loopback that answers as a test wants it to, well or badly.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// What was asked for.
#[derive(Clone, Debug)]
pub struct Request {
    pub path: String,
    /// With names in lower case.
    pub headers: BTreeMap<String, String>,
}

/// What is sent back.
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Body,
}

/// How a body is sent.
pub enum Body {
    /// Whole, with its length.
    Whole(Vec<u8>),
    /// Whole, in chunks.
    Chunked(Vec<u8>),
    /// Until the connection closes, with no length or with one that is not true.
    Closed(Vec<u8>, Option<usize>),
    /// A byte at a time.
    Slow(Vec<u8>, Duration),
    /// Without end.
    Endless,
}

/// A way to answer.
pub type Way = fn() -> Response;

impl Response {
    pub fn new(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, headers: vec![], body: Body::Whole(body.into()) }.header("Content-Type", kind)
    }

    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Self::new("text/html; charset=utf-8", body)
    }

    pub fn status(status: u16) -> Self {
        Self { status, ..Self::html("<html><body>Sorry.</body></html>") }
    }

    pub fn redirect(location: &str) -> Self {
        Self::status(302).header("Location", location)
    }

    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    #[must_use]
    pub fn body(self, body: Body) -> Self {
        Self { body, ..self }
    }

    fn send(self, stream: &mut TcpStream) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {} Whatever\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = match &self.body {
            Body::Whole(bytes) => Some(bytes.len()),
            Body::Slow(bytes, _) => Some(bytes.len()),
            Body::Closed(_, length) => *length,
            Body::Chunked(_) | Body::Endless => {
                head.push_str("Transfer-Encoding: chunked\r\n");
                None
            }
        };
        head.extend(length.map(|length| format!("Content-Length: {length}\r\n")));
        if matches!(self.body, Body::Closed(..)) {
            head.push_str("Connection: close\r\n");
        }
        stream.write_all(format!("{head}\r\n").as_bytes())?;
        match self.body {
            Body::Whole(bytes) => stream.write_all(&bytes),
            Body::Closed(bytes, _) => {
                stream.write_all(&bytes)?;
                stream.shutdown(std::net::Shutdown::Write)
            }
            Body::Chunked(bytes) => {
                for chunk in bytes.chunks(100) {
                    stream.write_all(format!("{:x}\r\n", chunk.len()).as_bytes())?;
                    stream.write_all(chunk)?;
                    stream.write_all(b"\r\n")?;
                }
                stream.write_all(b"0\r\n\r\n")
            }
            Body::Slow(bytes, pause) => bytes.iter().try_for_each(|byte| {
                thread::sleep(pause);
                stream.write_all(&[*byte])
            }),
            // Until nobody reads any more.
            Body::Endless => loop {
                stream.write_all(b"400\r\n")?;
                stream.write_all(&[b' '; 1024])?;
                stream.write_all(b"\r\n")?;
            },
        }
    }
}

/// A running server. Its threads end with the test.
pub struct Server {
    port: u16,
    log: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub fn start(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let log = Arc::new(Mutex::new(Vec::new()));
        let (answer, seen) = (Arc::new(answer), Arc::clone(&log));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
                thread::spawn(move || serve(stream, &*answer, &seen));
            }
        });
        Self { port, log }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What was asked for since the last look.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.log.lock().unwrap())
    }

    /// The paths that were asked for since the last look.
    pub fn take_paths(&self) -> Vec<String> {
        self.take_requests().into_iter().map(|request| request.path).collect()
    }
}

/// One request after another, until one side closes.
fn serve(mut stream: TcpStream, answer: &dyn Fn(&Request) -> Response, log: &Mutex<Vec<Request>>) {
    let _ = stream.set_nodelay(true);
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(request) = read(&mut reader) {
        log.lock().unwrap().push(request.clone());
        let response = answer(&request);
        let closes = matches!(response.body, Body::Closed(..));
        if response.send(&mut stream).is_err() || closes {
            return;
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(':') else { return Some(Request { path, headers }) };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
}
