//! Which addresses a name may stand for.
//!
//! Nothing is fetched from another host than the one that was named. A name, though, can stand for another address at
//! every look: one that was public at first must not become a way into the network that the command runs in.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::OnceLock,
};

use ureq::{
    config::Config,
    http::Uri,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::NextTimeout,
    },
};

/// Looks names up, and stays in public once it began there.
#[derive(Debug, Default)]
pub(super) struct Guarded {
    inner: DefaultResolver,
    /// Whether the first address was a private one, which a user may well mean: their own server.
    began_in_private: OnceLock<bool>,
}

/// What the message of a refusal is told from others by.
#[derive(Debug)]
pub(super) struct WentPrivate(pub(super) IpAddr);

impl std::fmt::Display for WentPrivate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is a private address", self.0)
    }
}

impl std::error::Error for WentPrivate {}

impl Guarded {
    /// Whether these addresses of a name may be asked, or else which not.
    fn admit(&self, addresses: &[IpAddr]) -> Result<(), WentPrivate> {
        let private = addresses.iter().copied().find(|address| is_private(*address));
        if *self.began_in_private.get_or_init(|| private.is_some()) {
            return Ok(());
        }
        private.map_or(Ok(()), |address| Err(WentPrivate(address)))
    }
}

impl Resolver for Guarded {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        let addresses: Vec<IpAddr> = found.iter().map(|address| address.ip()).collect();
        self.admit(&addresses).map_err(|refused| ureq::Error::Other(Box::new(refused)))?;
        Ok(found)
    }
}

/// Whether an address means something in one network only.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_private_v4(address),
            None => is_private_v6(address),
        },
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_shared = first == 100 && (64..128).contains(&second);
    let is_protocol = (first, second, third) == (192, 0, 0);
    let is_benchmark = first == 198 && (second == 18 || second == 19);
    first == 0
        || first >= 224
        || is_shared
        || is_protocol
        || is_benchmark
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    // What is public begins with 001; 64:ff9b::/96 is a public IPv4 address, or a private one.
    let [first, second, ..] = address.segments();
    if (first, second) == (0x64, 0xff9b) {
        let [.., high, low] = address.segments();
        return is_private_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    }
    first >> 13 != 1 || (first, second) == (0x2001, 0xdb8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(texts: &[&str]) -> Vec<IpAddr> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn private_addresses_are_known() {
        for text in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
        ] {
            assert!(is_private(text.parse().unwrap()), "{text}");
        }
        for text in ["1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"] {
            assert!(!is_private(text.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn what_began_in_public_stays_there() {
        let guarded = Guarded::default();
        assert!(guarded.admit(&addresses(&["1.1.1.1"])).is_ok());
        assert!(guarded.admit(&addresses(&["1.0.0.1", "2606:4700::1111"])).is_ok());
        assert!(guarded.admit(&addresses(&["1.1.1.1", "169.254.169.254"])).is_err());
    }

    #[test]
    fn what_began_in_private_may_stay_there() {
        let guarded = Guarded::default();
        assert!(guarded.admit(&addresses(&["127.0.0.1"])).is_ok());
        assert!(guarded.admit(&addresses(&["10.0.0.1"])).is_ok());
    }
}
