//! Makes the types of the Harmony Auth API from its TypeScript definitions.

fn main() -> Result<(), tserde::Error> {
    tserde::Builder::new()
        .input("../../input/harmony-auth")
        // The definitions name these two and do not bring them along. A product key is a type of ours.
        .replace("ProductKey", "crate::ProductKey")
        .replace("NotificationSubscription", "serde_json::Value")
        .generate()?
        .write_to_out_dir("harmony_auth.rs")
}
