package dev.easel.http;

import dev.easel.http.FetchRefused.Reason;
import java.net.URI;
import java.util.Locale;

/**
 * A URL that may be fetched as far as its text goes: http or https, with a host, without user and
 * password. Its host's addresses are judged when it is connected to.
 */
record FetchUrl(URI uri) {
    private static final int MAX_LENGTH = 4096;

    FetchUrl {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw bad("must begin with http:// or https://");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw bad("must name a host, as in https://example.org/picture.jpg");
        }
        if (uri.toASCIIString().length() > MAX_LENGTH) {
            throw bad("must have at most " + MAX_LENGTH + " characters");
        }
        if (uri.getRawUserInfo() != null) {
            throw bad("must not hold a user name or password");
        }
    }

    /** Where a redirect leads. */
    FetchUrl redirected(String location) {
        try {
            return new FetchUrl(uri.resolve(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw bad("redirects to what is no URL");
        }
    }

    String host() {
        return uri.getHost();
    }

    private static FetchRefused bad(String what) {
        return new FetchRefused(Reason.BAD_URL, "The URL " + what + ".");
    }
}
