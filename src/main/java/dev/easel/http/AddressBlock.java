package dev.easel.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block of IP addresses, and the blocks that are not the public internet. (IANA special-purpose
 * address registries; RFC 6890.)
 */
final class AddressBlock {
    /** Special, private and reserved; 240/4 holds the broadcast address. */
    private static final List<AddressBlock> NOT_PUBLIC =
            blocks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20");

    /** The only IPv6 block that is given out for global use. */
    private static final AddressBlock GLOBAL_V6 = new AddressBlock("2000::/3");

    /** Holds an IPv4 address in bytes 2–5. (RFC 3056.) */
    private static final AddressBlock SIX_TO_FOUR = new AddressBlock("2002::/16");

    /** Holds an IPv4 address in its last four bytes. (RFC 6052.) */
    private static final AddressBlock NAT64 = new AddressBlock("64:ff9b::/96");

    private final byte[] start;
    private final int bits;

    private AddressBlock(String cidr) {
        int slash = cidr.indexOf('/');
        this.start = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
        this.bits = Integer.parseInt(cidr.substring(slash + 1));
    }

    private static List<AddressBlock> blocks(String... cidrs) {
        return Stream.of(cidrs).map(AddressBlock::new).toList();
    }

    /**
     * Whether an address belongs to the public internet. One that wraps an IPv4 address is judged
     * by that; Java itself unwraps those of ::ffff:0:0/96.
     */
    static boolean isPublic(InetAddress address) {
        return isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (NAT64.contains(address)) {
            return isPublic(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return isPublic(Arrays.copyOfRange(address, 2, 6));
        }
        boolean given = address.length == 4 || GLOBAL_V6.contains(address);
        return given && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    private boolean contains(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        int whole = bits / 8;
        int rest = 0xFF00 >> bits % 8 & 0xFF;
        return Arrays.equals(address, 0, whole, start, 0, whole)
                && (rest == 0 || ((address[whole] ^ start[whole]) & rest) == 0);
    }
}
