package dev.easel.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The URLs of before: permanent redirects that keep method, body and query (308). The chat one
 * needs its body, so it is served in place. All carry {@code Deprecation} (RFC 9745) and a link to
 * what replaced them.
 */
final class OldUrls extends OncePerRequestFilter {
    /** 2025-01-01T00:00:00Z, as RFC 9745 writes it. */
    private static final String DEPRECATED_SINCE = "@1735689600";

    private record Moved(Pattern old, String successor) {}

    private static final List<Moved> MOVED =
            List.of(
                    new Moved(
                            Pattern.compile("/api/conversation/sessions/?"),
                            "/api/v1/chat/sessions"),
                    new Moved(
                            Pattern.compile("/api/conversation/sessions/([^/]+)/?"),
                            "/api/v1/chat/sessions/$1"),
                    new Moved(
                            Pattern.compile("/api/image-generation/?"),
                            "/v1/features/image-generation/"),
                    new Moved(
                            Pattern.compile("/api/image-generation/([^/]+)/?"),
                            "/v1/features/image-generation/status/$1/"),
                    new Moved(Pattern.compile("/api/image-gallery/?"), "/v1/gallery/"),
                    new Moved(Pattern.compile("/api/image-gallery/([^/]+)/?"), "/v1/gallery/$1/"));

    private static final Pattern CHAT = Pattern.compile("/api/conversation/chat/?");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (CHAT.matcher(path).matches()) {
            mark(response, "/api/v1/chat/sessions/{session_id}/messages");
        }
        for (Moved moved : MOVED) {
            Matcher match = moved.old.matcher(path);
            if (match.matches()) {
                redirect(request, response, match.replaceFirst(moved.successor));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void redirect(
            HttpServletRequest request, HttpServletResponse response, String successor) {
        mark(response, successor);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader("Location", successor + query);
    }

    private static void mark(HttpServletResponse response, String successor) {
        response.setHeader("Deprecation", DEPRECATED_SINCE);
        response.setHeader("Link", "<" + successor + ">; rel=\"successor-version\"");
    }
}
