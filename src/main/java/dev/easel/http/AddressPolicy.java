package dev.easel.http;

import java.net.InetAddress;

/** Which addresses the server may be sent to by its users. */
@FunctionalInterface
public interface AddressPolicy {
    /** Only addresses of the public internet: nothing of this machine or the networks around it. */
    AddressPolicy PUBLIC_ONLY = AddressBlock::isPublic;

    /** Any address, for those whose pictures live in their own network. */
    AddressPolicy ANY = address -> true;

    boolean allows(InetAddress address);
}
