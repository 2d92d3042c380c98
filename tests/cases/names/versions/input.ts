/** A version behind an acronym is a word, and a part of one of two letters. */
export interface IPv4Network { IPv4Address: string; IPv6: string; ICMPv6Code: number; UUIDv4: string; dhcpv6: boolean }

export type Protocol = 'TLSv1' | 'TLSv1.2' | 'SSLv3' | 'IPv4' | 'OSPFv3';
