//! What the goldens' modules do with their samples: each says on standard output what came of it.

use serde::{Serialize, de::DeserializeOwned};

fn say(name: &str, result: &Result<(), String>) {
    let result = result.as_ref().map_or_else(String::as_str, |()| "ok");
    println!("{name}\t{result}\u{1e}");
}

/// It is read, and written back equal.
pub fn round_trips<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    say(name, &round_trip::<T>(file));
}

fn round_trip<T: DeserializeOwned + Serialize>(file: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let expected: serde_json::Value = serde_json::from_str(&text).map_err(|error| format!("is no JSON: {error}"))?;
    let value: T = serde_json::from_str(&text).map_err(|error| format!("is not read: {error}"))?;
    let written = serde_json::to_string(&value).map_err(|error| format!("is not written: {error}"))?;
    let actual: serde_json::Value = serde_json::from_str(&written).map_err(|error| format!("is written as {error}"))?;
    if actual != expected {
        return Err(format!("comes back as {written}"));
    }
    let again: T = serde_json::from_value(expected).map_err(|error| format!("is not read from a Value: {error}"))?;
    let again = serde_json::to_value(&again).map_err(|error| format!("is not written to a Value: {error}"))?;
    if again == actual { Ok(()) } else { Err(format!("comes back from a Value as {again}")) }
}

/// The mapping lists it among what Rust does not hold: it is read, though it is invalid, or does not come back equal.
pub fn is_an_exception<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let is_right = if name.ends_with(".invalid.json") {
        serde_json::from_str::<T>(&text).is_err()
    } else {
        round_trip::<T>(file).is_ok()
    };
    say(name, &if is_right { Err("is right, and no exception any more".to_owned()) } else { Ok(()) });
}

/// It is not read.
pub fn refuses<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    say(name, &refuse::<T>(file));
}

/// What it is refused with is what stands beside it in a text, if there is one.
fn refuse<T: DeserializeOwned + Serialize>(file: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let Err(error) = serde_json::from_str::<T>(&text).map(|value| serde_json::to_string(&value)) else {
        return Err("is not refused".to_owned());
    };
    match std::fs::read_to_string(file.replace(".invalid.json", ".invalid.txt")) {
        Ok(expected) if expected.trim_end() != error.to_string() => Err(format!("is refused with: {error}")),
        Ok(_) | Err(_) => Ok(()),
    }
}
